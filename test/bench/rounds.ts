/** One figure: the product, its floor, and their ratio. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** Median over the rounds. */
  readonly value: number;
  readonly floor: number;
  /** Median of the ratios of each round. */
  readonly ratio: number;
  /** Lowest and highest ratio of a round. */
  readonly spread: readonly [number, number];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Measures floor and product in turn, after one round that does not count.
 * @returns medians, and the ratio of each pair
 */
export async function inTurn(
  name: string,
  unit: string,
  rounds: number,
  floor: () => Promise<number>,
  product: () => Promise<number>,
): Promise<Measurement> {
  const pairs: { readonly floor: number; readonly product: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Whoever comes second finds a warmer machine, so the order changes.
    const first = round % 2 === 0;
    const before = first ? await floor() : await product();
    const after = first ? await product() : await floor();
    if (round > 0) pairs.push(first ? { floor: before, product: after } : { floor: after, product: before });
  }
  const ratios = pairs.map((pair) => pair.product / pair.floor);
  return {
    name,
    unit,
    value: median(pairs.map((pair) => pair.product)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}
