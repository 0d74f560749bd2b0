import type { PlaceEntry } from "@entente/model/places";
import type { Boundaries } from "../gazetteer/finder.ts";
import { isWordUnit, letterClass, upper } from "../text/letters.ts";
import { wordAt } from "../text/listed.ts";
import { matchesOf } from "../text/matches.ts";
import { isKatakana } from "../text/scripts.ts";
import type { Word } from "../text/words.ts";
import type { CompiledNames, PlaceName } from "./compile.ts";
import { draftOfName, type NameDraft } from "./draft.ts";
import { standsAsPlace, supportedByOthers } from "./places-caution.ts";
import { askedOnce, endsInHead, endsInNoPlace } from "./remember.ts";
import type { Starts } from "./starts.ts";

/** What the searches of one document share. */
export interface Source {
  text: string;
  /** Lower case and respelt, of the same length. */
  lowered: string;
  /** Words, in scripts with spaces; empty elsewhere. */
  words: readonly Word[];
  names: CompiledNames;
  starts: Starts;
}

const kana = /[\p{Script=Katakana}ー]/u;
const longestEnding = 6;

/** Places of the gazetteer named in a text, and expressions that only contain a place's name and hide it. */
export function findPlaces(source: Source): { listed: NameDraft[]; decoys: NameDraft[] } {
  const { text, lowered, names, starts } = source;
  const found = names.places.find(lowered, boundariesFor(names), text, starts.places);
  const sure = found.filter(({ start, end, value }) => !value.entry || acceptable(source, start, end, value));
  const others = supportedByOthers(source, found, sure);
  const all = others.length === 0 ? sure : [...sure, ...others].sort((a, b) => a.start - b.start);
  const listed: NameDraft[] = [];
  const decoys: NameDraft[] = [];
  for (const { start, end, value } of all) {
    const { entry } = value;
    const draft = draftOf(
      source,
      start - formalWords(source, start, entry),
      end + kindWord(source, end, entry) + formalBehind(source, end, entry),
      entry,
    );
    (entry ? listed : decoys).push(draft);
  }
  return { listed, decoys };
}

function draftOf(source: Source, start: number, end: number, entry: PlaceEntry | undefined): NameDraft {
  const draft = draftOfName(source, "place", { start, end }, "gazetteer-place", 0.95);
  draft.entry = entry;
  return draft;
}

/** Length of the words that make a country's name its full one: "Republic of | Turkey". */
function formalWords({ text, names }: Source, start: number, entry: PlaceEntry | undefined): number {
  if (entry?.level !== "country" || text.charAt(start - 1) !== " ") return 0;
  const words = names.slots.places.formal?.find((each) => text.startsWith(`${each} `, start - each.length - 1));
  return words === undefined ? 0 : words.length + 1;
}

/** Length of the word behind a country's name that makes it its full one: "セネガル|共和国". */
function formalBehind({ text, names }: Source, end: number, entry: PlaceEntry | undefined): number {
  if (entry?.level !== "country") return 0;
  return wordAt(names.slots.places.formalBehind ?? noWords, text, end)?.length ?? 0;
}

const noWords: readonly string[] = [];

/** Length of the word for the kind of place that is written on to a name ("하이퐁시", "テランガナ州"); a particle that looks like one does not count. */
function kindWord({ text, names }: Source, end: number, entry: PlaceEntry | undefined): number {
  const { spaced, cased } = names.slots.writing;
  if (!spaced && entry?.level === "subdivision" && isKatakana(text, end - 1))
    return wordAt(names.slots.places.after, text, end)?.length ?? 0;
  if (!spaced || cased || !entry || entry.level === "country" || !isWordUnit(text, end)) return 0;
  const rest = restOfWord(text, end);
  if (names.endings.has(rest)) return 0;
  return names.slots.places.after.find((word) => rest.startsWith(word) && belongs(names, rest.slice(word.length)))?.length ?? 0;
}

function acceptable(source: Source, start: number, end: number, { cautious }: PlaceName): boolean {
  const { text, names } = source;
  const { cased } = names.slots.writing;
  // A name may open with a generic word in small letters: "thành phố Hồ Chí Minh".
  if (cased && letterClass(text, start) !== upper && letterClass(text, lastWordStart(text, start, end)) !== upper) return false;
  return !cautious || hasSupport(source, start, end) || standsAsPlace(source, { start, end });
}

function lastWordStart(text: string, start: number, end: number): number {
  return Math.max(start, text.lastIndexOf(" ", end - 1) + 1);
}

