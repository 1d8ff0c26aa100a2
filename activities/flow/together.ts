import type { Change } from '../record/change';
import type { Moved } from './movement';

/**
 * One change in which other exchanges move as well: all of it is written, each from the version it was decided on, or
 * nothing. The steps of the change come first: the first of them is its receipt.
 */
export function together<C extends Change>(change: C, moves: readonly Moved[]): C {
  if (moves.length === 0) return change;
  const all = <T>(pick: (each: Change) => readonly T[] | undefined): readonly T[] =>
    [change, ...moves].flatMap((each) => pick(each) ?? []);
  return {
    ...change,
    others: moves.map(({ update }) => update),
    steps: all(({ steps }) => steps),
    audience: all(({ audience }) => audience),
    deliveries: all(({ deliveries }) => deliveries),
    signals: all(({ signals }) => signals),
    audit: all(({ audit }) => audit),
  };
}
