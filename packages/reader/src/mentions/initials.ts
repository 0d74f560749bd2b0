import { asString } from "../text/letters.ts";

/** The first letters of some names as bits. Letters share bits, so a bit tells only of a word that it begins none of the names. */
export function initialsOf(names: Iterable<string>): number {
  let bits = 0;
  for (const name of names) bits |= bitOf(name, 0);
  return bits;
}

/** Whether a word may begin as one of the names does; of a text, the one that begins at `at`. Nothing begins outside it. */
export function mayBeginAs(initials: number, text: string, at = 0): boolean {
  return at >= 0 && at < text.length && (initials & bitOf(text, at)) !== 0;
}

function bitOf(text: string, at: number): number {
  return 1 << (asString(text).charCodeAt(at) & 31);
}
