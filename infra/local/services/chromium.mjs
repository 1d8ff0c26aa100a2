import { install } from '../debian.mjs';
import { onPath } from '../processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of a browser, when there is one. */
export const executable = () => process.env.SCHAKEL_CHROMIUM ?? NAMES.map(onPath).find(Boolean);

export async function find() {
  if (executable()) return 'installed';
  await install(['chromium'], 'Chromium');
  return 'installed from the distribution';
}
