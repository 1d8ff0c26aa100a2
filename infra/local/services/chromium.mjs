import { install } from '../debian.mjs';
import { onPath } from '../processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of a browser, if there is one. */
export const executable = () => process.env.SCHAKEL_CHROMIUM ?? NAMES.map(onPath).find(Boolean);

/** @returns how it is had */
export async function find(say) {
  if (executable()) return 'installed';
  say('the distribution installs it');
  await install(['chromium'], 'Chromium');
  return 'installed from the distribution';
}
