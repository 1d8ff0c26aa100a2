/** The programs that play the partners. */
import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { systemOf, type Credentials } from '../../api/client/credentials';
import type { Assignment, Receiving } from './assignment';
import type { Role } from './roles';

const PROGRAM = join(__dirname, 'partner.js');
const QUICK: Receiving = { by: 'AMQP', prefetch: 20, takes: [0, 0] };
const LANES = 12;
const REQUESTS = 0.05;
/** Things that nobody should take, as a share of the messages. */
const GARBAGE = 0.05;

/** How much is played. */
export interface Play {
  readonly messages: number;
  /** Messages that all partners begin together. */
  readonly perSecond: number;
  readonly seed: string;
  /** Where the one partner listens that is told by webhook. */
  readonly webhookPort: number;
}

export class Cast {
  readonly names: readonly string[];
  /** How many messages all send together, and how much garbage. */
  readonly messages: number;
  readonly garbage: number;
  private readonly running = new Map<string, ChildProcess>();
  private ending = false;

  constructor(
    private readonly roles: Readonly<Record<string, Role>>,
    private readonly folder: string,
    private readonly credentials: Credentials,
    private readonly play: Play,
    private readonly say: (line: string) => void,
  ) {
    this.names = Object.keys(roles);
    const assignments = this.names.map((name) => this.assignmentOf(name));
    this.messages = assignments.reduce((sum, { sends }) => sum + (sends?.messages ?? 0), 0);
    this.garbage = assignments.reduce((sum, { garbage }) => sum + (garbage?.count ?? 0), 0);
    for (const assignment of assignments) {
      this.giveCredentials(assignment.name);
      writeFileSync(this.fileOf(assignment.name, 'assignment.json'), JSON.stringify(assignment));
    }
  }

  private fileOf(name: string, kind: string): string {
    return join(this.folder, `${name}.${kind}`);
  }

  recordOf(name: string): string {
    return this.fileOf(name, 'record.jsonl');
  }

  private systemOf(name: string) {
    return systemOf(this.credentials, `system-${name}`);
  }

  organisationOf(name: string): string {
    return this.systemOf(name).organisationId;
  }

  brokerUserOf(name: string): string {
    return this.systemOf(name).amqp.user;
  }

  /** Its own credentials, and nobody else's. */
  giveCredentials(name: string, password = this.systemOf(name).amqp.password): void {
    const own = this.systemOf(name);
    const file = this.fileOf(name, 'credentials.json');
    const said = { ...this.credentials, people: [], systems: [{ ...own, amqp: { ...own.amqp, password } }] };
    writeFileSync(`${file}.new`, JSON.stringify(said), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  private receivingOf(name: string): Receiving {
    const { receives = QUICK } = this.roles[name] ?? {};
    return receives.by === 'WEBHOOK' ? { ...receives, port: this.play.webhookPort } : receives;
  }

  private assignmentOf(name: string): Assignment {
    const { sends, garbage } = this.roles[name] ?? {};
    const { messages, perSecond, seed } = this.play;
    const recipients = Object.entries(sends?.to ?? {}).map(([to, category]) => ({
      organisationId: this.organisationOf(to),
      category,
    }));
    return {
      name,
      clientId: `system-${name}`,
      seed: `${seed} ${name}`,
      receives: this.receivingOf(name),
      ...(sends
        ? {
            sends: {
              door: sends.door,
              duplicates: sends.duplicates,
              lanes: LANES,
              requests: REQUESTS,
              messages: Math.round(messages * sends.share),
              perSecond: perSecond * sends.share,
              recipients,
            },
          }
        : {}),
      ...(garbage
        ? { garbage: { count: Math.ceil(messages * GARBAGE), strangerId: this.organisationOf('school') } }
        : {}),
    };
  }

  start(name: string): void {
    if (this.ending || this.running.has(name)) return;
    const files = [this.fileOf(name, 'assignment.json'), this.fileOf(name, 'credentials.json'), this.recordOf(name)];
    const log = openSync(this.fileOf(name, 'log'), 'a');
    // A partner has its own machine: nothing of the installation's settings is there.
    const child = spawn(process.execPath, ['--enable-source-maps', PROGRAM, ...files], {
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'] },
    });
    this.running.set(name, child);
    child.once('exit', (code, signal) => {
      if (this.running.get(name) === child) this.running.delete(name);
      if (this.ending || signal === 'SIGKILL') return;
      this.say(`partner ${name} ended by itself (${String(signal ?? code)}), and begins again`);
      setTimeout(() => {
        this.start(name);
      }, 1_000);
    });
  }

  kill(name: string): void {
    const child = this.running.get(name);
    this.running.delete(name);
    child?.kill('SIGKILL');
  }

  end(): void {
    this.ending = true;
    for (const child of this.running.values()) child.kill('SIGKILL');
  }
}
