import type { Span } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";
import { askedOnce, isInner } from "./remember.ts";

/** Where the office stands in a word: the whole word, or its end behind a place ("경기도지사"). */
export interface Office {
  /** Office without endings, as a span. */
  span: Span;
  /** First word of the office with the place or body before it. */
  first: number;
}

const longestRole = 5;

/** "팜 다이 즈엉(Pham Dai Duong) 위원장": the first word behind a bracketed spelling of the name. */
export function behindBracket({ words }: Source, at: number): number {
  if (!words[at]?.gap.startsWith("(")) return at;
  for (let ahead = at + 1; ahead < at + 8; ahead++) if (words[ahead]?.gap.startsWith(")")) return ahead;
  return at;
}

/** The office that begins at a word: modifiers without endings may stand before its head, as in "경기도 경제부지사". */
export function officeFrom(source: Source, from: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): Office | undefined {
  const { words } = source;
  for (let at = from; at < from + longestRole; at++) {
    const word = words[at];
    if (
      !word ||
      (word.gap !== " " &&
        !(at === from && word.gap === ") ") &&
        !(at === from && /^\s?[(]?[^\p{L},]{0,2}$/u.test(word.gap) && word.gap.length <= 2))
    )
      return undefined;
    const end = officeEnd(source, word);
    if (end !== undefined) return { span: { start: (words[from] as Word).start, end }, first: from };
    if (!isOfficeModifier(source, word, places, bodies) && !isEmployer(source, at)) return undefined;
  }
  return undefined;
}

/** "박민수 그린테크아시아 대표": a word in foreign letters, longer than names are, before an office of companies. */
function isEmployer({ words, names }: Source, at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.text.length < longerThanNames || next?.gap !== " " || !names.slots.organisations.foreignLetters?.test(word.text)) return false;
  return names.slots.persons.businessOffices?.some((office) => next.lower.startsWith(office)) ?? false;
}

const longerThanNames = 6;

/** End of an office at a word's end, endings taken off; undefined where the word holds none. */
export function officeEnd({ names }: Source, word: Word): number | undefined {
  const size = officeSize(names, word);
  return size === undefined ? undefined : word.start + size;
}

/** Whether an office stands in a word. */
export function holdsOffice(names: Source["names"], word: Word): boolean {
  return officeSize(names, word) !== undefined;
}

/** Letters of a word up to the end of the office in it. */
const officeSize = askedOnce((names, { lower }): number | undefined => {
  for (let size = 0; size <= Math.max(0, Math.min(4, lower.length - 2)); size++) {
    if (size > 0 && !names.endings.has(lower.slice(-size))) continue;
    const stem = lower.slice(0, lower.length - size);
    if (names.personNever.has(stem) && !names.roleFinder.get(stem)) return undefined;
    if (hasOffice(names, stem)) return lower.length - size;
  }
  // "씨와": a form of address of one letter.
  return lower.length > 1 && names.endings.has(lower.slice(1)) && names.honorificFinder.get(lower.charAt(0)) ? 1 : undefined;
});

function hasOffice(names: Source["names"], stem: string): boolean {
  const doubtful = names.slots.persons.officesBehindPlaces?.find((office) => stem.endsWith(office) && stem.length > office.length);
  if (doubtful && !isOfPlace(names, stem.slice(0, -doubtful.length)) && !isOfCity(names, stem.slice(0, 1 - doubtful.length)))
    return names.roleFinder.get(stem) === true;
  for (let cut = 0; cut <= stem.length - 2; cut++)
    if (names.roleFinder.get(stem.slice(cut)) || (cut === 0 && names.honorificFinder.get(stem))) return true;
  return names.honorificFinder.get(stem) === true;
}

/** Whether what stands before an office is a place, or a listed office's own beginning ("부"). */
function isOfPlace({ places, rolePrefixes, slots }: Source["names"], words: string): boolean {
  if (places.get(words)?.entry || rolePrefixes.has(words)) return true;
  const kind = slots.places.after.find((word) => words.endsWith(word) && words.length > word.length);
  return kind !== undefined && words.length - kind.length >= 2;
}

/** "용인특례시장": the office's first letter is the last of a kind of city. */
function isOfCity({ slots }: Source["names"], words: string): boolean {
  return slots.places.after.some((kind) => kind.length > 1 && words.endsWith(kind) && words.length - kind.length >= 2);
}

function isOfficeModifier(source: Source, word: Word, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): boolean {
  const { names } = source;
  const ends = (span: NameDraft | undefined) => span !== undefined && !names.endings.has(source.text.slice(span.end, word.end));
  return (
    ends(places.at(word.start)) ||
    ends(bodies.at(word.start)) ||
    isInner(names, word) ||
    names.rolePrefixes.has(word.lower) ||
    isPost(names, word) ||
    isDepartment(names, word) ||
    isNamedLikePlace(names, word)
  );
}

/** "빈시", "작센주": a word that ends as the names of provinces and towns do. */
export const isNamedLikePlace = askedOnce(
  ({ slots }, { text }): boolean =>
    text.length > 1 && hangul.test(text) && slots.places.after.some((kind) => text.endsWith(kind) && text.length > kind.length),
);

export const hangul = /^\p{Script=Hangul}+$/u;

export const isDepartment = askedOnce(
  ({ slots }, { text }): boolean => text.length > 2 && slots.persons.departmentEndings.some((ending) => text.endsWith(ending)),
);

/** "주제주 일본국총영사": where an office is held, written as one word. */
export const isPost = askedOnce(
  ({ slots, places }, { lower }): boolean =>
    slots.persons.postLinks?.some((link) => lower.startsWith(link) && places.get(lower.slice(link.length))?.entry) ?? false,
);

/** An office right here, or behind a place or body or two ("미국 뉴저지주 하원의원"). */
export function officeFollows(source: Source, at: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): boolean {
  for (let ahead = behindBracket(source, at), named = 0; named <= 2; ahead++, named++) {
    const word = source.words[ahead];
    if (!word) return false;
    if (officeEnd(source, word) !== undefined) return true;
    if (source.names.rolePrefixes.has(word.lower) || isPost(source.names, word)) continue;
    if (places.at(word.start)?.start !== word.start && bodies.at(word.start)?.end !== word.end) return false;
  }
  return false;
}

export function officeStart(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  let first = index;
  while (
    first > index - 3 &&
    (source.words[first] as Word).gap === " " &&
    previous(source.words, first) &&
    isOfficeModifier(source, source.words[first - 1] as Word, places, bodies)
  )
    first--;
  return first;
}
