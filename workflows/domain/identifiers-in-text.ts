/**
 * What in a free text names one person: for messages that are to name nobody. Says which kinds of identifiers are there
 * and never what they are, so that no refusal repeats what was sent.
 */

export type IdentifierKind = 'NATIONAL_NUMBER' | 'EMAIL' | 'PHONE' | 'HANDLE';

/** Digits with what people write between them: nothing, or a few spaces, dots, strokes or dashes. */
const DIGITS = /\d(?:[\s./_\u2010-\u2015-]{0,3}\d)*/gu;

/** Length of a national number: birth date, serial number, check digits. */
const LENGTH = 11;

/**
 * Whether eleven digits are a national number, or one for people who are not in the register (months from 20 or 40 on).
 * The check digits are of all that is before them, with a 2 in front for who was born in 2000 or later.
 */
function isNationalNumber(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  if (month >= 60 || month % 20 > 12 || day > 31) return false;
  const [number, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))];
  return [number, 2_000_000_000 + number].some((each) => 97 - (each % 97) === check);
}

/** Looks at every eleven digits that neither begin nor end within a group, so that numbers beside it hide none. */
function hasNationalNumber(text: string): boolean {
  return (text.match(DIGITS) ?? []).some((run) => {
    const places = [...run.matchAll(/\d/g)].map(({ index }) => index);
    return places.some((first, at) => {
      const last = places[at + LENGTH - 1];
      if (last === undefined || /\d/.test(run[first - 1] ?? '') || /\d/.test(run[last + 1] ?? '')) return false;
      return isNationalNumber(run.slice(first, last + 1).replaceAll(/\D/g, ''));
    });
  });
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** One separator between the groups of a Belgian number, or none. */
const GAP = String.raw`\)?[\s./-]?`;
const PHONE = new RegExp(
  [
    // International: +32 470 12 34 56, 0032 (0)2 123 45 67.
    String.raw`(?<![\d+])(?:\+|00)32${GAP}(?:\(0\)${GAP})?[1-9](?:${GAP}\d){7,8}(?!\d)`,
    // Mobile: 0470 12 34 56, 0470/123456.
    String.raw`(?<!\d)04\d{2}${GAP}(?:\d{2}${GAP}\d{2}${GAP}\d{2}|\d{3}${GAP}\d{3})(?!\d)`,
    // Fixed, by zone of two or of three digits: 02 123 45 67, 015 12 34 56. A date has other groups.
    String.raw`(?<!\d)0[2349]${GAP}\d{3}${GAP}\d{2}${GAP}\d{2}(?!\d)`,
    String.raw`(?<!\d)0[15678]\d${GAP}\d{2}${GAP}\d{2}${GAP}\d{2}(?!\d)`,
  ].join('|'),
  'u',
);

const AT_NAME = /(?<![\p{L}\p{N}._%+-])@(?=[\p{N}_.]*\p{L})[\p{L}\p{N}_.]{2,}/u;
/** Addresses on which what follows the host names an account, or a group of them. */
const PROFILE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:x|twitter|facebook|fb|instagram|threads|tiktok|snapchat|linkedin|youtube|reddit|vk|telegram|t|discord|twitch|bsky|mastodon)` +
    String.raw`\.(?:com|net|me|org|gg|tv|app|social)\/[\p{L}\p{N}@_.~-]`,
  'iu',
);

/** Kinds of identifiers of persons that a text holds, in a fixed order; none where it names nobody that way. */
export function identifiersIn(text: string): readonly IdentifierKind[] {
  // One way of writing for each digit and letter: wide digits and hard spaces hide nothing, nor does what is not seen.
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const found: Readonly<Record<IdentifierKind, boolean>> = {
    NATIONAL_NUMBER: hasNationalNumber(plain),
    EMAIL: EMAIL.test(plain),
    PHONE: PHONE.test(plain),
    HANDLE: AT_NAME.test(plain) || PROFILE.test(plain),
  };
  return (Object.keys(found) as IdentifierKind[]).filter((kind) => found[kind]);
}
