import { Refusal } from '../../workflows/domain/problem';

/**
 * The moment that a release is planned at, from which things fall due (ISO 8601 instant).
 * @throws Refusal badRequest dateNotAhead for one that has come already
 */
export function dateOf(plannedAt: string): string {
  const date = new Date(plannedAt);
  if (date.getTime() > Date.now()) return date.toISOString();
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'dateNotAhead',
        in: 'body',
        name: '/plannedAt',
        title: 'State a moment that is still to come; leave it out when nobody planned the release',
      },
    ],
  });
}
