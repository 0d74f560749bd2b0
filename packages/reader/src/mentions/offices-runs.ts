import type { Span } from "@entente/model";
import { anywhere } from "../gazetteer/finder.ts";
import { wordBefore } from "../text/listed.ts";
import { matchesOf } from "../text/matches.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";

const dot = /[・･]/u;
/** Parts an office may have before its head: place, country word, body, modifiers. */
const mostParts = 8;
/** How far behind a name its office may end, and how far in its head may begin, in UTF-16 units. */
const officeReach = 40;
const headReach = 16;

/**
 * Where the words of an office begin that ends in the head at `position`: "駐ベトナム日本国大使", "文化観光部長". A middle dot before
 * them belongs to the office as well ("夏耕・人民代表大会副主任").
 */
export function officeStart(source: Source, position: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  let at = seatBefore(source, position, places);
  for (let part = 0; part < mostParts; part++) {
    const before = partBefore(source, at, places, bodies);
    if (before === at) break;
    at = before;
  }
  return at < position && dot.test(source.text.charAt(at - 1)) ? at - 1 : at;
}

/** "中川清|土浦市長": the office's first letter closes the name of a place that the text names elsewhere. */
function seatBefore(source: Source, position: number, places: SpanMap<NameDraft>): number {
  const { text, names } = source;
  const kind = names.slots.places.after.find((word) => text.startsWith(word, position));
  if (kind === undefined || places.at(position)) return position;
  const seats = seatsOf(source);
  for (let size = longestSeat; size >= 2; size--)
    if (seats.has(text.slice(position - size, position + kind.length))) return position - size;
  return position;
}

const longestSeat = 4;
const knownSeats = new WeakMap<Source, ReadonlySet<string>>();

/** Kanji that open a run and that a word for a kind of place closes: "土浦市". */
function seatsOf(source: Source): ReadonlySet<string> {
  const known = knownSeats.get(source);
  if (known) return known;
  const kinds = source.names.slots.places.after.filter((word) => /^\p{Script=Han}$/u.test(word)).join("");
  const seat = new RegExp(`(?<!\\p{Script=Han})\\p{Script=Han}{2,${longestSeat}}?[${kinds}](?!\\p{Script=Han})`, "gu");
  const made = new Set(matchesOf(seat, source.text).map(([name]) => name));
  knownSeats.set(source, made);
  return made;
}

function partBefore({ text, names }: Source, at: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  const place = places.at(at - 1);
  if (place && place.end >= at) return place.start;
  const body = bodies.at(at - 1);
  if (body?.end === at) return body.start;
  const { persons, organisations } = names.slots;
  const word = wordBefore(organisations.inner, text, at) ?? wordBefore(persons.rolePrefixes, text, at);
  return word === undefined ? headBefore(text, names, at) : at - word.length;
}

/** A head word without a name of its own ("人民代表大会") is a part of the office, too. */
function headBefore(text: string, names: Names, at: number): number {
  return at - (wordBefore(headsOf(names), text, at)?.length ?? 0);
}

const heads = new WeakMap<Names, readonly string[]>();

/** The heads that may be part of an office, the longest first. */
function headsOf(names: Names): readonly string[] {
  const known = heads.get(names);
  if (known) return known;
  const all = [...names.headEndings.keys()].filter((head) => head.length >= 2 && head.length <= longestHead);
  const made = all.sort((a, b) => b.length - a.length);
  heads.set(names, made);
  return made;
}

const longestHead = 8;

/**
 * The office or form of address right behind a name, perhaps with "・", a place or a body between: "チャウ市党書記", "オ院長",
 * "ヒエン・ハイズオン省党委書記".
 */
export function officeBehind({ text, lowered, names }: Source, end: number): Span | undefined {
  const honorific = names.honorificFinder.at(lowered, end, anywhere);
  if (honorific && !names.roleFinder.at(lowered, end, anywhere)) return { start: end, end: honorific.end };
  const run = /^[・･]?[\p{Script=Han}\p{Script=Katakana}ー々・･]+/u.exec(text.slice(end, end + officeReach))?.[0];
  if (run === undefined) return undefined;
  const start = dot.test(run.charAt(0)) ? end + 1 : end;
  const small = lowered.slice(end, end + run.length);
  for (let from = start - end; from < run.length && from <= headReach; from++) {
    const head = names.roleFinder.at(small, from, anywhere);
    if (head && !opensBody(names, small, head)) return { start, end: end + wholeHead(names, small, head.end) };
  }
  return undefined;
}

type Names = Source["names"];

/** "委員" of "委員会": the head of a body begins where the office does and runs on behind it. */
function opensBody(names: Names, run: string, head: Span): boolean {
  return (names.headFinder.at(run, head.start, anywhere)?.end ?? 0) > head.end;
}

/** Offices written as one: "首席代表", "代表取締役会長". */
function wholeHead(names: Names, run: string, end: number): number {
  const next = names.roleFinder.at(run, end, anywhere);
  return next ? wholeHead(names, run, next.end) : end;
}

export interface ReadingName {
  name: Span;
  office: Span;
  /** The words in the bracket. */
  reading: Span;
}

const bracketed = /[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・＝=　 ]{2,24}[）)]/u;
const withReading =
  /([\p{Script=Han}々ヶ]{2,16}(?:[ 　][\p{Script=Han}々]{1,3})?)\s?[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・＝=　 ]{2,24}[）)]/gu;

/** "金東兗(キム・ドンヨン)京畿道知事": kanji before a bracket that tells how they are read, and an office or form of address behind it. */
export function readingNames(source: Source, places: SpanMap<NameDraft>): ReadingName[] {
  const { text } = source;
  const found: ReadingName[] = [];
  if (!bracketed.test(text)) return found;
  for (const match of matchesOf(withReading, text)) {
    const end = match.index + (match[1] ?? "").length;
    const name = { start: nameStart(source, match.index, end, places), end };
    const office = officeBehind(source, match.index + match[0].length);
    const bracket = end + text.slice(end, end + 2).search(/[（(]/u);
    const reading = { start: bracket + 1, end: match.index + match[0].length - 1 };
    if (office && isPersonal(text, name) && !places.at(name.start)) found.push({ name, office, reading });
  }
  return found;
}

/** Behind the last office or place of the run: "福岡県知事服部誠太郎". */
function nameStart({ lowered, names }: Source, start: number, end: number, places: SpanMap<NameDraft>): number {
  const role = names.roleFinder.find(lowered.slice(start, end), anywhere).at(-1);
  const afterRole = role ? start + role.end : start;
  const place = places.at(afterRole);
  return place && place.end < end ? place.end : afterRole;
}

/** Two to six kanji. */
function isPersonal(text: string, { start, end }: Span): boolean {
  const size = text.slice(start, end).replace(/[\s　]/gu, "").length;
  return size >= 2 && size <= 6;
}
