import { sql, type Kysely } from 'kysely';

/**
 * Which entity of the common database an information card is about, and in which version. An entity is known by an opaque
 * id that follows from its sender's own reference. Whoever sends, passes on or recalls a card raises its revision, so that
 * of two at the same moment one sees the other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE card_entity (
      id uuid PRIMARY KEY,
      revision integer NOT NULL,
      recalled_version integer
    );
    CREATE TABLE information_card (
      exchange_id uuid PRIMARY KEY REFERENCES exchange,
      entity_id uuid NOT NULL REFERENCES card_entity,
      version integer NOT NULL
    );
    CREATE INDEX ON information_card (entity_id)
  `.execute(db);
}
