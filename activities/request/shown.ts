import type { components } from '../../openapi/generated/schakel';
import { holderOf, type RequestState } from '../../workflows/domain/request';
import type { CaseContent } from '../exchange/admit';
import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { reference } from '../exchange/tracked';
import type { OpeningContent } from './create';

type Schemas = components['schemas'];

/** A request: who holds it, and what was asked; read as question and answers, with what was asked back between them. */
export const shownRequest: Shown<'INFORMATION_REQUEST'> = {
  followed: ({ row }, { register }) => {
    const holder = holderOf(row.state as RequestState);
    return {
      urgency: row.urgency,
      requestedCategories: row.requested_categories as Schemas['PersonCategory'][],
      ...(row.parent_id ? { parentRequestId: row.parent_id } : {}),
      ...(row.reason_code ? { reasonCode: row.reason_code } : {}),
      ...(holder ? { holder: reference(register, holder === 'SENDER' ? row.sender_id : row.recipient_id) } : {}),
    };
  },
  content: ({ row }, parts, { register }) => {
    const opening = contentOf(parts, 'OPENING') as OpeningContent | undefined;
    const referral = contentOf(parts, 'REFERRAL') as { readonly organizationId: string } | undefined;
    const said = parts.filter(({ part }) => part === 'QUESTION_BACK' || part === 'CLARIFICATION');
    return {
      exchangeId: row.id,
      state: row.state,
      ...(opening ? { question: opening.question, content: opening.content } : {}),
      ...(referral ? { referredTo: reference(register, referral.organizationId) } : {}),
      ...(said.length > 0
        ? {
            clarifications: said.map(({ authorId, createdAt, content }) => ({
              writtenAt: createdAt.toISOString(),
              organization: reference(register, authorId),
              text: (content as { readonly text: string }).text,
            })),
          }
        : {}),
      answers: parts
        .filter(({ part }) => part === 'ANSWER' || part === 'PARTIAL_ANSWER')
        .map(({ part, createdAt, content }) => ({
          answeredAt: createdAt.toISOString(),
          complete: part === 'ANSWER',
          content: content as CaseContent,
        })),
    };
  },
};
