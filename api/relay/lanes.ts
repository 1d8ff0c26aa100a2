import type { Log } from '../../infra/logging';
import { partnersWaitedFor } from '../../activities/delivery/lane';
import type { Service } from '../../activities/service';
import { Lane, type Channels } from './lane';
import type { Leader } from './leader';

const SWEEP_MS = 1_000;
const AFTER_TROUBLE_MS = 500;

/** A lane that is being worked on. */
interface Work {
  readonly lane: Lane;
  running: boolean;
  /** Something may have been written while it was worked on. */
  again: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Works on the lanes of all partners side by side, for as long as this process leads. */
export class Lanes {
  private readonly all = new Map<string, Work>();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly service: Service,
    private readonly channels: Channels,
    private readonly leader: Leader,
    private readonly log: Log,
  ) {}

  async work(): Promise<void> {
    while (this.leader.goOn()) {
      for (const organisationId of await partnersWaitedFor(this.service)) this.kick(organisationId);
      await this.leader.pause(SWEEP_MS);
    }
    for (const { timer } of this.all.values()) clearTimeout(timer);
    // What is under way is handed over and written down before anybody else may lead.
    await Promise.all(this.underWay);
  }

  private kick(organisationId: string): void {
    const known = this.all.get(organisationId);
    const work = known ?? {
      lane: new Lane(this.service, this.channels, organisationId, () => this.leader.goOn()),
      running: false,
      again: false,
      timer: undefined,
    };
    if (!known) this.all.set(organisationId, work);
    work.again = true;
    // What is written meanwhile enters the inbox at once, also while nothing is pushed.
    clearTimeout(work.timer);
    if (work.running) return;
    work.running = true;
    const passing = this.passes(organisationId, work).finally(() => {
      work.running = false;
      this.underWay.delete(passing);
    });
    this.underWay.add(passing);
  }

  /** Passes until nothing is left to do, or until it is clear when there will be. */
  private async passes(organisationId: string, work: Work): Promise<void> {
    while (this.leader.goOn() && work.again) {
      work.again = false;
      const next = await work.lane.pass().catch((cause: unknown) => {
        this.log.error('lane failed', cause, { organizationId: organisationId });
        return AFTER_TROUBLE_MS;
      });
      if (next === 'NOW') work.again = true;
      if (typeof next !== 'number') continue;
      work.timer = setTimeout(() => {
        this.kick(organisationId);
      }, next);
    }
  }
}
