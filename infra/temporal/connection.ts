import { hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';

import type { Config } from '../config';
import { sealingCodec } from './payload-codec';

/** Task queue of the flows. */
export const TASK_QUEUE = 'schakel';

/** How payloads are written into histories; client and worker share it. The key is derived, never the master key. */
export async function dataConverter(masterKeyFile: string): Promise<DataConverter> {
  const master = await readFile(masterKeyFile);
  const key = Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), 'schakel temporal payloads', 32));
  return { payloadCodecs: [sealingCodec(key)] };
}

/** A client that connects when it is first used: Temporal may be away when a process starts. */
export async function temporalClient(config: Config): Promise<Client> {
  return new Client({
    connection: Connection.lazy({ address: config.temporal.address, connectTimeout: '5s' }),
    namespace: config.temporal.namespace,
    dataConverter: await dataConverter(config.masterKeyFile),
  });
}

/** Whether Temporal answers within a second. */
export async function temporalIsUp(client: Client): Promise<boolean> {
  const { connection } = client;
  return connection
    .withDeadline(Date.now() + 1_000, () => connection.workflowService.getSystemInfo({}))
    .then(
      () => true,
      () => false,
    );
}
