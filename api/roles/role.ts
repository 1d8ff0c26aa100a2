import type { Config } from '../../infra/config';
import type { Log } from '../../infra/logging';

/** A role that runs until it is drained, or one that has done its work when it returns. */
export type Role = (config: Config, log: Log) => Promise<Running | undefined>;

interface Running {
  /** Rejects when the role cannot go on, and trying again would not help. Never resolves. */
  readonly unusable?: Promise<never>;
  /** Takes no new work, finishes what is under way, closes everything. */
  drain(): Promise<void>;
}
