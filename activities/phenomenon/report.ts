import type { components } from '../../openapi/generated/schakel';
import { regimeOf } from '../../workflows/domain/regime';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';

export type PhenomenonSubmission = components['schemas']['PhenomenonSubmission'];

/** What a report says in codes. */
type Codes = Pick<PhenomenonSubmission, 'nis' | 'channel' | 'kind' | 'scale' | 'observedOn'>;

/** What is sealed of a report. Its one text is a statement like any other, so that it is masked and exported alike. */
export interface ReportContent {
  readonly motive: string;
  readonly codes: Codes;
  readonly content: { readonly concern: readonly [{ readonly kind: 'FACT'; readonly text: string }] };
}

/**
 * Accepts a report of something that no person is named in.
 * @throws Refusal what the rules deny, recipientNotFound, badRequest for a text that names somebody
 */
export async function reportPhenomenon(
  service: Service,
  caller: Caller,
  message: Message,
  body: PhenomenonSubmission,
): Promise<Receipt> {
  const { motive, description, nis, channel, kind, scale, observedOn, handling = 'H2' } = body;
  refuseIdentifiers({ '/motive': motive, '/description': description });
  const regime = regimeOf(caller.organisation.kind, undefined);
  return open(service, caller, message, {
    operation: 'reportPhenomenon',
    envelope: body,
    facts: { handling, regime, residence: nis, secret: false, marked: true, sent: ['concern'] },
    content: {
      motive,
      codes: { nis, channel, kind, scale, observedOn },
      content: { concern: [{ kind: 'FACT', text: description }] },
    } satisfies ReportContent,
  });
}
