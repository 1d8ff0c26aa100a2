import { somebodyHasNotReplied } from '../consultation/participants';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';

type Occasion = (service: Service, row: ExchangeRow) => Promise<boolean>;

/** Timers whose word is given only while there is an occasion for it; all others always are. */
export const OCCASIONS: Readonly<Record<string, Occasion | undefined>> = {
  REPLIES_DUE: somebodyHasNotReplied,
};
