/**
 * Rows travel as JSON, and bytes in them as PostgreSQL's hex text. They are replaced before, not while, the JSON is made:
 * a Buffer offers itself to JSON as an array of numbers, which costs more than everything else here.
 */
export function asJson(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const bytes = Object.entries(row).filter((entry): entry is [string, Buffer] => Buffer.isBuffer(entry[1]));
      if (bytes.length === 0) return row;
      return { ...row, ...Object.fromEntries(bytes.map(([column, value]) => [column, `\\x${value.toString('hex')}`])) };
    }),
  );
}
