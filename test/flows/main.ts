/** `npm run flows -- document` writes docs/flows/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { flowDocuments, FLOWS_FOLDER } from './document';

if (process.argv[2] === 'document') {
  mkdirSync(FLOWS_FOLDER, { recursive: true });
  for (const [file, text] of flowDocuments()) writeFileSync(join(FLOWS_FOLDER, file), text);
  process.stdout.write(`${FLOWS_FOLDER} is written\n`);
} else {
  process.stdout.write('npm run flows -- document\n');
  process.exitCode = 1;
}
