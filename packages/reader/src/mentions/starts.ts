import { Openings } from "../gazetteer/openings.ts";
import { asString, isSurrogate, isWordUnit } from "../text/letters.ts";
import type { CompiledNames } from "./compile.ts";

/** The lists that are searched for throughout a text. */
const lists = ["places", "bodies", "generics", "numbers", "heads", "roles", "honorifics"] as const;

/** For each list, where in a text an entry of it may begin, in order; everywhere else none does. */
export type Starts = Record<(typeof lists)[number], number[]>;

const openings = new WeakMap<CompiledNames, Openings>();

function openingsOf(names: CompiledNames): Openings {
  const known = openings.get(names);
  if (known) return known;
  const { places, bodies, generics, numbers, headFinder, roleFinder, honorificFinder } = names;
  const everywhere = [places.names, bodies.names, generics.names, numbers];
  const inRuns = [headFinder.names, roleFinder.names, honorificFinder.names];
  const made = new Openings(names.slots.writing.spaced ? everywhere : [...everywhere, ...inRuns]);
  openings.set(names, made);
  return made;
}

/**
 * One pass over a text for all lists: in scripts with spaces their entries begin with a word, elsewhere anywhere, and numbers in
 * words begin with a word in all of them. `text` is what entries are compared with.
 */
export function startsOf(text: string, names: CompiledNames): Starts {
  const lowered = asString(text);
  const { spaced } = names.slots.writing;
  const opening = openingsOf(names);
  const starts: Starts = { places: [], bodies: [], generics: [], numbers: [], heads: [], roles: [], honorifics: [] };
  for (let index = 0; index < lowered.length; index++) {
    const within = isWordUnit(lowered, index - 1) && !isSurrogate(lowered, index - 1);
    if (spaced && within) continue;
    const bits = opening.at(lowered, index);
    if (bits !== 0) file(starts, within ? bits & ~numbersBit : bits, index);
  }
  return starts;
}

const numbersBit = 1 << lists.indexOf("numbers");

function file(starts: Starts, bits: number, index: number): void {
  for (let list = 0, rest = bits; rest !== 0; list++, rest >>= 1) if (rest & 1) starts[lists[list] as keyof Starts].push(index);
}
