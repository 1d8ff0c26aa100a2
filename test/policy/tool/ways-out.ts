/**
 * Every way by which something leaves a process of Schakel, found in the contract and in the code. What guards each is
 * said here, for a file and a kind of way; a way that nobody has said anything of fails the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { operations } from '../../../openapi/generated/operations';

type Kind = 'answer' | 'queue' | 'log' | 'metric' | 'workflow' | 'call' | 'notify';

interface Way {
  readonly kind: Kind;
  readonly file: string;
  /** How many places of the file. */
  readonly places: number;
}

const KINDS: Readonly<Record<Kind, { readonly title: string; readonly receiver: RegExp; readonly name: RegExp }>> = {
  answer: {
    title: 'Answers, headers and streams over HTTP',
    receiver: /(^|\.)(response|res)$|^response\b/,
    name: /^(write|end|send|json|sendFile|redirect|setHeader|set|cookie|writeHead|clearCookie)$/,
  },
  queue: { title: 'Messages on the broker', receiver: /./, name: /^(publish|sendToQueue|reply)$/ },
  log: { title: 'Log lines', receiver: /(^|\.)log(ger)?$/, name: /^(info|warn|error|debug)$/ },
  metric: { title: 'Metrics', receiver: /./, name: /^(inc|dec|observe|startTimer|labels)$|^set$/ },
  workflow: {
    title: 'Signals and inputs of workflows',
    receiver: /workflow/i,
    name: /^(signalWithStart|start|signal)$/,
  },
  call: { title: 'Calls to other servers', receiver: /^$/, name: /^(fetch|createConnection)$/ },
  notify: { title: 'Announcements between processes', receiver: /^$/, name: /^pg_notify$/ },
};

const FOLDERS = ['activities', 'api', 'infra', 'workflows'];
/** The page and the clients are outside; the local set-up is no part of the service. */
const OUTSIDE = /^(api\/(dashboard|cli|client)|infra\/local)\//;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !OUTSIDE.test(path) ? [path] : [];
  });
}

/** Names of what infra/metrics.ts exports: only calls on these are metrics. */
const metrics = new Set(
  [...readFileSync('infra/metrics.ts', 'utf8').matchAll(/export const (\w+)/g)].map(([, name]) => name ?? ''),
);

