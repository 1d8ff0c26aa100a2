import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../processes.mjs';

const PATIENCE = 15_000;

/**
 * The SDK knows where its makers publish their servers. Where that cannot be reached it fails, and there are other ways.
 *
 * @returns path of what was downloaded, if it was
 */
export async function downloaded(method, folder, version) {
  const place = mkdtempSync(join(folder, 'download-'));
  const options = { server: { executable: { type: 'cached-download', version, downloadDir: place } } };
  const script = `require('@temporalio/testing').TestWorkflowEnvironment.${method}(${JSON.stringify(options)})
    .then((made) => made.teardown()).then(() => process.exit(0), () => process.exit(1));`;
  try {
    await run(process.execPath, ['-e', script], { cwd: root, timeout: PATIENCE, killSignal: 'SIGKILL' });
    const [file] = readdirSync(place);
    if (!file) return undefined;
    const kept = join(folder, 'downloaded');
    renameSync(join(place, file), kept);
    return kept;
  } catch {
    return undefined;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
