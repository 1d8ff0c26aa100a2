/** Where a rule is enforced beside the decision point, or where what asks about it is still to come. */
export const ENFORCEMENT: Readonly<Record<string, string>> = {
  R04: 'at the decision point, which the clock of a request asks before every reminder and escalation; declining takes no reason',
  R06: 'at the decision point (`releaseFeedback`); the verb that asks comes with the consultation flow',
  R08: 'at the decision point (`useInCriminalFile`); no operation hands anything to a criminal file, the verb comes with its flow',
  R14: 'at the decision point, from the moment a notification is retracted; purging with proofs from every recipient comes with the card flow',
  R15: 'at both doors, before anything is stored: a refusal keeps its code and nothing of the message',
  R20: 'at the decision point, and by a check over contract, record and code that fails the build (`test/policy/no-profiling.test.ts`)',
  R23: 'by the contract at both doors (400), and at the decision point over what arrived',
  R26: 'at the decision point, from the moment the retention period of the policy frame is over; destroying the key comes with the rights flow',
  R27: 'at the decision point (`answerDataSubject`); the verb that asks comes with the rights flow',
};
