/** Who plays. */
import type { Receiving, Recipient, Sending } from './assignment';

export const QUICK: Receiving = { prefetch: 20, takes: [0, 0] };

/** What one partner is like. */
export interface Role {
  readonly sends?: Omit<Sending, 'messages' | 'perSecond' | 'recipients' | 'lanes' | 'requests'> & {
    readonly share: number;
    readonly to: Readonly<Record<string, Recipient['category']>>;
  };
  readonly receives?: Receiving;
  readonly garbage?: true;
}

const MUNICIPAL = { ajh: 'concern', vdab: 'work', school: 'education' } as const;

/** Steady and slow, down and doubling, over both doors. What each may be told about is what its protocols cover. */
export const PARTNERS: Readonly<Record<string, Role>> = {
  mechelen: { sends: { door: 'HTTP', share: 0.3, duplicates: 0, to: MUNICIPAL } },
  vilvoorde: { sends: { door: 'AMQP', share: 0.25, duplicates: 0, to: MUNICIPAL } },
  genk: { sends: { door: 'HTTP', share: 0.25, duplicates: 0.3, to: MUNICIPAL } },
  'dg-epi': {
    sends: { door: 'AMQP', share: 0.2, duplicates: 0.3, to: { ajh: 'care', mechelen: 'care', vilvoorde: 'care' } },
  },
  ajh: {},
  vdab: { receives: { prefetch: 1, takes: [20, 180] } },
  school: { receives: { prefetch: 50, takes: [0, 5] } },
  'federal-police': { garbage: true },
};
