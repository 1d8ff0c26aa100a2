import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { FLOWS } from '../../workflows/domain/flows';

interface Played {
  readonly flow: string;
  readonly branch: string;
  readonly ok: boolean;
  readonly problem?: string;
}

describe('the demonstration', () => {
  it('plays every branch of every flow, over the public doors', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/api/cli/demo/main.js', '--all', '--json'], {
      cwd: join(__dirname, '../..'),
      env: process.env,
    }).catch((cause: unknown) => cause as { stdout: string });
    const played = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Played);
    expect(played.filter(({ ok }) => !ok)).toEqual([]);
    const flows = new Set(played.map(({ flow }) => flow));
    for (const { name } of Object.values(FLOWS)) expect(flows).toContain(name);
    for (const flow of flows) expect(played.filter((each) => each.flow === flow).length).toBeGreaterThanOrEqual(4);
  }, 300_000);
});
