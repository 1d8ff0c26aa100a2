import fc from 'fast-check';

import { contract, resolve, type Schema } from '../../api/contract/document';
import { CHANNELS, KINDS, publishedTable, quarterOf, type CellKey } from '../../workflows/domain/phenomenon-table';

const MUNICIPALITIES = [12_025, 23_088, 71_016];

const key: fc.Arbitrary<CellKey> = fc.record({
  nis: fc.constantFrom(...MUNICIPALITIES),
  channel: fc.constantFrom(...CHANNELS),
  kind: fc.constantFrom(...KINDS),
});
const counts = fc.array(
  fc.tuple(key, fc.nat(12)).map(([cell, reports]) => ({ ...cell, reports })),
  { maxLength: 40 },
);
const smallest = fc.integer({ min: 2, max: 10 });

const same = (one: CellKey, other: CellKey) =>
  one.nis === other.nis && one.channel === other.channel && one.kind === other.kind;
const sumOf = (all: readonly (CellKey & { reports: number })[], cell: CellKey) =>
  all.filter((each) => same(each, cell)).reduce((sum, { reports }) => sum + reports, 0);

describe('the quarterly table', () => {
  it('gives every count from the threshold on, and none below it', () => {
    fc.assert(
      fc.property(counts, smallest, (all, least) => {
        for (const cell of publishedTable(all, MUNICIPALITIES, least)) {
          const sum = sumOf(all, cell);
          expect(cell.reports).toBe(sum < least ? `<${least}` : String(sum));
        }
      }),
    );
  });

  it('is the same whatever stands in a hidden cell, so that nothing published can be worked back to it', () => {
    fc.assert(
      fc.property(counts, smallest, key, fc.nat(9), (all, least, hidden, instead) => {
        fc.pre(sumOf(all, hidden) < least && instead < least);
        const others = all.filter((each) => !same(each, hidden));
        const otherwise = publishedTable([...others, { ...hidden, reports: instead }], MUNICIPALITIES, least);
        expect(otherwise).toEqual(publishedTable(all, MUNICIPALITIES, least));
      }),
    );
  });

  it('is the same for all hidden cells at once: subtracting published numbers leaves all of them open', () => {
    fc.assert(
      fc.property(counts, smallest, fc.infiniteStream(fc.nat(9)), (all, least, numbers) => {
        const table = publishedTable(all, MUNICIPALITIES, least);
        const otherwise = table.map(({ reports, ...cell }) => ({
          ...cell,
          reports: reports.startsWith('<') ? Number(numbers.next().value) % least : Number(reports),
        }));
        expect(publishedTable(otherwise, MUNICIPALITIES, least)).toEqual(table);
      }),
    );
  });

  it('for one municipality is its part of the table for all', () => {
    fc.assert(
      fc.property(counts, smallest, fc.constantFrom(...MUNICIPALITIES), (all, least, nis) => {
        const whole = publishedTable(all, MUNICIPALITIES, least);
        expect(publishedTable(all, [nis], least)).toEqual(whole.filter((each) => each.nis === nis));
      }),
    );
  });

  it.each([
    ['PhenomenonChannel', CHANNELS],
    ['PhenomenonKind', KINDS],
  ])('has a cell for every %s of the contract', (name, all) => {
    const schema = resolve<Schema>({ $ref: `#/components/schemas/${name}` });
    expect([...all]).toEqual(schema['enum']);
  });

  it('of a contract that knows no ideology', () => {
    const { components } = contract as unknown as { components: { schemas: Record<string, object> } };
    const named = Object.keys(components.schemas).filter((name) => name.startsWith('Phenomenon'));
    const said = JSON.stringify(named.map((name) => components.schemas[name]));
    expect(said).not.toMatch(/ideolog|religi|political|islam|extrem/i);
  });
});

describe('a day', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});