function kindOf(call: ts.CallExpression, source: ts.SourceFile): Kind | undefined {
  const { expression } = call;
  const plain = ts.isIdentifier(expression);
  if (!plain && !ts.isPropertyAccessExpression(expression)) return undefined;
  const name = plain ? expression.text : expression.name.text;
  const receiver = plain ? '' : expression.expression.getText(source);
  const [first = ''] = receiver.split(/[.(]/);
  // What is piped into an answer leaves like what is written to it.
  if (plain && name === 'pipeline') return 'answer';
  if (metrics.has(first) && KINDS.metric.name.test(name)) return 'metric';
  return (['answer', 'queue', 'log', 'workflow', 'call'] as const).find(
    (kind) =>
      (plain ? kind === 'call' : kind !== 'call') && KINDS[kind].receiver.test(receiver) && KINDS[kind].name.test(name),
  );
}

export function waysOut(): readonly Way[] {
  const counts = new Map<string, number>();
  const count = (kind: Kind, file: string) => counts.set(`${kind} ${file}`, (counts.get(`${kind} ${file}`) ?? 0) + 1);
  for (const file of FOLDERS.flatMap(sources)) {
    const text = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      const kind = ts.isCallExpression(node) ? kindOf(node, source) : undefined;
      if (kind) count(kind, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
    if (/pg_notify|\bNOTIFY\b/.test(text)) count('notify', file);
  }
  return [...counts]
    .map(([key, places]) => {
      const [kind, file] = key.split(' ') as [Kind, string];
      return { kind, file, places };
    })
    .sort((one, other) => `${one.kind} ${one.file}`.localeCompare(`${other.kind} ${other.file}`));
}

const BY_DISCLOSURE = 'Sends `Disclosed` bodies only, which nothing but `disclose()` can make';
const OPAQUE = 'Opaque ids, codes, counts and durations: `infra/logging.ts` drops every other field';
const CLOSED = 'Labels from closed lists; no id and no name';

const TOLD =
  'Thin events, and content only where the protocol lets it be pushed, read by `disclose()`; `mayBeTold()` decides as of now, and what it withholds is written down';

/** What guards each way, by kind and file. */
export const GUARDS: Readonly<Record<string, string>> = {
  'answer api/http/gateway.ts': `${BY_DISCLOSURE}; the ETag is made from that body; pages and contract hold no data`,
  'answer api/http/bytes.ts':
    'Sends what `openAttachment()` opened, which takes what was `Disclosed` and opens nothing that it does not name',
  'answer api/http/leaving.ts': 'Says that the connection ends, and nothing else',
  'answer api/http/ops.ts': 'State of the process and its metrics, on a port of its own that is not public',
  'answer api/http/problem.ts': 'Made from the error table and an opaque id; names of properties, never their values',
  'answer api/http/sign-in.ts': 'Redirects, and the opaque id of a session',
  'answer api/live/stream.ts': `${BY_DISCLOSURE}, each decided on when it leaves; the heartbeat has a clock of its own`,
  'queue api/queue/intake.ts': `${BY_DISCLOSURE}, or a problem, to the own queue of whom the broker vouches for; or what came in, to the parking lot`,
  'queue api/queue/replay.ts': 'What its sender sent, back to the queue it came out of',
  'queue api/relay/parked-queue.ts': 'A problem of the error table, to whoever sent the command that was parked',
  'queue api/relay/channels/amqp.ts': TOLD,
  'call api/relay/channels/webhook.ts': `${TOLD}; signed, to an address that two people have approved`,
  'queue infra/rabbitmq/publisher.ts': 'Carries what those above give it',
  'workflow api/relay/to-temporal.ts': 'Ids, states and instants; encrypted besides',
  'call infra/identity/key-set.ts': 'Asks the identity provider for its public keys',
  'call api/http/sign-in.ts': 'Hands the identity provider its own code back, with a signed assertion',
  'notify activities/record/write-change.ts': 'That something changed, without saying what',
  'call infra/scanner.ts':
    'Shows attachments to the virus scanner that the operator named, before anybody else reads them; only its verdict is kept',
  'notify infra/postgres/migrations/0001-record.ts': 'The name of a table that changed',
};

/** What guards a way; undefined when nobody has said. */
export function guardOf({ kind, file }: Way): string | undefined {
  if (kind === 'log') return OPAQUE;
  if (kind === 'metric') return CLOSED;
  return GUARDS[`${kind} ${file}`];
}

/** Categories of person data that an operation's answer can hold, as the contract labels them. */
function categoriesOf(fields: object): readonly string[] {
  const found = new Set<string>();
  const visit = (tree: object): void => {
    for (const label of Object.values(tree) as { readonly category: string; readonly fields?: object }[]) {
      found.add(label.category);
      if (label.fields) visit(label.fields);
    }
  };
  visit(fields);
  return [...found].sort();
}

export const WAYS_OUT_DOCUMENT = 'docs/ways-out.md';

/** The list for people. */
export function waysOutDocument(): string {
  const ways = waysOut();
  const inCode = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const own = ways.filter((way) => way.kind === kind);
    if (own.length === 0) return [];
    return [
      `### ${KINDS[kind].title}`,
      '',
      '| Where | Places | What guards it |',
      '| --- | --- | --- |',
      ...own.map((way) => `| \`${way.file}\` | ${String(way.places)} | ${guardOf(way) ?? ''} |`),
      '',
    ];
  });
  const inContract = Object.entries(operations).map(([id, { writes, streams, givesBytes, fields }]) => {
    const what = writes ? 'receipt' : streams ? 'stream' : givesBytes ? 'bytes' : 'answer';
    return `| \`${id}\` | ${what} | ${categoriesOf(fields).join(', ')} |`;
  });
  return [
    '# Ways out',
    '',
    'Everything by which data can leave Schakel. Generated from the contract and the code by `npm run policy -- document`;',
    'a way that is new and of which `test/policy/tool/ways-out.ts` does not say what guards it fails the build.',
    '',
    '## In the code',
    '',
    ...inCode,
    '## In the contract',
    '',
    'Every answer goes through `disclose()`, which decides for each of these categories, and is compared in',
    '`npm run test:disclosure` as long as it is no receipt of a write.',
    '',
    '| Operation | Gives | Categories that can be in it |',
    '| --- | --- | --- |',
    ...inContract,
    '',
  ].join('\n');
}
