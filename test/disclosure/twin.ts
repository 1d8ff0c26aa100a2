/** The twin of a world: the same in all that one caller may see, another one in everything else. */
import { BY_NAME } from '../../infra/local/demo/organisations';
import { ENTRY_KINDS } from '../../workflows/domain/register-entry';
import type { Category } from '../../workflows/domain/category';
import type { CallerKind } from './callers';
import type { CaseData, Exchange, Fact, Part, Statement, World } from './world';

/** What one caller may see of an exchange that its organization is a party to. */
export interface Sight {
  /** Since which minute it is a party. */
  readonly since: number;
  /** Categories that it may see for some purpose and on some ground. */
  readonly seen: ReadonlySet<Category>;
}

/** By id of the exchange; what is not in it is hidden altogether. */
export type Sights = ReadonlyMap<string, Sight>;

/** Takes from a list as if it had no end. */
class Dice {
  private thrown = 0;

  constructor(private readonly numbers: readonly number[]) {}

  next(sides: number): number {
    const number = this.numbers[this.thrown % this.numbers.length] ?? 0;
    this.thrown += 1;
    return number % sides;
  }

  /** Another attachment every time, or none. */
  attachments(): Pick<Statement, 'attachments'> {
    const kind = this.next(2);
    const attachmentId = `a77ac400-0000-4000-8000-${String(this.thrown).padStart(12, '0')}`;
    return kind === 0 ? {} : { attachments: [{ attachmentId }] };
  }
}

const isSecret = (statement: Statement) => statement.professionalSecret === true;

/** Statements of a category that is masked: others, and more or fewer of them; that there are any is known. */
function otherStatements(statements: readonly Statement[], shared: boolean, dice: Dice): Statement[] {
  const told = statements.some((each) => shared || !isSecret(each));
  const count = told ? 1 + dice.next(3) : 0;
  return Array.from({ length: count }, () => ({
    kind: 'ASSESSMENT',
    text: `Told otherwise ${dice.next(10_000)}`,
    ...dice.attachments(),
  }));
}

/** Secrets of others: gone, or others than they were. */
function otherSecrets(statements: readonly Statement[], dice: Dice): Statement[] {
  const secrets = Array.from({ length: dice.next(3) }, () => ({
    kind: 'FACT' as const,
    text: `Another secret ${dice.next(10_000)}`,
    professionalSecret: true,
    handling: 'H3' as const,
    ...dice.attachments(),
  }));
  const open = statements.filter((each) => !isSecret(each));
  return dice.next(2) ? [...open, ...secrets] : [...secrets, ...open];
}

/** Content in which everything that is hidden from the caller is another. */
function retold(content: CaseData, shared: boolean, seen: ReadonlySet<Category>, dice: Dice): CaseData {
  return Object.fromEntries(
    Object.entries(content).flatMap(([property, value]: [string, unknown]) => {
      if (!Array.isArray(value)) {
        if (seen.has('identity')) return [[property, value]];
        return [[property, property === 'identity' ? { familyName: `Somebody ${dice.next(10_000)}` } : 'CONVICTED']];
      }
      const statements = value as Statement[];
      const open = seen.has(property as Category) ? statements : otherStatements(statements, shared, dice);
      const all = shared ? open : otherSecrets(open, dice);
      return all.length > 0 ? [[property, all]] : [];
    }),
  );
}

/** Another decision or report, for whoever may not see which: one sentence, as it was. */
const saidOtherwise = (content: CaseData, seen: ReadonlySet<Category>, dice: Dice): CaseData =>
  seen.has('concern') ? content : { concern: [{ kind: 'ASSESSMENT', text: `Said otherwise ${dice.next(10_000)}` }] };

/** A contribution of which the caller is not to know that it was made: it holds secrets alone, told before it came. */
const isUnheard = (part: Part, since: number) =>
  part.part === 'CONTRIBUTION' &&
  part.minute < since &&
  Object.values(part.content).every((each) => !Array.isArray(each) || each.every(isSecret));

function retoldExchange(exchange: Exchange, sight: Sight, caller: CallerKind, dice: Dice): Exchange {
  const { since, seen } = sight;
  // What was contributed before the caller came: other secrets, by others.
  const unheard: readonly Part[] =
    exchange.type === 'CASE_CONSULTATION' && since > 1
      ? Array.from({ length: dice.next(3) }, (_each, index) => ({
          id: exchange.id.replace(/^.{8}/, `5ec4e7${String(index).padStart(2, '0')}`),
          part: 'CONTRIBUTION',
          authorId: exchange.senderId,
          minute: 1,
          content: { subjectCategory: 'SUSPECT', care: otherSecrets([], dice) },
        }))
      : [];
  // The texts of an action of the plan are for its two parties, whatever categories they see otherwise.
  const isParty = [exchange.senderId, exchange.recipientId].includes(caller.organisationId);
  const parts = [...exchange.parts.filter((part) => !isUnheard(part, since) || dice.next(2)), ...unheard].map(
    (part) => ({
      ...part,
      content:
        exchange.type === 'PLAN_ACTION'
          ? saidOtherwise(part.content, new Set(isParty ? ['concern'] : []), dice)
          : part.part === 'TRIAGE' || exchange.type === 'PHENOMENON_REPORT'
            ? saidOtherwise(part.content, seen, dice)
            : retold(part.content, part.part === 'CONTRIBUTION' && part.minute >= since, seen, dice),
    }),
  );
  const early = { minute: 1, state: exchange.state, organisationId: exchange.senderId, function: 'CARE_PROVIDER' };
  const moves = exchange.moves.filter(({ action, minute }) => action !== 'CONTRIBUTE' || minute >= since);
  const [first, ...later] = moves;
  // Who else is a party is for the originator's data protection officer.
  const told = caller.function === 'DPO' && exchange.senderId === caller.organisationId;
  const members = told
    ? exchange.members
    : exchange.members.filter(({ organisationId }) => organisationId === caller.organisationId || dice.next(2));
  // Of a transfer it is a goal, which says what care somebody gets.
  const asked = exchange.type === 'CASE_TRANSFER' ? 'care' : 'concern';
  const question = seen.has(asked) ? exchange.question : `Asked otherwise ${dice.next(10_000)}`;
  return {
    ...exchange,
    parts,
    question,
    members,
    moves: [...(first ? [first] : []), ...unheard.map(() => ({ ...early, action: 'CONTRIBUTE' })), ...later],
  };
}

