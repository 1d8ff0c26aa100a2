import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';

const RETRY_MS = 500;

/**
 * What PostgreSQL announces, to whoever listens in this process: `register` when a fact changed, `step` when an exchange
 * moved. `decideAgain` follows once this process knows of the changed fact. A lost connection is made anew, and everything announced once, because something may have been missed.
 */
export class Announcements extends EventEmitter<{ register: []; step: []; decideAgain: [] }> {
  private stopped = false;
  private release: () => void = () => undefined;
  private readonly ended = new Promise<void>((resolve) => (this.release = resolve));

  constructor(
    private readonly pool: Pool,
    private readonly onTrouble: (cause: unknown) => void,
  ) {
    super();
    // Every open stream listens.
    this.setMaxListeners(0);
    void this.follow();
  }

  stop(): void {
    this.stopped = true;
    this.release();
  }

  private async listen(): Promise<void> {
    const client = await this.pool.connect();
    const lost = new Promise<never>((_resolve, reject) => client.once('error', reject));
    lost.catch(() => undefined);
    client.on('notification', ({ channel }) => {
      if (channel === 'register' || channel === 'step') this.emit(channel);
    });
    try {
      await client.query('LISTEN register');
      await client.query('LISTEN step');
      this.emit('register');
      this.emit('step');
      await Promise.race([lost, this.ended]);
    } finally {
      client.removeAllListeners('notification');
      client.release(true);
    }
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      await this.listen().catch(this.onTrouble);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
