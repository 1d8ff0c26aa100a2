import { readFileSync } from 'node:fs';

import { bold, dim, green } from './progress.mjs';

const row = (name, value) => `  ${name.padEnd(22)} ${value}`;

/** What a person needs to go on: addresses, people, systems. */
export function summary(settings) {
  const credentials = JSON.parse(readFileSync(settings.SCHAKEL_CREDENTIALS_FILE, 'utf8'));
  const gateway = settings.SCHAKEL_GATEWAY_URL;
  const people = credentials.people ?? [];
  const systems = credentials.systems ?? [];
  return [
    '',
    bold('Where'),
    row("Coordinators' page", green(`${gateway}/`)),
    row('Gateway', `${gateway}/schakel/v1`),
    row('API docs', `${gateway}/doc/`),
    row('Health', `${gateway}/health`),
    row('Sign-in (local)', settings.SCHAKEL_ISSUER_URL),
    row('Temporal', settings.SCHAKEL_TEMPORAL_UI_URL || settings.SCHAKEL_TEMPORAL_ADDRESS),
    '',
    `${bold('Demo people')} ${dim('(fictitious)')}`,
    ...people.map(
      ({ userName, password, organisation, functions }) =>
        `  ${userName.padEnd(22)} ${password.padEnd(18)} ${String(organisation).padEnd(34)} ${dim((functions ?? []).join(', '))}`,
    ),
    '',
    `${bold('Demo systems')} ${dim(`keys and AMQP users in ${settings.SCHAKEL_CREDENTIALS_FILE}`)}`,
    ...systems.map(
      ({ clientId, name, level }) => `  ${String(clientId).padEnd(22)} ${String(name).padEnd(53)} ${dim(level)}`,
    ),
    '',
  ].join('\n');
}