/** Whether a word for the kind of place stands beside a name that is also an ordinary word. */
function hasSupport({ lowered, names }: Source, start: number, end: number): boolean {
  const { before, after } = names.slots.places;
  const ahead = lowered.slice(Math.max(0, start - 20), start).trimEnd();
  if (before.some((word) => ahead.endsWith(word) && !isWordUnit(ahead, ahead.length - word.length - 1))) return true;
  const behind = lowered.slice(end, end + 20).trimStart();
  const { spaced } = names.slots.writing;
  return after.some((word) => behind.startsWith(word) && (!spaced || endsThere(behind, word.length, names)));
}

function endsThere(text: string, at: number, names: CompiledNames): boolean {
  return !isWordUnit(text, at) || names.endings.has(restOfWord(text, at));
}

const boundaries = new WeakMap<CompiledNames, Boundaries>();

/** Where a name may begin and end, by writing system. */
export function boundariesFor(names: CompiledNames): Boundaries {
  const known = boundaries.get(names);
  if (known) return known;
  const made = makeBoundaries(names);
  boundaries.set(names, made);
  return made;
}

function makeBoundaries(names: CompiledNames): Boundaries {
  const { spaced } = names.slots.writing;
  if (!spaced) return unspacedBoundaries(names);
  return { begins: (text, start) => !isWordUnit(text, start - 1), ends: (text, _start, end) => endsWord(text, end, names) };
}

/** In scripts without spaces only a run of katakana or Latin letters must not be cut; some following letters make another word. */
function unspacedBoundaries(names: CompiledNames): Boundaries {
  const spoiled = (text: string, end: number) => names.slots.places.spoilers.some((word) => text.startsWith(word, end));
  return { begins: (text, start) => !joined(text, start), ends: (text, _start, end) => !joined(text, end) && !spoiled(text, end) };
}

/** Whether a boundary at `at` would cut a run of katakana or of Latin letters. */
function joined(text: string, at: number): boolean {
  return (isKatakana(text, at) && isKatakana(text, at - 1)) || (isLatin(text, at) && isLatin(text, at - 1));
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x250 && isWordUnit(text, at);
}

/** A name ends with its word ("US$" is money), or before one of the language's endings, or before a word for the kind of place. */
function endsWord(text: string, end: number, names: CompiledNames): boolean {
  if (!isWordUnit(text, end)) return text.charAt(end) !== "$";
  const rest = restOfWord(text, end);
  if (names.endings.has(rest)) return true;
  if (names.slots.writing.cased) return false;
  if (isOffice(names, rest)) return true;
  const generic = names.slots.places.after.find((word) => rest.startsWith(word));
  return generic !== undefined && belongs(names, rest.slice(generic.length));
}

/** Whether the rest of a word is an office, with an ending or none. */
function isOffice({ roleFinder, endings }: CompiledNames, rest: string): boolean {
  return [0, 1, 2].some((size) => roleFinder.get(rest.slice(0, rest.length - size)) && (size === 0 || endings.has(rest.slice(-size))));
}

/** What may stand behind a word for a place: nothing, an ending, an office, or the head of a local authority ("시의회"). */
function belongs(names: CompiledNames, behind: string): boolean {
  if (behind === "" || names.endings.has(behind) || isOffice(names, behind)) return true;
  const type = names.headEndings.get(behind);
  return type === "parliament" || type === "government";
}

/** The letters from `at` to the end of the word, cut where they are too many to be an ending. */
export function restOfWord(text: string, at: number): string {
  let end = at;
  while (isWordUnit(text, end) && end - at <= longestEnding) end++;
  return text.slice(at, end);
}

/** "tỉnh Xyz", "Xyz Province": capitalised names that the gazetteer does not list. */
export function findUnlistedByCapital(source: Source, free: (word: Word) => boolean): NameDraft[] {
  const { words, names } = source;
  const drafts: NameDraft[] = [];
  for (let index = 0; index < words.length; index++) {
    const before = names.placeBefore.at(words, index);
    if (before) {
      const last = capitalRun(source, index + before.count, free, 3);
      if (last >= index + before.count) {
        drafts.push(unlisted(source, index + before.count, last, "before"));
        index = last;
      }
      continue;
    }
    const after = names.placeAfter.at(words, index + 1);
    if (after && words[index + 1]?.capital && words[index + 1]?.gap === " ") {
      const first = runBackwards(source, index, free);
      if (first <= index) drafts.push(unlisted(source, first, index, "after"));
    }
  }
  return drafts;
}

function unlisted(source: Source, first: number, last: number, where: string): NameDraft {
  const { start } = source.words[first] as Word;
  const { end } = source.words[last] as Word;
  return draftOfName(source, "place", { start, end }, `place-word-${where}`, 0.75);
}

