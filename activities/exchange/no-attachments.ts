import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';

/**
 * For what holds statements only.
 * @throws Refusal badRequest attachmentNotTaken
 */
export function refuseAttachments(content: components['schemas']['CaseContent']): void {
  const statements = Object.values(content).flatMap((each) => (Array.isArray(each) ? each : []));
  if (statements.every(({ attachments = [] }) => attachments.length === 0)) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'attachmentNotTaken',
        in: 'body',
        name: '/content',
        title: 'This holds statements only: send what is larger in a notification of the case',
      },
    ],
  });
}
