import type { DatePattern } from "../languages/name-slots.ts";
import { digit, isWordUnit, letterClass } from "../text/letters.ts";
import { patternParts } from "../text/pattern-parts.ts";
import { Prospects } from "../text/prospects.ts";
import type { Word } from "../text/words.ts";
import type { CompiledNames } from "./compile.ts";

/** What the groups of a pattern (see `DatePattern`) took from a text. */
export interface DateGroups {
  y: string | undefined;
  m: string | undefined;
  mn: string | undefined;
  d: string | undefined;
  y2: string | undefined;
  m2: string | undefined;
  mn2: string | undefined;
  d2: string | undefined;
  era: string | undefined;
  ey: string | undefined;
  days: string | undefined;
  rel: string | undefined;
  relm: string | undefined;
  relm2: string | undefined;
  rely: string | undefined;
  wd: string | undefined;
  past: string | undefined;
  ahead: string | undefined;
  soon: string | undefined;
}

/** A place where a pattern may match. */
export interface WrittenDate {
  search: PatternSearch;
  start: number;
  /** Where the next such place for the same pattern is. */
  next: number;
}

/** A text in which dates are searched for: `small` is it in lower case, every unit in its place, and `words` are its words where they are known. */
export interface DatedText {
  text: string;
  small: string;
  words: readonly Word[];
}

/** Where the patterns of a pack may match, in the order of the patterns. */
export function findWrittenDates({ text, small, words }: DatedText, names: CompiledNames): WrittenDate[] {
  const search = searchOf(names);
  const places = placesIn(text, words, search);
  const found: WrittenDate[] = [];
  for (const pattern of search.patterns) {
    let last: WrittenDate | undefined;
    for (let at = 0; at < places.length; at += 2) {
      const start = places[at] as number;
      if (((places[at + 1] as number) & pattern.bit) === 0 || !mayOpen(pattern, text, small, start)) continue;
      if (last) last.next = start;
      last = { search: pattern, start, next: Number.POSITIVE_INFINITY };
      found.push(last);
    }
  }
  return found;
}

/** The places at which patterns may match, each followed by these as bits. Of a word it is known where one may begin in it. */
function placesIn(text: string, words: readonly Word[], { prospects, signs }: DateSearch): number[] {
  const found: number[] = [];
  let last = 0;
  for (const { start, end, text: spelt, begins } of words) {
    if (signs) prospects.between(text, last, start, found);
    begins.dates ??= prospects.inWord(spelt);
    for (const offset of begins.dates) {
      const bits = prospects.at(text, start + offset);
      if (bits !== 0) found.push(start + offset, bits);
    }
    last = end;
  }
  if (signs || words.length === 0) prospects.between(text, last, text.length, found);
  return found;
}

/** Whether what a pattern may match at a place neither counts, since its beginning is taken, nor reaches the pattern's next place. */
export function isSettled({ search, start, next }: WrittenDate, text: string, taken: Uint8Array): boolean {
  if (!taken[start] || !isWordUnit(text, start)) return false;
  return next === Number.POSITIVE_INFINITY || search.prospects.reach(text, start) <= next;
}

/** One of a pack's patterns as it is searched for. */
export interface PatternSearch {
  rule: string;
  confidence: number;
  /** The pattern bound to the place where it is tried, its groups without names: named ones are slow to read. */
  sticky: RegExp;
  /** The numbers of its groups; 0 for those it does not have. */
  groups: GroupNumbers;
  /** What tells where the patterns of its pack may match, and its bit there. */
  prospects: Prospects;
  bit: number;
  /** How it begins, where it is tried nowhere else: with words, and whether with figures. */
  words: readonly string[] | undefined;
  figures: boolean;
  /** Words open it only where they begin; in scripts without capitals they are written together. */
  wordwise: boolean;
}

/** The patterns of a pack as they are searched for, each by itself and all together. */
interface DateSearch {
  patterns: readonly PatternSearch[];
  prospects: Prospects;
  /** Some may begin outside words. */
  signs: boolean;
}

