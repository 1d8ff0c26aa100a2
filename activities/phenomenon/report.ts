import type { components } from '../../openapi/generated/schakel';
import { NO_CLOCKS } from '../../workflows/domain/flow';
import { identifiersIn, type IdentifierKind } from '../../workflows/domain/identifiers-in-text';
import { PHENOMENON } from '../../workflows/domain/phenomenon';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { admit } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { tell } from '../exchange/event';
import { write, type Message, type Receipt } from '../exchange/message';
import { after, tellWorkflow } from '../flow/terms';
import type { Caller } from '../policy/caller';
import { newId } from '../record/ids';
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

const FIXES: Readonly<Record<IdentifierKind, string>> = {
  NATIONAL_NUMBER: 'Leave the national number out: a report is about no person',
  EMAIL: 'Leave the e-mail address out: a report is about no person',
  PHONE: 'Leave the telephone number out: a report is about no person',
  HANDLE: 'Leave the name or address of the account out: say on which platform it was seen',
};

/** @throws Refusal badRequest that says where and what kind, and never what was sent */
function refuseIdentifiers(texts: Pick<PhenomenonSubmission, 'motive' | 'description'>): void {
  const issues = (['motive', 'description'] as const).flatMap((name) =>
    identifiersIn(texts[name]).map((kind) => ({
      type: 'identifierInText',
      in: 'body' as const,
      name: `/${name}`,
      title: FIXES[kind],
    })),
  );
  if (issues.length > 0) throw new Refusal('badRequest', { issues });
}

/**
 * Accepts a report of something that no person is named in. It is in a case of its own, so that erasing it can destroy
 * the key of all that it ever held.
 * @throws Refusal what the rules deny, recipientNotFound, badRequest for a text that names somebody
 */
export async function reportPhenomenon(
  service: Service,
  caller: Caller,
  message: Message,
  body: PhenomenonSubmission,
): Promise<Receipt> {
  refuseIdentifiers(body);
  const { nis, channel, kind, scale, observedOn } = body;
  const handling = body.handling ?? 'H2';
  const regime = regimeOf(caller.organisation.kind, undefined);
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      operation: 'reportPhenomenon',
      type: 'PHENOMENON_REPORT',
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      motive: true,
      handling,
      regime,
      classification: body.classification,
      residence: nis,
      secret: false,
      marked: true,
      sent: ['concern'],
      asked: [],
    },
    'SENDER',
  );
  const terms = service.register.flowTerms(protocol?.frameId, 'phenomenon');
  if (!terms) throw new Refusal('protocolMissing');

  return write(service, () =>
    begin(
      service,
      caller,
      message,
      {
        type: 'PHENOMENON_REPORT',
        caseId: newId(),
        recipientId: recipient.id,
        purpose,
        legalBasis,
        protocol,
        frame: terms.frame,
        handling,
        regime,
        residence: nis,
        content: {
          motive: body.motive,
          codes: { nis, channel, kind, scale, observedOn },
          content: { concern: [{ kind: 'FACT', text: body.description }] },
        } satisfies ReportContent,
      },
      (row, at) => {
        const kept = { ...NO_CLOCKS, terms: terms.terms, counting: terms.counting };
        const set = after(PHENOMENON, row, 'REPORT', 'REPORTED', at, { kept });
        return {
          action: 'REPORT',
          kind: 'phenomenon.report',
          set,
          audience: [joining(row, recipient.id, 'RECIPIENT', at)],
          deliveries: [tell(recipient.id, row, 'reported', 'REPORTED', at, true)],
          signals: tellWorkflow('PHENOMENON_REPORT', row, set, 1),
        };
      },
    ),
  );
}
