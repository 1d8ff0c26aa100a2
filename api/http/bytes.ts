/** The one place where bytes come in and go out that are no JSON. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Request, Response } from 'express';

import type { OpenedAttachment } from '../../activities/attachment/download';
import { Refusal } from '../../workflows/domain/problem';

/** A sender that is silent for this long is gone; it goes on later, from what was kept. */
const SILENCE_MS = 30_000;

/** A connection that breaks ends the bytes: what came before it counts. */
async function* upToTheBreak(request: Request): AsyncGenerator<Uint8Array, void> {
  try {
    // Whoever stops reading still has an answer to give on this connection.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
  } catch (cause) {
    if (request.complete) throw cause;
  }
}

/**
 * The body of a request as it comes: nothing is read before it is asked for, and the sender waits meanwhile.
 * @throws Refusal unsupportedMediaType
 */
export function receivedBytes(request: Request): Promise<AsyncIterable<Uint8Array>> {
  if (!request.is('application/offset+octet-stream')) return Promise.reject(new Refusal('unsupportedMediaType'));
  request.setTimeout(SILENCE_MS, () => request.destroy());
  return Promise.resolve(upToTheBreak(request));
}

/** Bytes leave as fast as they are taken, never as a page: whatever is in them, a browser only saves it. */
export async function sendBytes(response: Response, status: number, attachment: OpenedAttachment): Promise<void> {
  response.writeHead(status, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment',
    'Content-Length': attachment.length,
    'Repr-Digest': attachment.digest,
  });
  response.setTimeout(SILENCE_MS);
  await pipeline(Readable.from(attachment.bytes), response).catch((cause: unknown) => {
    // Whoever asked went away before the end, and knows that.
    if ((cause as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw cause;
  });
}
