import { operations } from '../../openapi/generated/operations';
import type { components, operations as Contract } from '../../openapi/generated/schakel';
import { PERSON_CATEGORIES, type Category, type Purpose } from '../../workflows/domain/category';
import type { Change } from '../record/change';
import type { Ledger } from '../record/ledger';
import { callerFacts, type Caller } from './caller';
import { decide, type Decision } from './decide';
import { NO_EXCHANGE } from './exchange-facts';
import { situation, type CallerFacts, type EntryFacts, type ExchangeFacts, type Situation } from './facts';
import type { Register } from './register';

declare const disclosed: unique symbol;

/** A body that went through `disclose`. Nothing else can make one, and no door sends anything else. */
export type Disclosed<T> = T & { readonly [disclosed]: true };

export type OperationId = keyof Contract;

type SuccessBody<R> = {
  [Status in keyof R]: Status extends 200 | 202
    ? R[Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : R[Status] extends { content: { 'text/event-stream': infer Event } }
        ? Event
        : R[Status] extends { content: { 'application/octet-stream': unknown } }
          ? // x-disclosed of the contract: bytes have no properties to decide on.
            components['schemas']['AttachmentContext']
          : never
    : never;
}[keyof R];

/** Body of the successful answer of an operation, as the contract has it; one event of it where it streams; what is decided on where it
 * is bytes. */
export type AnswerOf<Op extends OperationId> = SuccessBody<Contract[Op]['responses']>;

interface FieldLabel {
  readonly category: Category;
  /** Statements with marks of their own, decided on one by one. */
  readonly item?: true;
  /** Left out as a whole when nothing that it states is seen, not even as masked. */
  readonly whole?: true;
  readonly fields?: FieldTree;
}
type FieldTree = Readonly<{ [property: string]: FieldLabel }>;

/** Who reads what, in which operation, for which purpose and on which ground. */
export interface Reading<Op extends OperationId> {
  readonly operation: Op;
  /** Nobody in particular where the operation is public. */
  readonly caller: Caller | undefined;
  readonly purpose?: Purpose | undefined;
  readonly legalBasisId?: string | undefined;
  readonly sealedMotive?: Buffer | undefined;
  /** Ids of the exchanges the answer is about. */
  readonly subjects: readonly string[];
}

/** What disclosing needs of a service. */
export interface Discloser {
  readonly ledger: Ledger;
  readonly register: Register;
}

const NOBODY: CallerFacts = {
  level: 'LOCAL',
  kind: 'MUNICIPALITY',
  functions: [],
  person: false,
  operates: false,
  clearance: 'NONE',
  cdbGrade: 'NONE',
  competences: [],
};

/** Set on a part of a body whose statements the caller was there to hear (R5). It has no name, so it never leaves. */
export const SHARED = Symbol('shared');

/** What became of one part of a body. */
interface Tally {
  readonly masked: Set<Category>;
  /** Statements that are seen, or seen to be masked. */
  told: number;
}

type Facts = ExchangeFacts | EntryFacts;

/** Decides once per category and statement and remembers, for the record, what left, what stayed, and under which rules. */
class Filter {
  readonly disclosed = new Set<Category>();
  readonly masked = new Set<Category>();
  readonly rules = new Set<string>();

  constructor(
    private readonly caller: CallerFacts,
    private readonly purpose: Purpose | undefined,
    private readonly admitted: readonly Purpose[],
  ) {}

  apply(fields: FieldTree, body: object, facts: Facts): object {
    const tally: Tally = { masked: new Set(), told: 0 };
    const shown = this.object(fields, body, facts, tally, false);
    // A masked category is shown as masked, never silently left out.
    return tally.masked.size > 0 && 'masked' in fields ? { ...shown, masked: [...tally.masked].sort() } : shown;
  }

  private object(fields: FieldTree, body: object, facts: Facts, tally: Tally, around: boolean): object {
    const shared = around || SHARED in body;
    const shown: { [property: string]: unknown } = {};
    for (const [property, value] of Object.entries(body) as [string, unknown][]) {
      if (value === undefined || value === null) continue;
      const label = fields[property];
      if (!label) throw new Error(`${property} has no category in the contract and cannot leave`);
      const left = this.property(label, value, facts, tally, shared);
      if (left !== undefined) shown[property] = left;
    }
    return shown;
  }

  /** What leaves of a property; undefined when nothing does. */
  private property(label: FieldLabel, value: unknown, facts: Facts, tally: Tally, shared: boolean): unknown {
    const { category, fields } = label;
    if (label.item && fields && Array.isArray(value)) {
      const items = (value as object[]).filter((each) => this.showsItem(category, each, facts, tally, shared));
      return items.length > 0 ? items.map((each) => this.object(fields, each, facts, tally, shared)) : undefined;
    }
    const decision = this.decision(category, facts, {});
    if (!decision.allowed) {
      if (PERSON_CATEGORIES.includes(category)) tally.masked.add(category);
      return undefined;
    }
    return fields ? this.value(label, fields, value, facts, tally, shared) : value;
  }

  private showsItem(category: Category, item: object, facts: Facts, tally: Tally, shared: boolean): boolean {
    const secret = 'professionalSecret' in item && item.professionalSecret === true;
    const decision = this.decision(category, facts, { item: { secret, shared } });
    if (!decision.hides) tally.told += 1;
    if (!decision.allowed && !decision.hides) tally.masked.add(category);
    return decision.allowed;
  }

  private value(
    label: FieldLabel,
    fields: FieldTree,
    value: unknown,
    facts: Facts,
    tally: Tally,
    shared: boolean,
  ): unknown {
    if (Array.isArray(value)) {
      return value.flatMap((each: unknown) => {
        if (typeof each !== 'object' || each === null) return [each];
        if (!label.whole) return [this.object(fields, each, facts, tally, shared)];
        const own: Tally = { masked: new Set(), told: 0 };
        const shown = this.object(fields, each, facts, own, shared);
        // Of what only held secrets of others, not even the envelope is seen: nor of what held no statement at all,
        // or its being seen would tell the one from the other.
        if (own.told === 0) return [];
        own.masked.forEach((category) => tally.masked.add(category));
        return [shown];
      });
    }
    return typeof value === 'object' && value !== null ? this.object(fields, value, facts, tally, shared) : value;
  }

  private decision(category: Category, facts: Facts, more: Partial<Situation>): Decision {
    const decision = decide(
      'see',
      this.caller,
      facts,
      situation({
        ...(this.purpose ? { purpose: this.purpose } : {}),
        admitted: this.admitted,
        categories: [category],
        ...more,
      }),
    );
    if (decision.allowed) this.disclosed.add(category);
    else if (!decision.hides) this.masked.add(category);
    for (const rule of decision.rules) this.rules.add(rule);
    return decision;
  }
}

function filterFor<Op extends OperationId>(register: Register, reading: Reading<Op>): Filter {
  const caller = reading.caller ? callerFacts(register, reading.caller) : NOBODY;
  return new Filter(caller, reading.purpose, operations[reading.operation].purposes);
}

/** What the read log keeps of one answer. Answers that are about no exchange, and receipts of writes, are not logged. */
function entryOf<Op extends OperationId>(reading: Reading<Op>, filter: Filter): Change {
  const { caller } = reading;
  if (!caller || reading.subjects.length === 0 || operations[reading.operation].writes) return {};
  return {
    disclosures: [
      {
        occurred_at: new Date(),
        operation: reading.operation,
        organisation_id: caller.organisation.id,
        actor: caller.actor,
        on_behalf_of: caller.onBehalfOf ?? null,
        acting_functions: [...caller.functions],
        purpose: reading.purpose ?? null,
        legal_basis_id: reading.legalBasisId ?? null,
        sealed_motive: reading.sealedMotive ?? null,
        subject_ids: [...reading.subjects],
        disclosed: [...filter.disclosed].sort(),
        masked: [...filter.masked].sort(),
        rules: [...filter.rules].sort(),
      },
    ],
  };
}

async function log(ledger: Ledger, change: Change): Promise<void> {
  if (change.disclosures) await ledger.commit(change);
}

/**
 * The only way out. Decides for every category in the body, leaves out or masks what may not be seen, and writes down
 * what was shown to whom for which purpose under which rule, before anything is sent.
 * @throws Error when the body has a property that the contract does not label, or when the read log cannot be written.
 */
export async function disclose<Op extends OperationId>(
  { ledger, register }: Discloser,
  reading: Reading<Op>,
  facts: Facts,
  body: AnswerOf<Op>,
): Promise<Disclosed<AnswerOf<Op>>> {
  const filter = filterFor(register, reading);
  const shown = filter.apply(operations[reading.operation].fields, body as object, facts);
  await log(ledger, entryOf(reading, filter));
  return shown as Disclosed<AnswerOf<Op>>;
}

/** Operations that answer with a page of items. */
export type PageOperation = {
  [Op in OperationId]: AnswerOf<Op> extends { readonly self: string; readonly items: readonly object[] } ? Op : never;
}[OperationId];
export type ItemOf<Op extends PageOperation> =
  AnswerOf<Op> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** What a page says besides its items. */
interface Page {
  readonly self: string;
  readonly next?: string;
  readonly cursor?: string;
  readonly acknowledged?: string;
}

/** The same for a page: every item is decided on by its own facts. */
export async function disclosePage<Op extends PageOperation>(
  { ledger, register }: Discloser,
  reading: Reading<Op>,
  items: readonly { readonly facts: Facts; readonly body: ItemOf<Op> }[],
  page: Page,
): Promise<Disclosed<AnswerOf<Op>>> {
  const filter = filterFor(register, reading);
  const { fields } = operations[reading.operation];
  const shown = {
    ...filter.apply(fields, page, NO_EXCHANGE),
    items: items.map(({ facts, body }) => filter.apply(fields.items.fields, body as object, facts)),
  };
  await log(ledger, entryOf(reading, filter));
  return shown as unknown as Disclosed<AnswerOf<Op>>;
}
