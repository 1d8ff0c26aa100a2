/**
 * The quarterly table of phenomena, as it is published: one count for each municipality, channel and kind, and `<5`
 * for every count below the smallest cell, zero included.
 *
 * No published number is a sum of others: there are no totals, and no second table over the same reports. With either,
 * a single hidden cell could be worked out by subtraction; rounding a total only makes that rarer (of one hidden cell
 * beside known ones, a total rounded down to a multiple of five tells now and then that it is 4). So whatever stands in
 * one cell says nothing of any other, and the table looks the same for every count that it hides. The table is whole:
 * that a cell is left out would tell that nothing was reported.
 */

/** In the order of the contract. No kind says of which conviction anybody is. */
export const CHANNELS = ['ONLINE', 'OFFLINE', 'BOTH'] as const;
export const KINDS = [
  'RUMOUR',
  'HATE_SPEECH',
  'INTIMIDATION',
  'VANDALISM',
  'DEMONSTRATION_TENSION',
  'DISINFORMATION',
  'GROUP_CONFLICT',
  'OTHER',
] as const;

/** What of a report decides on its cell. */
export interface CellKey {
  /** NIS code of the municipality. */
  readonly nis: number;
  readonly channel: (typeof CHANNELS)[number];
  readonly kind: (typeof KINDS)[number];
}

export interface Cell extends CellKey {
  /** A number, or `<` and the smallest that is published. */
  readonly reports: string;
}

const keyOf = ({ nis, channel, kind }: CellKey) => `${nis}/${channel}/${kind}`;

/** @param smallest counts below it are not published */
export function publishedTable(
  counts: readonly (CellKey & { readonly reports: number })[],
  municipalities: readonly number[],
  smallest: number,
): readonly Cell[] {
  const sums = new Map<string, number>();
  for (const each of counts) sums.set(keyOf(each), (sums.get(keyOf(each)) ?? 0) + each.reports);
  return municipalities.flatMap((nis) =>
    CHANNELS.flatMap((channel) =>
      KINDS.map((kind): Cell => {
        const reports = sums.get(keyOf({ nis, channel, kind })) ?? 0;
        return { nis, channel, kind, reports: reports < smallest ? `<${smallest}` : String(reports) };
      }),
    ),
  );
}

/** The quarter that a day lies in: 2026-Q4. @param day ISO 8601 date */
export function quarterOf(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
