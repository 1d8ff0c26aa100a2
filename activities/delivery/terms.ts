import { Duration } from 'luxon';

import type { DeliveryTerms } from '../../workflows/domain/delivery';
import type { Register } from '../policy/register';

const inMs = (period: string) => Duration.fromISO(period).toMillis();

/** Where no policy frame sets terms, nothing is ever given up: it is tried once a minute until it goes through. */
const WITHOUT_FRAME: DeliveryTerms = {
  attempts: Number.POSITIVE_INFINITY,
  firstWaitMs: 1_000,
  longestWaitMs: 60_000,
  patienceMs: Number.POSITIVE_INFINITY,
};

/** The terms of handing over that hold now. */
export function termsFrom(register: Register): DeliveryTerms {
  const frame = register.deliveryFrame();
  if (!frame) return WITHOUT_FRAME;
  return {
    attempts: frame.attempts,
    firstWaitMs: inMs(frame.firstWait),
    longestWaitMs: inMs(frame.longestWait),
    patienceMs: inMs(frame.patience),
  };
}
