import { dayExists, firstDay, isPartialDate, partialDate, type Span } from "@entente/model";
import { Beginnings, type Places } from "../gazetteer/beginnings.ts";
import { Trie } from "../gazetteer/trie.ts";
import type { DatePattern, DateSlots } from "../languages/name-slots.ts";
import { asString, digit, isWordUnit, letterClass, lowerAligned } from "../text/letters.ts";
import { matchesOf } from "../text/matches.ts";
import type { Word } from "../text/words.ts";
import type { CompiledNames } from "./compile.ts";

/** A date as the words give it, before it is placed in a sentence. */
export interface DateDraft extends Span {
  kind: "date";
  value: string | undefined;
  implied: boolean;
  impossible: boolean;
  rule: string;
  confidence: number;
}

interface Parts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

type Groups = Record<string, string | undefined>;

/**
 * All dates of a text. Patterns are tried in the pack's order; what one has taken, later ones leave alone. A missing year is
 * taken from `published` and marked as implied; without it the words give no value.
 */
export function findDates(text: string, names: CompiledNames, published: string | undefined): DateDraft[] {
  return valued(findWrittenDates({ text, small: lowerAligned(text) }, names), text.length, names, published);
}

/** Words that match one of a pack's patterns, before it is known which of those that overlap stay. */
export interface WrittenDate {
  pattern: DatePattern;
  span: Span;
  groups: Groups;
}

/** A text in which dates are searched for: `small` is it in lower case, every unit in its place, and `words` are its words where they are known. */
export interface DatedText {
  text: string;
  small: string;
  words?: readonly Word[];
}

/** All that a pack's patterns find, in the order of the patterns. */
export function findWrittenDates({ text, small, words }: DatedText, names: CompiledNames): WrittenDate[] {
  const found: WrittenDate[] = [];
  const search = searchOf(names);
  const starts = words?.length ? startsInWords({ text, small, words }, search) : startsOf(text, small, search);
  names.slots.dates.patterns.forEach((pattern, index) => {
    const sticky = search.sticky[index];
    for (const match of sticky ? matchesAt(starts[index] ?? [], sticky, text) : matchesOf(pattern.pattern, text))
      found.push({ pattern, span: trimmed(match), groups: match.groups ?? {} });
  });
  return found;
}

