/**
 * The parking lot, for operators: what was given up for now, and trying it again. Uses the public doors only.
 *
 *   npm run parked -- list [--partner ID]
 *   npm run parked -- replay [--partner ID] [--id ID …] [--execute]      without --execute nothing is sent
 *
 * `--as CLIENT` says which system asks (the operator's own when left out), `--json` is for machines.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';

import type { components } from '../../openapi/generated/schakel';
import { readCredentials, systemOf } from '../client/credentials';
import { httpPartner } from '../client/http-partner';

type Http = ReturnType<typeof httpPartner>;
type Parked = components['schemas']['ParkedMessage'];
type Replay = components['schemas']['Replay'];

interface Wanted {
  readonly partner: string | undefined;
  readonly ids: readonly string[] | undefined;
  readonly execute: boolean;
}

function said<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data !== undefined) return answer.data;
  const { title, remedy } = (answer.error ?? {}) as { title?: string; remedy?: string };
  throw new Error(`${String(answer.response.status)} ${title ?? ''}. ${remedy ?? ''}`);
}

async function list(http: Http, { partner }: Wanted): Promise<readonly Parked[]> {
  const found: Parked[] = [];
  for (let after: string | undefined, more = true; more;) {
    const query = {
      pageSize: 100,
      ...(partner === undefined ? {} : { organizationId: partner }),
      ...(after === undefined ? {} : { after }),
    };
    const page = said(await http.GET('/parkedMessages', { params: { query } }));
    found.push(...page.items);
    after = page.next;
    more = after !== undefined;
  }
  return found;
}

async function replay(http: Http, { partner, ids, execute }: Wanted): Promise<Replay> {
  const body = {
    dryRun: !execute,
    ...(partner === undefined ? {} : { organizationId: partner }),
    ...(ids === undefined ? {} : { ids: [...ids] }),
  };
  return said(
    await http.POST('/parkedMessages/replay', { params: { header: { 'Idempotency-Key': randomUUID() } }, body }),
  );
}

const line = ({ parkedId, organization, direction, problem, attempts, parkedAt }: Parked) =>
  `${parkedAt}  ${parkedId}  ${direction.padEnd(3)}  ${problem.padEnd(14)}  ${String(attempts).padStart(3)}  ${organization?.name ?? 'nobody we know'}`;

const told = ({ dryRun, total, replayed, withheld, skipped }: Replay) =>
  `${dryRun ? 'Would replay' : 'Replayed'} ${String(replayed)} of ${String(total)}; ` +
  `${String(withheld)} withheld by the rules, ${String(skipped)} delivered meanwhile or not found.` +
  (dryRun ? ' Nothing was sent: repeat with --execute.' : '');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'system-abb' },
      partner: { type: 'string' },
      id: { type: 'string', multiple: true },
      execute: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [verb = 'list'] = positionals;
  const credentials = await readCredentials(process.env['SCHAKEL_CREDENTIALS_FILE'] ?? '.schakel/credentials.json');
  const http = httpPartner(credentials, systemOf(credentials, values.as));
  const wanted: Wanted = { partner: values.partner, ids: values.id, execute: values.execute };
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  if (verb === 'replay') {
    const outcome = await replay(http, wanted);
    say(values.json ? JSON.stringify(outcome) : told(outcome));
    return;
  }
  if (verb !== 'list') throw new Error(`There is list and replay, and no ${verb}`);
  const found = await list(http, wanted);
  if (values.json) say(JSON.stringify(found));
  else say(found.length === 0 ? 'Nothing is parked.' : found.map(line).join('\n'));
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : 'It failed'}\n`);
  process.exitCode = 1;
});
