import { readFile } from 'node:fs/promises';

import { z } from 'zod';

const system = z.object({
  organisationId: z.string(),
  name: z.string(),
  level: z.string(),
  kind: z.string(),
  clientId: z.string(),
  privateKeyPem: z.string(),
  kid: z.string(),
  scopes: z.array(z.string()),
  amqp: z.object({
    user: z.string(),
    password: z.string(),
    virtualHost: z.string(),
    inboundExchange: z.string(),
    outboundQueue: z.string(),
  }),
});

const schema = z.object({
  gatewayUrl: z.url(),
  tokenUrl: z.url(),
  jwksUrl: z.url(),
  issuerUrl: z.url(),
  amqpUrl: z.string(),
  dashboardUrl: z.url(),
  systems: z.array(system),
  people: z.array(
    z.object({
      userName: z.string(),
      password: z.string(),
      name: z.string(),
      organisationId: z.string(),
      organisation: z.string(),
      functions: z.array(z.string()),
    }),
  ),
});

/** How to reach an installation, as the local set-up writes it. */
export type Credentials = z.infer<typeof schema>;
export type SystemCredentials = z.infer<typeof system>;

/** @throws Error when the file is not there or not whole */
export async function readCredentials(file: string): Promise<Credentials> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** @throws Error when no system has this client id */
export function systemOf(credentials: Credentials, clientId: string): SystemCredentials {
  const found = credentials.systems.find((each) => each.clientId === clientId);
  if (!found) throw new Error(`credentials.json has no system ${clientId}`);
  return found;
}
