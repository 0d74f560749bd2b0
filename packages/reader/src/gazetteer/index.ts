import { isWordUnit, lowerAligned } from "../text/letters.ts";
import type { KnownName, KnownNames } from "../types.ts";
import { type Boundaries, NameFinder } from "./finder.ts";

/** Scripts written without spaces, where a name may begin and end inside a run of letters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const wholeWords: Boundaries = {
  begins: (text, start) => !isWordUnit(text, start - 1) || unspaced.test(text.charAt(start)) || unspaced.test(text.charAt(start - 1)),
  ends: (text, _start, end) => !isWordUnit(text, end) || unspaced.test(text.charAt(end - 1)) || unspaced.test(text.charAt(end)),
};

/**
 * Compiles the names a register knows. Names are found without regard to case; of names that begin at the same place the
 * longest is taken, and of names spelt alike the one given first. A single letter is never a name.
 */
export function compileNames(names: readonly KnownName[]): KnownNames {
  const finder = new NameFinder<KnownName>();
  for (const name of names) if (name.name.length > 1) finder.add(lowerAligned(name.name), name);
  return {
    names,
    find: (text) => finder.find(lowerAligned(text), wholeWords, text).map(({ start, end, value }) => ({ start, end, name: value })),
  };
}
