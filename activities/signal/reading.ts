import type { Purpose } from '../../workflows/domain/category';
import { recordOpened } from '../exchange/opened';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  type PageOptions,
  type Present,
  type ReadingGrounds,
} from '../exchange/reading';
import { trackedFlow } from '../flow/tracked';
import type { Caller } from '../policy/caller';
import type { AnswerOf, Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import { signalsLike } from './likeness';
import type { SignalContent } from './submit';
import type { TriageContent } from './triage';

const TYPE = 'SIGNAL';

const trackedSignal: Present = (register, found) => ({
  ...trackedFlow(register, found),
  urgency: found.row.urgency,
});

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getSignal(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getSignal'>>> {
  return getExchange(service, caller, 'getSignal', TYPE, id, purpose, trackedSignal);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listSignals(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listSignals'>>> {
  return listExchanges(service, caller, 'listSignals', TYPE, purpose, options, trackedSignal);
}

/**
 * What a signal says, which others are possibly about the same person, and what was decided. For the municipality: its
 * reporter follows the signal, and reads no more of it.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission, noLongerAvailable
 */
export async function openSignal(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readSignal'>>> {
  const content = await readSignal(service, caller, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}

/** @throws Refusal as above */
export function readSignal(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readSignal'>>> {
  return readExchangeContent<'readSignal', SignalContent | TriageContent>(
    service,
    caller,
    'readSignal',
    TYPE,
    id,
    grounds,
    async ({ row }, parts) => {
      const opening = parts.find(({ part }) => part === 'OPENING')?.content as SignalContent | undefined;
      const triage = parts.find(({ part }) => part === 'TRIAGE')?.content as TriageContent | undefined;
      return {
        exchangeId: row.id,
        ...(opening ? { content: opening.content } : {}),
        possibleDuplicates: [...(await signalsLike(service, row.id))],
        ...(triage ? { triage } : {}),
      };
    },
  );
}
