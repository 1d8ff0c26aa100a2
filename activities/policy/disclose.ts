import { operations } from '../../openapi/generated/operations';
import type { operations as Contract } from '../../openapi/generated/schakel';
import { PERSON_CATEGORIES, type Category, type Purpose } from '../../workflows/domain/category';
import type { Change } from '../record/change';
import type { Ledger } from '../record/ledger';
import { callerFacts, type Caller } from './caller';
import { decide, type CallerFacts, type ExchangeFacts } from './decide';
import { NO_EXCHANGE } from './exchange-facts';

declare const disclosed: unique symbol;

/** A body that went through `disclose`. Nothing else can make one, and no door sends anything else. */
export type Disclosed<T> = T & { readonly [disclosed]: true };

export type OperationId = keyof Contract;

type SuccessBody<R> = {
  [Status in keyof R]: Status extends 200 | 202
    ? R[Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : never
    : never;
}[keyof R];

/** Body of the successful answer of an operation, as the contract has it. */
export type AnswerOf<Op extends OperationId> = SuccessBody<Contract[Op]['responses']>;

interface FieldLabel {
  readonly category: Category;
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

const NOBODY: CallerFacts = { level: 'LOCAL', kind: 'MUNICIPALITY', functions: [] };

/** Decides once per category and remembers, for the record, what left, what stayed behind, and under which rules. */
class Filter {
  readonly disclosed = new Set<Category>();
  readonly masked = new Set<Category>();
  readonly rules = new Set<string>();

  constructor(
    private readonly caller: CallerFacts,
    private readonly purpose: Purpose | undefined,
    private readonly admitted: readonly Purpose[],
  ) {}

  apply(fields: FieldTree, body: object, facts: ExchangeFacts): object {
    const masked = new Set<Category>();
    const shown = this.object(fields, body, facts, masked);
    // A masked category is shown as masked, never silently left out.
    return masked.size > 0 && 'masked' in fields ? { ...shown, masked: [...masked].sort() } : shown;
  }

  private object(fields: FieldTree, body: object, facts: ExchangeFacts, masked: Set<Category>): object {
    const shown: { [property: string]: unknown } = {};
    for (const [property, value] of Object.entries(body) as [string, unknown][]) {
      if (value === undefined || value === null) continue;
      const label = fields[property];
      if (!label) throw new Error(`${property} has no category in the contract and cannot leave`);
      if (!this.allows(label.category, facts)) {
        if (PERSON_CATEGORIES.includes(label.category)) masked.add(label.category);
        continue;
      }
      shown[property] = label.fields ? this.value(label.fields, value, facts, masked) : value;
    }
    return shown;
  }

  private value(fields: FieldTree, value: unknown, facts: ExchangeFacts, masked: Set<Category>): unknown {
    if (Array.isArray(value)) return value.map((each: unknown) => this.value(fields, each, facts, masked));
    return typeof value === 'object' && value !== null ? this.object(fields, value, facts, masked) : value;
  }

  private allows(category: Category, facts: ExchangeFacts): boolean {
    const decision = decide('see', this.caller, facts, {
      ...(this.purpose ? { purpose: this.purpose } : {}),
      admitted: this.admitted,
      categories: [category],
      motive: false,
    });
    (decision.allowed ? this.disclosed : this.masked).add(category);
    for (const rule of decision.rules) this.rules.add(rule);
    return decision.allowed;
  }
}

function filterFor<Op extends OperationId>(reading: Reading<Op>): Filter {
  const caller = reading.caller ? callerFacts(reading.caller) : NOBODY;
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
  ledger: Ledger,
  reading: Reading<Op>,
  facts: ExchangeFacts,
  body: AnswerOf<Op>,
): Promise<Disclosed<AnswerOf<Op>>> {
  const filter = filterFor(reading);
  const shown = filter.apply(operations[reading.operation].fields, body as object, facts);
  await log(ledger, entryOf(reading, filter));
  return shown as Disclosed<AnswerOf<Op>>;
}

export type PageOperation = 'listInformationRequests' | 'listCaseNotifications';
export type ItemOf<Op extends PageOperation> =
  AnswerOf<Op> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** The same for a page: every item is decided on by its own facts. */
export async function disclosePage<Op extends PageOperation>(
  ledger: Ledger,
  reading: Reading<Op>,
  items: readonly { readonly facts: ExchangeFacts; readonly body: ItemOf<Op> }[],
  page: { readonly self: string; readonly next?: string },
): Promise<Disclosed<AnswerOf<Op>>> {
  const filter = filterFor(reading);
  const { fields } = operations[reading.operation];
  const shown = {
    ...filter.apply(fields, page, NO_EXCHANGE),
    items: items.map(({ facts, body }) => filter.apply(fields.items.fields, body as object, facts)),
  };
  await log(ledger, entryOf(reading, filter));
  return shown as unknown as Disclosed<AnswerOf<Op>>;
}
