/** Who takes which step of a case flow. */
import type { CallerFacts, ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS, type FunctionCode, type Relation } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';

export const RELATIONS: readonly Relation[] = ['SENDER', 'RECIPIENT', 'ESCALATION', 'MEMBER', 'INVITED', 'NONE'];
export const FOLLOW_UP: readonly FunctionCode[] = [
  'SYSTEM',
  'CASE_COORDINATOR',
  'PVE_OFFICER',
  'MAYOR',
  'INFO_OFFICER',
];

export interface Right {
  readonly rule: string;
  /** Id of the permitting rule. */
  readonly by: string;
  readonly step: string;
  readonly says: string;
  readonly relations: readonly Relation[];
  readonly functions: readonly FunctionCode[];
  /** A step that no system takes. */
  readonly personal?: true;
  readonly on: ExchangeFacts;
  /** What else whoever takes it is. */
  readonly who?: Partial<CallerFacts>;
}

/** Every function, every relation and the other steps of a flow, each by itself. */
function about({
  rule,
  by,
  step,
  says,
  relations,
  functions,
  personal,
  on,
  who: whoElse,
}: Right): readonly PolicyCase[] {
  const [relation = 'SENDER', ...others] = relations;
  const [able = 'MAYOR'] = functions;
  const asked = (may: boolean, who: string, as: Relation, caller: Partial<CallerFacts>, taken = step) =>
    (may ? allow : deny)(rule, `${who} ${may ? 'may' : 'may not'} ${says}`, 'takeStep', may ? by : [], {
      on: { ...on, relation: as },
      caller: { ...whoElse, ...caller },
      now: { step: taken },
    });
  return [
    ...FUNCTIONS.map((each) =>
      asked(functions.includes(each), `somebody who acts as ${words(each)}`, relation, { functions: [each] }),
    ),
    ...RELATIONS.filter((each) => each !== relation).map((each) =>
      asked(others.includes(each), `an organization that is ${words(each)}`, each, { functions: [able] }),
    ),
    ...(personal ? [asked(false, 'a system', relation, { functions: [able], person: false })] : []),
    asked(false, 'nobody by another name', relation, { functions: [able] }, 'ANOTHER_STEP'),
  ];
}

/** Steps that only exist in one flow, asked of an exchange of another type. */
const elsewhere = (what: string, { rule, step, relations, functions, on, who }: Right): PolicyCase =>
  deny(rule, `no exchange but a ${what} knows the step ${words(step)}`, 'takeStep', [], {
    on: { ...on, type: 'CASE_NOTIFICATION', relation: relations[0] ?? 'SENDER' },
    caller: { ...who, functions },
    now: { step },
  });

/** @param what the exchange is called */
export const steps = (what: string, rights: readonly Right[]): readonly PolicyCase[] =>
  rights.flatMap((right) => [...about(right), elsewhere(what, right)]);
