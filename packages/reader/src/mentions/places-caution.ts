import type { Span } from "@entente/model";
import { isWordUnit, letterClass, upper } from "../text/letters.ts";
import type { PlaceName } from "./compile.ts";
import type { Source } from "./places.ts";

/** A name of the gazetteer where it stands in a text. */
export interface PlaceHit extends Span {
  value: PlaceName;
}

/** Room for the longest word that may stand before a name. */
const wordReach = 24;

/** "tại Đức", "(Đức)": words or brackets right beside a name that is also an ordinary word tell that the place is meant. */
export function standsAsPlace(source: Source, { start, end }: Span): boolean {
  const { text, names } = source;
  if (/[(（]/.test(text.charAt(start - 1)) && /[)）,]/.test(text.charAt(end))) return true;
  const ahead = text.slice(Math.max(0, start - wordReach), start).toLowerCase();
  if (!ahead.endsWith(" ")) return false;
  const words = ahead.trimEnd();
  const ends = (word: string) => words.endsWith(word) && !isWordUnit(words, words.length - word.length - 1);
  if (!names.slots.places.beside.some(ends)) return false;
  // "Đại sứ Đức | Guido …": behind an office the capitals that go on are its holder's.
  return !goesOn(source, end) || names.slots.persons.roles.some(ends);
}

/** A capital behind the name makes it part of a longer one, unless a family name begins there ("Đại sứ tại Đức Đoàn Xuân Hưng"). */
function goesOn({ text, lowered, names }: Source, end: number): boolean {
  if (text.charAt(end) !== " " || letterClass(text, end + 1) !== upper) return false;
  const next = /^\S+/u.exec(lowered.slice(end + 1, end + wordReach))?.[0] ?? "";
  return !names.familyNames.has(next);
}

/**
 * Names in need of support that other places of the text give it: joined to one by a dash, a comma or "and" ("Việt Nam - Đức"),
 * or standing alone where the same place is named with support elsewhere.
 */
export function supportedByOthers(source: Source, found: readonly PlaceHit[], sure: readonly PlaceHit[]): readonly PlaceHit[] {
  if (found.length === sure.length) return noHits;
  const kept = new Set(sure);
  const doubtful = found.filter((hit) => hit.value.cautious && !kept.has(hit) && letterClass(source.text, hit.start) === upper);
  if (doubtful.length === 0) return noHits;
  const places = sure.filter((hit) => hit.value.entry?.level === "country");
  const ends = new Set(places.map((hit) => hit.end));
  const starts = new Set(places.map((hit) => hit.start));
  const linked = doubtful.filter((hit) => !goesOn(source, hit.end) && isLinked(source, hit, ends, starts));
  const meant = new Set([...sure, ...linked].map((hit) => hit.value.entry?.code));
  const alone = doubtful.filter((hit) => !linked.includes(hit) && meant.has(hit.value.entry?.code) && isAlone(source, hit));
  return [...linked, ...alone];
}

const noHits: readonly PlaceHit[] = [];

const link = /^(?:\s?[-–]\s?|,\s)$/u;

function isLinked({ text, names }: Source, { start, end }: Span, ends: ReadonlySet<number>, starts: ReadonlySet<number>): boolean {
  const joins = (between: string) => link.test(between) || names.conjunctions.has(between.trim());
  for (let gap = 1; gap <= longestLink; gap++) {
    if (ends.has(start - gap) && joins(text.slice(start - gap, start))) return true;
    if (starts.has(end + gap) && joins(text.slice(end, end + gap))) return true;
  }
  return false;
}

/** " und ", " and ". */
const longestLink = 5;

/** Neither a form of address itself nor part of a longer name, nor called by a form of address. */
function isAlone({ text, lowered, names }: Source, { start, end }: Span): boolean {
  if (names.slots.persons.honorificsBefore.includes(lowered.slice(start, end))) return false;
  if (text.charAt(end) === " " && letterClass(text, end + 1) === upper) return false;
  const before = /(\S+) $/u.exec(text.slice(Math.max(0, start - wordReach), start))?.[1] ?? "";
  return letterClass(before, 0) !== upper && !names.slots.persons.honorificsBefore.includes(before.toLowerCase());
}