const PRIVILEGED: readonly string[] = ['OPERATOR', 'DPO', 'INFO_OFFICER', 'AUTHORISER'];
const STAFF = ['ACCOUNT', 'CLEARANCE', 'DELEGATION'];
/** What these say changes what others may see, so it is no secret that they hold. */
const FELT = ['DOWNGRADE', 'ONWARD_CONSENT', 'RETENTION'];

/** Whether a caller knows of a fact, said from the rules as people read them (P05, docs/rules.md). */
function isKnown(fact: Fact, caller: CallerKind): boolean {
  const own = fact.ownerId === caller.organisationId;
  const staff = STAFF.includes(fact.kind);
  const held = fact.approved === true;
  if (own && (!staff || PRIVILEGED.includes(caller.function) || fact.actor === caller.actor)) return true;
  if (fact.partyId === caller.organisationId && held) return true;
  return ENTRY_KINDS[fact.kind].audience === 'PUBLIC' && held;
}

function isFelt(fact: Fact, sights: Sights, caller: CallerKind): boolean {
  if (fact.approved !== true) return false;
  // What was lent to oneself works, also for who may not look into the register.
  if (fact.ownerId === caller.organisationId && fact.actor === caller.actor) return true;
  // Who runs the service sees by which channel each partner is told.
  if (fact.kind === 'CHANNEL' && caller.organisationId === BY_NAME.abb) return true;
  // An explanation names what all who could see rest on: for the own organization, and for the originator all parties.
  return caller.function === 'DPO' || (FELT.includes(fact.kind) && sights.has(fact.subject));
}

/**
 * @param other another world around the same organization, from which the hidden part is taken
 * @param numbers make the choices
 */
export function twinOf(
  world: World,
  other: World,
  sights: Sights,
  caller: CallerKind,
  numbers: readonly number[],
): World {
  const dice = new Dice(numbers);
  const me = caller.organisationId;
  const own = world.exchanges.flatMap((exchange) => {
    const sight = sights.get(exchange.id);
    if (sight) return [retoldExchange(exchange, sight, caller, dice)];
    // Gone, or the same id with another story, or as it was.
    if (dice.next(3) === 0) return [];
    const story = other.exchanges.find((each) => each.type === exchange.type);
    return [
      dice.next(2) && story
        ? withoutMe({ ...story, id: exchange.id, parts: renewed(story.parts, exchange.id) }, me)
        : exchange,
    ];
  });
  const ids = new Set(world.exchanges.map(({ id }) => id));
  const added = other.exchanges.filter(({ id }) => !ids.has(id) && dice.next(2)).map((each) => withoutMe(each, me));
  // In between, so that what is hidden comes before and after what is seen.
  const exchanges = [...own];
  for (const each of added) exchanges.splice(dice.next(exchanges.length + 1), 0, each);

  const facts = world.facts.filter((fact) => isKnown(fact, caller) || isFelt(fact, sights, caller));
  const known = new Set(world.facts.map(({ id }) => id));
  const seen = [...sights.keys()];
  const secret = other.facts
    .filter(({ id }) => !known.has(id))
    // About what the caller does see, too: that a colleague, or another party, was granted something.
    .map((fact) => (dice.next(2) ? { ...fact, subject: seen[dice.next(seen.length || 1)] ?? fact.subject } : fact))
    .filter((fact) => !isKnown(fact, caller) && !isFelt(fact, sights, caller));
  const accounts =
    caller.function === 'DPO'
      ? world.accounts
      : [...world.accounts.filter(({ organisationId }) => organisationId === me), ...others(other, me)];
  return { exchanges, facts: [...facts, ...secret], accounts };
}

const others = ({ accounts }: World, me: string) => accounts.filter(({ organisationId }) => organisationId !== me);

/** The same exchange, with the organization in no audience of it. */
function withoutMe(exchange: Exchange, me: string): Exchange {
  return { ...exchange, members: exchange.members.filter(({ organisationId }) => organisationId !== me) };
}

/** Content has an id of its own, also when a story is told twice. */
const renewed = (parts: readonly Part[], exchangeId: string): readonly Part[] =>
  parts.map((part) => ({ ...part, id: `${part.id.slice(0, 24)}${exchangeId.slice(24)}` }));
