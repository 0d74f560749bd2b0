/** The item that costs least, of equal ones the first; sorting a whole list for it costs far more. */
export function least<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  let found: T | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item);
    if (cost >= lowest) continue;
    found = item;
    lowest = cost;
  }
  return found;
}