function mayBeNamePart({ words, names }: Source, index: number, free: (word: Word) => boolean): boolean {
  const word = words[index];
  return word?.capital === true && mayNamePlace(names, word) && free(word);
}

/** Neither figure nor noun, nor written in capitals throughout, as whole headlines are: then its capital says nothing. */
const mayNamePlace = askedOnce(
  ({ placeNever, nouns, leading }, { text, lower }): boolean =>
    !placeNever.has(lower) &&
    !nouns.has(lower) &&
    !leading.has(lower) &&
    !/\d/.test(text) &&
    !(text.length > 1 && text === text.toUpperCase()),
);

function capitalRun(source: Source, from: number, free: (word: Word) => boolean, most: number): number {
  let at = from;
  while (
    at - from < most &&
    mayBeNamePart(source, at, free) &&
    (source.words[at]?.gap === " " || (at === from && source.words[at]?.gap === "."))
  )
    at++;
  return at - 1;
}

function runBackwards(source: Source, from: number, free: (word: Word) => boolean): number {
  let at = from;
  while (at > from - 3 && mayBeNamePart(source, at, free) && (at === from || source.words[at + 1]?.gap === " ")) at--;
  return at + 1;
}

const unlistedPatterns = new WeakMap<CompiledNames, RegExp>();

/** "박닌성", "ドンナイ省": names that end in a word for a place, in scripts without capitals; known once, they are known further on. */
export function findUnlistedByEnding(source: Source, free: (start: number, end: number) => boolean): NameDraft[] {
  const drafts: NameDraft[] = [];
  const met = new Map<string, Located>();
  for (const { start, name, whole } of endingsIn(source)) {
    const end = start + whole.length;
    if (opensWord(source, start + name.length) || !free(start, end)) continue;
    const located = met.get(whole) ?? plausible(source, start, name) ?? inList(source, start, drafts.at(-1));
    if (!located) continue;
    met.set(whole, located);
    const draft = draftOfName(source, "place", { start, end }, "place-ending", 0.6);
    draft.country = located.country;
    drafts.push(draft);
  }
  return drafts;
}

/** A name that ends in a word for a place: where it stands, without that word, and with it. */
interface Ending {
  start: number;
  name: string;
  whole: string;
}

const ended = new WeakMap<Source, readonly Ending[]>();

/** What a text has of the kind; asked twice, before and after its bodies and people are known. */
function endingsIn(source: Source): readonly Ending[] {
  const known = ended.get(source);
  if (known) return known;
  const { names, text, words } = source;
  const found = names.slots.writing.spaced ? endingsOfWords(words, names) : endingsOf(text, names);
  ended.set(source, found);
  return found;
}

/** Where words stand apart, no such name goes beyond its word. */
function endingsOfWords(words: readonly Word[], names: CompiledNames): Ending[] {
  const found: Ending[] = [];
  for (const word of words)
    for (const { start, name, whole } of endingsInWord(names, word) ?? []) found.push({ start: word.start + start, name, whole });
  return found;
}

const endingsInWord = askedOnce((names, { text }): readonly Ending[] | undefined => {
  const found = endingsOf(text, names);
  return found.length === 0 ? undefined : found;
});

function endingsOf(text: string, names: CompiledNames): Ending[] {
  return matchesOf(unlistedPattern(names), text)
    .map(({ index, 0: whole, 1: name = "" }) => ({ start: index, name, whole }))
    .filter(({ whole }) => mayBePlace(names, whole));
}

/** No word that only looks like a place, and where words stand apart no body. */
function mayBePlace(names: CompiledNames, whole: string): boolean {
  return !names.placeNever.has(whole) && !(names.slots.writing.spaced && endsInHead(names, whole)) && !endsInNoPlace(names, whole);
}

/** The country of an unlisted place, where the text names it. */
interface Located {
  country?: string;
}

/** "칭겔테이구, 사인샨드시": a place joined to one just found lies in its country. */
function inList({ text, names }: Source, start: number, before: NameDraft | undefined): Located | undefined {
  if (!names.slots.writing.spaced || !before || start - before.end > 3) return undefined;
  const between = text.slice(before.end, start).trim();
  if (!/^[,·ㆍ]$/u.test(between) && !names.conjunctions.has(between)) return undefined;
  return before.country ? { country: before.country } : {};
}

/** "世界市場": the word for a kind of place opens another word. */
function opensWord({ text, names }: Source, at: number): boolean {
  return names.placeNever.has(text.slice(at, at + 2)) || names.placeNever.has(text.slice(at, at + 3));
}

