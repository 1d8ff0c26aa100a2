/** Who plays. */
import type { Receiving, Recipient, Sending } from './assignment';

/** What one partner is like. */
export interface Role {
  readonly sends?: Pick<Sending, 'door' | 'duplicates'> & {
    /** Of all messages, out of 1. */
    readonly share: number;
    readonly to: Readonly<Record<string, Recipient['category']>>;
  };
  readonly receives?: Exclude<Receiving, { by: 'WEBHOOK' }> | { readonly by: 'WEBHOOK' };
  /** Where it is not told over its queue: who of its own people says so, and who approves it. */
  readonly agreedBy?: readonly [string, string];
  /** Events a second that it wants at the most. */
  readonly ratePerSecond?: number;
  readonly garbage?: true;
}

const MUNICIPAL = { ajh: 'concern', vdab: 'work', school: 'education' } as const;

/** Steady and slow, down and doubling, by every door and channel. What each may be told about is what its protocols cover. */
export const PARTNERS: Readonly<Record<string, Role>> = {
  mechelen: {
    sends: { door: 'HTTP', share: 0.3, duplicates: 0, to: MUNICIPAL },
    receives: { by: 'INBOX' },
    agreedBy: ['ina', 'paula'],
  },
  vilvoorde: { sends: { door: 'AMQP', share: 0.25, duplicates: 0, to: MUNICIPAL } },
  genk: { sends: { door: 'HTTP', share: 0.25, duplicates: 0.3, to: MUNICIPAL } },
  'dg-epi': {
    sends: { door: 'AMQP', share: 0.2, duplicates: 0.3, to: { ajh: 'care', mechelen: 'care', vilvoorde: 'care' } },
  },
  ajh: { receives: { by: 'WEBHOOK' }, agreedBy: ['joke', 'jan'] },
  vdab: { receives: { by: 'AMQP', prefetch: 1, takes: [10, 90] } },
  school: { receives: { by: 'AMQP', prefetch: 50, takes: [0, 5] } },
  'federal-police': { garbage: true },
};

const away = 'ajh';

/** One that will be away, and others who are to notice nothing of it. */
export const DRILL = {
  away,
  senderToAway: 'mechelen',
  senderToOthers: 'genk',
  others: ['vdab', 'school'],
  roles: {
    mechelen: { sends: { door: 'HTTP', share: 0.5, duplicates: 0, to: { [away]: 'concern' } } },
    genk: { sends: { door: 'HTTP', share: 0.5, duplicates: 0, to: { vdab: 'work', school: 'education' } } },
    [away]: { receives: { by: 'WEBHOOK' }, agreedBy: ['joke', 'jan'], ratePerSecond: 40 },
    vdab: {},
    school: {},
  } satisfies Readonly<Record<string, Role>>,
} as const;
