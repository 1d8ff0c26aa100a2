import { createHmac } from 'node:crypto';

import type { Attempt } from '../../../workflows/domain/delivery';
import type { Register } from '../../../activities/policy/register';
import type { Service } from '../../../activities/service';
import type { Channel } from './channel';

const PATIENCE_MS = 10_000;

/**
 * Signatures by the Standard Webhooks specification (1.0): HMAC-SHA256 over `id.timestamp.body`. One by the secret in
 * force and one by the secret before, so that a receiver can change over whenever it likes.
 */
function signaturesOf(secrets: readonly Buffer[], id: string, timestamp: number, body: string): string {
  return secrets
    .map((secret) => {
      const mac = createHmac('sha256', secret)
        .update(`${id}.${String(timestamp)}.${body}`)
        .digest('base64');
      return `v1,${mac}`;
    })
    .join(' ');
}

/** Seconds or a date (RFC 9110 §10.2.3), as milliseconds from now. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** What an answer means. What is wrong with the one event counts against it; everything else against the partner. */
function attemptOf(answer: Response): Attempt {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'DELIVERED' };
  if (status === 410) return { kind: 'UNREACHED', problem: 'gone' };
  if (status === 429 || status === 503) {
    const wait = retryAfterMs(answer.headers.get('retry-after'));
    return { kind: 'UNREACHED', problem: 'throttled', ...(wait === undefined ? {} : { retryAfterMs: wait }) };
  }
  if (status >= 500 || [401, 403, 404, 407, 408].includes(status)) return { kind: 'UNREACHED', problem: 'failed' };
  // A redirect is not followed: where events go is a fact that two people have approved.
  return { kind: 'REFUSED', problem: status < 400 ? 'misdirected' : 'refused' };
}

function secretsOf(service: Service, register: Register, organisationId: string): Promise<readonly Buffer[]> {
  const version = register.channelOf(organisationId)?.secretVersion ?? 1;
  const versions = version > 1 ? [version, version - 1] : [version];
  return Promise.all(versions.map((each) => service.webhookSecret(organisationId, each)));
}

/**
 * Posts to the partner's webhook; taken when it answers with success.
 * @param plain whether it may be without TLS
 */
export function webhookChannel(service: Service, plain: boolean): Channel {
  return {
    sideBySide: 8,
    async push(organisationId, route, event) {
      if (route.url === undefined || !(plain || route.url.startsWith('https://'))) {
        return { kind: 'UNREACHED', problem: 'unroutable' };
      }
      const body = JSON.stringify(event);
      const timestamp = Math.floor(Date.now() / 1_000);
      const secrets = await secretsOf(service, service.register, organisationId);
      try {
        const answer = await fetch(route.url, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'content-type': 'application/cloudevents+json',
            'webhook-id': event.id,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': signaturesOf(secrets, event.id, timestamp, body),
          },
          body,
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        // What it says besides is not read: it is nobody's business here, and must not fill the memory.
        await answer.body?.cancel();
        return attemptOf(answer);
      } catch (cause) {
        const inTime = !(cause instanceof Error && cause.name === 'TimeoutError');
        return { kind: 'UNREACHED', problem: inTime ? 'notReached' : 'notInTime' };
      }
    },
  };
}
