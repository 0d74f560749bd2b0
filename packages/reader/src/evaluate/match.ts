/** `hits` is a sum of agreements between 0 and 1; `expected` and `found` are counts. */
export interface Tally {
  hits: number;
  expected: number;
  found: number;
}

/** What one document's category came to, with the items that met no counterpart. */
export interface Outcome extends Tally {
  missed: unknown[];
  extra: unknown[];
}

/** The harmonic mean of precision and recall, 0 to 1; where nothing was expected and nothing found, 1. */
export function f1({ hits, expected, found }: Tally): number {
  return expected + found === 0 ? 1 : (2 * hits) / (expected + found);
}

/** Joins the items one to one, best agreement first. */
export function match<E, F>(expected: readonly E[], found: readonly F[], agreement: (expected: E, found: F) => number): Outcome {
  const candidates = expected
    .flatMap((left, i) => found.map((right, j) => ({ i, j, value: agreement(left, right) })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [left, right] = [new Set<number>(), new Set<number>()];
  let hits = 0;
  for (const { i, j, value } of candidates) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    hits += value;
  }
  const [missed, extra] = [expected.filter((_, i) => !left.has(i)), found.filter((_, j) => !right.has(j))];
  return { hits, expected: expected.length, found: found.length, missed, extra };
}

/** An agreement that is all or nothing. */
export function exactly(same: (left: string, right: string) => boolean): (left: string, right: string) => number {
  return (left, right) => Number(same(left, right));
}
