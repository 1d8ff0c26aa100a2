import type { Caller } from '../policy/caller';
import { SHARED, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import {
  readExchangeContent,
  reference,
  timelineOf,
  trackedExchange,
  type OpenedPart,
  type ReadingGrounds,
} from './reading';
import { contentOf, type Content } from './content-facts';

/**
 * An exchange with what it holds, to take out.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, noLongerAvailable, missingPermission without a
 * grant of two people
 */
export function exportExchange(
  service: Service,
  caller: Caller,
  exchangeId: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'exportExchange'>>> {
  return readExchangeContent<'exportExchange', Content>(
    service,
    caller,
    'exportExchange',
    undefined,
    exchangeId,
    grounds,
    async (found, parts) => {
      const exported = ({ part, createdAt, authorId, content }: OpenedPart<Content>) => ({
        part,
        writtenAt: createdAt.toISOString(),
        organization: reference(service.register, authorId),
        content: contentOf(content),
      });
      const contributions = parts.filter(({ part }) => part === 'CONTRIBUTION');
      const [opening] = parts.filter(({ part }) => part === 'OPENING').map(({ content }) => content);
      const consults = found.row.type === 'CASE_CONSULTATION';
      return {
        ...trackedExchange(service.register, found),
        ...(await timelineOf(service, found)),
        type: found.row.type,
        ...(opening && 'question' in opening && opening.question ? { question: opening.question } : {}),
        // A consultation opens with a motive, which is nobody's to take out.
        contents: consults ? [] : parts.filter(({ part }) => part !== 'TRIAGE').map(exported),
        ...(consults
          ? {
              contributions: contributions.map((each) => ({
                ...exported(each),
                ...(each.createdAt >= found.since ? { [SHARED]: true } : {}),
              })),
            }
          : {}),
      };
    },
  );
}
