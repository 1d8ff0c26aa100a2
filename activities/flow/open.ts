import type { Purpose } from '../../workflows/domain/category';
import type { Happening } from '../../workflows/domain/event';
import { NO_CLOCKS, type Flow } from '../../workflows/domain/flow';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { Refusal } from '../../workflows/domain/problem';
import { admit, type Proposal } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { tell } from '../exchange/event';
import { write, type Message, type Receipt } from '../exchange/message';
import type { Caller } from '../policy/caller';
import type { Change, ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import type { Service } from '../service';
import { after, tellWorkflow } from './terms';

/** What every message says of itself that begins a case flow. */
interface Envelope {
  readonly recipientId: string;
  readonly purpose?: Purpose;
  readonly legalBasis: string;
  readonly classification?: Proposal['classification'];
  readonly urgency?: 'NORMAL' | 'URGENT';
}

interface Opening {
  readonly type: FlowType;
  readonly operation: Proposal['operation'];
  readonly envelope: Envelope;
  /** What the rules are asked about, of the content. */
  readonly facts: Pick<Proposal, 'handling' | 'regime' | 'residence' | 'secret' | 'marked' | 'sent'>;
  /** The case it is in; where none is given one of its own, so that erasing it can destroy the key of all it ever held. */
  readonly caseId?: string;
  /** The exchange it follows from. */
  readonly parentId?: string | undefined;
  /** What is sealed. */
  readonly content: unknown;
  /** What else is written with it. */
  readonly add?: (row: ExchangeRow) => Partial<Change>;
}

/**
 * Begins an exchange that follows a case flow: asks whether it may go this way, takes the terms of its policy frame, and
 * starts its clocks.
 * @throws Refusal what the rules deny, recipientNotFound; protocolMissing where no frame gives the flow its terms
 */
export async function open(service: Service, caller: Caller, message: Message, opening: Opening): Promise<Receipt> {
  const { type, operation, envelope, facts } = opening;
  const { name, flow }: { readonly name: (typeof FLOWS)[FlowType]['name']; readonly flow: Flow } = FLOWS[type];
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      ...facts,
      operation,
      type,
      recipientId: envelope.recipientId,
      purpose: envelope.purpose,
      legalBasisId: envelope.legalBasis,
      classification: envelope.classification,
      motive: true,
      asked: [],
    },
    'SENDER',
  );
  const terms = service.register.flowTerms(protocol?.frameId, name);
  if (!terms) throw new Refusal('protocolMissing');
  const [action = ''] = flow.begins;
  const { to = '', tells } = flow.actions[action] ?? {};

  return write(service, async () => {
    const begun = await begin(
      service,
      caller,
      message,
      {
        type,
        caseId: opening.caseId ?? newId(),
        recipientId: recipient.id,
        parentId: opening.parentId,
        purpose,
        legalBasis,
        protocol,
        frame: terms.frame,
        handling: facts.handling,
        regime: facts.regime,
        residence: facts.residence,
        urgency: envelope.urgency ?? 'NORMAL',
        content: opening.content,
      },
      (row, at) => {
        const kept = { ...NO_CLOCKS, terms: terms.terms, counting: terms.counting };
        const set = after(flow, row, action, to, at, { kept });
        return {
          action,
          kind: `${name}.${action.toLowerCase()}`,
          set,
          audience: [joining(row, recipient.id, 'RECIPIENT', at)],
          deliveries: tells ? [tell(recipient.id, row, tells.happened as Happening<FlowType>, to, at, true)] : [],
          signals: tellWorkflow(type, row, set, 1),
        };
      },
    );
    return { receipt: begun.receipt, change: { ...begun.change, ...opening.add?.(begun.row) } };
  });
}
