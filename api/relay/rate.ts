/** Keeps what is sent within a rate: never more than so many in any one second. */
export class Rate {
  /** When each of the last ones was sent (milliseconds). */
  private sent: number[] = [];

  /**
   * How many may be sent now.
   * @param perSecond at the most; fewer than one means one in so many seconds
   */
  allowed(perSecond: number, now: number): number {
    const most = Math.max(1, Math.floor(perSecond));
    const window = (1_000 * most) / perSecond;
    this.sent = this.sent.filter((at) => now - at < window).slice(-most);
    return most - this.sent.length;
  }

  /** Milliseconds until the next may be sent. */
  wait(perSecond: number, now: number): number {
    const most = Math.max(1, Math.floor(perSecond));
    const window = (1_000 * most) / perSecond;
    const [oldest] = this.sent.slice(-most);
    return oldest === undefined || this.sent.length < most ? 0 : Math.max(1, window - (now - oldest));
  }

  note(count: number, now: number): void {
    for (let index = 0; index < count; index += 1) this.sent.push(now);
  }
}
