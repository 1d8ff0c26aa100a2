import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { PERSON_CATEGORIES, type Category } from '../../workflows/domain/category';
import type { FunctionCode } from '../../workflows/domain/organisation';
import { Refusal } from '../../workflows/domain/problem';
import { reference } from '../exchange/tracked';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation, type CallerFacts, type ExchangeFacts } from '../policy/facts';
import type { Register } from '../policy/register';
import { readRules, type Rule } from '../policy/rules';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';

type Schemas = components['schemas'];
export type Question = Schemas['Question'];
type Answer = Schemas['Explanation']['answers'][number];

let rules: ReadonlyMap<string, Rule> | undefined;

function ruleOf(id: string): Answer['rules'][number] {
  rules ??= new Map(readRules().map((rule) => [rule.id, rule]));
  const rule = rules.get(id);
  return { id, sentence: rule?.sentence ?? '', basis: rule?.basis ?? '' };
}

/** The exchange as it stood at a moment; nothing when it did not exist. */
async function asOf(service: Service, found: FoundExchange, at: Date): Promise<FoundExchange | undefined> {
  const step = await service.db
    .selectFrom('step')
    .select('state')
    .where('exchange_id', '=', found.row.id)
    .where('occurred_at', '<=', at)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return step && { ...found, row: { ...found.row, state: step.state } };
}

/** Who was in the audience at a moment. */
function audienceAt(service: Service, exchangeId: string, at: Date) {
  return service.db
    .selectFrom('audience')
    .selectAll()
    .where('exchange_id', '=', exchangeId)
    .where('valid_from', '<=', at)
    .where((or) => or.or([or('valid_to', 'is', null), or('valid_to', '>', at)]))
    .orderBy('organisation_id')
    .execute();
}

/** Accounts of an organization, with the functions that they had at a moment. */
async function accountsAt(service: Service, organisationId: string, at: Date) {
  const rows = await service.db
    .selectFrom('account')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('since', '<=', at)
    .orderBy('since', 'desc')
    .orderBy('actor')
    .execute();
  return rows.filter((row, index) => rows.findIndex((each) => each.actor === row.actor) === index);
}

interface Reader {
  readonly caller: CallerFacts;
  readonly facts: ExchangeFacts;
  holders: number;
}

/** Accounts that the rules cannot tell apart, counted: what is explained are functions, not people. */
async function readersOf(
  service: Service,
  register: Register,
  organisationId: string,
  found: FoundExchange,
  at: Date,
): Promise<readonly Reader[]> {
  const organisation = register.organisation(organisationId);
  if (!organisation) return [];
  const readers = new Map<string, Reader>();
  for (const { actor, kind, functions } of await accountsAt(service, organisationId, at)) {
    const status = register.accountOf(organisationId, actor)?.status;
    if (status === 'SUSPENDED' || status === 'DISMISSED') continue;
    const caller: Caller = { kind, organisation, functions: functions as FunctionCode[], actor, scopes: [] };
    const facts = exchangeFacts(register, caller, found, found.row.legal_basis_id, at.getTime());
    const known = callerFacts(register, caller);
    const key = JSON.stringify([known, facts]);
    const reader = readers.get(key);
    if (reader) reader.holders += 1;
    else readers.set(key, { caller: known, facts, holders: 1 });
  }
  // In an order of what is told; that of the accounts would tell of them.
  return [...readers].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reader]) => reader);
}

function verdict({ caller, facts }: Reader, category: Category, purpose: Question['readFor']) {
  const said = situation({
    ...(purpose ? { purpose } : {}),
    admitted: operations.readInformationRequest.purposes,
    motive: true,
  });
  const read = decide('readContent', caller, facts, said);
  const see = decide('see', caller, facts, { ...said, categories: [category] });
  const deciding = !read.allowed ? read : see;
  return { visible: read.allowed && see.allowed, rules: deciding.rules.map(ruleOf) };
}

/**
 * Who could see which category of an exchange at a moment, under which rules and on which facts. The originator's data
 * protection officer is told of all parties, any other of the own organization only: an audience is confidential.
 * Facts are those of the moment; rules are those of today.
 * @throws Refusal resourceNotFound, missingPermission, purposeMissing
 */
export async function explain(
  service: Service,
  caller: Caller,
  question: Question,
): Promise<Disclosed<AnswerOf<'explainDecision'>>> {
  const found = await findExchange(service.db, caller.organisation.id, undefined, question.exchangeId);
  const facts = exchangeFacts(service.register, caller, found);
  const { action, purposes } = operations.explainDecision;
  const decision = decide(
    action,
    callerFacts(service.register, caller),
    facts,
    situation({ ...(question.purpose ? { purpose: question.purpose } : {}), admitted: purposes, motive: true }),
  );
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });

  const at = question.at === undefined ? new Date() : new Date(question.at);
  const register = service.register.at(at);
  const then = await asOf(service, found, at);
  const categories = question.category ? [question.category] : PERSON_CATEGORIES;
  const answers: Answer[] = [];
  for (const member of then ? await audienceAt(service, found.row.id, at) : []) {
    const { organisation_id: id, relation } = member;
    if (found.relation !== 'SENDER' && id !== caller.organisation.id) continue;
    if (question.organizationId !== undefined && question.organizationId !== id) continue;
    const seen = { ...(then ?? found), relation };
    for (const reader of await readersOf(service, register, id, seen, at)) {
      for (const category of categories) {
        const { visible, rules: deciding } = verdict(reader, category, question.readFor ?? found.row.purpose);
        answers.push({
          organization: reference(register, id),
          functions: [...reader.caller.functions],
          // How many people another organization has is its own business.
          ...(id === caller.organisation.id ? { holders: reader.holders } : {}),
          category,
          visible,
          rules: deciding,
          facts: { caller: reader.caller, exchange: reader.facts },
        });
      }
    }
  }
  const { sealed } = await service.caseSeal.seal(
    found.row.case_id,
    found.row.sender_id,
    `${found.row.id}/motive`,
    question.motive,
  );
  return disclose(
    service,
    {
      operation: 'explainDecision',
      caller,
      purpose: question.purpose,
      sealedMotive: sealed,
      subjects: [found.row.id],
    },
    facts,
    { exchangeId: found.row.id, at: at.toISOString(), ...(then ? { state: then.row.state } : {}), answers },
  );
}
