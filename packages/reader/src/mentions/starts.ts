import type { OrganisationType, Span } from "@entente/model";
import { Beginnings, type Begun, goesOnBehind } from "../gazetteer/beginnings.ts";
import type { Starts as NameStarts } from "../gazetteer/finder.ts";
import { Openings } from "../gazetteer/openings.ts";
import type { Trie } from "../gazetteer/trie.ts";
import { isBlank, isSurrogate, isWordUnit, lowerAligned } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { type CompiledNames, type GenericTarget, type KnownBody, type NumberValue, type PlaceName, respell } from "./compile.ts";

/** For each list that is searched for throughout a text, where an entry of it may begin; everywhere else none does. */
export interface Starts {
  places: NameStarts<PlaceName>;
  bodies: NameStarts<KnownBody>;
  generics: NameStarts<GenericTarget>;
  numbers: number[];
  heads: NameStarts<OrganisationType>;
  roles: NameStarts<true>;
  honorifics: NameStarts<true>;
}

/**
 * One pass over a text for all lists: in scripts with spaces their entries begin with a word, elsewhere anywhere, and numbers in
 * words begin with a word in all of them. `text` is what entries are compared with; `words` are its words, in scripts with spaces.
 */
export function startsOf(text: string, words: readonly Word[], names: CompiledNames): Starts {
  return names.slots.writing.spaced ? startsInWords(text, words, names) : startsAnywhere(text, names);
}

/** The lists in scripts without spaces; each one's bit in `Openings` is told by its place. */
const lists = ["places", "bodies", "generics", "numbers", "heads", "roles", "honorifics"] as const;
const numbersBit = 1 << lists.indexOf("numbers");

const openings = new WeakMap<CompiledNames, Openings>();

function openingsOf(names: CompiledNames): Openings {
  const known = openings.get(names);
  if (known) return known;
  const { places, bodies, generics, numbers, headFinder, roleFinder, honorificFinder } = names;
  const tries = [places.names, bodies.names, generics.names, numbers, headFinder.names, roleFinder.names, honorificFinder.names];
  const made = new Openings(tries);
  openings.set(names, made);
  return made;
}

function startsAnywhere(text: string, names: CompiledNames): Starts {
  const search = openingsOf(names);
  const found: Record<(typeof lists)[number], number[]> = {
    places: [],
    bodies: [],
    generics: [],
    numbers: [],
    heads: [],
    roles: [],
    honorifics: [],
  };
  for (let index = 0; index < text.length; index++) {
    const bits = search.at(text, index);
    if (bits === 0) continue;
    const meant = isBehindLetter(text, index) ? bits & ~numbersBit : bits;
    for (let list = 0, rest = meant; rest !== 0; list++, rest >>= 1) if (rest & 1) found[lists[list] as keyof Starts].push(index);
  }
  return {
    places: atPlaces(found.places),
    bodies: atPlaces(found.bodies),
    generics: atPlaces(found.generics),
    numbers: found.numbers,
    heads: atPlaces(found.heads),
    roles: atPlaces(found.roles),
    honorifics: atPlaces(found.honorifics),
  };
}

function atPlaces<T>(at: number[]): NameStarts<T> {
  return { at, begun: undefined };
}

function isBehindLetter(text: string, at: number): boolean {
  return isWordUnit(text, at - 1) && !isSurrogate(text, at - 1);
}

/** What a word's spelling tells of the entries of each list that begin in it. */
interface BegunInWord {
  places: readonly Begun<PlaceName>[];
  bodies: readonly Begun<KnownBody>[];
  generics: readonly Begun<GenericTarget>[];
  numbers: readonly Begun<NumberValue>[];
}

/** The same for a word of a text; most begin nothing. */
function begunInWord(names: CompiledNames, { text, begins }: Word): BegunInWord | typeof nothing {
  begins.names ??= begunIn(names, respell(lowerAligned(text), names.slots)) ?? nothing;
  return begins.names as BegunInWord | typeof nothing;
}

const nothing = Symbol("nothing");

function begunIn(names: CompiledNames, word: string): BegunInWord | undefined {
  const { places, bodies, generics, numbers } = names;
  const beginnings = beginningsOf(names);
  const all = <T>(trie: Trie<T>): Begun<T>[] => {
    const found: Begun<T>[] = [];
    for (let at = 0; at < word.length; at++) {
      const begun = isBehindLetter(word, at) ? undefined : beginnings.begun(trie, word, at);
      if (begun) found.push(begun);
    }
    return found;
  };
  const found = { places: all(places.names), bodies: all(bodies.names), generics: all(generics.names), numbers: all(numbers) };
  return Object.values(found).every((list) => list.length === 0) ? undefined : found;
}

const beginnings = new WeakMap<CompiledNames, Beginnings>();

function beginningsOf(names: CompiledNames): Beginnings {
  const known = beginnings.get(names);
  if (known) return known;
  const made = new Beginnings([names.places.names, names.bodies.names, names.generics.names, names.numbers]);
  beginnings.set(names, made);
  return made;
}

type StartsInWords = { [List in keyof BegunInWord]: { at: number[]; begun: BegunInWord[List][number][] } };

function startsInWords(text: string, words: readonly Word[], names: CompiledNames): Starts {
  const starts: StartsInWords = {
    places: { at: [], begun: [] },
    bodies: { at: [], begun: [] },
    generics: { at: [], begun: [] },
    numbers: { at: [], begun: [] },
  };
  const { signs } = beginningsOf(names);
  let last = 0;
  for (const word of words) {
    if (signs.size > 0) addSigns(starts, text, last, word.start, names);
    const found = begunInWord(names, word);
    if (found !== nothing) addAll(starts, found, text, word);
    last = word.end;
  }
  if (signs.size > 0) addSigns(starts, text, last, text.length, names);
  const { places, bodies, generics, numbers } = starts;
  return { places, bodies, generics, numbers: numbers.at, heads: atPlaces([]), roles: atPlaces([]), honorifics: atPlaces([]) };
}

/** Adds the places between two words at which an entry may begin that begins with a sign. */
function addSigns(starts: StartsInWords, text: string, from: number, to: number, names: CompiledNames): void {
  const { signs } = beginningsOf(names);
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // Mostly one space stands between two words.
    if (unit === space || !signs.has(unit) || isBehindLetter(text, at)) continue;
    const found = begunIn(names, text.charAt(at));
    if (found) addAll(starts, found, text, { start: at, end: at + 1 });
  }
}

const space = 0x20;

function addAll(starts: StartsInWords, found: BegunInWord, text: string, word: Span): void {
  add(starts.places, found.places, text, word);
  add(starts.bodies, found.bodies, text, word);
  add(starts.generics, found.generics, text, word);
  if (found.numbers.length > 0) add(starts.numbers, found.numbers, text, word, lastBlank(text, word.end));
}

/** Adds the places of a word whose entries end in it or may go on behind the sign at `joint`. */
function add<T>(
  { at, begun }: { at: number[]; begun: Begun<T>[] },
  found: readonly Begun<T>[],
  text: string,
  { start, end }: Span,
  joint = end,
): void {
  for (const each of found) {
    if (each.ends.length === 0 && !goesOnBehind(each.onward, text, joint)) continue;
    at.push(start + each.at);
    begun.push(each);
  }
}

/** The last of the blanks that begin at `from`: between the words of a number there may be several. */
function lastBlank(text: string, from: number): number {
  let last = from;
  while (isBlank(text, last) && isBlank(text, last + 1)) last++;
  return last;
}
