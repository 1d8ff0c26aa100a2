import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { bold, dim, green } from './progress.mjs';

/** Rows in columns as wide as their widest entry. */
function table(rows) {
  const widths = rows.reduce((widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)), []);
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd());
}

const text = (value) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

/** What a person needs to go on: addresses, people, systems, where to look further. */
export function summary({ dir, ports, settings }) {
  const file = settings.SCHAKEL_CREDENTIALS_FILE;
  const { people = [], systems = [] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const gateway = settings.SCHAKEL_GATEWAY_URL;
  const broker = settings.SCHAKEL_AMQP_MANAGEMENT_URL ? new URL(settings.SCHAKEL_AMQP_MANAGEMENT_URL) : undefined;
  const shown = (path) => relative(process.cwd(), path) || path;
  return [
    '',
    bold('Where'),
    ...table([
      ["Coordinators' page", green(`${gateway}/`)],
      ['Gateway', gateway],
      ['API documentation', `${gateway}/doc/`],
      ['Sign-in (local)', settings.SCHAKEL_ISSUER_URL],
      ['Temporal', settings.SCHAKEL_TEMPORAL_UI_URL || settings.SCHAKEL_TEMPORAL_ADDRESS],
      ...(broker
        ? [
            [
              'RabbitMQ',
              `${broker.origin}/  (user ${broker.username}, password in ${shown(join(dir, 'instance.json'))})`,
            ],
          ]
        : []),
      ['Health', ['gateway', 'worker', 'relay'].map((role) => `${role} :${ports[`${role}Ops`]}`).join(', ')],
    ]),
    ...(people.length > 0
      ? [
          '',
          `${bold('Demo people')} ${dim('fictitious; user, password, organisation, function')}`,
          ...table(
            people.map(({ userName, password, organisation, functions }) =>
              [userName, password, organisation, functions].map(text),
            ),
          ),
        ]
      : []),
    ...(systems.length > 0
      ? [
          '',
          `${bold('Demo systems')} ${dim('client, organisation, level')}`,
          ...table(systems.map(({ clientId, name, level }) => [clientId, name, level].map(text))),
        ]
      : []),
    '',
    dim(`Logs: ${shown(join(dir, 'logs'))}/   Keys and passwords: ${shown(file)}   Data: ${shown(dir)}/`),
  ].join('\n');
}
