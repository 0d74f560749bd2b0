/** Long lists of words of which one is looked for at a place of a text: only those are tried whose letter stands there. */
type ByLetter = ReadonlyMap<number, readonly string[]>;

const byFirst = new WeakMap<readonly string[], ByLetter>();
const byLast = new WeakMap<readonly string[], ByLetter>();

function filed(words: readonly string[], known: WeakMap<readonly string[], ByLetter>, letterOf: (word: string) => number): ByLetter {
  const before = known.get(words);
  if (before) return before;
  const made = Map.groupBy(words, letterOf);
  known.set(words, made);
  return made;
}

/** The first of the words that stands at `start`. */
export function wordAt(words: readonly string[], text: string, start: number): string | undefined {
  if (start < 0 || start >= text.length) return undefined;
  const same = filed(words, byFirst, (word) => word.charCodeAt(0)).get(text.charCodeAt(start));
  return same?.find((word) => text.startsWith(word, start));
}

/** The first of the words that ends before `end`. */
export function wordBefore(words: readonly string[], text: string, end: number): string | undefined {
  if (end <= 0 || end > text.length) return undefined;
  const same = filed(words, byLast, (word) => word.charCodeAt(word.length - 1)).get(text.charCodeAt(end - 1));
  return same?.find((word) => text.endsWith(word, end));
}
