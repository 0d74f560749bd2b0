import type { Span } from "@entente/model";
import type { QuantitySlots } from "../languages/name-slots.ts";
import { asString, isBlank, isWordUnit } from "../text/letters.ts";
import { matchesAny, matchesOf } from "../text/matches.ts";
import type { CompiledNames } from "./compile.ts";
import { nounBehind } from "./counted-noun.ts";
import { type NumberPatterns, numberPatternsOf } from "./number-patterns.ts";
import { findNumberWords } from "./number-words.ts";
import type { Source } from "./places.ts";

/** A quantity as written, before it is placed in a sentence. */
export interface QuantityDraft extends Span {
  kind: "quantity";
  value: number;
  unit: string;
  bound: "over" | "under" | "about" | undefined;
  noun: Span | undefined;
  ordinal: boolean;
  garbled: boolean;
  rule: string;
  confidence: number;
}

/** All quantities of a text outside the stretches `isTaken` answers for (dates). Sorted by start. */
export function findQuantities(source: Source, isTaken: (position: number) => boolean): QuantityDraft[] {
  const { text, names } = source;
  const patterns = numberPatternsOf(names);
  const drafts: QuantityDraft[] = [];
  let from = 0;
  for (const match of matchesOf(patterns.number, text)) {
    if (match.index < from || isTaken(match.index) || isPartOfWord(text, match.index, names)) continue;
    const draft = readQuantity(text, match, names, patterns);
    if (!draft) continue;
    from = draft.end;
    const low = drafts.at(-1);
    if (low && isLowerEnd(text, low, draft)) drafts[drafts.length - 1] = { ...draft, start: low.start, value: low.value, bound: "about" };
    else drafts.push(draft);
  }
  return [...drafts, ...findWords(source, patterns, isTaken)].sort((a, b) => a.start - b.start);
}

/** "130億～140億ドル": a number with its own scale before the one that carries the unit. */
function isLowerEnd(text: string, low: QuantityDraft, high: QuantityDraft): boolean {
  const small =
    high.start - low.end <= 3 && low.unit === "" && high.unit !== "" && low.value < high.value && low.value * mostApart > high.value;
  return small && !low.ordinal && /^\s?[-–~〜～]\s?$/u.test(text.slice(low.end, high.start));
}

/** How many times the higher end of a range may be the lower one. */
const mostApart = 100;

/** "B52", "https://…/123", "12:30": digits inside something else. */
function isPartOfWord(text: string, at: number, names: CompiledNames): boolean {
  if (at === 0 || isBlank(text, at - 1)) return false;
  if (isLatin(text, at - 1)) return !/(?:US|USD|EUR|A|C)$/.test(text.slice(Math.max(0, at - 4), at));
  if (isWordUnit(text, at - 1)) return names.slots.writing.cased;
  const before = text.charAt(at - 1);
  if (before === ":") return !/\p{L}/u.test(text.charAt(at - 2));
  return "/_#@".includes(before) || ("-–".includes(before) && isLatin(text, at - 2));
}

