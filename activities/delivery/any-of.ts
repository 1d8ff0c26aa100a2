import { sql } from 'kysely';

/** Any of these ids, and none when there are none: a list of SQL may not be empty. */
export const anyOf = (ids: readonly string[]) => sql<string>`ANY(${[...ids]}::uuid[])`;
