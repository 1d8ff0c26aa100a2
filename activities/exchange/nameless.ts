import { identifiersIn, type IdentifierKind } from '../../workflows/domain/identifiers-in-text';
import { Refusal } from '../../workflows/domain/problem';

/** What to do about each kind that was found. The text itself is never repeated. */
const ISSUES: Readonly<Record<IdentifierKind, { readonly type: string; readonly title: string }>> = {
  NATIONAL_NUMBER: {
    type: 'nationalNumberInText',
    title: 'Leave the national number out: here nobody is named',
  },
  EMAIL: { type: 'emailAddressInText', title: 'Leave the e-mail address out: here nobody is named' },
  PHONE: { type: 'phoneNumberInText', title: 'Leave the phone number out: here nobody is named' },
  HANDLE: { type: 'handleInText', title: 'Leave the name or address of the account out: here nobody is named' },
};

/**
 * Refuses a message of which a text names somebody in a way that can be seen.
 * @param texts by their place in the body (JSON pointers)
 * @throws Refusal badRequest with an issue for each place and kind
 */
export function refuseIdentifiers(texts: Readonly<Record<string, string>>): void {
  const issues = Object.entries(texts).flatMap(([name, text]) =>
    identifiersIn(text).map((kind) => ({ ...ISSUES[kind], in: 'body' as const, name })),
  );
  if (issues.length > 0) throw new Refusal('badRequest', { issues });
}
