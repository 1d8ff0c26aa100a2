import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { install } from '../debian.mjs';
import { cache } from '../places.mjs';
import { onPath, run } from '../processes.mjs';
import { Remedy } from '../progress.mjs';
import { downloaded } from './temporal-download.mjs';

const VERSION = '1.38.0';
const folder = join(cache, `temporal-test-server-${VERSION}`);
export const executable = join(folder, 'temporal-test-server');

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>schakel</groupId><artifactId>test-server</artifactId><version>1</version><dependencies><dependency>
<groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version>
</dependency></dependencies></project>
`;

/** The server that skips time, so that tests of months take seconds. @returns how it is had */
export async function find(say, sdk) {
  if (existsSync(executable)) return `${VERSION}, in the cache`;
  // Java takes long to install and is most likely needed: it is fetched while the SDK tries its own way.
  const missing = [...(onPath('java') ? [] : ['default-jre-headless']), ...(onPath('mvn') ? [] : ['maven'])];
  const java = missing.length > 0 ? install(missing, 'Java, for the time-skipping test server,') : Promise.resolve();
  java.catch(() => undefined);
  await sdk;
  mkdirSync(folder, { recursive: true });
  say('asks the SDK to download it');
  const file = await downloaded('createTimeSkipping', folder, 'default');
  if (file) {
    renameSync(file, executable);
    return 'downloaded';
  }
  say('Maven fetches its published jar');
  await java;
  await fetchJars();
  return `${VERSION}, from its published jar`;
}

async function fetchJars() {
  writeFileSync(join(folder, 'pom.xml'), project);
  const jars = join(folder, 'lib');
  try {
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`], { cwd: folder });
    if (!readdirSync(jars).some((name) => name.startsWith('temporal-test-server'))) throw new Error('no jar came');
  } catch (cause) {
    throw new Remedy(
      `Maven did not bring the test server: ${cause.message}`,
      'Check that Maven reaches its repository.',
    );
  }
  writeFileSync(
    executable,
    `#!/bin/sh\nexec java -Xmx512m -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"\n`,
  );
  chmodSync(executable, 0o755);
}
