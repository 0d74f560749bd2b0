import type { Span } from "@entente/model";
import type { Pack } from "../languages/pack.ts";
import { isWordUnit } from "../text/letters.ts";
import type { Context } from "../types.ts";

/** Room for the building in which one meets, in UTF-16 units. */
export const venueReach = 16;

/** Whether the words beside a place say no more than that something is there. */
export function isWhere({ text, pack, grammar }: Context, place: Span): boolean {
  const { venue = [] } = pack.facts;
  if (grammar.order === "verb-final") return venue.some((word) => text.startsWith(word, place.end));
  if (!isBlank(text, place.start - 1) || !wordsOfVenue(pack).has(lastWord(text, place.start - 1))) return false;
  const before = text.slice(Math.max(0, place.start - venueReach), place.start).toLowerCase();
  const kind = pack.names.places.before.find((word) => before.endsWith(word, before.length - 1) && before.endsWith(` ${word} `));
  const [, last] = wordBefore.exec(kind ? before.slice(0, -kind.length - 1) : before) ?? [];
  return last !== undefined && venue.includes(last);
}

const venueWords = new WeakMap<Pack, ReadonlySet<string>>();

/** The words right before a place that may tell that something is there: most others are turned away by them. */
function wordsOfVenue(pack: Pack): ReadonlySet<string> {
  const known = venueWords.get(pack);
  if (known) return known;
  const kinds = pack.names.places.before.map((kind) => lastWord(kind, kind.length));
  const made = new Set([...(pack.facts.venue ?? []), ...kinds]);
  venueWords.set(pack, made);
  return made;
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === blank || /\s/.test(text.charAt(at));
}

const blank = " ".charCodeAt(0);

/** The word that ends at `end`, in lower case. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWordUnit(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}

const wordBefore = /(?:^|[\s(])(\p{L}+)\s$/u;
