import type { Config } from '../../infra/config';
import type { Log } from '../../infra/logging';

/** A role that runs until it is drained, or one that has done its work when it returns. */
export type Role = (config: Config, log: Log) => Promise<Running | undefined>;

interface Running {
  /** Takes no new work, finishes what is under way, closes everything. */
  drain(): Promise<void>;
}
