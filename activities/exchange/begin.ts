import type { Category, Purpose } from '../../workflows/domain/category';
import type { HandlingCode, Regime } from '../../workflows/domain/handling';
import { naming } from '../attachment/naming';
import { actingFunction, type Caller } from '../policy/caller';
import type { Frame, LegalBasis, Protocol } from '../policy/register';
import type { AttachmentRow, Change, ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import { digestOf } from '../record/sealed-content';
import type { Service } from '../service';
import { joining } from './audience';
import { hrefOf } from './event';
import { claimOf, type Message, type Receipt } from './message';
import { afterPeriod } from './period';

/** What a new exchange of any type starts with. */
interface Beginning {
  readonly type: ExchangeRow['type'];
  readonly caseId: string;
  readonly recipientId: string;
  readonly parentId?: string | undefined;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis;
  readonly protocol: Protocol | undefined;
  readonly frame: Frame | undefined;
  readonly handling: HandlingCode;
  readonly regime: Regime;
  readonly residence?: number | undefined;
  readonly urgency?: 'NORMAL' | 'URGENT';
  readonly requestedCategories?: readonly Category[];
  /** The how manyth message of the sender in this case, where the sender counts. */
  readonly senderSequence?: number | undefined;
  /** What is sealed with it. */
  readonly content: unknown;
  /** Attachments that the content names. */
  readonly attachments?: readonly AttachmentRow[];
}

interface Begun {
  readonly row: ExchangeRow;
  readonly receipt: Receipt;
  readonly change: Change;
}

/**
 * The change that begins an exchange: state, content, timeline, the sender's place in its audience, and the audit leaf.
 * @param arrive the action and state it starts with, and what else is written, worked out from the new row
 */
export async function begin(
  service: Service,
  caller: Caller,
  message: Message,
  beginning: Beginning,
  arrive: (
    row: ExchangeRow,
    at: Date,
  ) => {
    readonly action: string;
    readonly kind: string;
    readonly set: Partial<ExchangeRow> & Pick<ExchangeRow, 'state'>;
    readonly audience?: Change['audience'];
    readonly deliveries?: Change['deliveries'];
    readonly signals?: Change['signals'];
  },
): Promise<Begun> {
  const id = newId();
  const contentId = newId();
  const at = new Date();
  const senderId = caller.organisation.id;
  const { caseId, purpose, legalBasis, protocol, frame } = beginning;
  const { sealed, newCase } = await service.caseSeal.seal(caseId, senderId, `${id}/${contentId}`, beginning.content);
  const blank: ExchangeRow = {
    id,
    type: beginning.type,
    case_id: caseId,
    sender_id: senderId,
    recipient_id: beginning.recipientId,
    parent_id: beginning.parentId ?? null,
    state: 'DRAFT',
    version: 1,
    purpose,
    legal_basis_id: legalBasis.id,
    legal_basis_version: legalBasis.version,
    protocol_id: protocol?.id ?? null,
    handling: beginning.handling,
    regime: beginning.regime,
    residence: beginning.residence ?? null,
    retain_until: frame?.retention === undefined ? null : afterPeriod(frame.retention, at),
    urgency: beginning.urgency ?? 'NORMAL',
    requested_categories: [...(beginning.requestedCategories ?? [])],
    frame_id: frame?.id ?? null,
    frame_version: frame?.version ?? null,
    submitted_by: caller.actor,
    submitted_function: actingFunction(caller),
    created_at: at,
    changed_at: at,
    due_at: null,
    deadlines: null,
    next_step: null,
    next_step_at: null,
    reason_code: null,
  };
  const { action, kind, set, audience, deliveries, signals } = arrive(blank, at);
  const row = { ...blank, ...set };
  const receipt: Receipt = {
    receipt: 'ACCEPTED',
    messageId: message.id,
    exchangeId: id,
    state: row.state,
    occurredAt: at.toISOString(),
    href: hrefOf(row),
  };
  const named = naming(beginning.attachments ?? [], id, contentId, at);
  const change: Change = {
    claim: claimOf(caller, message, receipt),
    newCase,
    create: row,
    steps: [
      {
        exchange_id: id,
        version: 1,
        action,
        state: row.state,
        receipt: 'ACCEPTED',
        organisation_id: senderId,
        acting_function: row.submitted_function,
        occurred_at: at,
        reason_code: null,
        on_behalf_of: caller.onBehalfOf ?? null,
      },
    ],
    contents: [
      { id: contentId, exchange_id: id, case_id: caseId, part: 'OPENING', author_id: senderId, sealed, created_at: at },
    ],
    audience: [joining(row, senderId, 'SENDER', at), ...(audience ?? [])],
    attachmentUpdates: named.attachmentUpdates,
    ...(beginning.senderSequence === undefined
      ? {}
      : { heard: { case_id: caseId, organisation_id: senderId, sequence: beginning.senderSequence } }),
    deliveries: deliveries ?? [],
    signals: [...(signals ?? []), ...named.signals],
    audit: [
      {
        kind,
        organisationId: senderId,
        subjectId: id,
        detail: {
          recipientId: row.recipient_id,
          purpose,
          legalBasis: legalBasis.id,
          protocolId: row.protocol_id,
          contentDigest: digestOf(sealed),
          onBehalfOf: caller.onBehalfOf ?? null,
        },
      },
    ],
  };
  return { row, receipt, change };
}
