/**
 * The information request (domain.md §3c): its states, who may move it, and what happens by itself. Pure, so that the
 * verbs, the workflow and the tests all follow the same rules.
 */
export const REQUEST_STATES = [
  'DRAFT',
  'SUBMITTED',
  'AUTHORISED',
  'REFUSED',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'ANSWERED',
  'PARTIAL',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_ACTIONS = [
  'SUBMIT',
  'AUTHORISE',
  'REFUSE',
  'DELIVER',
  'ACKNOWLEDGE',
  'START',
  'ANSWER',
  'ANSWER_PARTIALLY',
  'DECLINE',
  'WITHDRAW',
  'EXPIRE',
  'CLOSE',
] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Who moves a request: its sender, its recipient, or the service when a clock or an authorisation says so. */
export type Mover = 'SENDER' | 'RECIPIENT' | 'SERVICE';

/** With the recipient: it can be answered, declined, withdrawn or run out of time. */
const OPEN: readonly RequestState[] = ['AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'PARTIAL'];
const ENDED: readonly RequestState[] = ['ANSWERED', 'DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN'];

interface Transition {
  readonly from: readonly RequestState[];
  readonly to: RequestState;
  readonly by: Mover;
}

const TRANSITIONS: Record<RequestAction, Transition> = {
  SUBMIT: { from: ['DRAFT'], to: 'SUBMITTED', by: 'SENDER' },
  AUTHORISE: { from: ['SUBMITTED'], to: 'AUTHORISED', by: 'SERVICE' },
  REFUSE: { from: ['SUBMITTED'], to: 'REFUSED', by: 'SERVICE' },
  DELIVER: { from: ['AUTHORISED'], to: 'DELIVERED', by: 'SERVICE' },
  // A recipient can be faster than the broker's confirmation, so AUTHORISED counts as delivered here.
  ACKNOWLEDGE: { from: ['AUTHORISED', 'DELIVERED'], to: 'ACKNOWLEDGED', by: 'RECIPIENT' },
  START: { from: ['AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED'], to: 'IN_PROGRESS', by: 'RECIPIENT' },
  ANSWER: { from: OPEN, to: 'ANSWERED', by: 'RECIPIENT' },
  ANSWER_PARTIALLY: { from: OPEN, to: 'PARTIAL', by: 'RECIPIENT' },
  DECLINE: { from: OPEN, to: 'DECLINED', by: 'RECIPIENT' },
  WITHDRAW: { from: ['DRAFT', 'SUBMITTED', ...OPEN], to: 'WITHDRAWN', by: 'SENDER' },
  EXPIRE: { from: OPEN, to: 'EXPIRED', by: 'SERVICE' },
  CLOSE: { from: [...ENDED, 'PARTIAL'], to: 'CLOSED', by: 'SENDER' },
};

/** The state after `action`, or undefined when the request does not allow it now. */
export function after(state: RequestState, action: RequestAction): RequestState | undefined {
  const transition = TRANSITIONS[action];
  return transition.from.includes(state) ? transition.to : undefined;
}

/** Who may take `action`. */
export function moverOf(action: RequestAction): Mover {
  return TRANSITIONS[action].by;
}

/** Who holds a request in `state`; nobody once it is closed. */
export function holderOf(state: RequestState): 'SENDER' | 'RECIPIENT' | undefined {
  if (state === 'CLOSED') return undefined;
  return OPEN.includes(state) ? 'RECIPIENT' : 'SENDER';
}

/** What happens by itself, in the order in which it happens. */
export const CLOCK_STEPS = ['REMINDER_50', 'REMINDER_80', 'REMINDER_100', 'ESCALATION', 'EXPIRY'] as const;
type ClockStep = (typeof CLOCK_STEPS)[number];
export type AutomaticStep = ClockStep | 'CLOSING';

/** Moments (ISO 8601 instants) at which each step falls due, worked out from the policy frame at submission. */
export type Deadlines = Readonly<Record<ClockStep, string>>;

export interface NextStep {
  readonly step: AutomaticStep;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * The next thing that happens by itself. Nothing is ever sent after an end, so a declined request is neither reminded
 * nor escalated (R4): its only next step is closing.
 * @param taken steps that were taken already
 * @param closeAt when an ended request closes by itself
 */
export function nextStep(
  state: RequestState,
  deadlines: Deadlines,
  taken: readonly AutomaticStep[],
  closeAt: string | undefined,
): NextStep | undefined {
  if (ENDED.includes(state)) return closeAt === undefined ? undefined : { step: 'CLOSING', at: closeAt };
  if (!OPEN.includes(state)) return undefined;
  const step = CLOCK_STEPS.find((each) => !taken.includes(each));
  return step === undefined ? undefined : { step, at: deadlines[step] };
}

export function isEnded(state: RequestState): boolean {
  return ENDED.includes(state);
}

export function isOpen(state: RequestState): boolean {
  return OPEN.includes(state);
}
