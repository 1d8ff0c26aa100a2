/** Attachments for tests, step by step; `api/client/attachments.ts` does the same by itself. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { call, PURPOSE, until } from './installation';

const digestOf = (bytes: Buffer) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** How bytes are announced. */
export const announced = (bytes: Buffer) => ({
  size: bytes.length,
  digest: digestOf(bytes),
  mediaType: 'application/octet-stream',
});

/** Headers of a body of bytes that begins at an offset. */
export const BYTES_AT = (offset: number) => ({
  'content-type': 'application/offset+octet-stream',
  'Upload-Offset': String(offset),
});

/** @returns the id, or nothing when it was refused */
export async function begun(clientId: string, bytes: Buffer, change: object = {}): Promise<string> {
  const { body } = await call(clientId, 'POST', '/attachments', {
    body: { ...announced(bytes), caseReference: randomUUID(), purpose: PURPOSE, ...change },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  return String(body['attachmentId']);
}

export const put = (clientId: string, id: string, bytes: Buffer, offset = 0) =>
  call(clientId, 'PATCH', `/attachments/${id}/content`, { raw: bytes, headers: BYTES_AT(offset) });

export const stateOf = async (clientId: string, id: string) => (await call(clientId, 'GET', `/attachments/${id}`)).body;

/** Waits until an upload was looked at. @returns how it then is */
export const settled = (clientId: string, id: string) =>
  until(async () => {
    const now = await stateOf(clientId, id);
    return now['state'] === 'RECEIVING' || now['state'] === 'CHECKING' ? undefined : now;
  });

/** An attachment that may be named. */
export async function ready(clientId: string, bytes: Buffer, change: object = {}): Promise<string> {
  const id = await begun(clientId, bytes, change);
  await put(clientId, id, bytes);
  const { state } = await settled(clientId, id);
  if (state !== 'READY') throw new Error(`The attachment is ${String(state)}`);
  return id;
}

/** Some bytes, other ones every time. */
export const someBytes = (length: number): Buffer => randomBytes(length);
