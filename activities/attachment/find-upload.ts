import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { Purpose } from '../../workflows/domain/category';
import type { Classification } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts, NO_EXCHANGE } from '../policy/exchange-facts';
import { situation, type ExchangeFacts } from '../policy/facts';
import type { AttachmentRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';

/** Facts for an attachment to a case of the own organization, before there is an exchange. */
export function ownCase(caller: Caller): ExchangeFacts {
  return { ...NO_EXCHANGE, relation: 'SENDER', fromLevel: caller.organisation.level };
}

/** @throws Refusal with the problem of the rule that denies it */
export function refuseUnlessUploading(
  service: Service,
  caller: Caller,
  facts: ExchangeFacts,
  purpose: Purpose | undefined,
  classification: Classification = 'NONE',
): void {
  const { action, purposes } = operations.beginAttachment;
  const said = situation({ ...(purpose ? { purpose } : {}), admitted: purposes, classification });
  const decision = decide(action, callerFacts(service.register, caller), facts, said);
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

/** An upload as the record has it. */
export function readAttachment(service: Service, id: string): Promise<AttachmentRow | undefined> {
  return service.db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * An upload of the caller's organization that no message has named yet; decided on as of now, like everything that goes
 * on. What a message names is content, and no upload any more.
 * @throws Refusal resourceNotFound, missingPermission
 */
export async function findUpload(service: Service, caller: Caller, id: string): Promise<AttachmentRow> {
  const row = await readAttachment(service, id);
  if (row?.organisation_id !== caller.organisation.id || row.state === 'NAMED') throw new Refusal('resourceNotFound');
  const facts =
    row.about_id === null
      ? ownCase(caller)
      : exchangeFacts(
          service.register,
          caller,
          await findExchange(service.db, caller.organisation.id, undefined, row.about_id),
        );
  refuseUnlessUploading(service, caller, facts, row.purpose);
  return row;
}

type Attachment = components['schemas']['Attachment'];

/** An upload as its organization is told of it. */
export function presented({ id, state, received, size, scanned, problem }: AttachmentRow): Attachment {
  if (state === 'NAMED') throw new Refusal('resourceNotFound');
  return {
    attachmentId: id,
    state,
    offset: received,
    size,
    ...(scanned === null ? {} : { scanned }),
    ...(problem === null ? {} : { problem }),
  };
}
