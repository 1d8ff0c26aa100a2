import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { admit } from '../exchange/admit';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { refuseAttachments } from '../exchange/no-attachments';
import { sealedPart } from '../exchange/part';
import { onwardOf } from '../exchange/onward';
import type { FlowRow } from '../flow/movement';
import { takeStep } from '../flow/take-step';
import { keptBy } from '../flow/terms';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { ChangedContent } from './content';
import { dateOf } from './date';

type CaseContent = components['schemas']['CaseContent'];

/** What is added may go only where the announcement itself might go today. */
async function refuseUnlessAdmitted(service: Service, caller: Caller, row: FlowRow, content: CaseContent) {
  const { categories: sent, secret, marked, handling } = contentFacts(content);
  const onward = await onwardOf(service, caller, row.type, row.parent_id ?? undefined);
  admit(
    service,
    caller,
    {
      operation: 'announceRelease',
      type: row.type,
      recipientId: row.recipient_id,
      purpose: row.purpose,
      legalBasisId: row.legal_basis_id,
      motive: true,
      handling: strictest([row.handling, handling]),
      regime: row.regime,
      classification: undefined,
      residence: row.residence ?? undefined,
      secret,
      marked,
      sent,
      asked: [],
      ...(onward ? { onward: onward.facts } : {}),
    },
    'SENDER',
  );
}

/**
 * Another date, and what else has changed. Notices count ahead of the new date; what had been prepared has to be looked at
 * again.
 * @throws Refusal badRequest for a moment that has come already or an attachment; what the rules deny
 */
export function changeRelease(
  service: Service,
  caller: Caller,
  message: Message,
  releaseId: string,
  { plannedAt, content }: components['schemas']['ReleaseChange'],
): Promise<Receipt> {
  if (content) refuseAttachments(content);
  const date = dateOf(plannedAt);
  return takeStep(service, caller, message, 'changeRelease', releaseId, async (row, at) => {
    if (content) await refuseUnlessAdmitted(service, caller, row, content);
    const kept = keptBy(row);
    const changed: ChangedContent = { plannedAt, ...(content ? { content } : {}) };
    return {
      kept: kept ? { ...kept, date } : undefined,
      handling: strictest([row.handling, content ? contentFacts(content).handling : 'H0']),
      contents: [await sealedPart(service, row, 'CHANGE', caller.organisation.id, at, changed)],
    };
  });
}
