import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { refuseAttachments } from '../exchange/no-attachments';
import { BY_SERVICE, movement, type Moved } from '../flow/movement';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';
import type { CardContent } from './content';
import { entityNamed, movable, newestOf, type Entity } from './entity';

export type InformationCardSending = components['schemas']['InformationCardSending'];

/**
 * What comes too late is refused and not dropped in silence: whoever sent it believes that it holds, and has to hear that
 * it does not.
 * @throws Refusal olderVersion
 */
function refuseOlder({ cards, recalledVersion }: Entity, recipientId: string, version: number): void {
  const sent = cards.filter(({ row }) => row.parent_id === null && row.recipient_id === recipientId);
  if (version <= Math.max(recalledVersion, newestOf(sent))) throw new Refusal('olderVersion');
}

/** Earlier cards at the recipient, and what was passed on of them, hold no more. */
function supersede(
  service: Service,
  { cards }: Entity,
  recipientId: string,
  version: number,
  at: Date,
): Promise<readonly Moved[]> {
  const older = movable(cards, 'SUPERSEDE').filter((each) => each.version < version);
  const there = new Set(cards.filter(({ row }) => row.recipient_id === recipientId).map(({ row }) => row.id));
  return Promise.all(
    older
      .filter(({ row }) => there.has(row.id) || there.has(row.parent_id ?? ''))
      .map(({ row }) => movement(service, row, { action: 'SUPERSEDE', at, ...BY_SERVICE })),
  );
}

/**
 * Accepts an information card. It is in a case of its own, so that erasing one erases no other.
 * @throws Refusal what the rules deny, recipientNotFound, olderVersion, badRequest for an attachment
 */
export async function sendInformationCard(
  service: Service,
  caller: Caller,
  message: Message,
  body: InformationCardSending,
): Promise<Receipt> {
  refuseAttachments(body.content);
  const { motive, version, category, threatLevel, content } = body;
  const { categories, secret, marked, handling: ofStatements } = contentFacts(content);
  const handling = strictest([body.handling ?? 'H2', ofStatements]);
  const sent = [...new Set([...categories, 'threat' as const])];
  const entityId = caseIdOf(caller.organisation.id, body.entityReference);
  return open(service, caller, message, {
    operation: 'sendInformationCard',
    envelope: body,
    // Whoever sends it: a card is an extract of the common database.
    facts: { handling, regime: 'CDB', residence: body.residence, secret, marked, sent },
    content: { motive, version, category, threatLevel, content } satisfies CardContent,
    add: async (row) => {
      const entity = await entityNamed(service, entityId);
      refuseOlder(entity, row.recipient_id, version);
      return {
        entity: { id: entityId, expectedRevision: entity.revision },
        card: { exchange_id: row.id, entity_id: entityId, version },
        moves: await supersede(service, entity, row.recipient_id, version, row.created_at),
      };
    },
  });
}