/**
 * Foreign names in katakana are plain, and so are kanji before such a word in scripts without spaces; in other letters a listed
 * place must stand directly before ("베트남 박닌성").
 */
function plausible(source: Source, start: number, name: string): Located | undefined {
  const { lowered, names } = source;
  if (names.roleFinder.get(name) || names.roleFinder.get(source.text.slice(start, start + name.length + 1))) return undefined;
  if ([...name].every((letter) => kana.test(letter) || letter === "・")) return name.length >= 2 ? {} : undefined;
  if (!names.slots.writing.spaced) return names.headFinder.get(source.text.slice(start, start + name.length + 1)) ? undefined : {};
  const ahead = lowered.slice(Math.max(0, start - 8), start).trimEnd();
  for (let size = 2; size <= Math.min(8, ahead.length); size++) {
    const place = names.places.get(ahead.slice(-size));
    if (place?.entry?.level === "country") return place.entry.country ? { country: place.entry.country } : {};
  }
  return isGoverned(source, start, name) || isForeignPlace(source, start, name) ? {} : undefined;
}

/** A name in letters of foreign names with a word for its kind; one of two letters must be whose body, office or delegation stands behind. */
function isForeignPlace({ text, names }: Source, start: number, name: string): boolean {
  const kind = text.charAt(start + name.length);
  const { places, organisations } = names.slots;
  if (!places.generics.includes(kind) || names.endings.has(kind) || !organisations.foreignLetters?.test(name)) return false;
  const behind = name.length > 2 ? undefined : nextWord.exec(text.slice(start + name.length + 1, start + name.length + longestNext))?.[1];
  return (
    name.length > 2 ||
    (behind !== undefined && (names.never.has(behind) || endsInHead(names, behind) || names.roleFinder.get(behind) === true))
  );
}

const nextWord = /^ (\p{L}+)/u;
const longestNext = 12;

/** "한울구(구청장 …)", "한울구청장": a place whose own head of office the text names, the office opening with the word for its kind. */
function isGoverned({ text, names }: Source, start: number, name: string): boolean {
  const at = start + name.length;
  const offices = headsOfPlaces(names).get(text.charAt(at));
  return (
    offices?.some((office) => /^ ?\($/u.test(text.slice(at + 1, text.indexOf(office, at + 1))) || text.includes(name + office)) ?? false
  );
}

const placeHeads = new WeakMap<CompiledNames, ReadonlyMap<string, readonly string[]>>();

/** Offices of those who head a province, city or district, by the letter for its kind with which they open. */
function headsOfPlaces(names: CompiledNames): ReadonlyMap<string, readonly string[]> {
  const known = placeHeads.get(names);
  if (known) return known;
  const { places, persons } = names.slots;
  const heads = new Map(places.after.map((kind) => [kind, persons.headsOfPlaces?.filter((office) => office.startsWith(kind)) ?? []]));
  placeHeads.set(names, heads);
  return heads;
}

function unlistedPattern(names: CompiledNames): RegExp {
  const known = unlistedPatterns.get(names);
  if (known) return known;
  const pattern = names.slots.writing.spaced ? spacedPattern(names) : unspacedPattern(names);
  unlistedPatterns.set(names, pattern);
  return pattern;
}

function spacedPattern({ slots }: CompiledNames): RegExp {
  const { letters, after } = slots.places;
  const behind = `(?=$|[^\\p{L}\\p{N}]|(?:${slots.writing.endings.join("|")})(?:$|[^\\p{L}\\p{N}]))`;
  return new RegExp(`(?<![\\p{L}\\p{N}])([${letters}]{2,5}?)(?:${longestFirst(after)})${behind}`, "gu");
}

/**
 * Katakana before any word for a kind of place; two or three kanji only before those that texts also use alone to point back
 * ("同市"), and only where no kanji stand before them but those of another place ("鹿児島県曽於市").
 */
function unspacedPattern({ slots }: CompiledNames): RegExp {
  const { after, generics } = slots.places;
  const plain = longestFirst(after.filter((word) => generics.some((generic) => generic.endsWith(word))));
  const opens = `(?:(?<![\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-z\\p{N}])|(?<=[${generics.map((word) => word.slice(-1)).join("")}]))`;
  const name = `[ァ-ヴー]{2,12}(?=${longestFirst(after)})|[一-龯々]{2,3}?(?=${plain})`;
  // What fewest places of a text fulfil is asked first.
  return new RegExp(`(?=${name})${opens}(${name})(?:${longestFirst(after)})(?![\\p{Script=Katakana}ー])`, "gu");
}

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join("|");
}
