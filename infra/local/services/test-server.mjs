import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { install } from '../debian.mjs';
import { cache } from '../places.mjs';
import { onPath, run } from '../processes.mjs';
import { Remedy } from '../progress.mjs';

const VERSION = '1.38.0';
const folder = join(cache, `temporal-test-server-${VERSION}`);
export const executable = join(folder, 'temporal-test-server');

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>schakel</groupId><artifactId>test-server</artifactId><version>1</version>
<dependencies><dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version></dependency></dependencies></project>`;

/** The server that skips time: tests of months take seconds. From its published jar. */
export async function find() {
  if (existsSync(executable)) return 'cached';
  const missing = [...(onPath('java') ? [] : ['default-jre-headless']), ...(onPath('mvn') ? [] : ['maven'])];
  if (missing.length > 0) await install(missing, 'Java, for the time-skipping test server,');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), project);
  try {
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder });
  } catch (cause) {
    throw new Remedy(`The test server could not be had: ${cause.message}`, 'Check that Maven reaches its repository.');
  }
  if (readdirSync(join(folder, 'lib')).length === 0)
    throw new Remedy('The test server came empty', 'Remove it from the cache and try again.');
  writeFileSync(
    executable,
    `#!/bin/sh\nexec java -Xmx512m -cp '${join(folder, 'lib')}/*' io.temporal.testserver.TestServer "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return 'from its published jar';
}
