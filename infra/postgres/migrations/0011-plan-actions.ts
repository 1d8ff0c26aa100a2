import { sql, type Kysely } from 'kysely';

/**
 * In which version of the plan an action stands, and what was last reported of it: codes, for the overview of a plan. Its
 * texts are sealed with the exchange.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE plan_action (
      exchange_id uuid PRIMARY KEY REFERENCES exchange,
      plan text NOT NULL,
      objective integer NOT NULL,
      action text NOT NULL,
      progress text,
      progress_at timestamptz,
      ended_reason text
    );
    CREATE INDEX ON plan_action (plan)
  `.execute(db);
}
