import { dayExists, firstDay, isPartialDate, partialDate, type Span } from "@entente/model";
import type { DateSlots } from "../languages/name-slots.ts";
import { lowerAligned } from "../text/letters.ts";
import type { CompiledNames } from "./compile.ts";
import { type DateGroups, findWrittenDates, groupsOf, isSettled, type PatternSearch, type WrittenDate } from "./written-dates.ts";

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
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

const nothing: Readonly<Parts> = { year: undefined, month: undefined, day: undefined };

/**
 * All dates of a text. Patterns are tried in the pack's order; what one has taken, later ones leave alone. A missing year is
 * taken from `published` and marked as implied; without it the words give no value.
 */
export function findDates(text: string, names: CompiledNames, published: string | undefined): DateDraft[] {
  return valued(findWrittenDates({ text, small: lowerAligned(text), words: [] }, names), text, names, published);
}

/** The dates that words stand for, seen from the day of publication. */
export function valued(found: readonly WrittenDate[], text: string, names: CompiledNames, published: string | undefined): DateDraft[] {
  const taken = new Uint8Array(text.length + 1);
  const drafts: DateDraft[] = [];
  let tried: PatternSearch | undefined;
  let free = 0;
  for (const written of found) {
    const { search, start } = written;
    if (search !== tried) free = 0;
    tried = search;
    if (start < free || isSettled(written, text, taken)) continue;
    search.sticky.lastIndex = start;
    const match = search.sticky.exec(text);
    if (!match) continue;
    free = search.sticky.lastIndex;
    const span = trimmed(match);
    if (taken[span.start] || taken[span.end - 1]) continue;
    const draft = read(groupsOf(match, search.groups), draftOf(span, search), names.slots.dates, published);
    if (!draft) continue;
    for (let at = span.start; at < span.end; at++) taken[at] = 1;
    drafts.push(draft);
  }
  return drafts.sort((a, b) => a.start - b.start);
}

function trimmed(match: RegExpExecArray): Span {
  const lead = match[0].length - match[0].trimStart().length;
  const start = match.index + lead;
  return { start, end: start + match[0].trim().length };
}

function read(groups: DateGroups, draft: DateDraft, slots: DateSlots, published: string | undefined): DateDraft | undefined {
  if (groups.rel) return relativeDay(groups.rel, draft, slots, published);
  if (groups.wd) return weekday(groups, draft, slots, published);
  const first = partsOf(groups, slots, published);
  const last = endOf(groups, first, slots, published);
  const written = first.year !== undefined && groups.rely === undefined && groups.relm === undefined && groups.past === undefined;
  draft.impossible = isImpossible(first) || (last !== undefined && isImpossible(last));
  const value = draft.impossible ? undefined : intervalOf(groups, first, last, published);
  if (value === undefined || !isPartialDate(value)) return draft;
  draft.value = value;
  draft.implied = !written && last?.year === undefined;
  return draft;
}

function intervalOf(groups: DateGroups, first: Parts, last: Parts | undefined, published: string | undefined): string | undefined {
  const from = valueOf(withYear(first, last, published));
  if (!from) return undefined;
  const days = numberOf(groups.days);
  const to = days !== undefined && from.length === 10 ? dayFrom(from, days - 1) : last && valueOf(withYear(last, first, published));
  return to && to !== from ? `${from}/${to}` : from;
}

/** A date of no value yet. */
function draftOf({ start, end }: Span, { rule, confidence }: PatternSearch): DateDraft {
  return { kind: "date", start, end, value: undefined, implied: false, impossible: false, rule, confidence };
}

function partsOf(groups: DateGroups, slots: DateSlots, published: string | undefined): Parts {
  const year = yearOf(groups, slots) ?? relativeYear(groups.rely, slots, published);
  const named = groups.mn === undefined ? undefined : slots.months[groups.mn.toLowerCase()];
  const month = numberOf(groups.m) ?? named;
  const day = numberOf(groups.d);
  const shifted = groups.relm === undefined ? undefined : relativeMonth(groups.relm, slots, published);
  return { year: shifted?.year ?? year ?? yearBeside(groups, month, published), month: shifted?.month ?? month, day };
}

