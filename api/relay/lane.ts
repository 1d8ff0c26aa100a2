import {
  admitted,
  afterFailure,
  type Attempt,
  type ChannelKind,
  type DeliveryProblem,
} from '../../workflows/domain/delivery';
import { deliveryAttempts, withheld } from '../../infra/metrics';
import { recordDelivered } from '../../activities/delivery/deliver';
import { enterInbox } from '../../activities/delivery/enter-inbox';
import {
  circuitOf,
  isHeld,
  laneOf,
  parkOutOfPatience,
  recordReached,
  recordRefused,
  recordUnreached,
  recordWithheld,
  waitingFor,
} from '../../activities/delivery/lane';
import { mayBeTold } from '../../activities/delivery/telling';
import { termsFrom } from '../../activities/delivery/terms';
import { withContent } from '../../activities/delivery/push-content';
import { wireEventOf } from '../../activities/delivery/wire-event';
import type { DeliveryRow, LaneRow } from '../../activities/record/change';
import type { Service } from '../../activities/service';
import type { Channel } from './channels/channel';
import { groupedBy } from './outbox';
import { Rate } from './rate';

const BATCH = 200;
const AWAY_MS = 500;

export type Channels = Readonly<Record<ChannelKind, Channel>>;

/** When to look again: at once, after so many milliseconds, or when something new is written. */
export type Next = 'NOW' | number | 'LATER';

/** What a batch came to, besides what was delivered. */
interface Broken {
  readonly attempt: Exclude<Attempt, { kind: 'DELIVERED' | 'REFUSED' }>;
}

/**
 * The lane of one partner. Each partner has its own, so one that is slow, full or away holds up nobody else. A pass first
 * lets what was written into the inbox, then pushes what waits, as far as circuit, pause and rate admit it.
 */
export class Lane {
  private readonly rate = new Rate();

  constructor(
    private readonly service: Service,
    private readonly channels: Channels,
    private readonly organisationId: string,
    /** Whether this process still leads: when it does not, what is under way is finished and nothing more is begun. */
    private readonly goOn: () => boolean,
  ) {}

  async pass(): Promise<Next> {
    const { entered, withheld: untold, more } = await enterInbox(this.service, this.organisationId);
    if (untold > 0) withheld.inc(untold);
    const lane = await laneOf(this.service, this.organisationId);
    const pushed = await this.push(lane, new Set(entered));
    return more && typeof pushed === 'string' ? 'NOW' : pushed;
  }

  private async push(lane: LaneRow | undefined, justDecided: ReadonlySet<number>): Promise<Next> {
    const { service, organisationId } = this;
    const now = Date.now();
    if (isHeld(lane, now)) return 'LATER';
    const circuit = circuitOf(lane);
    const terms = termsFrom(service.register);
    if (circuit.circuit === 'OPEN') await parkOutOfPatience(service, organisationId, circuit, terms);
    const ratePerSecond = this.ratePerSecond();
    const most = ratePerSecond === undefined ? BATCH : Math.min(BATCH, this.rate.allowed(ratePerSecond, now));
    if (most <= 0 && ratePerSecond !== undefined) return this.rate.wait(ratePerSecond, now);
    const many = admitted(circuit, now, most);
    if (many === 0) return Math.max(1, (circuit.retryAt ?? now) - now);
    const rows = await waitingFor(service, organisationId, many);
    if (rows.length === 0) return 'LATER';
    const { delivered, broken } = await this.pushAll(await this.stillTold(rows, justDecided));
    await recordDelivered(service, delivered);
    if (delivered.length > 0) await recordReached(service, lane, organisationId);
    if (!broken) return 'NOW';
    const { attempt } = broken;
    if (attempt.kind === 'AWAY') return AWAY_MS;
    const before = delivered.length > 0 ? circuitOf(undefined) : circuit;
    const after = afterFailure(before, Date.now(), terms, Math.random(), attempt.retryAfterMs);
    await recordUnreached(service, organisationId, before, after, attempt.problem);
    return Math.max(1, (after.retryAt ?? now) - Date.now());
  }

  /** Decided again when it leaves, however long it waited (ADR 9). */
  private async stillTold(rows: readonly DeliveryRow[], justDecided: ReadonlySet<number>): Promise<DeliveryRow[]> {
    const { service } = this;
    const asking = rows.filter(({ id }) => !justDecided.has(id));
    if (asking.length === 0) return [...rows];
    const tellings = new Map(
      asking.map((row) => [row, { organisationId: row.organisation_id, exchangeId: row.exchange_id }]),
    );
    const allowed = await mayBeTold(service, [...tellings.values()]);
    const denied = asking.filter((row) => {
      const telling = tellings.get(row);
      return telling === undefined || !allowed.has(telling);
    });
    await Promise.all(denied.map((row) => recordWithheld(service, row)));
    if (denied.length > 0) withheld.inc(denied.length);
    return rows.filter((row) => !denied.includes(row));
  }

  /** Cases side by side, as many as their channel bears; within a case one after the other, and nothing overtakes. */
  private async pushAll(
    rows: readonly DeliveryRow[],
  ): Promise<{ delivered: DeliveryRow[]; broken: Broken | undefined }> {
    const delivered: DeliveryRow[] = [];
    let broken: Broken | undefined;
    const cases = [...groupedBy(rows, (row) => row.case_id)];
    const worker = async () => {
      for (let next = cases.shift(); next && !broken; next = cases.shift()) {
        for (const row of next) {
          if (!this.goOn()) return;
          const attempt = await this.attempt(row);
          if (attempt.kind === 'DELIVERED') delivered.push(row);
          else if (attempt.kind !== 'REFUSED') broken ??= { attempt };
          if (attempt.kind !== 'DELIVERED') break;
        }
      }
    };
    await Promise.all(Array.from({ length: this.sideBySide(rows) }, worker));
    return { delivered, broken };
  }

  private sideBySide(rows: readonly DeliveryRow[]): number {
    return Math.min(...rows.map((row) => this.channels[this.routeOf(row).via].sideBySide), rows.length);
  }

  private ratePerSecond(): number | undefined {
    return this.service.register.channelOf(this.organisationId)?.ratePerSecond;
  }

  private routeOf(row: DeliveryRow) {
    return this.service.register.routeFor(this.organisationId, row.exchange_type);
  }

  private async attempt(row: DeliveryRow): Promise<Attempt> {
    const route = this.routeOf(row);
    const event = await withContent(this.service, row, route, wireEventOf(row));
    // When it goes, not when it was chosen: a batch that took long would leave room for the next at its end.
    if (this.ratePerSecond() !== undefined) this.rate.note(1, Date.now());
    const attempt = await this.channels[route.via].push(this.organisationId, route, event);
    deliveryAttempts.inc({ channel: route.via, outcome: attempt.kind, problem: problemOf(attempt) });
    if (attempt.kind === 'REFUSED') {
      await recordRefused(this.service, row, attempt.problem, termsFrom(this.service.register));
    }
    return attempt;
  }
}

const problemOf = (attempt: Attempt): DeliveryProblem | 'none' =>
  attempt.kind === 'DELIVERED' ? 'none' : attempt.problem;
