import type { Purpose } from '../../workflows/domain/category';
import type { Happening } from '../../workflows/domain/event';
import { NO_CLOCKS, stateAfter, type Flow } from '../../workflows/domain/flow';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { Refusal } from '../../workflows/domain/problem';
import { admit, type Proposal } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { tell } from '../exchange/event';
import { exchangeOf, type BeginOperation } from '../exchange/operation';
import { write, type Message, type Receipt } from '../exchange/message';
import type { Caller } from '../policy/caller';
import type { Change, ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import type { Service } from '../service';
import type { Moved } from './movement';
import { after, tellWorkflow } from './terms';
import { together } from './together';

/** What every message says of itself that begins a case flow. */
interface Envelope {
  readonly recipientId: string;
  readonly purpose?: Purpose;
  readonly legalBasis: string;
  readonly classification?: Proposal['classification'];
  readonly urgency?: 'NORMAL' | 'URGENT';
}

type Added = Partial<Change> & { readonly moves?: readonly Moved[] };

interface Opening {
  readonly operation: BeginOperation;
  readonly envelope: Envelope;
  /** What the rules are asked about, of the content. */
  readonly facts: Pick<Proposal, 'handling' | 'regime' | 'residence' | 'secret' | 'marked' | 'sent' | 'onward'>;
  /** The case it is in; where none is given one of its own, so that erasing it can destroy the key of all it ever held. */
  readonly caseId?: string;
  /** The exchange it follows from. */
  readonly parentId?: string | undefined;
  /** The action it begins with, where that is not the usual one. */
  readonly action?: string;
  /** A date of its own that terms are counted back from (ISO 8601 instant). */
  readonly date?: string;
  /** Organizations that are called in with it: they see where it stands, and nothing of its content. */
  readonly callsIn?: readonly string[];
  /** Terms of the frame that this exchange does not have: what they are for never falls due. */
  readonly lacks?: readonly string[];
  /** What is sealed. */
  readonly content: unknown;
  /** What else is written with it, and which other exchanges move. */
  readonly add?: (row: ExchangeRow) => Added | Promise<Added>;
}

/**
 * Begins an exchange that follows a case flow: asks whether it may go this way, takes the terms of its policy frame, and
 * starts its clocks.
 * @throws Refusal what the rules deny, recipientNotFound; protocolMissing where no frame gives the flow its terms
 */
export async function open(service: Service, caller: Caller, message: Message, opening: Opening): Promise<Receipt> {
  const { operation, envelope, facts } = opening;
  const type = exchangeOf(operation) as FlowType;
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
  const { action = flow.begins[0] ?? '', date, callsIn = [] } = opening;
  const state = stateAfter(flow, undefined, action) ?? '';
  const { tells } = flow.actions[action] ?? {};
  const own = Object.fromEntries(Object.entries(terms.terms).filter(([term]) => !opening.lacks?.includes(term)));

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
        // Where a flow says itself how long is kept, that counts from its end; the frame's counts from the beginning.
        frame: 'retain' in own ? { ...terms.frame, retention: undefined } : terms.frame,
        handling: facts.handling,
        regime: facts.regime,
        residence: facts.residence,
        urgency: envelope.urgency ?? 'NORMAL',
        content: opening.content,
      },
      (row, at) => {
        const kept = { ...NO_CLOCKS, terms: own, counting: terms.counting, ...(date ? { date } : {}) };
        const set = after(flow, row, action, state, at, { kept });
        const told = (id: string, delivers?: boolean) =>
          tells ? [tell(id, row, tells.happened as Happening<FlowType>, state, at, delivers)] : [];
        return {
          action,
          kind: `${name}.${action.toLowerCase()}`,
          set,
          audience: [
            joining(row, recipient.id, 'RECIPIENT', at),
            ...callsIn.map((id) => joining(row, id, 'ESCALATION', at)),
          ],
          deliveries: [...told(recipient.id, true), ...callsIn.flatMap((id) => told(id))],
          signals: tellWorkflow(type, row, set, 1),
        };
      },
    );
    const { moves = [], ...added }: Added = (await opening.add?.(begun.row)) ?? {};
    return { receipt: begun.receipt, change: together({ ...begun.change, ...added }, moves) };
  });
}