/** "Last October", "next May": the year of the last or next such month, seen from the dateline. */
function yearBeside(groups: DateGroups, month: number | undefined, published: string | undefined): number | undefined {
  if (month === undefined || !published || published.length < 7) return undefined;
  const [year, base] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (groups.past !== undefined) return month >= base ? year - 1 : year;
  if (groups.ahead !== undefined) return month <= base ? year + 1 : year;
  return undefined;
}

function yearOf(groups: DateGroups, slots: DateSlots): number | undefined {
  const era = groups.era === undefined ? undefined : slots.eras[groups.era];
  if (era !== undefined) return era + (groups.ey === "元" ? 1 : Number(groups.ey));
  const year = numberOf(groups.y);
  if (year === undefined || year >= 100) return year;
  return year + (year < firstOfLastCentury ? 2000 : 1900);
}

/** Years written with two figures are of this century below this one, of the last from here on. */
const firstOfLastCentury = 50;

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The end of a range takes what it does not say from its beginning; a range's beginning takes month and year from its end. */
function endOf(groups: DateGroups, first: Parts, slots: DateSlots, published: string | undefined): Parts | undefined {
  const year = numberOf(groups.y2);
  const shifted = groups.relm2 === undefined ? undefined : relativeMonth(groups.relm2.replace(/\s/g, ""), slots, published);
  if (shifted?.month !== undefined && published) {
    first.year ??= Number(published.slice(0, 4));
    first.month ??= Number(published.slice(5, 7));
  }
  if (shifted?.month !== undefined) return { year: shifted.year, month: shifted.month, day: numberOf(groups.d2) };
  const month = numberOf(groups.m2) ?? (groups.mn2 === undefined ? undefined : slots.months[groups.mn2.toLowerCase()]);
  const day = numberOf(groups.d2);
  if (year === undefined && month === undefined && day === undefined) return undefined;
  if (day === undefined) return { year, month, day };
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
function withYear(parts: Parts, sibling: Parts | undefined, published: string | undefined): Readonly<Parts> {
  const year = parts.year ?? sibling?.year;
  const { month, day } = parts;
  if (year !== undefined || !published) return { year, month, day };
  const base = firstDay(published);
  const baseYear = Number(base.slice(0, 4));
  const baseMonth = Number(base.slice(5, 7));
  if (month === undefined) return published.length >= 7 ? { year: baseYear, month: baseMonth, day } : nothing;
  if (published.length < 7) return { year: baseYear, month, day };
  const distance = month - baseMonth;
  return { year: distance > 6 ? baseYear - 1 : distance < -6 ? baseYear + 1 : baseYear, month, day };
}

function valueOf({ year, month, day }: Readonly<Parts>): string | undefined {
  return year === undefined ? undefined : partialDate(year, month, month === undefined ? undefined : day);
}

function relativeYear(word: string | undefined, slots: DateSlots, published: string | undefined): number | undefined {
  const shift = word === undefined ? undefined : slots.relativeYears[word.toLowerCase()];
  return shift === undefined || !published ? undefined : Number(published.slice(0, 4)) + shift;
}

function relativeMonth(word: string, slots: DateSlots, published: string | undefined): Readonly<Parts> {
  const shift = slots.relativeMonths[word.toLowerCase()];
  if (shift === undefined || !published || published.length < 7) return nothing;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: undefined };
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
function weekday(groups: DateGroups, base: DateDraft, slots: DateSlots, published: string | undefined): DateDraft | undefined {
  const day = slots.weekdays?.[groups.wd?.toLowerCase() ?? ""];
  if (day === undefined || !published || published.length < 10) return undefined;
  const since = (new Date(`${firstDay(published)}T00:00:00Z`).getUTCDay() - day + 7) % 7;
  const next = groups.ahead !== undefined ? 7 - since : (7 - since) % 7;
  const coming = groups.ahead !== undefined || groups.soon !== undefined;
  return { ...base, value: dayFrom(published, coming ? next : -since), implied: true };
}

function dayFrom(published: string, shift: number): string {
  return new Date(Date.parse(`${firstDay(published)}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
}
