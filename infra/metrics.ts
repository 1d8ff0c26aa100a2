import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What operators watch. Labels are codes from closed lists only: never an id, never a name. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const accepted = new Counter({
  name: 'schakel_accepted_total',
  help: 'Messages accepted, by operation and door',
  labelNames: ['operation', 'door'],
  registers: [registry],
});
export const refused = new Counter({
  name: 'schakel_refused_total',
  help: 'Messages refused, by operation, door and problem code',
  labelNames: ['operation', 'door', 'code'],
  registers: [registry],
});
export const answerSeconds = new Histogram({
  name: 'schakel_answer_seconds',
  help: 'Time from receipt of a request to its answer, by operation',
  labelNames: ['operation'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});
export const streams = new Gauge({
  name: 'schakel_open_streams',
  help: 'Open event streams',
  registers: [registry],
});
export const decisions = new Counter({
  name: 'schakel_decisions_total',
  help: 'Policy decisions, by action, outcome and whether they were remembered',
  labelNames: ['action', 'outcome', 'remembered'],
  registers: [registry],
});
export const commits = new Histogram({
  name: 'schakel_commit_changes',
  help: 'Changes that shared one transaction',
  buckets: [1, 2, 4, 8, 16, 32, 64],
  registers: [registry],
});
export const commitSeconds = new Histogram({
  name: 'schakel_commit_seconds',
  help: 'Time of one transaction',
  buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
  registers: [registry],
});
export const relayed = new Counter({
  name: 'schakel_relayed_total',
  help: 'Outbox rows handed over and confirmed, by channel',
  labelNames: ['channel'],
  registers: [registry],
});
export const relayFailures = new Counter({
  name: 'schakel_relay_failures_total',
  help: 'Attempts to hand over that failed and will be tried again, by channel',
  labelNames: ['channel'],
  registers: [registry],
});
export const deliveryAttempts = new Counter({
  name: 'schakel_delivery_attempts_total',
  help: 'Attempts to hand an event to a partner, by channel, outcome and problem',
  labelNames: ['channel', 'outcome', 'problem'],
  registers: [registry],
});
export const withheld = new Counter({
  name: 'schakel_withheld_events_total',
  help: 'Events that were not told, because who they were for may not know of them any more',
  registers: [registry],
});
export const backlog = new Gauge({
  name: 'schakel_outbox_backlog',
  help: 'Outbox rows waiting, by channel',
  labelNames: ['channel'],
  registers: [registry],
});
export const backlogAge = new Gauge({
  name: 'schakel_outbox_oldest_seconds',
  help: 'Age of the oldest waiting outbox row, by channel',
  labelNames: ['channel'],
  registers: [registry],
});
export const silences = new Gauge({
  name: 'schakel_silences',
  help: 'Things that should have come and did not, by kind',
  labelNames: ['kind'],
  registers: [registry],
});
export const clockSteps = new Counter({
  name: 'schakel_clock_steps_total',
  help: 'Steps that deadlines have brought about, by step',
  labelNames: ['step'],
  registers: [registry],
});
export const overdue = new Gauge({
  name: 'schakel_requests_overdue',
  help: 'Open requests past their deadline',
  registers: [registry],
});
export const unroutable = new Counter({
  name: 'schakel_unroutable_total',
  help: 'Messages that the broker gave back because no queue takes them; they wait and are tried again',
  registers: [registry],
});
export const parked = new Counter({
  name: 'schakel_parked_total',
  help: 'Messages parked, by direction and problem code',
  labelNames: ['direction', 'code'],
  registers: [registry],
});
export const parkedNow = new Gauge({
  name: 'schakel_parked_messages',
  help: 'Messages in the parking lot that nobody has settled yet, by direction',
  labelNames: ['direction'],
  registers: [registry],
});
