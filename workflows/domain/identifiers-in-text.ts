/**
 * Finds what names a person in text that is to name nobody: national numbers, e-mail addresses, Belgian phone numbers and
 * handles of social media. It finds numbers by their check digits, however they are written, so that years, dates and
 * amounts pass. It does not find names: that a text names nobody stays the duty of its author.
 */

export const IDENTIFIERS = ['NATIONAL_NUMBER', 'EMAIL', 'PHONE', 'HANDLE'] as const;
export type IdentifierInText = (typeof IDENTIFIERS)[number];

/** Full-width digits are digits, and what cannot be seen separates nothing. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');

/** Groups of digits with no more between them than numbers are written with. A colon is for times of day. */
const DIGITS = /\d+(?:[\s.,/_()·\-‐‑‒–—]{1,3}\d+)*/gu;

/** Of the eleven digits the last two are 97 less the remainder of the others, with a 2 before them since 2000. */
function isNationalNumber(digits: string): boolean {
  const [base, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  // A BIS number is one of which the month was raised by 20 or 40.
  const month = Number(digits.slice(2, 4));
  if (month > 52 || month % 20 > 12) return false;
  return [base, `2${base}`].some((each) => 97 - (Number(each) % 97) === check);
}

/** Whole groups, one after the other, that make eleven digits together. */
function hasNationalNumber(text: string): boolean {
  for (const [written] of text.matchAll(DIGITS)) {
    const groups = written.match(/\d+/g) ?? [];
    for (let first = 0; first < groups.length; first += 1) {
      let digits = '';
      for (let last = first; last < groups.length && digits.length < 11; last += 1) digits += groups[last] ?? '';
      if (digits.length === 11 && isNationalNumber(digits)) return true;
    }
  }
  return false;
}

const EMAIL = /[^\s@]@[^\s@]+\.\p{Letter}{2,}/u;
const HANDLE = /(?<![\p{Letter}\p{Number}._%+-])@[\p{Letter}\p{Number}_]{2,}/u;

/** A day written out in digits begins as a phone number may: it is taken out before one is looked for. */
const DAY =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/g;
/** Eight digits of a landline or nine of a mobile, after 0, +32 or 0032; not within a number that began before. */
const PHONE = /(?<!\d[./-]?)(?:(?:\+|00)32[\s./-]{0,2}(?:\(0\))?|\(?0)[\s./-]{0,2}[1-9](?:[\s./()-]{0,2}\d){7,8}(?!\d)/;

const FOUND: Readonly<Record<IdentifierInText, (text: string) => boolean>> = {
  NATIONAL_NUMBER: hasNationalNumber,
  EMAIL: (text) => EMAIL.test(text),
  PHONE: (text) => PHONE.test(text.replaceAll(DAY, 'a day')),
  HANDLE: (text) => HANDLE.test(text),
};

/** What names a person in a text, by kind; nothing of the text itself. */
export function identifiersIn(text: string): readonly IdentifierInText[] {
  const read = plain(text);
  return IDENTIFIERS.filter((kind) => FOUND[kind](read));
}