const searches = new WeakMap<CompiledNames, DateSearch>();

function searchOf(names: CompiledNames): DateSearch {
  const known = searches.get(names);
  if (known) return known;
  const { patterns } = names.slots.dates;
  const prospects = new Prospects(patterns.map((pattern) => behindNoWord(pattern, names.slots.writing.cased)));
  const made: DateSearch = {
    patterns: patterns.map((pattern, index) => patternSearch(pattern, prospects, 1 << index, names)),
    prospects,
    signs: new Prospects(patterns.flatMap(({ pattern, opens }) => (opens ? [] : pattern))).beginWithSigns,
  };
  searches.set(names, made);
  return made;
}

/** A pattern that is tried only where a word begins, so that it says so itself. */
function behindNoWord({ pattern, opens }: DatePattern, wordwise: boolean): RegExp {
  if (!wordwise || !opens || opens.includes(anyFigure)) return pattern;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern.source}`, pattern.flags);
}

function patternSearch(
  { name, pattern, opens, confidence = 0.95 }: DatePattern,
  prospects: Prospects,
  bit: number,
  { code, slots }: CompiledNames,
): PatternSearch {
  const { source, flags } = pattern;
  return {
    rule: `${code}/date-${name}`,
    confidence,
    sticky: new RegExp(source.replace(groupName, "("), flags.replace("g", "y")),
    groups: groupNumbers(patternParts(pattern).groups),
    prospects,
    bit,
    words: opens?.filter((opening) => opening !== anyFigure),
    figures: opens?.includes(anyFigure) ?? false,
    wordwise: slots.writing.cased,
  };
}

const groupName = /\(\?<(?![=!])[^>]+>/g;
const anyFigure = "0";

function mayOpen({ words, figures, wordwise }: PatternSearch, text: string, small: string, at: number): boolean {
  if (words === undefined) return true;
  if (letterClass(text, at) === digit) return figures && letterClass(text, at - 1) !== digit;
  return (!wordwise || !isWordUnit(text, at - 1)) && words.some((word) => small.startsWith(word, at));
}

type GroupNumbers = Record<keyof DateGroups | "days2", number>;

function groupNumbers(groups: readonly string[]): GroupNumbers {
  const of = (name: string) => groups.indexOf(name) + 1;
  const end = { y2: of("y2"), m2: of("m2"), mn2: of("mn2"), d2: of("d2"), days: of("days"), days2: of("days2") };
  const relative = { rel: of("rel"), relm: of("relm"), relm2: of("relm2"), rely: of("rely") };
  const beside = { wd: of("wd"), past: of("past"), ahead: of("ahead"), soon: of("soon") };
  return { y: of("y"), m: of("m"), mn: of("mn"), d: of("d"), era: of("era"), ey: of("ey"), ...end, ...relative, ...beside };
}

/** What the groups of a pattern took. */
export function groupsOf(match: RegExpExecArray, numbers: GroupNumbers): DateGroups {
  return {
    y: groupOf(match, numbers.y),
    m: groupOf(match, numbers.m),
    mn: groupOf(match, numbers.mn),
    d: groupOf(match, numbers.d),
    y2: groupOf(match, numbers.y2),
    m2: groupOf(match, numbers.m2),
    mn2: groupOf(match, numbers.mn2),
    d2: groupOf(match, numbers.d2),
    era: groupOf(match, numbers.era),
    ey: groupOf(match, numbers.ey),
    days: groupOf(match, numbers.days) ?? groupOf(match, numbers.days2),
    rel: groupOf(match, numbers.rel),
    relm: groupOf(match, numbers.relm),
    relm2: groupOf(match, numbers.relm2),
    rely: groupOf(match, numbers.rely),
    wd: groupOf(match, numbers.wd),
    past: groupOf(match, numbers.past),
    ahead: groupOf(match, numbers.ahead),
    soon: groupOf(match, numbers.soon),
  };
}

function groupOf(match: RegExpExecArray, number: number): string | undefined {
  return number === 0 ? undefined : match[number];
}
