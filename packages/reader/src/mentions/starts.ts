import { Beginnings, onwardBit, type Places } from "../gazetteer/beginnings.ts";
import { Openings } from "../gazetteer/openings.ts";
import type { Trie } from "../gazetteer/trie.ts";
import { asString, isSurrogate, isWordUnit, lowerAligned } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { type CompiledNames, respell } from "./compile.ts";

/** The lists that are searched for throughout a text. */
const lists = ["places", "bodies", "generics", "numbers", "heads", "roles", "honorifics"] as const;

/** For each list, where in a text an entry of it may begin, in order; everywhere else none does. */
export type Starts = Record<(typeof lists)[number], number[]>;

/** What the search of a pack's lists looks at. */
interface Search {
  /** For texts in scripts without spaces. */
  openings: Openings | undefined;
  /** For words. */
  beginnings: Beginnings;
}

const searches = new WeakMap<CompiledNames, Search>();

function searchOf(names: CompiledNames): Search {
  const known = searches.get(names);
  if (known) return known;
  const { places, bodies, generics, numbers, headFinder, roleFinder, honorificFinder } = names;
  const { spaced } = names.slots.writing;
  const everywhere = [places.names, bodies.names, generics.names, numbers];
  const inRuns = [headFinder.names, roleFinder.names, honorificFinder.names];
  const searched: readonly Trie<unknown>[] = spaced ? everywhere : [...everywhere, ...inRuns];
  const made = { openings: spaced ? undefined : new Openings(searched), beginnings: new Beginnings(searched) };
  searches.set(names, made);
  return made;
}

/**
 * One pass over a text for all lists: in scripts with spaces their entries begin with a word, elsewhere anywhere, and numbers in
 * words begin with a word in all of them. `text` is what entries are compared with; `words` are its words, in scripts with spaces.
 */
export function startsOf(text: string, words: readonly Word[], names: CompiledNames): Starts {
  const starts: Starts = { places: [], bodies: [], generics: [], numbers: [], heads: [], roles: [], honorifics: [] };
  if (names.slots.writing.spaced) fileWords(starts, text, words, names);
  else fileEverywhere(starts, text, names);
  return starts;
}

function fileEverywhere(starts: Starts, text: string, names: CompiledNames): void {
  const lowered = asString(text);
  const { openings } = searchOf(names);
  if (!openings) return;
  for (let index = 0; index < lowered.length; index++) {
    const bits = openings.at(lowered, index);
    if (bits !== 0) file(starts, isBehindLetter(lowered, index) ? bits & ~numbersBit : bits, index);
  }
}

function fileWords(starts: Starts, text: string, words: readonly Word[], names: CompiledNames): void {
  const search = searchOf(names);
  const signs = search.beginnings.signs.size > 0;
  let last = 0;
  for (const word of words) {
    if (signs) fileSigns(starts, text, last, word.start, search);
    const places = (word.begins.names ??= placesIn(word, names, search));
    for (let next = 0; next < places.length; next += 3)
      if (goesOn(places[next + 2] as number, text, word.end))
        file(starts, places[next + 1] as number, word.start + (places[next] as number));
    last = word.end;
  }
  if (signs) fileSigns(starts, text, last, text.length, search);
}

/** Whether what stands behind the sign behind a word is among the units with which an entry goes on there. */
function goesOn(onward: number, text: string, end: number): boolean {
  if (onward === -1) return true;
  return end + 1 < text.length && (onward & onwardBit(asString(text).charCodeAt(end + 1))) !== 0;
}

function placesIn({ text }: Word, { slots }: CompiledNames, { beginnings }: Search): Places {
  const word = respell(lowerAligned(text), slots);
  return beginnings.inWithOnward(word, (at) => (isBehindLetter(word, at) ? 0 : allLists));
}

const allLists = (1 << lists.length) - 1;

function isBehindLetter(text: string, at: number): boolean {
  return isWordUnit(text, at - 1) && !isSurrogate(text, at - 1);
}

/** Files the places between two words at which an entry may begin that begins with a sign. */
function fileSigns(starts: Starts, text: string, from: number, to: number, { beginnings }: Search): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // Mostly one space stands between two words.
    if (unit === space || !beginnings.signs.has(unit) || isBehindLetter(text, at)) continue;
    const [, bits = 0] = beginnings.in(text.charAt(at), () => allLists);
    file(starts, bits, at);
  }
}

const space = 0x20;
const numbersBit = 1 << lists.indexOf("numbers");

function file(starts: Starts, bits: number, index: number): void {
  for (let list = 0, rest = bits; rest !== 0; list++, rest >>= 1) if (rest & 1) starts[lists[list] as keyof Starts].push(index);
}
