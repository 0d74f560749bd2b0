import type { Span } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import { bodyByEnding } from "./organisations-ending-draft.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

const mostItems = 12;
/** Words between the end of a list and the noun that says what was listed. */
const longestReach = 5;

/**
 * "한빛, 노르텍스와 코니타 등 3개 기업": companies that no word of their own marks, told by the noun behind the list. A list counts
 * where one of its items looks like a name, since fields of work are listed in the same way. For scripts with spaces and without capitals.
 */
export function findListedBefore(source: Source, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const last = listEnd(source, index);
    if (!last || !hasCompanyNoun(source, index)) continue;
    const items = itemsBefore(source, index, last, places);
    if (!items.some((item) => bodies.touching(item) || looksForeign(source, item))) continue;
    for (const item of items) if (!bodies.touching(item)) drafts.push(bodyByEnding(source, item.start, item.end, "company", 0.7));
  }
  return drafts;
}

/** The last item of a list that ends with the word `index`: "코니타 등의", "코니타등의", "코니타를 포함한". */
function listEnd({ words, names }: Source, index: number): Span | undefined {
  const word = words[index] as Word;
  const item = itemIn(names, word);
  if (item === undefined) return undefined;
  if (typeof item === "number") return { start: word.start, end: word.start + item };
  return item === "verb" || word.gap === " " ? previous(words, index) : undefined;
}

/** The length of the item that stands in a word before the end of a list; or that the word itself ends the list before it. */
const itemIn = askedOnce(({ slots, endings }, { lower }): number | "ending" | "verb" | undefined => {
  const { listEndings = [], listVerbs = [] } = slots.organisations;
  for (const ending of listEndings) {
    const rest = lower.startsWith(ending) ? lower.slice(ending.length) : undefined;
    if (rest !== undefined && (rest === "" || endings.has(rest))) return "ending";
    const at = lower.lastIndexOf(ending);
    const tail = lower.slice(at + ending.length);
    if (at > 1 && (tail === "" || endings.has(tail))) return at;
  }
  return listVerbs.includes(lower) ? "verb" : undefined;
});

function hasCompanyNoun({ words, names }: Source, index: number): boolean {
  const { companyNouns = [] } = names.slots.organisations;
  for (let at = index + 1; at <= index + longestReach; at++) {
    const word = words[at];
    if (!word || /[.!?\n]/u.test(word.gap)) return false;
    const stem = stemOf(names, word.lower);
    if (companyNouns.some((noun) => stem.endsWith(noun))) return true;
  }
  return false;
}

function stemOf({ endings }: Source["names"], lower: string): string {
  const size = [3, 2, 1].find((each) => lower.length - each >= 2 && endings.has(lower.slice(-each))) ?? 0;
  return lower.slice(0, lower.length - size);
}

/** The items of a list from its last back to its first, none of them where one is an ordinary word. */
function itemsBefore(source: Source, index: number, last: Span, places: SpanMap<NameDraft>): Span[] {
  const items: Span[] = [];
  let at = last.start === (source.words[index] as Word).start ? index : index - 1;
  for (let item: Span | undefined = last; item && items.length < mostItems; ) {
    const span: Span = items.length === 0 && at < index ? withoutEnding(source, item) : item;
    if (!mayBeName(source, span, places)) break;
    const first = firstWord(source, at, places);
    items.push({ start: (source.words[first] as Word).start, end: span.end });
    item = itemBefore(source, first);
    at = first - 1;
  }
  return items;
}

/** "한빛, 코니타 켄다 등": a word that a comma parts from the one before it opens an item of two words. */
function firstWord(source: Source, at: number, places: SpanMap<NameDraft>): number {
  const before = previous(source.words, at);
  const joined = before && (source.words[at] as Word).gap === " " && !itemBefore(source, at) && /^[,·・]/u.test(before.gap);
  return joined && mayBeName(source, before, places) ? at - 1 : at;
}

/** The item that a comma, a middle dot or a joining ending parts from the word `at`. */
function itemBefore({ words, names }: Source, at: number): Span | undefined {
  const word = words[at];
  const before = previous(words, at);
  if (!word || !before) return undefined;
  if (word.gap === ", " || word.gap === "·" || word.gap === "・" || word.gap === ",") return before;
  const joint = word.gap === " " ? names.slots.organisations.listJoints?.find((each) => before.text.endsWith(each)) : undefined;
  return joint ? { start: before.start, end: before.end - joint.length } : undefined;
}

function withoutEnding({ text, names }: Source, { start, end }: Span): Span {
  const word = text.slice(start, end);
  const size = names.slots.organisations.listParticles?.find((each) => word.length > each.length + 1 && word.endsWith(each))?.length ?? 0;
  return { start, end: end - size };
}

function mayBeName({ text, names }: Source, span: Span, places: SpanMap<NameDraft>): boolean {
  const name = text.slice(span.start, span.end);
  const lower = name.toLowerCase();
  if (name.length < 2 || /^\d/u.test(name) || places.touching(span) || names.roleFinder.get(lower)) return false;
  return !names.innerWords.has(lower) && !names.never.has(lower) && !names.leading.has(lower) && !names.personNever.has(lower);
}

/** Written in capitals or in letters that only foreign names have. */
function looksForeign({ text, names }: Source, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return /^[A-Z]{2}/u.test(name) || names.slots.organisations.foreignLetters?.test(name) === true;
}
