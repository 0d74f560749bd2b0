import type { QuantitySlots } from "../languages/name-slots.ts";
import { PatternsBeside } from "../text/patterns-beside.ts";
import type { CompiledNames } from "./compile.ts";

/** Regular expressions of numbers and what stands around them, made once from a pack's words. */
export interface NumberPatterns {
  number: RegExp;
  before: PatternsBeside<"currency" | "ordinal" | "hedge">;
  /** `range` is what joins the lower to the upper end of a range, with the upper (group 1). */
  behind: PatternsBeside<"scale" | "currency" | "percent" | "ordinal" | "hedge" | "range">;
  /** What must follow a number in words, where the language asks for it. */
  counter: RegExp | undefined;
  /** Figures grouped and divided with the language's own signs, and with the two signs the other way round. */
  grouped: RegExp;
  groupedOtherwise: RegExp;
}

const made = new WeakMap<QuantitySlots, NumberPatterns>();

/** The patterns of a pack. */
export function numberPatternsOf(names: CompiledNames): NumberPatterns {
  const slots = names.slots.quantities;
  const known = made.get(slots);
  if (known) return known;
  const { group, decimal } = slots;
  const patterns: NumberPatterns = {
    number: /XNUMX|[½¼¾]|\d+(?:[.,]\d+)*(?:\s\d{3}(?!\d))*/gu,
    before: before(slots),
    behind: behind(slots, names.slots.writing.cased ? "(?![\\p{L}\\p{M}])" : ""),
    counter: slots.wordsNeedCounter ? sticky(`${names.slots.writing.spaced ? "\\s" : ""}(?:${anyOf(slots.counters)})`) : undefined,
    grouped: new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`),
    groupedOtherwise: new RegExp(`^\\d{1,3}(?:\\${decimal}\\d{3}){2,}(?:\\${group}\\d+)?$`),
  };
  made.set(slots, patterns);
  return patterns;
}

/** Units in which a currency or the mark of an ordinal stands before a number, and those for a hedge. */
const nearReach = 12;
const hedgeReach = 24;

function before(slots: QuantitySlots): NumberPatterns["before"] {
  const currencies = anyOf(Object.keys(slots.currencies));
  return new PatternsBeside("before", {
    currency: { pattern: new RegExp(`(?:^|[^\\p{L}])(${currencies})\\s?$`, "iu"), sees: nearReach },
    ordinal: { pattern: new RegExp(`(?:${anyOf(slots.ordinalBefore)})\\s?$`, "iu"), sees: nearReach },
    hedge: { pattern: new RegExp(`(?:^|[^\\p{L}])${hedgeOf(slots)}\\s*$`, "iu"), sees: hedgeReach },
  });
}

/** `end` is a word's end, in scripts with spaces and capitals; elsewhere words run on. */
function behind(slots: QuantitySlots, end: string): NumberPatterns["behind"] {
  const joints = (slots.rangeWords ?? []).map((word) => `|(?<=\\s)${word}(?=\\s)`).join("");
  return new PatternsBeside("behind", {
    scale: { pattern: sticky(`[\\s-]?(${anyOf(Object.keys(slots.scales))})${end}`) },
    currency: { pattern: sticky(`\\s?(${anyOf(Object.keys(slots.currencies))})${end}`) },
    percent: { pattern: sticky(`\\s?(?:${anyOf(slots.percent)})`) },
    ordinal: { pattern: sticky(`(?:${anyOf(slots.ordinalAfter)})${end}`) },
    hedge: { pattern: sticky(slots.over.length === 0 ? nowhere : `\\s?${shortNoun}${hedgeOf(slots)}`) },
    range: { pattern: sticky(`\\s?(?:[-–~〜～]${joints})\\s?(\\d+(?:[.,]\\d+)*)(?![/:.,-]?\\d)`) },
  });
}

/** What may stand between a number and the hedge behind it. */
const shortNoun = "(?:[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}ー]{0,4}?)";
const nowhere = "[]";

function sticky(source: string): RegExp {
  return new RegExp(source, "iuy");
}

/** A word for more (group 1), for less (group 2), or for neither (group 3). */
function hedgeOf({ over, under, about }: QuantitySlots): string {
  return `(?:(${anyOf(over)})|(${anyOf(under)})|(${anyOf(about)}))`;
}

/** One of some words, the longest first; without words nothing. */
function anyOf(words: readonly string[]): string {
  if (words.length === 0) return nowhere;
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");
}
