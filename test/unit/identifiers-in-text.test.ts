/** What names a person is found however it is written, and ordinary prose is let be. */
import fc from 'fast-check';

import { identifiersIn } from '../../workflows/domain/identifiers-in-text';

const two = (number: number) => String(number).padStart(2, '0');

/** Any valid national or BIS number, as eleven digits. */
const nationalNumber = fc
  .record({
    year: fc.nat({ max: 99 }),
    month: fc.nat({ max: 12 }),
    raised: fc.constantFrom(0, 20, 40),
    day: fc.nat({ max: 31 }),
    serial: fc.integer({ min: 1, max: 998 }),
    since2000: fc.boolean(),
  })
  .map(({ year, month, raised, day, serial, since2000 }) => {
    const base = `${two(year)}${two(month + raised)}${two(day)}${String(serial).padStart(3, '0')}`;
    return `${base}${two(97 - (Number(since2000 ? `2${base}` : base) % 97))}`;
  });

const separator = fc.constantFrom('', '.', '-', ' ', '/', ' - ', ' ', ', ', '–', '_');

/** The same digits, written in any of the ways in which people write them. */
const written = fc
  .tuple(nationalNumber, fc.array(separator, { minLength: 10, maxLength: 10 }))
  .map(([digits, between]) => Array.from(digits, (digit, index) => `${digit}${between[index] ?? ''}`).join(''));

const WORDS = 'the family talks again with school and since then he comes to training of the club on most days'.split(
  ' ',
);
const word = fc.constantFrom(...WORDS);
const year = fc.integer({ min: 1990, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });

/** Numbers as prose has them: years, days, times, ages, amounts. */
const number = fc.oneof(
  year.map(String),
  fc.tuple(year, year).map(([from, to]) => `${String(from)}-${String(to)}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${two(d)}/${two(m)}/${String(y)}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${String(d)}.${String(m)}.${String(y)}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${String(y)}-${two(m)}-${two(d)}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${two(d)}/${two(m)}/${String(y)} 14:30`),
  fc.nat({ max: 999 }).map(String),
  fc.nat({ max: 99 }).map((amount) => `${String(amount)},50 euro`),
  fc.nat({ max: 99 }).map((share) => `${String(share)} %`),
);

const prose = fc
  .array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.option(number, { nil: undefined })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.map(([words, figure]) => [...words, ...(figure ? [figure] : [])].join(' ')).join(' '));

const found = (text: string) => new Set(identifiersIn(text));

describe('a national number', () => {
  it.each([
    '85.07.30-033.28',
    '85073003328',
    '85 07 30 033 28',
    '850730-033-28',
    '8507 3003 328',
    '８５０７３００３３２８',
  ])('written as %s is found', (text) => {
    expect(found(`His number is ${text}.`)).toContain('NATIONAL_NUMBER');
  });

  it('is found in any text and any writing', () => {
    fc.assert(
      fc.property(prose, written, prose, (before, text, after) => {
        expect(found(`${before} is ${text} and ${after}`)).toContain('NATIONAL_NUMBER');
      }),
    );
  });

  it('is found right after a year, and before one', () => {
    expect(found('in 2024 85.07.30-033.28')).toContain('NATIONAL_NUMBER');
    expect(found('85.07.30-033.28, 2024')).toContain('NATIONAL_NUMBER');
  });

  it('with other check digits is a number like any', () => {
    expect(identifiersIn('file 85.07.30-033.29')).toEqual([]);
  });
});

describe('an address, number or name by which somebody is reached', () => {
  it.each([
    ['nora.zonderland@example.be', 'EMAIL'],
    ['write to n+z@mail.example.org.', 'EMAIL'],
    ['call 0475 12 34 56', 'PHONE'],
    ['call 0475/12.34.56', 'PHONE'],
    ['call +32 475 12 34 56', 'PHONE'],
    ['call 0032475123456', 'PHONE'],
    ['call +32 (0)2 123 45 67', 'PHONE'],
    ['call 02/123.45.67', 'PHONE'],
    ['call (015) 29 79 11 after 12/03/2026', 'PHONE'],
    ['posts as @nora_z', 'HANDLE'],
    ['@nora', 'HANDLE'],
    ['(@nora) wrote', 'HANDLE'],
  ] as const)('such as in "%s" is found', (text, kind) => {
    expect(identifiersIn(text)).toEqual([kind]);
  });

  it('is found once for each kind, in one order', () => {
    expect(identifiersIn('@nora 0475 12 34 56, then a@b.be and 85.07.30-033.28')).toEqual([
      'NATIONAL_NUMBER',
      'EMAIL',
      'PHONE',
      'HANDLE',
    ]);
  });
});

describe('ordinary prose', () => {
  it('with years, days, times and amounts names nobody', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(identifiersIn(text)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    'Since 01/09/2024 14:30 he has been away for 2 or 3 days a week.',
    'From 02.05.2024-03.06.2024 he was at home.',
    'The law of 30-07-2018, art. 2 and 3, and that of 29-03-2024.',
    'Paid 5 @ 12 euro.',
    '',
  ])('such as "%s" passes', (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });
});
