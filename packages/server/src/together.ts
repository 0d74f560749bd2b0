/** When a group is full: at so many, at so much weight, or once gathering it took so many milliseconds. */
export interface Bounds {
  count: number;
  weight: number;
  time: number;
}

/** What a source gives, in groups of at least one and in its order. A source that takes its time is not waited for: its groups are small. */
export async function* together<T>(source: AsyncIterable<T>, weightOf: (one: T) => number, bounds: Bounds): AsyncGenerator<T[]> {
  let group: T[] = [];
  let weight = 0;
  let begun = performance.now();
  for await (const one of source) {
    group.push(one);
    weight += weightOf(one);
    if (group.length < bounds.count && weight < bounds.weight && performance.now() - begun < bounds.time) continue;
    yield group;
    group = [];
    weight = 0;
    begun = performance.now();
  }
  if (group.length > 0) yield group;
}
