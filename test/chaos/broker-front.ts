/** Stands between everybody and the broker, so that connections can be cut at the worst moment. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Class and method of the frames that matter, as they stand in an AMQP 0-9-1 method frame. */
const PUBLISH = Buffer.from([0, 60, 0, 40]);
const ACK = Buffer.from([0, 60, 0, 80]);
/** Longest wait for a publish to come by. */
const PATIENCE_MS = 5_000;
/** So long the broker has to take what was published before the connection is cut. */
const TAKEN_MS = 60;

/** One connection through here. */
class Passage {
  private holding = false;
  private confirms = 0;
  private published: () => void = () => undefined;

  constructor(
    private readonly client: Socket,
    private readonly broker: Socket,
  ) {
    client.on('data', (chunk) => {
      broker.write(chunk);
      if (chunk.includes(PUBLISH)) this.published();
    });
    broker.on('data', (chunk) => {
      if (!this.holding) client.write(chunk);
      else if (chunk.includes(ACK)) this.confirms += 1;
    });
    for (const [one, other] of [
      [client, broker],
      [broker, client],
    ] as const) {
      one.on('error', () => undefined);
      one.once('close', () => other.destroy());
    }
  }

  destroy(): void {
    this.client.destroy();
    this.broker.destroy();
  }

  /** Lets the next publish through, keeps back what the broker says to it, and cuts. @returns confirms kept back */
  async cutInConfirm(): Promise<number> {
    const published = new Promise<void>((resolve) => (this.published = resolve));
    this.holding = true;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([published, patience, once(this.client, 'close')]);
    await new Promise((resolve) => setTimeout(resolve, TAKEN_MS));
    this.destroy();
    return this.confirms;
  }
}

export interface BrokerFront {
  /** Cuts every connection in the middle of a confirm. */
  cut(): Promise<{ readonly connections: number; readonly confirmsWithheld: number }>;
  close(): void;
}

/** @param port where the others look for the broker @param broker where it is */
export async function openBrokerFront(port: number, broker: URL): Promise<BrokerFront> {
  const passages = new Set<Passage>();
  const server = createServer((client) => {
    const passage = new Passage(client, connect({ port: Number(broker.port), host: broker.hostname }));
    passages.add(passage);
    client.once('close', () => passages.delete(passage));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async cut() {
      const withheld = await Promise.all([...passages].map((passage) => passage.cutInConfirm()));
      return { connections: withheld.length, confirmsWithheld: withheld.reduce((sum, each) => sum + each, 0) };
    },
    close() {
      server.close();
      for (const passage of passages) passage.destroy();
    },
  };
}
