import fc from 'fast-check';

import { identifiersIn } from '../../workflows/domain/identifiers-in-text';

/** A national number with its check digits, of whoever was born on a day that may be unknown. */
const nationalNumber = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 0, max: 31 }),
    serial: fc.integer({ min: 1, max: 997 }),
    later: fc.boolean(),
    bis: fc.constantFrom(0, 20, 40),
  })
  .map(({ year, month, day, serial, later, bis }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const first = `${two(year)}${two(month + bis)}${two(day)}${String(serial).padStart(3, '0')}`;
    return `${first}${two(97 - (Number(`${later ? '2' : ''}${first}`) % 97))}`;
  });

/** What people write between digits; wide digits and hard spaces, too. */
const gap = fc.constantFrom('', '', ' ', '.', '-', '/', ' - ', '\u00a0', '\u2013');
const formatted = fc
  .tuple(nationalNumber, fc.array(gap, { minLength: 10, maxLength: 10 }), fc.boolean())
  .map(([digits, gaps, wide]) => {
    const written = Array.from(digits, (digit, at) => `${digit}${gaps[at] ?? ''}`).join('');
    return wide ? written.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))) : written;
  });

const seen = (text: string) => text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');

/** Any text, as long as it makes no longer number of the one beside it. */
const before = fc.string({ unit: 'binary' }).filter((text) => !/\d$/.test(seen(text)));
const after = fc.string({ unit: 'binary' }).filter((text) => !/^\d/.test(seen(text)));

const word = fc.constantFrom(
  'the',
  'leaflets',
  'near',
  'school',
  'about',
  'in',
  'shops',
  'young',
  'people',
  'evening,',
);
const two = (number: number) => String(number).padStart(2, '0');
const numbers = fc.oneof(
  fc.integer({ min: 1900, max: 2099 }).map(String),
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((each) => `€ ${each.toLocaleString('nl-BE')}`),
  fc.integer({ min: 0, max: 99_999 }).map((each) => `${(each / 100).toFixed(2)} euro`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1950, max: 2049 }))
    .chain(([day, month, year]) =>
      fc.constantFrom(
        `${two(day)}/${two(month)}/${year}`,
        `${day}-${month}-${year}`,
        `${year}-${two(month)}-${two(day)}`,
        `${two(day)}.${two(month)}.${year}`,
      ),
    ),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${hour}u${two(minute)}`),
);
/** Prose as people write it: numbers stand between words. */
const prose = fc
  .array(fc.tuple(word, fc.option(numbers, { nil: undefined }), word), { maxLength: 30 })
  .map((all) => all.flatMap(([one, number, other]) => (number ? [one, number, other] : [one, other])).join(' '));

describe('a text', () => {
  it('with a national number is found out, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(before, formatted, after, (first, number, last) => {
        expect(identifiersIn(`${first}${number}${last}`)).toContain('NATIONAL_NUMBER');
      }),
      { numRuns: 2_000 },
    );
  });

  it('with a national number beside other numbers is found out', () => {
    fc.assert(
      fc.property(numbers, formatted, numbers, (first, number, last) => {
        expect(identifiersIn(`${first} ${number} ${last}`)).toContain('NATIONAL_NUMBER');
      }),
    );
  });

  it('of words, years, dates, times, small numbers and amounts names nobody', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect({ text, found: identifiersIn(text) }).toEqual({ text, found: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '',
    'Seen on a forum @ 10 pm',
    'https://www.example.be/news/2026',
    'Email and phone were named',
    '3.5/10 - 20',
  ])('such as "%s" names nobody', (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });

  it.each([
    ['NATIONAL_NUMBER', 'born 85.07.30-033.28, lives there'],
    ['NATIONAL_NUMBER', 'nr 85073003328'],
    ['EMAIL', 'write to iemand.niemand@example.be.'],
    ['PHONE', 'call +32 470 12 34 56'],
    ['PHONE', 'call 0032 (0)2 123 45 67'],
    ['PHONE', 'call 0470/12.34.56'],
    ['PHONE', 'call 0470 123 456'],
    ['PHONE', 'call 02 123 45 67 or come by'],
    ['PHONE', 'call 015/12.34.56'],
    ['PHONE', 'call (015) 12 34 56'],
    ['PHONE', 'call 0470 12\u200b 34 56'],
    ['HANDLE', 'by @somebody_1 and others'],
    ['HANDLE', 'see https://x.com/somebody'],
    ['HANDLE', 'see www.facebook.com/some.body'],
    ['HANDLE', 'see T.me/somebody'],
    ['HANDLE', 'see https://www.tiktok.com/@somebody'],
  ])('with %s is found out: %s', (kind, text) => {
    expect(identifiersIn(text)).toEqual([kind]);
  });

  it('with eleven digits that are no national number is taken', () => {
    expect(identifiersIn('article 85073003329')).toEqual([]);
  });
});