/** The dates that written ones stand for, seen from the day of publication; `length` is that of the text. */
export function valued(found: readonly WrittenDate[], length: number, names: CompiledNames, published: string | undefined): DateDraft[] {
  const taken = new Uint8Array(length + 1);
  const drafts: DateDraft[] = [];
  for (const { pattern, span, groups } of found) {
    if (taken[span.start] || taken[span.end - 1]) continue;
    const draft = read(groups, span, pattern, names, published);
    if (!draft) continue;
    taken.fill(1, span.start, span.end);
    drafts.push(draft);
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/** The patterns of a pack that are tried only where one may begin. */
interface DateSearch {
  /** Per pattern, itself bound to the place where it is tried; none for one that is searched for in the whole text. */
  sticky: (RegExp | undefined)[];
  /** Opening → the patterns that begin so, as positions in the pack's list. */
  openings: Trie<number[]>;
  /** Where in words openings begin. */
  beginnings: Beginnings;
  /** The patterns that may begin with a figure. */
  ofFigures: number[];
  /** Those patterns as few, to be tried before each on its own: most figures begin no date. */
  anyOfFigures: RegExp[];
  /** Words open a pattern only where they begin; in scripts without capitals they are written together. */
  wordwise: boolean;
}

const searches = new WeakMap<CompiledNames, DateSearch>();

function searchOf(names: CompiledNames): DateSearch {
  const known = searches.get(names);
  if (known) return known;
  const { patterns } = names.slots.dates;
  const openings = new Trie<number[]>();
  patterns.forEach(({ opens }, index) => {
    for (const opening of opens ?? []) if (opening !== "0") openings.add(opening, []).push(index);
  });
  const ofFigures = [...patterns.keys()].filter((index) => patterns[index]?.opens?.includes("0"));
  const made: DateSearch = {
    sticky: patterns.map(({ pattern, opens }) => (opens ? new RegExp(pattern.source, stickyFlags(pattern)) : undefined)),
    openings,
    beginnings: new Beginnings([openings]),
    ofFigures,
    anyOfFigures: joined(ofFigures.flatMap((index) => patterns[index]?.pattern ?? [])),
    wordwise: names.slots.writing.cased,
  };
  searches.set(names, made);
  return made;
}

function stickyFlags({ flags }: RegExp): string {
  return flags.replace("g", "y");
}

/** Patterns of the same flags as one that matches where one of them does; a name may stand for only one group, so that groups lose theirs. */
function joined(patterns: readonly RegExp[]): RegExp[] {
  const alike = [...Map.groupBy(patterns, stickyFlags)];
  return alike.map(([flags, group]) => new RegExp(group.map(({ source }) => source.replace(groupName, "(?:")).join("|"), flags));
}

const groupName = /\(\?<(?![=!])[^>]+>/g;

/** Per pattern with openings, the places of a text where it may begin, in order. */
function startsOf(text: string, small: string, search: DateSearch): number[][] {
  const { openings, wordwise } = search;
  const lowered = asString(small);
  const starts: number[][] = search.sticky.map(() => []);
  if (openings.size === 0 && search.ofFigures.length === 0) return starts;
  for (let at = 0; at < lowered.length; at++) {
    if (openings.step(Trie.root, lowered.charCodeAt(at)) !== Trie.none) {
      if (!wordwise || !isWordUnit(lowered, at - 1)) for (const index of openedAt(openings, lowered, at)) starts[index]?.push(at);
    } else if (isFigure(lowered, at)) fileFigure(starts, text, at, search);
  }
  return starts;
}

/** The same for a text cut into words, in which alone a pattern may begin. */
function startsInWords({ text, small, words }: Required<DatedText>, search: DateSearch): number[][] {
  const starts: number[][] = search.sticky.map(() => []);
  for (const word of words) {
    const places = (word.begins.dates ??= placesIn(word, search));
    for (let next = 0; next < places.length; next += 2) {
      const at = word.start + (places[next] as number);
      if (places[next + 1] === figureBit) fileFigure(starts, text, at, search);
      else for (const index of openedAt(search.openings, small, at)) starts[index]?.push(at);
    }
  }
  return starts;
}

const openingBit = 1;
const figureBit = 2;

/** The places in a word at which a pattern may begin with letters, and those of its figures. */
function placesIn({ text }: Word, { beginnings, wordwise }: DateSearch): Places {
  const small = lowerAligned(text);
  const opened = beginnings.in(small, (at) => (wordwise && isWordUnit(small, at - 1) ? 0 : openingBit));
  const figures = [...Array(small.length).keys()].filter((at) => isFigure(small, at)).map((at): [number, number] => [at, figureBit]);
  return figures.length === 0 ? opened : [...pairsOf(opened), ...figures].sort(([a], [b]) => a - b).flat();
}

function pairsOf(places: Places): [number, number][] {
  return Array.from({ length: places.length / 2 }, (_, pair) => [places[pair * 2] as number, places[pair * 2 + 1] as number]);
}

function isFigure(text: string, at: number): boolean {
  return letterClass(text, at) === digit && letterClass(text, at - 1) !== digit;
}

function fileFigure(starts: number[][], text: string, at: number, { ofFigures, anyOfFigures }: DateSearch): void {
  if (anyOfFigures.some((pattern) => startsAt(pattern, text, at))) for (const index of ofFigures) starts[index]?.push(at);
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The patterns that one of their openings at `at` opens, each once. */
function openedAt(openings: Trie<number[]>, small: string, at: number): number[] {
  const lowered = asString(small);
  const found: number[] = [];
  let node: number = Trie.root;
  for (let end = at; end < lowered.length; end++) {
    node = openings.step(node, lowered.charCodeAt(end));
    if (node === Trie.none) return found;
    for (const index of openings.valueAt(node) ?? []) if (!found.includes(index)) found.push(index);
  }
  return found;
}

function matchesAt(starts: readonly number[], pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const start of starts) {
    if (start < free) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    free = pattern.lastIndex;
  }
  return found;
}

function trimmed(match: RegExpExecArray): Span {
  const lead = match[0].length - match[0].trimStart().length;
  const start = match.index + lead;
  return { start, end: start + match[0].trim().length };
}

function read(
  groups: Groups,
  span: Span,
  pattern: DatePattern,
  names: CompiledNames,
  published: string | undefined,
): DateDraft | undefined {
  const slots = names.slots.dates;
  const base = draftOf(span, `${names.code}/date-${pattern.name}`, pattern.confidence ?? 0.95);
  if (groups["rel"]) return relativeDay(groups["rel"], base, slots, published);
  if (groups["wd"]) return weekday(groups, base, slots, published);
  const first = partsOf(groups, slots, published);
  const last = endOf(groups, first, slots, published);
  const written = first.year !== undefined && groups["rely"] === undefined && groups["relm"] === undefined && groups["past"] === undefined;
  if (isImpossible(first) || (last && isImpossible(last))) return { ...base, impossible: true };
  const from = valueOf(withYear(first, last, published));
  if (!from) return base;
  const days = numberOf(groups["days"] ?? groups["days2"]);
  const to = days !== undefined && from.length === 10 ? dayFrom(from, days - 1) : last && valueOf(withYear(last, first, published));
  const value = to && to !== from ? `${from}/${to}` : from;
  return isPartialDate(value) ? { ...base, value, implied: !written && last?.year === undefined } : base;
}

/** A date of no value yet. */
function draftOf({ start, end }: Span, rule: string, confidence: number): DateDraft {
  return { kind: "date", start, end, value: undefined, implied: false, impossible: false, rule, confidence };
}

function partsOf(groups: Groups, slots: DateSlots, published: string | undefined): Parts {
  const year = yearOf(groups, slots) ?? relativeYear(groups["rely"], slots, published);
  const named = groups["mn"] === undefined ? undefined : slots.months[groups["mn"].toLowerCase()];
  const month = numberOf(groups["m"]) ?? named;
  const parts: Parts = { year: year ?? yearBeside(groups, month, published), month, day: numberOf(groups["d"]) };
  return groups["relm"] === undefined ? parts : { ...parts, ...relativeMonth(groups["relm"], slots, published) };
}

/** "Last October", "next May": the year of the last or next such month, seen from the dateline. */
function yearBeside(groups: Groups, month: number | undefined, published: string | undefined): number | undefined {
  if (month === undefined || !published || published.length < 7) return undefined;
  const [year, base] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (groups["past"] !== undefined) return month >= base ? year - 1 : year;
  if (groups["ahead"] !== undefined) return month <= base ? year + 1 : year;
  return undefined;
}

function yearOf(groups: Groups, slots: DateSlots): number | undefined {
  const era = groups["era"] === undefined ? undefined : slots.eras[groups["era"]];
  if (era !== undefined) return era + (groups["ey"] === "元" ? 1 : Number(groups["ey"]));
  const year = numberOf(groups["y"]);
  if (year === undefined || year >= 100) return year;
  return year + (year < firstOfLastCentury ? 2000 : 1900);
}

/** Years written with two figures are of this century below this one, of the last from here on. */
const firstOfLastCentury = 50;

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The end of a range takes what it does not say from its beginning; a range's beginning takes month and year from its end. */
function endOf(groups: Groups, first: Parts, slots: DateSlots, published: string | undefined): Parts | undefined {
  const year = numberOf(groups["y2"]);
  const shifted = groups["relm2"] === undefined ? undefined : relativeMonth(groups["relm2"].replace(/\s/g, ""), slots, published);
  if (shifted?.month !== undefined && published) {
    first.year ??= Number(published.slice(0, 4));
    first.month ??= Number(published.slice(5, 7));
  }
  if (shifted?.month !== undefined) return { ...shifted, day: numberOf(groups["d2"]) };
  const month = numberOf(groups["m2"]) ?? (groups["mn2"] === undefined ? undefined : slots.months[groups["mn2"].toLowerCase()]);
  const day = numberOf(groups["d2"]);
  if (year === undefined && month === undefined && day === undefined) return undefined;
  if (day === undefined) return { year, month };
  const last = { year: year ?? first.year, month: month ?? first.month, day };
  first.month ??= last.month;
  first.year ??= last.year;
  return last;
}

function isImpossible({ year, month, day }: Parts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return true;
  if (day === undefined) return false;
  if (month === undefined) return day < 1 || day > 31;
  return !dayExists(year ?? 2024, month, day);
}

/** Adds year and month from the dateline: the year in which the day lies nearest to it. */
function withYear(parts: Parts, sibling: Parts | undefined, published: string | undefined): Parts {
  const year = parts.year ?? sibling?.year;
  if (year !== undefined || !published) return { ...parts, year };
  const base = firstDay(published);
  const baseYear = Number(base.slice(0, 4));
  const baseMonth = Number(base.slice(5, 7));
  if (parts.month === undefined) return published.length >= 7 ? { year: baseYear, month: baseMonth, day: parts.day } : {};
  const distance = parts.month - baseMonth;
  if (published.length < 7) return { ...parts, year: baseYear };
  return { ...parts, year: distance > 6 ? baseYear - 1 : distance < -6 ? baseYear + 1 : baseYear };
}

function valueOf({ year, month, day }: Parts): string | undefined {
  return year === undefined ? undefined : partialDate(year, month, month === undefined ? undefined : day);
}

function relativeYear(word: string | undefined, slots: DateSlots, published: string | undefined): number | undefined {
  const shift = word === undefined ? undefined : slots.relativeYears[word.toLowerCase()];
  return shift === undefined || !published ? undefined : Number(published.slice(0, 4)) + shift;
}

function relativeMonth(word: string, slots: DateSlots, published: string | undefined): Parts {
  const shift = slots.relativeMonths[word.toLowerCase()];
  if (shift === undefined || !published || published.length < 7) return {};
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function relativeDay(word: string, base: DateDraft, slots: DateSlots, published: string | undefined): DateDraft | undefined {
  const shift = slots.relativeDays[word.toLowerCase()];
  if (shift === undefined) return undefined;
  if (!published || published.length < 10) return base;
  return { ...base, value: dayFrom(published, shift), implied: true };
}

/**
 * News tells of the last such day up to its own; beside words of the future (`soon`) it is the next one from its own day on, and
 * "next" (`ahead`) leaves that day out. Without a dateline the word dates nothing.
 */
function weekday(groups: Groups, base: DateDraft, slots: DateSlots, published: string | undefined): DateDraft | undefined {
  const day = slots.weekdays?.[groups["wd"]?.toLowerCase() ?? ""];
  if (day === undefined || !published || published.length < 10) return undefined;
  const since = (new Date(`${firstDay(published)}T00:00:00Z`).getUTCDay() - day + 7) % 7;
  const next = groups["ahead"] !== undefined ? 7 - since : (7 - since) % 7;
  const coming = groups["ahead"] !== undefined || groups["soon"] !== undefined;
  return { ...base, value: dayFrom(published, coming ? next : -since), implied: true };
}

function dayFrom(published: string, shift: number): string {
  return new Date(Date.parse(`${firstDay(published)}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
}
