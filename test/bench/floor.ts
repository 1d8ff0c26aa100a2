import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { installation } from './load';

const PORT = 4790;

/** Address of the broker with the rights of the service: the floor makes a queue of its own. */
export async function brokerUrl(): Promise<string> {
  const { amqpUrl } = await installation();
  const admin = process.env['SCHAKEL_AMQP_URL'];
  if (!admin) throw new Error('SCHAKEL_AMQP_URL is not set: run this with npm run bench');
  const url = new URL(admin);
  url.host = new URL(amqpUrl).host;
  return url.href;
}

/** Runs the bare program for as long as `work` takes. */
export async function withFloor<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { jwksUrl, issuerUrl } = await installation();
  const databaseUrl = process.env['SCHAKEL_DATABASE_URL'];
  if (!databaseUrl) throw new Error('SCHAKEL_DATABASE_URL is not set: run this with npm run bench');
  const program: ChildProcess = fork(join(__dirname, 'floor-program.js'), [
    String(PORT),
    databaseUrl,
    await brokerUrl(),
    jwksUrl,
    issuerUrl,
  ]);
  try {
    await new Promise<void>((resolve, reject) => {
      program.once('message', () => {
        resolve();
      });
      program.once('exit', () => {
        reject(new Error('The bare program ended'));
      });
    });
    return await work(`http://127.0.0.1:${String(PORT)}`);
  } finally {
    program.removeAllListeners('exit');
    program.kill();
  }
}
