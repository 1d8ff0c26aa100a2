import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PATIENCE_MS = 240_000;

/** Runs against an instance of its own: this one stands behind no front that could cut its connections. */
function chaos(...args: readonly string[]): Promise<Record<string, unknown>> {
  const environment = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('SCHAKEL_') || name === 'SCHAKEL_CACHE',
  );
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['infra/local/measure.mjs', '--broker-front', 'test/chaos/main', '--json', ...args],
      { cwd: ROOT, env: Object.fromEntries(environment), timeout: PATIENCE_MS, maxBuffer: 1 << 24 },
      (cause, out, said) => {
        if (out === '') reject(new Error(`${cause?.message ?? 'nothing was said'}\n${said.slice(-4_000)}`));
        else resolve(JSON.parse(out) as Record<string, unknown>);
      },
    );
  });
}

describe('while everything is broken in turn', () => {
  it(
    'every message that was accepted reaches its recipient, once and in the order of its case',
    async () => {
      const result = await chaos('--quick', '--seed', '5');
      expect(result).toMatchObject({
        sent: 300,
        accepted: 300,
        delivered: 300,
        parked: 0,
        unanswered: 0,
        findings: [],
      });
      expect(result).toMatchObject({ lost: 0, duplicateEffects: 0, outOfOrderPerCase: 0, gaps: 0 });
      expect(result['faults']).toHaveLength(8);
      expect(JSON.stringify(result['faults'])).not.toContain('failed');
    },
    PATIENCE_MS,
  );
});
