const MOST = 30_000;

/** `make`, with what it made of the words met last kept: many names share their words. */
export function remembering<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let made = kept.get(word);
    if (made === undefined) {
      if (kept.size >= MOST) kept.clear();
      kept.set(word, (made = make(word)));
    }
    return made;
  };
}
