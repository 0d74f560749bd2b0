import type { Span } from "@entente/model";
import type { NameSlots } from "../languages/name-slots.ts";
import type { Pack } from "../languages/pack.ts";
import type { LineRole, Sentence } from "../types.ts";
import { asString, digit, isWordUnit, letterClass, lower, upper } from "./letters.ts";
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

/**
 * Cuts a text into sentences, each with the role of its line. Sentences never cross a line end; every non-blank character of
 * the text belongs to exactly one of them.
 */
export function segment(text: string, pack: Pack): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = linesOf(text);
  const slots = pack.names;
  lines.forEach((line, position) => {
    const role = roleOf(line, position, lines.length, slots);
    for (const { start, end } of cut(text, line, slots))
      sentences.push({ start, end, index: sentences.length, line: line.number, role, text: text.slice(start, end) });
  });
  return sentences;
}

function roleOf(line: Line, position: number, count: number, slots: NameSlots): LineRole {
  const { lines, writing } = slots;
  if (line.text.length <= longestLabel) {
    if (isClutter(line.text, slots)) return "boilerplate";
    if (matchesAny(lines.caption, line.text)) return "caption";
    if (matchesAny(lines.byline, line.text) || (position > count / 2 && looksLikeNames(line.text, slots))) return "byline";
  }
  if (endsSentence(line.text, slots) || line.text.length > longestHeading) return "body";
  if (position === 0 || line.text.length <= 60 || !writing.spaced) return "heading";
  return line.text.length <= 120 ? "heading" : "body";
}

function isClutter(line: string, slots: NameSlots): boolean {
  const { lines } = slots;
  if (!/[\p{L}]/u.test(line)) return true;
  return matchesAny(lines.boilerplate, line) || matchesAny(lines.source, line) || (line.length < 80 && matchesAny(lines.dateline, line));
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

/** The sentences of one line. */
function cut(whole: string, line: Line, slots: NameSlots): Span[] {
  const text = asString(whole);
  const { hardStops, softStops } = slots.writing;
  const stops = softStops + hardStops;
  const spans: Span[] = [];
  let start = line.start;
  for (let index = line.start; index < line.end; index++) {
    if (text.charCodeAt(index) === space || isWordUnit(text, index)) continue;
    const unit = text.charAt(index);
    if (!stops.includes(unit)) continue;
    const hard = hardStops.includes(unit);
    const end = afterClosers(text, index + 1, line.end, stops);
    if (!hard && !isSentenceEnd(text, index, end, line.end, slots)) continue;
    if (hard && continuesQuotation(text, index + 1, end)) continue;
    spans.push({ start, end });
    start = skipBlanks(text, end, line.end);
    index = end - 1;
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}

const space = 0x20;

function afterClosers(text: string, from: number, limit: number, stops: string): number {
  let end = from;
  while (end < limit && (closers.includes(text.charAt(end)) || stops.includes(text.charAt(end)))) end++;
  return end;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** 「…。」と述べた: the sentence goes on behind the closing bracket. */
function continuesQuotation(text: string, from: number, end: number): boolean {
  return end > from && isWordUnit(text, end);
}

function isSentenceEnd(text: string, stop: number, end: number, limit: number, slots: NameSlots): boolean {
  if (end >= limit) return true;
  const next = skipBlanks(text, end, limit);
  const glued = next === end;
  if (glued && !(letterClass(text, stop - 1) === lower && letterClass(text, next) === upper && end > stop + 1)) return false;
  if (text.charAt(stop) !== ".") return beginsSentence(text, next, slots);
  return beginsSentence(text, next, slots) && !isAbbreviation(text, stop, slots);
}

function beginsSentence(text: string, at: number, slots: NameSlots): boolean {
  if (!slots.writing.cased) return true;
  const kind = letterClass(text, at);
  return kind === upper || kind === digit || openers.includes(text.charAt(at)) || "-–•".includes(text.charAt(at));
}

function isAbbreviation(text: string, stop: number, slots: NameSlots): boolean {
  let start = stop;
  while (start > 0 && (isWordUnit(text, start - 1) || (text.charAt(start - 1) === "." && isWordUnit(text, start - 2)))) start--;
  const word = text.slice(start, stop);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (slots.writing.nounsCapitalised && /^\d{1,2}$/.test(word)) return true;
  return slots.writing.abbreviations.includes(word.toLowerCase());
}
