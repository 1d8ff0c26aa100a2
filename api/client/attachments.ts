import { createHash, randomUUID } from 'node:crypto';

import createClient from 'openapi-fetch';

import type { components, paths } from '../../openapi/generated/schakel';
import type { Credentials, SystemCredentials } from './credentials';
import { tokenSource } from './http-partner';

type Schemas = components['schemas'];
type Beginning = Schemas['AttachmentBeginning'];
type Reading = Omit<Schemas['AttachmentReading'], 'offset'>;

/** So many times in a row may nothing get through before it is given up. */
const PATIENCE = 10;
const PAUSE_MS = 300;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** What is uploaded: it can be read again from any place, because an upload may have to go on from there. */
export interface LargeContent extends Pick<Beginning, 'size' | 'digest' | 'mediaType' | 'name'> {
  readonly bytesFrom: (offset: number) => AsyncIterable<Uint8Array>;
}

/** The service said no, and saying it again would not help. */
class AttachmentRefused extends Error {
  override readonly name = 'AttachmentRefused';
}

/**
 * Uploads and downloads attachments for one system. A connection that breaks is taken up again, at the next gateway
 * where there are several; nothing is held in memory but what is on its way.
 */
export function attachmentClient(
  credentials: Credentials,
  system: SystemCredentials,
  gatewayUrls: readonly string[] = [credentials.gatewayUrl],
) {
  const token = tokenSource(credentials, system);
  let turn = 0;
  const baseUrl = () => `${gatewayUrls[turn % gatewayUrls.length] ?? credentials.gatewayUrl}/schakel/v1`;
  const headers = async () => ({ authorization: `Bearer ${await token()}` });

  /** Tries until there is an answer; what the service refuses is not tried again. */
  async function untilAnswered<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (cause) {
        if (cause instanceof AttachmentRefused || tries === PATIENCE) throw cause;
        turn += 1;
        await pause();
      }
    }
  }

  /** @throws Error when nobody answers; AttachmentRefused when the answer is no */
  function answered<T>({ data, error, response }: { data?: T; error?: Schemas['Problem']; response: Response }): T {
    if (data !== undefined) return data;
    const said = error?.type ?? String(response.status);
    throw response.status < 500 ? new AttachmentRefused(said) : new Error(said);
  }

  async function begin(body: Beginning): Promise<string> {
    const key = randomUUID();
    const receipt = await untilAnswered(async () => {
      const client = createClient<paths>({ baseUrl: baseUrl(), headers: await headers() });
      return answered(await client.POST('/attachments', { params: { header: { 'Idempotency-Key': key } }, body }));
    });
    return receipt.attachmentId;
  }

  function state(attachmentId: string): Promise<Schemas['Attachment']> {
    return untilAnswered(async () => {
      const client = createClient<paths>({ baseUrl: baseUrl(), headers: await headers() });
      return answered(await client.GET('/attachments/{attachmentId}', { params: { path: { attachmentId } } }));
    });
  }

  /** One attempt to send everything from `offset` on. @throws when it broke; what came through counts all the same */
  async function send(attachmentId: string, offset: number, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const answer = await fetch(`${baseUrl()}/attachments/${attachmentId}/content`, {
      method: 'PATCH',
      headers: {
        ...(await headers()),
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
      },
      // Node's fetch takes what its type does not name.
      body: bytes,
      duplex: 'half',
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`The upload was answered with ${String(answer.status)}`);
  }

  return {
    begin,
    state,
    /**
     * Uploads and waits until the attachment may be named.
     * @param place case or exchange that it belongs to, and the purpose
     * @returns its id
     * @throws AttachmentRefused when it was rejected, with the reason
     */
    upload: async (
      place: Omit<Beginning, 'size' | 'digest' | 'mediaType' | 'name'>,
      { bytesFrom, ...content }: LargeContent,
    ): Promise<string> => {
      const attachmentId = await begin({ ...place, ...content });
      let stuck = 0;
      for (let last = -1; ;) {
        const { state: now, offset, problem } = await state(attachmentId);
        if (now === 'READY') return attachmentId;
        if (now !== 'RECEIVING' && now !== 'CHECKING') throw new AttachmentRefused(problem ?? now);
        if (now === 'CHECKING') {
          await pause();
          continue;
        }
        stuck = offset > last ? 0 : stuck + 1;
        if (stuck === PATIENCE) throw new Error('The upload does not get on');
        last = offset;
        await send(attachmentId, offset, bytesFrom(offset)).catch(async () => {
          turn += 1;
          await pause();
        });
      }
    },
    /**
     * The bytes of an attachment as they come; whoever reads them slowly slows the service down, not its own memory.
     * @throws Error when the digest of all of it is not the one that was named; AttachmentRefused
     */
    async *download(attachmentId: string, reading: Reading): AsyncGenerator<Uint8Array, void> {
      const hash = createHash('sha256');
      let offset = 0;
      let digest: string | null = null;
      for (let stuck = 0; ;) {
        const before = offset;
        try {
          const answer = await fetch(`${baseUrl()}/attachments/${attachmentId}/download`, {
            method: 'POST',
            headers: { ...(await headers()), 'content-type': 'application/json' },
            body: JSON.stringify({ ...reading, offset }),
          });
          if (!answer.ok || !answer.body) throw new AttachmentRefused(String(answer.status));
          digest = answer.headers.get('repr-digest');
          for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
            hash.update(chunk);
            offset += chunk.length;
            yield chunk;
          }
          break;
        } catch (cause) {
          stuck = offset > before ? 0 : stuck + 1;
          if (cause instanceof AttachmentRefused || stuck === PATIENCE) throw cause;
          turn += 1;
          await pause();
        }
      }
      if (`sha-256=:${hash.digest('base64')}:` !== digest) throw new Error('What came is not what was sent');
    },
  };
}
