import { asString } from "../text/letters.ts";

/** The first letters of some names as bits. Letters share bits, so a bit tells only of a word that it begins none of the names. */
export function initialsOf(names: Iterable<string>): number {
  let bits = 0;
  for (const name of names) bits |= bitOf(name);
  return bits;
}

/** Whether a word may begin as one of the names does. */
export function mayBeginAs(initials: number, word: string): boolean {
  return (initials & bitOf(word)) !== 0;
}

function bitOf(word: string): number {
  return 1 << (asString(word).charCodeAt(0) & 31);
}
