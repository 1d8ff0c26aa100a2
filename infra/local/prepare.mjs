/**
 * Runs before `npm start` and `npm test`, on a machine that may have nothing but Node: installs the locked dependencies
 * and finds or makes each service. Uses nothing that has to be installed first.
 */
import * as dependencies from './dependencies.mjs';
import { bold, sideBySide } from './progress.mjs';
import * as chromium from './services/chromium.mjs';
import * as postgres from './services/postgres.mjs';
import * as rabbitmq from './services/rabbitmq.mjs';
import * as temporal from './services/temporal.mjs';
import * as testServer from './services/test-server.mjs';

const forTests = process.argv.includes('--for-tests') && !process.argv.includes('--unit');

console.log(bold('\nPreparing'));
const installed = dependencies.find();
installed.catch(() => undefined);
try {
  await sideBySide({
    dependencies: () => installed,
    PostgreSQL: () => installed.then(() => postgres.find()),
    RabbitMQ: () => rabbitmq.find(),
    // Its download goes through the SDK, which is a dependency.
    Temporal: () => installed.then(() => temporal.find({ binaryNeeded: forTests })),
    ...(forTests ? { 'test server': () => testServer.find(), Chromium: () => chromium.find() } : {}),
  });
} catch (cause) {
  console.error(`\n${cause.message} ${cause.remedy ?? ''}`);
  process.exit(1);
}