/** Whether one of the letters from A to Z stands at `at`. */
function isLatin(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

interface Read {
  value: number;
  end: number;
  garbled: boolean;
}

function readQuantity(text: string, match: RegExpExecArray, names: CompiledNames, patterns: NumberPatterns): QuantityDraft | undefined {
  const slots = names.slots.quantities;
  const start = match.index;
  const behind = start + match[0].length;
  if (isFigure(text, text.charAt(behind) === ":" ? behind + 1 : behind)) return undefined;
  if (matchesAny(slots.notBefore, text.slice(behind, behind + 12))) return undefined;
  const digits = readDigits(match[0], slots, patterns);
  const range = rangeEnd(text, match, digits.value, slots, patterns);
  const end = range ?? start + match[0].length;
  const number = readScales(text, { value: digits.value, end, garbled: digits.garbled }, slots, patterns);
  const draft = draftOf(start, number, `${names.code}/number`, 0.9);
  addUnit(draft, text, slots, patterns);
  addOrdinal(draft, text, patterns);
  if (range !== undefined) draft.bound = "about";
  addHedge(draft, text, patterns);
  draft.noun = nounBehind(text, draft.end, names.slots.writing);
  return draft;
}

/** A bare number, before its unit, its bound and what it counts are read. */
function draftOf(start: number, { value, end, garbled }: Read, rule: string, confidence: number): QuantityDraft {
  return { kind: "quantity", start, end, value, unit: "", bound: undefined, noun: undefined, ordinal: false, garbled, rule, confidence };
}

/** Room for such a word and a blank, in UTF-16 units. */
const changeReach = 8;

/** "120 – 150 đại biểu": where a range ends whose lower end is the value; years, codes and scores are none. */
function rangeEnd(text: string, match: RegExpExecArray, lower: number, slots: QuantitySlots, patterns: NumberPatterns): number | undefined {
  const end = match.index + match[0].length;
  const found = patterns.behind.match("range", text, end);
  if (!found || /^(?:0\d|(?:19|20)\d\d$)/.test(match[0])) return undefined;
  if (
    slots.changeWord &&
    text
      .slice(Math.max(0, match.index - changeReach), match.index)
      .trimEnd()
      .toLowerCase()
      .endsWith(slots.changeWord)
  )
    return undefined;
  if (readDigits(found[1] as string, slots, patterns).value <= lower) return undefined;
  return end + found[0].length;
}

const parts: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** "1.234,5" with the language's own signs; figures grouped or divided by the other language's sign are read too where only one reading is possible. */
function readDigits(
  written: string,
  slots: QuantitySlots,
  { grouped, groupedOtherwise }: NumberPatterns,
): { value: number; garbled: boolean } {
  const whole = wholeNumber(written);
  if (whole !== undefined) return { value: whole, garbled: false };
  if (written === "XNUMX") return { value: 0, garbled: true };
  const part = parts[written];
  if (part !== undefined) return { value: part, garbled: false };
  const bare = written.replace(/\s/g, "");
  const { group, decimal } = slots;
  if (grouped.test(bare)) return { value: Number(bare.replaceAll(group, "").replace(decimal, ".")), garbled: false };
  if (groupedOtherwise.test(bare)) return { value: Number(bare.replaceAll(decimal, "").replace(group, ".")), garbled: false };
  const signs = bare.match(/[.,]/g)?.length ?? 0;
  if (signs > 1) return { value: Number(bare.replace(/[.,]/g, "")), garbled: !/^\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?$/.test(bare) };
  return { value: Number(bare.replace(",", ".")), garbled: false };
}

const zero = 0x30;

function isFigure(text: string, at: number): boolean {
  const figure = text.charCodeAt(at) - zero;
  return figure >= 0 && figure <= 9;
}

/** The number that figures stand for; none where other signs are among them. */
function wholeNumber(written: string): number | undefined {
  const units = asString(written);
  let value = 0;
  for (let at = 0; at < units.length; at++) {
    const figure = units.charCodeAt(at) - zero;
    if (figure < 0 || figure > 9) return undefined;
    value = value * 10 + figure;
  }
  return Number.isSafeInteger(value) ? value : Number(written);
}

/** Scale words behind the number; where the language adds parts, 3억 5천만 is one number. */
function readScales(text: string, number: Read, slots: QuantitySlots, patterns: NumberPatterns): Read {
  const scale = scaleAt(text, number.end, slots, patterns);
  if (!scale) return number;
  const first = { value: round(number.value * scale.factor), end: scale.end, garbled: number.garbled };
  return slots.mixedScales ? addParts(text, first, scale.factor, slots, patterns) : first;
}

function scaleAt(text: string, at: number, slots: QuantitySlots, patterns: NumberPatterns): { factor: number; end: number } | undefined {
  const match = patterns.behind.match("scale", text, at);
  const factor = match && slots.scales[(match[1] as string).toLowerCase().replace(/\s+/g, " ")];
  return match && factor ? { factor, end: at + match[0].length } : undefined;
}

function addParts(text: string, first: Read, factor: number, slots: QuantitySlots, patterns: NumberPatterns): Read {
  const sum = { ...first };
  let last = factor;
  for (let parts = 0; parts < 3; parts++) {
    const next = /^\s?(\d[\d,]*(?:\.\d+)?)/.exec(text.slice(sum.end, sum.end + 16));
    if (!next || (last <= 1e2 && parts > 0)) return sum;
    const at = sum.end + next[0].length;
    const scale = scaleAt(text, at, slots, patterns);
    const factorHere = scale?.factor ?? 1;
    if (
      factorHere >= last ||
      (factorHere === 1 && last > 1e4) ||
      (factorHere === 1 && Number((next[1] as string).replaceAll(",", "")) >= last)
    )
      return sum;
    sum.value += Number((next[1] as string).replaceAll(",", "")) * factorHere;
    sum.end = scale?.end ?? at;
    last = factorHere;
  }
  return sum;
}

/** Products like 3.4 × 1e9 without the noise of binary fractions. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}

function addUnit(draft: QuantityDraft, text: string, slots: QuantitySlots, patterns: NumberPatterns): void {
  const percent = patterns.behind.match("percent", text, draft.end);
  if (percent) {
    draft.unit = "%";
    draft.end += percent[0].length;
    return;
  }
  const after = patterns.behind.match("currency", text, draft.end);
  const before = after ? null : patterns.before.match("currency", text, draft.start);
  const word = after?.[1] ?? (before && !/^\p{Ll}/u.test(before[1] ?? "") ? before[1] : undefined);
  if (word === undefined) return;
  draft.unit = slots.currencies[word.toLowerCase().replace(/\s+/g, " ")] ?? "";
  if (after) draft.end += after[0].length;
  else draft.start = text.lastIndexOf(word, draft.start - word.length);
}

function addOrdinal(draft: QuantityDraft, text: string, patterns: NumberPatterns): void {
  if (draft.unit) return;
  const before = patterns.before.match("ordinal", text, draft.start);
  const after = patterns.behind.match("ordinal", text, draft.end);
  if (!before && !after) return;
  draft.ordinal = true;
  if (!Number.isInteger(draft.value)) draft.garbled = true;
  if (before) draft.start -= before[0].length;
  if (after) draft.end += after[0].length;
}

function addHedge(draft: QuantityDraft, text: string, patterns: NumberPatterns): void {
  const found = patterns.before.match("hedge", text, draft.start) ?? patterns.behind.match("hedge", text, draft.end);
  if (!found) return;
  draft.bound = found[1] ? "over" : found[2] ? "under" : "about";
}

/** Numbers and ordinals written as words. */
function findWords(source: Source, patterns: NumberPatterns, isTaken: (position: number) => boolean): QuantityDraft[] {
  const { text, names } = source;
  const slots = names.slots.quantities;
  const drafts: QuantityDraft[] = [];
  for (const word of findNumberWords(source, patterns.counter)) {
    if (isTaken(word.start)) continue;
    const number = readScales(text, { value: word.value, end: word.end, garbled: false }, slots, patterns);
    const draft = draftOf(word.start, number, `${names.code}/number-word`, 0.8);
    draft.ordinal = word.ordinal === true;
    addUnit(draft, text, slots, patterns);
    addHedge(draft, text, patterns);
    draft.noun = nounBehind(text, draft.end, names.slots.writing);
    drafts.push(draft);
  }
  return drafts;
}
