import { setMaxListeners } from 'node:events';

import type { Request, Response } from 'express';

import type { Caller } from '../../activities/policy/caller';
import { eventsAfter, placeAfter, refuseUnlessFollowing, type Place } from '../../activities/exchange/following';
import { PURPOSES } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import type { Announcements } from '../../infra/postgres/announcements';
import { streams } from '../../infra/metrics';
import { validated } from '../contract/validation';
import { audited, refuseWithoutScope, type Gateway } from '../operations/dispatch';
import { refuseAboveRate } from '../operations/intake-rate';

const HEARTBEAT_MS = 15_000;
/** How soon a client comes back, elsewhere, when this gateway ends. */
const COME_BACK = 'retry: 500\n\n';

/** Lets a loop sleep until something rings, without losing a ring that comes while it works. */
class Bell {
  private rung = false;
  private wake: () => void = () => undefined;

  readonly ring = (): void => {
    this.rung = true;
    this.wake();
  };

  async wait(): Promise<void> {
    if (!this.rung) await new Promise<void>((resolve) => (this.wake = resolve));
    this.rung = false;
  }
}

/**
 * Events as they happen (server-sent events). Who listens is identified again whenever the register has changed, and at
 * every heartbeat: a stream outlives neither its token nor its caller's access.
 */
export function eventStream(
  gateway: Gateway,
  identify: (request: Request) => Promise<Caller>,
  announcements: Announcements,
  /** Says that this process ends: a stream would go on for ever, and its client resumes it at another gateway. */
  ending: AbortSignal,
) {
  setMaxListeners(0, ending);
  const { service } = gateway;
  const header = (request: Request, name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };

  async function admitted(request: Request): Promise<{ caller: Caller; after: Place }> {
    let caller: Caller;
    try {
      caller = await identify(request);
    } catch (cause) {
      if (cause instanceof Refusal) await audited(gateway, 'followEvents', undefined, 'http', cause);
      throw cause;
    }
    await refuseAboveRate(gateway, 'followEvents', caller);
    try {
      refuseWithoutScope('followEvents', caller);
      const purpose = header(request, 'schakel-purpose');
      const lastEventId = header(request, 'last-event-id');
      validated('followEvents', {
        path: {},
        query: { ...request.query },
        headers: { 'schakel-purpose': purpose, 'last-event-id': lastEventId },
        body: undefined,
      });
      refuseUnlessFollowing(service, caller, purposeOf(request));
      return { caller, after: await placeAfter(service, caller, lastEventId) };
    } catch (cause) {
      if (cause instanceof Refusal) await audited(gateway, 'followEvents', caller, 'http', cause);
      throw cause;
    }
  }

  const purposeOf = (request: Request) => PURPOSES.find((each) => each === header(request, 'schakel-purpose'));

  return async (request: Request, response: Response): Promise<void> => {
    const { after } = await admitted(request);
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    response.write(': open\n\n');
    const bell = new Bell();
    const { ring } = bell;
    announcements.on('step', ring);
    announcements.on('decideAgain', ring);
    response.on('close', ring);
    ending.addEventListener('abort', ring);
    // On a clock of its own: were it to follow what happens, its rhythm would tell of what others do.
    const heartbeat = setInterval(() => {
      response.write(': \n\n');
      ring();
    }, HEARTBEAT_MS);
    streams.inc();
    try {
      for (let place = after; !response.closed && !ending.aborted;) {
        // Nothing leaves on the strength of what held a moment ago.
        const caller = await identify(request);
        refuseUnlessFollowing(service, caller, purposeOf(request));
        const { events, place: reached, more } = await eventsAfter(service, caller, purposeOf(request), place);
        place = reached;
        for (const { id, body } of events) response.write(`id: ${id}\ndata: ${JSON.stringify(body)}\n\n`);
        if (more) continue;
        await bell.wait();
      }
      if (ending.aborted) response.write(COME_BACK);
    } catch (cause) {
      // The answer has begun, so it can only end; whoever asks again is told why.
      if (!(cause instanceof Refusal)) throw cause;
    } finally {
      streams.dec();
      clearInterval(heartbeat);
      announcements.off('step', ring);
      announcements.off('decideAgain', ring);
      ending.removeEventListener('abort', ring);
      response.end();
    }
  };
}
