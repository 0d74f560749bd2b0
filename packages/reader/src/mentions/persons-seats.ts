import type { Word } from "../text/words.ts";
import type { Source } from "./places.ts";

const knownSeats = new WeakMap<Source, ReadonlySet<string>>();

/** "Oberbürgermeister Laizhou": what something lies in, elsewhere in the text, is a place. */
export function isSeat(source: Source, word: Word): boolean {
  const known = knownSeats.get(source) ?? seatsOf(source);
  knownSeats.set(source, known);
  return known.has(word.lower);
}

function seatsOf({ words, names }: Source): ReadonlySet<string> {
  const seats = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.gap === " " && names.seatLinks.has((words[at - 1] as Word).lower)) seats.add(word.lower);
  }
  return seats;
}
