import type { Caller } from '../policy/caller';
import { SHARED, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import { contentOf, type Content } from './content-facts';
import type { OpenedPart } from './part';
import { readExchangeContent, type ReadingGrounds } from './reading';
import { reference, timelineOf, trackedExchange } from './tracked';

/** Parts that hold data about the person concerned. What is decided or asked beside them is read, and not taken out. */
const WITH_CASE_CONTENT: readonly string[] = ['OPENING', 'ANSWER', 'PARTIAL_ANSWER'];

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
        contents: consults ? [] : parts.filter(({ part }) => WITH_CASE_CONTENT.includes(part)).map(exported),
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
