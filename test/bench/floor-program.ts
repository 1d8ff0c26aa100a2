/**
 * The bare programs that the product is held against. Naive on purpose: express, one token check, one insert, and where
 * asked one awaited confirm per message; no policy, no encryption, no audit, no idempotency.
 *
 * `floor-program.js PORT`: POST / inserts and answers; POST /publish inserts, publishes with a confirm, and answers.
 */
import { createPublicKey, randomUUID } from 'node:crypto';

import { connect, type ConfirmChannel } from 'amqplib';
import express, { type Request, type Response } from 'express';
import { decode, verify } from 'jsonwebtoken';
import { Pool } from 'pg';

const QUEUE = 'bench.floor';

interface Jwks {
  readonly keys: readonly { readonly kid: string }[];
}

async function main(): Promise<void> {
  const [port, databaseUrl, amqpUrl, jwksUrl, issuer] = process.argv.slice(2);
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  await pool.query(
    'CREATE TABLE IF NOT EXISTS bench_floor (id uuid PRIMARY KEY, body jsonb NOT NULL, at timestamptz NOT NULL DEFAULT now())',
  );
  const { keys } = (await (await fetch(jwksUrl ?? '')).json()) as Jwks;
  const known = new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));

  const connection = await connect(amqpUrl ?? '');
  const channel: ConfirmChannel = await connection.createConfirmChannel();
  await channel.assertQueue(QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });

  async function insert(request: Request): Promise<string> {
    const token = (request.headers.authorization ?? '').slice('Bearer '.length);
    const key = known.get(decode(token, { complete: true })?.header.kid ?? '');
    if (!key) throw new Error('unknown key');
    verify(token, key, { algorithms: ['ES256'], audience: 'urn:schakel:gateway', ...(issuer ? { issuer } : {}) });
    const id = randomUUID();
    await pool.query('INSERT INTO bench_floor (id, body) VALUES ($1, $2)', [id, request.body]);
    return id;
  }

  const app = express();
  app.use(express.json());
  app.post('/', async (request: Request, response: Response) => {
    response.status(202).json({ id: await insert(request) });
  });
  app.post('/publish', async (request: Request, response: Response) => {
    const id = await insert(request);
    await new Promise<void>((resolve, reject) => {
      channel.sendToQueue(QUEUE, Buffer.from(JSON.stringify({ id })), { persistent: true }, (cause: unknown) => {
        if (cause instanceof Error) reject(cause);
        else resolve();
      });
    });
    response.status(202).json({ id });
  });
  app.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
}

void main();
