/**
 * The case consultation of a local cell (domain.md §3b): opened by two people, those who are invited come or do not, and all
 * contribute; what was decided is reviewed, and what the police are told of it takes the consensus of all who took part.
 * It ends, or is renewed.
 */
import type { Flow } from './flow';

/** It goes on: it was opened, it decided on a trajectory, or it only has to agree on what the police are told. */
const RUNNING = ['OPEN', 'FOLLOWED_UP', 'FEEDBACK'] as const;
/** Where agreeing on feedback, or not, leads to. */
const AFTER_FEEDBACK = { OPEN: 'OPEN', FOLLOWED_UP: 'FOLLOWED_UP', FEEDBACK: 'CLOSED' } as const;

const ALL = ['SENDER', 'MEMBER', 'INVITED'] as const;
/** Who was invited and comes, or does not, is for who invites: nobody else learns that somebody declined (R4). */
const CONVENER = ['SENDER'] as const;

export const CONSULTATION = {
  begins: ['PROPOSE'],
  actions: {
    // Nobody but the proposer's organization knows of it before a second person has approved it.
    PROPOSE: { from: [], to: 'PROPOSED', by: ['SENDER'] },
    APPROVE: { from: ['PROPOSED'], to: 'OPEN', by: ['SENDER'], tells: { happened: 'opened', whom: ['MEMBER'] } },
    INVITE: { from: RUNNING, by: ['SENDER'], tells: { happened: 'invited', whom: [] }, knownTo: CONVENER },
    ACCEPT_INVITATION: {
      from: RUNNING,
      by: ['INVITED'],
      tells: { happened: 'invitationAccepted', whom: ['SENDER'] },
      knownTo: CONVENER,
    },
    // Final, and without a reason.
    DECLINE_INVITATION: {
      from: RUNNING,
      by: ['INVITED'],
      tells: { happened: 'invitationDeclined', whom: ['SENDER'] },
      knownTo: CONVENER,
    },
    // What participants told each other before somebody was invited is not known to that one, not even that they did (R5).
    CONTRIBUTE: { from: RUNNING, by: ALL, tells: { happened: 'contributed', whom: ALL }, knownTo: 'PRESENT' },
    DECIDE_FOLLOW_UP: {
      from: RUNNING,
      to: 'FOLLOWED_UP',
      by: ['SENDER'],
      tells: { happened: 'decided', whom: ALL },
    },
    DECIDE_FEEDBACK: { from: RUNNING, to: 'FEEDBACK', by: ['SENDER'], tells: { happened: 'decided', whom: ALL } },
    DECIDE_END: { from: RUNNING, to: 'CLOSED', by: ['SENDER'], tells: { happened: 'closed', whom: ALL } },
    REVIEW: { from: ['FOLLOWED_UP'], by: ['SENDER'], tells: { happened: 'reviewed', whom: ALL } },
    PROPOSE_FEEDBACK: { from: RUNNING, by: ['SENDER'], tells: { happened: 'feedbackProposed', whom: ALL } },
    VOTE_FOR: { from: RUNNING, by: ALL, tells: { happened: 'voted', whom: ALL } },
    VOTE_AGAINST: { from: RUNNING, by: ALL, tells: { happened: 'voted', whom: ALL } },
    RELEASE_FEEDBACK: {
      from: RUNNING,
      to: AFTER_FEEDBACK,
      by: ['SENDER'],
      tells: { happened: 'feedbackReleased', whom: ALL },
    },
    LAPSE_FEEDBACK: {
      from: RUNNING,
      to: AFTER_FEEDBACK,
      by: ['SERVICE'],
      tells: { happened: 'feedbackLapsed', whom: ALL },
    },
    RENEW: { from: RUNNING, by: ['SENDER'], tells: { happened: 'renewed', whom: ALL } },
    // The person is followed up elsewhere (domain.md §3j): it can still be read.
    HAND_ON: { from: RUNNING, to: 'TRANSFERRED', by: ['SERVICE'], tells: { happened: 'transferred', whom: ALL } },
    CLOSE: {
      from: ['PROPOSED', ...RUNNING],
      to: 'CLOSED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'closed', whom: ALL },
    },
  },
  timers: {
    // To the convener alone: whoever was invited and says nothing is not reminded either (R4).
    REPLIES_DUE: {
      starts: ['INVITE'],
      while: RUNNING,
      term: 'reply',
      knownTo: CONVENER,
      then: { happened: 'repliesDue', whom: ['SENDER'] },
    },
    FEEDBACK_LAPSE: {
      starts: ['PROPOSE_FEEDBACK'],
      stops: ['RELEASE_FEEDBACK'],
      while: RUNNING,
      term: 'vote',
      then: { takes: 'LAPSE_FEEDBACK' },
    },
    REVIEW_DUE: {
      starts: ['DECIDE_FOLLOW_UP', 'REVIEW'],
      while: ['FOLLOWED_UP'],
      term: 'review',
      due: true,
      then: { happened: 'reviewDue', whom: ['SENDER'] },
    },
    // Counts from the first that was missed.
    REVIEWS_MISSED: {
      starts: ['REVIEW_DUE'],
      stops: ['REVIEW'],
      while: ['FOLLOWED_UP'],
      term: 'review',
      then: { happened: 'reviewsMissed', whom: ['SENDER'] },
    },
    RENEWAL_DUE: {
      starts: ['APPROVE', 'RENEW'],
      while: RUNNING,
      term: 'renew',
      then: { happened: 'renewalDue', whom: ['SENDER'] },
    },
    CLOSING: {
      starts: ['RENEWAL_DUE'],
      stops: ['RENEW'],
      while: RUNNING,
      term: 'close',
      then: { takes: 'CLOSE' },
    },
  },
  ended: ['CLOSED', 'TRANSFERRED'],
  // Whatever is new belongs where the person is followed up now.
  refusals: { TRANSFERRED: 'caseTransferred', ERASED: 'caseTransferred' },
} as const satisfies Flow;
