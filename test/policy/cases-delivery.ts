/** How an organization is told, and who may see and steer that: P06. */
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import type { CallerFacts } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { entry } from './facts';

interface Right {
  readonly action: string;
  readonly rule: string;
  readonly says: string;
  readonly own: readonly FunctionCode[];
  /** Of the body that runs the service, for others. */
  readonly operating: readonly FunctionCode[];
}

const FOLLOW_UP: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR', 'INFO_OFFICER'];

const RIGHTS: readonly Right[] = [
  { action: 'readInbox', rule: 'P06.inbox', says: 'read the inbox', own: FOLLOW_UP, operating: [] },
  {
    action: 'readLane',
    rule: 'P06.lane',
    says: 'see how handing over goes',
    own: ['SYSTEM', 'CASE_COORDINATOR', 'OPERATOR', 'DPO'],
    operating: ['SYSTEM', 'OPERATOR', 'DPO'],
  },
  {
    action: 'steerLane',
    rule: 'P06.steer',
    says: 'pause, resume and replay',
    own: ['SYSTEM', 'CASE_COORDINATOR', 'OPERATOR'],
    operating: ['SYSTEM', 'OPERATOR'],
  },
  {
    action: 'readSecret',
    rule: 'P06.secret',
    says: 'have the webhook secret',
    own: ['SYSTEM', 'OPERATOR'],
    operating: [],
  },
];

function about({ action, rule, says, own, operating }: Right): readonly PolicyCase[] {
  const asked = (may: boolean, who: string, owner: boolean, caller: Partial<CallerFacts>) =>
    (may ? allow : deny)('P06', `${who} ${may ? 'may' : 'may not'} ${says}`, action, may ? rule : [], {
      on: { ...entry, entry: 'CHANNEL', state: 'ACTIVE', owner },
      caller,
    });
  return FUNCTIONS.flatMap((each) => [
    asked(own.includes(each), `${words(each)} of the organization itself`, true, { functions: [each] }),
    asked(false, `${words(each)} of another organization`, false, { functions: [each] }),
    asked(operating.includes(each), `${words(each)} of the body that runs the service`, false, {
      functions: [each],
      operates: true,
    }),
  ]);
}

export const delivery: readonly PolicyCase[] = RIGHTS.flatMap(about);
