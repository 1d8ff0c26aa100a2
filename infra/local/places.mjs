/** Where things are: the checkout, what an instance keeps, and what is cached for every checkout of this person. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
export const home = join(root, '.schakel');
export const cache = resolve(
  process.env.SCHAKEL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'schakel'),
);
