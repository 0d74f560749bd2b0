import type { Span } from "@entente/model";
import type { NameSlots } from "../languages/name-slots.ts";
import type { Pack } from "../languages/pack.ts";
import type { LineRole, Sentence } from "../types.ts";
import { digit, isBlank, isWordUnit, letterClass, lower, upper } from "./letters.ts";
import { matchesAny } from "./matches.ts";

const closers = "\"'”’»›)]}）」』】〉》";
const openers = "\"'“‘«‹„‚([{（「『【〈《";
/** A line longer than this is prose, whatever its words; line patterns are not tried on it. */
const longestLabel = 400;
/** A body line without a sentence's end is a caption or heading when it is no longer than this. */
const longestHeading = 200;

interface Line extends Span {
  number: number;
  text: string;
}

/** The lines of a text without surrounding blanks; empty ones are left out but counted. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let number = 0; start <= text.length; number++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (trimmed) lines.push({ number, start: from, end: from + trimmed.length, text: trimmed });
    start = end + 1;
  }
  return lines;
}

/** What is told from a pack for all its texts. */
interface Marks {
  slots: NameSlots;
  /** What shows a line to be page clutter, a caption or a byline, whichever it is: most lines are none of them. */
  labels: readonly RegExp[];
  stops: string;
  abbreviations: ReadonlySet<string>;
}

const known = new WeakMap<NameSlots, Marks>();

function marksOf(slots: NameSlots): Marks {
  const { boilerplate, source, caption, byline } = slots.lines;
  const { softStops, hardStops, abbreviations } = slots.writing;
  const labels = [...boilerplate, ...source, ...caption, ...byline];
  const marks = { slots, labels, stops: softStops + hardStops, abbreviations: new Set(abbreviations) };
  known.set(slots, marks);
  return marks;
}

/**
 * Cuts a text into sentences, each with the role of its line. Sentences never cross a line end; every non-blank character of
 * the text belongs to exactly one of them.
 */
export function segment(text: string, pack: Pack): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = linesOf(text);
  const marks = known.get(pack.names) ?? marksOf(pack.names);
  const stops = stopsIn(text, marks.stops);
  let next = 0;
  lines.forEach((line, position) => {
    const role = roleOf(line, position, lines.length, marks);
    const first = next;
    while (next < stops.length && (stops[next] as number) < line.end) next++;
    for (const { start, end } of cut(text, line, stops.slice(first, next), marks))
      sentences.push({ start, end, index: sentences.length, line: line.number, role, text: text.slice(start, end) });
  });
  return sentences;
}

/** Where one of some signs stands, in order: an engine finds a single sign many times sooner than a loop over all units does. */
function stopsIn(text: string, signs: string): number[] {
  const found: number[] = [];
  for (const sign of signs) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

function roleOf(line: Line, position: number, count: number, marks: Marks): LineRole {
  const { slots } = marks;
  const isShort = line.text.length <= longestLabel;
  const label = isShort ? labelOf(line.text, marks) : undefined;
  if (label) return label;
  if (isShort && position > count / 2 && looksLikeNames(line.text, slots)) return "byline";
  if (endsSentence(line.text, slots) || line.text.length > longestHeading) return "body";
  if (position === 0 || line.text.length <= 60 || !slots.writing.spaced) return "heading";
  return line.text.length <= 120 ? "heading" : "body";
}

function labelOf(line: string, { slots, labels }: Marks): LineRole | undefined {
  const { boilerplate, source, caption, dateline } = slots.lines;
  if (!hasLetter(line) || (line.length < 80 && matchesAny(dateline, line))) return "boilerplate";
  if (!matchesAny(labels, line)) return undefined;
  if (matchesAny(boilerplate, line) || matchesAny(source, line)) return "boilerplate";
  return matchesAny(caption, line) ? "caption" : "byline";
}

/** Most lines open with a letter; of those with no case the table tells letters and marks as one. */
function hasLetter(line: string): boolean {
  const first = letterClass(line, 0);
  return first === upper || first === lower || /\p{L}/u.test(line);
}

function endsSentence(line: string, slots: NameSlots): boolean {
  let end = line.length - 1;
  while (end > 0 && closers.includes(line.charAt(end))) end--;
  const last = line.charAt(end);
  return slots.writing.softStops.includes(last) || slots.writing.hardStops.includes(last) || last === "…" || last === ":" || last === "/";
}

/** A reporter's line: two to five words, all capitalised, no sentence. */
function looksLikeNames(line: string, slots: NameSlots): boolean {
  if (!slots.writing.cased || line.length > 50 || endsSentence(line, slots)) return false;
  const words = line.split(/[\s\-–,&]+/u).filter(Boolean);
  return words.length >= 2 && words.length <= 8 && words.every((word) => letterClass(word, 0) === upper) && words.every(hasNoDigit);
}

function hasNoDigit(word: string): boolean {
  return !/\d/.test(word);
}

/** The sentences of one line; `places` are those of the signs in it that may end one. */
function cut(text: string, line: Line, places: readonly number[], marks: Marks): Span[] {
  const { hardStops } = marks.slots.writing;
  const spans: Span[] = [];
  let { start } = line;
  for (const stop of places) {
    if (stop < start) continue;
    const hard = hardStops.includes(text.charAt(stop));
    const end = afterClosers(text, stop + 1, line.end, marks.stops);
    if (!hard && !isSentenceEnd(text, stop, end, line.end, marks)) continue;
    if (hard && continuesQuotation(text, stop + 1, end)) continue;
    spans.push({ start, end });
    start = skipBlanks(text, end, line.end);
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}

function afterClosers(text: string, from: number, limit: number, stops: string): number {
  let end = from;
  while (end < limit && (closers.includes(text.charAt(end)) || stops.includes(text.charAt(end)))) end++;
  return end;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text, at)) at++;
  return at;
}

/** 「…。」と述べた: the sentence goes on behind the closing bracket. */
function continuesQuotation(text: string, from: number, end: number): boolean {
  return end > from && isWordUnit(text, end);
}

function isSentenceEnd(text: string, stop: number, end: number, limit: number, marks: Marks): boolean {
  if (end >= limit) return true;
  const next = skipBlanks(text, end, limit);
  const glued = next === end;
  if (glued && !(letterClass(text, stop - 1) === lower && letterClass(text, next) === upper && end > stop + 1)) return false;
  if (text.charAt(stop) !== ".") return beginsSentence(text, next, marks.slots);
  return beginsSentence(text, next, marks.slots) && !isAbbreviation(text, stop, marks);
}

function beginsSentence(text: string, at: number, slots: NameSlots): boolean {
  if (!slots.writing.cased) return true;
  const kind = letterClass(text, at);
  return kind === upper || kind === digit || openers.includes(text.charAt(at)) || "-–•".includes(text.charAt(at));
}

function isAbbreviation(text: string, stop: number, { slots, abbreviations }: Marks): boolean {
  let start = stop;
  while (start > 0 && (isWordUnit(text, start - 1) || (text.charAt(start - 1) === "." && isWordUnit(text, start - 2)))) start--;
  const word = text.slice(start, stop);
  if (word.length <= 2 && (/^\p{Lu}$/u.test(word) || (slots.writing.nounsCapitalised && /^\d{1,2}$/.test(word)))) return true;
  return abbreviations.has(word.toLowerCase());
}
