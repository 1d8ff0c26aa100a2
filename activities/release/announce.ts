import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { regimeOf } from '../../workflows/domain/regime';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { refuseAttachments } from '../exchange/no-attachments';
import { onwardOf } from '../exchange/onward';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { AnnouncedContent } from './content';
import { dateOf } from './date';

export type ReleaseAnnouncement = components['schemas']['ReleaseAnnouncement'];

/**
 * Accepts the announcement of a release to one organization. Where the person has no address to go to, whoever the register
 * names for the municipality of before is called in from the beginning (domain.md §3e).
 * @throws Refusal what the rules deny, recipientNotFound, resourceNotFound for an announcement that was not made to the
 * caller, badRequest for a moment that has come already or an attachment
 */
export async function announceRelease(
  service: Service,
  caller: Caller,
  message: Message,
  body: ReleaseAnnouncement,
): Promise<Receipt> {
  const { recipientId, plannedAt, releaseKind, residence, withoutAddress = false, content } = body;
  refuseAttachments(content);
  const { categories, secret, marked, handling: ofStatements } = contentFacts(content);
  const onward = await onwardOf(service, caller, 'DETAINEE_RELEASE', body.parentReleaseId);
  const handling = strictest([body.handling ?? 'H2', ofStatements, onward?.facts.handling ?? 'H0']);
  const called = withoutAddress ? service.register.escalationOf(recipientId) : [];
  return open(service, caller, message, {
    operation: 'announceRelease',
    envelope: { ...body, urgency: plannedAt === undefined ? 'URGENT' : 'NORMAL' },
    facts: {
      handling,
      regime: regimeOf(caller.organisation.kind, undefined),
      residence,
      secret,
      marked,
      sent: categories,
      ...(onward ? { onward: onward.facts } : {}),
    },
    parentId: onward?.parent.id,
    callsIn: called.map(({ targetId }) => targetId).filter((id) => id !== caller.organisation.id),
    ...(plannedAt === undefined ? { action: 'ANNOUNCE_UNPLANNED' } : { date: dateOf(plannedAt) }),
    content: { motive: body.motive, releaseKind, withoutAddress, content } satisfies AnnouncedContent,
  });
}
