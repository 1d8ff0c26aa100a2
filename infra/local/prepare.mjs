/**
 * Runs before `npm start` and `npm test`, on a machine that may have nothing but Node: installs the locked dependencies
 * and finds or makes each service. Uses nothing that has to be installed first.
 */
import * as dependencies from './dependencies.mjs';
import { bold, explain, sideBySide } from './progress.mjs';
import * as chromium from './services/chromium.mjs';
import * as postgres from './services/postgres.mjs';
import * as rabbitmq from './services/rabbitmq.mjs';
import * as temporal from './services/temporal.mjs';
import * as testServer from './services/test-server.mjs';

const forTests = process.argv.includes('--for-tests');
let finishInstalling;
/** PostgreSQL is among the dependencies, and so is the SDK that downloads Temporal. */
const installed = new Promise((resolve, reject) => (finishInstalling = { resolve, reject }));
installed.catch(() => undefined);

async function install(say) {
  try {
    const how = await dependencies.find(say);
    finishInstalling.resolve();
    return how;
  } catch (cause) {
    finishInstalling.reject(new Error('needs the dependencies'));
    throw cause;
  }
}

console.log(bold('\nPreparing'));
try {
  await sideBySide({
    dependencies: install,
    PostgreSQL: async (say) => installed.then(() => postgres.find(say)),
    RabbitMQ: (say) => rabbitmq.find(say),
    Temporal: async (say) => installed.then(() => temporal.find(say, { binaryNeeded: forTests })),
    ...(forTests ? { 'test server': (say) => testServer.find(say, installed), Chromium: chromium.find } : {}),
  });
} catch (cause) {
  explain(cause);
  process.exit(1);
}
