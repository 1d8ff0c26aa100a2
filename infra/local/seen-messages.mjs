/** Which messages of the contract of the broker no test has seen. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './places.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Name of the file in the folder of an instance where tests write down what they saw. */
const SEEN = 'seen-messages.txt';

/** @returns what was neither seen in this run nor has a reason why it cannot be, and reasons for what is not there */
export async function unseenMessages(dir) {
  // Among the dependencies, which may only just have been installed.
  const { parse } = await import('yaml');
  const described = Object.keys(parse(read('openapi/generated/asyncapi.yaml')).components.messages);
  const reasons = JSON.parse(read('test/support/unseen-messages.json'));
  const file = join(dir, SEEN);
  const seen = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    unseen: described.filter((key) => !seen.has(key) && !(key in reasons)),
    needless: Object.keys(reasons).filter((key) => !described.includes(key)),
  };
}
