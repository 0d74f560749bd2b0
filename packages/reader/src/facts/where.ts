import type { Span } from "@entente/model";
import type { Pack } from "../languages/pack.ts";
import { isBlank, isWordUnit } from "../text/letters.ts";
import type { Context } from "../types.ts";

/** Room for the building in which one meets, in UTF-16 units. */
export const venueReach = 16;

/** Whether the words beside a place say no more than that something is there. */
export function isWhere({ text, pack, grammar }: Context, place: Span): boolean {
  const venue = pack.facts.venue ?? noWords;
  if (grammar.order === "verb-final") return venue.some((word) => text.startsWith(word, place.end));
  const behind = place.start - 1;
  const kinds = isBlank(text, behind) ? kindsOf(pack).get(lastWord(text, behind).toLowerCase()) : undefined;
  if (kinds === undefined) return false;
  const before = text.slice(Math.max(0, place.start - venueReach), behind).toLowerCase();
  const kind = text.charCodeAt(behind) === blank ? kinds.find((each) => endsWithWord(before, each)) : undefined;
  const end = kind === undefined ? before.length : before.length - kind.length - 1;
  const last = lastWord(before, end);
  const first = end - last.length;
  return venue.includes(last) && (first === 0 || before.charCodeAt(first - 1) === bracket || isBlank(before, first - 1));
}

const noWords: readonly never[] = [];

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && text.charCodeAt(text.length - word.length - 1) === blank;
}

const compiled = new WeakMap<Pack, ReadonlyMap<string, readonly string[]>>();

/**
 * The words right before a place that may tell that something is there, which turn most others away, each with the words for a kind of
 * place that end in it.
 */
function kindsOf(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const known = compiled.get(pack);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const word of pack.facts.venue ?? noWords) made.set(word, []);
  for (const kind of pack.names.places.before) {
    const word = lastWord(kind, kind.length);
    const alike = made.get(word);
    if (alike) alike.push(kind);
    else made.set(word, [kind]);
  }
  compiled.set(pack, made);
  return made;
}

const blank = " ".charCodeAt(0);
const bracket = "(".charCodeAt(0);

/** The word that ends at `end`. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWordUnit(text, start - 1)) start--;
  return text.slice(start, end);
}
