import { openSync, readSync } from 'node:fs';

import type { Cast } from './cast';
import type { Book } from './reconcile';
import { entriesIn, type Entry } from './record';

const CHUNK = 1 << 20;

/** Reads on where it was; a line that is still being written waits for its end. */
class Following {
  readonly entries: Entry[] = [];
  private file: number | undefined;
  private rest = '';

  constructor(private readonly path: string) {}

  read(): void {
    try {
      this.file ??= openSync(this.path, 'r');
    } catch {
      return;
    }
    const chunk = Buffer.alloc(CHUNK);
    for (let length = CHUNK; length === CHUNK;) {
      length = readSync(this.file, chunk, 0, CHUNK, null);
      // All of it is ASCII: ids, codes and numbers.
      const text = this.rest + chunk.toString('latin1', 0, length);
      const end = text.lastIndexOf('\n') + 1;
      this.rest = text.slice(end);
      for (const entry of entriesIn(text.slice(0, end))) this.entries.push(entry);
    }
  }
}

/** The records of all partners, as far as they go now. */
export class Books {
  private readonly following: ReadonlyMap<string, Following>;

  constructor(private readonly cast: Cast) {
    this.following = new Map(cast.names.map((name) => [name, new Following(cast.recordOf(name))]));
  }

  now(): readonly Book[] {
    return [...this.following].map(([name, following]) => {
      following.read();
      return { name, organisationId: this.cast.organisationOf(name), entries: following.entries };
    });
  }
}
