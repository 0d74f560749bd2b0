import type { OrganisationType, Span } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import { isNamedLikePlace } from "./offices-words.ts";
import { bodyByEnding } from "./organisations-ending-draft.ts";
import type { Source } from "./places.ts";
import { askedOnce, isInner } from "./remember.ts";

/** Scripts with spaces: a word whose stem ends in a head, with the modifiers before it. */
export function inWords(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const draft = bodyAt(source, index, places) ?? ministryAt(source, index, places) ?? firmAt(source, index);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function bodyAt(source: Source, index: number, places: SpanMap<NameDraft>): NameDraft | undefined {
  const word = source.words[index] as Word;
  const type = headOf(source, word, places) ?? headByOffice(source, index);
  if (!type) return undefined;
  const stem = stemOf(source, word);
  if (stem.length < 2) return undefined;
  const bare = isBare(source.names, word);
  const own = behindHyphen(source, stem) > 0;
  const first = own ? index : firstOf(source, index, stem, type, places);
  if (bare && !isNamed(source, first, index, type, places)) return undefined;
  const start = first === index ? word.start + behindHyphen(source, stem) : (source.words[first] as Word).start;
  const draft = bodyByEnding(source, start, word.start + stem.length, type, first < index || !bare ? 0.85 : 0.7);
  const country = !own && source.words[first]?.gap === " " ? countryOf(previous(source.words, first), places) : undefined;
  return country ? { ...draft, country } : draft;
}

/** Bodies named after a place, so that an unknown foreign word before them is their officer's name. */
const ofPlaces: ReadonlySet<OrganisationType> = new Set(["parliament", "government"]);

/** The first word of a name whose head stands in the word `index`. */
function firstOf(source: Source, index: number, stem: string, type: OrganisationType, places: SpanMap<NameDraft>): number {
  const bare = isBare(source.names, source.words[index] as Word);
  const seat = bare && ofPlaces.has(type) && isUnknownPlace(source, index, places) ? index - 1 : index;
  const foreign = bare && !ofPlaces.has(type) && !isOffice(source, source.words[index] as Word, stem);
  const first = extendLeft(source, seat, places, foreign);
  return withoutCountry(source, first, bare ? index : named(source, type, stem, index), places);
}

/** "쾅찌성 인민위원회": a place that no list holds, told by its kind, right before a body that is named after places. */
function isUnknownPlace({ names, words }: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const before = previous(words, index);
  if (!before || words[index]?.gap !== " " || before.text.length < shortestPlace || places.at(before.start)) return false;
  return (
    isNamedLikePlace(names, before) && !isInner(names, before) && !names.personNever.has(before.lower) && !names.leading.has(before.lower)
  );
}

/** Letters of a place with its kind; shorter words that end so are ordinary ones ("당시"). */
const shortestPlace = 3;

/** "캄보디아 노동직업훈련부", "구자라트주 도시개발부": a long word with the ending of ministries, right behind a country or a state abroad, whose own name it is part of. */
function ministryAt(source: Source, index: number, places: SpanMap<NameDraft>): NameDraft | undefined {
  const before = previous(source.words, index);
  const word = source.words[index] as Word;
  const size = ministrySize(source.names, word);
  if (size === undefined || !before || word.gap !== " " || !governs(source, before, places)) return undefined;
  return bodyByEnding(source, before.start, word.start + size, "ministry", 0.8);
}

/** Letters of a word up to the end of a ministry's name in it. */
const ministrySize = askedOnce(({ slots, endings, never }, { lower }): number | undefined => {
  const { ministryEnding } = slots.organisations;
  const at = ministryEnding ? lower.lastIndexOf(ministryEnding) + 1 : 0;
  if (at < shortestMinistry || (at < lower.length && !endings.has(lower.slice(at)))) return undefined;
  return [...never].some((word) => word.length > 1 && lower.slice(0, at).endsWith(word)) ? undefined : at;
});

const shortestMinistry = 4;

/** "㈜한울테크는", "한울 HT(주)", "ABC사와": a company that a legal form or the word for a firm marks. */
function firmAt(source: Source, index: number): NameDraft | undefined {
  const word = source.words[index] as Word;
  const behind = word.gap === " " ? undefined : behindLegalForm(source, word);
  const before = behind || source.text.charCodeAt(word.end) === space ? undefined : beforeLegalForm(source, index);
  const firm = behind ?? before ?? letteredFirm(source, word);
  return firm && bodyByEnding(source, firm.start, firm.end, "company", 0.85);
}

/** Whether a word names a country, or a state of another country than the language's own. */
function governs({ names }: Source, word: Word, places: SpanMap<NameDraft>): boolean {
  if (countryOf(word, places) !== undefined) return true;
  const place = places.at(word.start);
  const { entry } = place?.end === word.end ? place : {};
  return entry?.level === "subdivision" && entry.country !== names.slots.organisations.homeCountry;
}

/** The country that the word before a body's name names. */
function countryOf(before: Word | undefined, places: SpanMap<NameDraft>): string | undefined {
  const place = before && places.at(before.start);
  return place?.end === before?.end && place?.entry?.level === "country" ? place.entry.country : undefined;
}

/** "㈜한울테크는": a word behind the sign of a company, without its ending. */
function behindLegalForm({ names }: Source, word: Word): Span | undefined {
  const sign = names.slots.organisations.legalForms.find((form) => word.gap.endsWith(form) && !/^\p{L}/u.test(form));
  if (sign === undefined || word.text.length < 2) return undefined;
  const size = [2, 1].find((each) => word.text.length - each >= 2 && names.endings.has(word.text.slice(-each))) ?? 0;
  return { start: word.start - sign.length, end: word.end - size };
}

/** "ABT Labs(주)": the capitals before the sign of a company. */
function beforeLegalForm({ text, words, names }: Source, index: number): Span | undefined {
  const word = words[index] as Word;
  const sign = names.slots.organisations.legalForms.find((form) => text.startsWith(form, word.end) && !/^\p{L}/u.test(form));
  if (sign === undefined) return undefined;
  let first = index;
  while (first > index - longestFirm && words[first]?.capital && words[first]?.gap === " " && previous(words, first)?.capital) first--;
  return { start: (words[first] as Word).start, end: word.end + sign.length };
}

const longestFirm = 4;
const space = 0x20;

/** "ABC사": a name in foreign letters with the word for a firm written on to it. */
function letteredFirm({ names }: Source, { text, start }: Word): Span | undefined {
  const { firmEnding } = names.slots.organisations;
  const name = firmEnding && isLatinCapital(text.charCodeAt(0)) ? /^[A-Z][A-Za-z0-9&-]+/u.exec(text)?.[0] : undefined;
  if (!firmEnding || !name || !text.startsWith(firmEnding, name.length)) return undefined;
  const end = name.length + firmEnding.length;
  return end === text.length || names.endings.has(text.slice(end)) ? { start, end: start + end } : undefined;
}

function isLatinCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** "외교대학-성신여대": where the second of two bodies joined by a hyphen begins; 0 in other words. */
function behindHyphen({ names }: Source, stem: string): number {
  const at = stem.lastIndexOf("-");
  return at > 0 && headType(names.headEndings, stem.slice(0, at).toLowerCase(), 2) ? at + 1 : 0;
}

/** A word without the ending that its head shows: the longest ending is taken off only where a head remains. */
function stemOf({ names }: Source, word: Word): string {
  return word.text.slice(0, stemSize(names, word));
}

const stemSize = askedOnce(({ headEndings, headTails }, { lower }): number => {
  if (headType(headEndings, lower, 2)) return lower.length;
  for (let size = 1; size < Math.min(6, lower.length - 1); size++) {
    const stem = lower.slice(0, -size);
    if (headTails.has(lower.slice(-size)) && (headType(headEndings, stem, 2) || headType(headEndings, stem, 1))) return stem.length;
  }
  return lower.length;
});

function headType(endings: ReadonlyMap<string, OrganisationType>, stem: string, shortest: number): OrganisationType | undefined {
  for (let cut = Math.max(0, stem.length - 8); cut <= stem.length - shortest; cut++) {
    const type = endings.get(stem.slice(cut));
    if (type) return type;
  }
  return undefined;
}

interface HeadsIn {
  /** Letters of the word's stem. */
  size: number;
  alone: OrganisationType | undefined;
  local: string | undefined;
  usual: OrganisationType | undefined;
  short: OrganisationType | undefined;
}

/** The heads that the stem of a word may end in, if any. */
const headsIn = askedOnce((names, word): HeadsIn | undefined => {
  const { standalone, headEndings, slots } = names;
  const size = stemSize(names, word);
  const lower = word.text.slice(0, size).toLowerCase();
  const alone = standalone.get(lower);
  const local = slots.organisations.headsBehindPlaces?.find((head) => lower.endsWith(head) && lower.length > head.length);
  const usual = headType(headEndings, lower, 2);
  const short = headType(headEndings, lower, 1);
  return alone || local !== undefined || usual || short ? { size, alone, local, usual, short } : undefined;
});

/** The head's type; a head of one letter counts only directly behind a place ("하노이대"). */
function headOf({ names }: Source, word: Word, places: SpanMap<NameDraft>): OrganisationType | undefined {
  const heads = headsIn(names, word);
  if (!heads) return undefined;
  const { size, alone, local, usual, short } = heads;
  if (alone) return alone;
  if (local === undefined && (usual || !short)) return usual;
  const place = places.at(word.start);
  const rest = word.start + size - (local?.length ?? 0);
  if (local && place?.end !== rest && place?.end !== rest + 1) return undefined;
  return usual ?? (place?.end === word.start + size - 1 || opensWithPlace(names, word) ? short : undefined);
}

/** "하노이대": a listed place, which with the head of one letter is no place. */
const opensWithPlace = askedOnce((names, word): boolean => {
  const heads = headsIn(names, word);
  return heads !== undefined && heads.size > 2 && names.places.get(word.lower.slice(0, heads.size - 1))?.entry !== undefined;
});

/** "성신대 총장", "성신대(총장 …)", "성신대 정유찬 총장": a head that tells little alone, with an office of such bodies behind it. */
function headByOffice({ words, names }: Source, index: number): OrganisationType | undefined {
  const heads = headsWithOffices(names, words[index] as Word);
  const next = words[index + 1];
  if (!heads || (next?.gap !== " " && next?.gap !== "(")) return undefined;
  const behind = words[index + 2];
  const held = headBefore(heads, next.lower) ?? (behind?.gap === " " && mayBeHolder(next) ? headBefore(heads, behind.lower) : undefined);
  return held === undefined ? undefined : names.headEndings.get(held);
}

/** Whether a word is as long as a name between a body and its holder's office. */
function mayBeHolder({ gap, text }: Word): boolean {
  return gap === " " && /^\p{Script=Hangul}{2,4}$/u.test(text);
}

/** The first of the heads of whose offices one begins the word behind them. */
function headBefore(heads: readonly [string, readonly string[]][], word: string): string | undefined {
  return heads.find(([, offices]) => offices.some((office) => word.startsWith(office)))?.[0];
}

const headsWithOffices = askedOnce(({ slots }, { lower }): [string, readonly string[]][] | undefined => {
  const heads = Object.entries(slots.organisations.headsBeforeOffices ?? {});
  const held = heads.filter(([head]) => lower.endsWith(head) && lower.length > head.length + 1);
  return held.length > 0 ? held : undefined;
});

/** "광운대" where the text also names "광운대학교": the short forms of bodies named in full. */
export function shortForms(source: Source, bodies: readonly NameDraft[]): NameDraft[] {
  const pairs = source.names.slots.organisations.headShortForms ?? [];
  const full = new Map<string, NameDraft>();
  for (const body of bodies)
    for (const [head, short] of pairs) if (body.name.endsWith(head)) full.set(body.name.slice(0, -head.length) + short, body);
  if (full.size === 0) return [];
  const letters = new Set(Array.from(full.keys(), (name) => name.charCodeAt(0)));
  const drafts: NameDraft[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const word = source.words[index] as Word;
    if (!letters.has(word.text.charCodeAt(0))) continue;
    const draft = shortApart(source, full, word, source.words[index + 1]) ?? shortTogether(source, full, word);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "경북대는": a short form written as one word. */
function shortTogether(source: Source, full: ReadonlyMap<string, NameDraft>, word: Word): NameDraft | undefined {
  for (let size = 0; size <= 3; size++) {
    const stem = word.text.slice(0, word.text.length - size);
    const body = isShort(source, full, word, stem, size) ? full.get(stem) : undefined;
    if (body) return shortOf(source, body, word.start, word.start + stem.length);
  }
  return undefined;
}

function shortOf(source: Source, body: NameDraft, start: number, end: number): NameDraft {
  const draft = bodyByEnding(source, start, end, body.organisationType ?? "university", 0.8);
  return { ...draft, name: body.name, form: "short" };
}

/** "경북 TP는": a short form whose head stands apart. */
function shortApart(source: Source, full: ReadonlyMap<string, NameDraft>, word: Word, next: Word | undefined): NameDraft | undefined {
  if (next?.gap !== " ") return undefined;
  const size = [0, 1, 2].find((each) => isShort(source, full, next, word.text + next.text.slice(0, next.text.length - each), each));
  const body = size === undefined ? undefined : full.get(word.text + next.text.slice(0, next.text.length - size));
  if (!body || size === undefined) return undefined;
  return shortOf(source, body, word.start, next.end - size);
}

function isShort({ names }: Source, full: ReadonlyMap<string, NameDraft>, word: Word, stem: string, size: number): boolean {
  return full.has(stem) && (size === 0 || names.endings.has(word.text.slice(-size)));
}

/** A word whose stem is nothing but a common noun needs a modifier to be a name. */
const isBare = askedOnce((names, word): boolean => {
  const lower = word.text.slice(0, stemSize(names, word)).toLowerCase();
  if (names.standalone.has(lower)) return false;
  return (
    names.never.has(lower) ||
    isPlainCompound(names, lower) ||
    names.headFinder.get(lower) !== undefined ||
    [...names.leading].some((leading) => leading.length > 1 && lower.startsWith(leading))
  );
});

/** "지역의회": an ordinary word joined to a head that is a common noun. */
function isPlainCompound(names: Source["names"], stem: string): boolean {
  for (let cut = 2; cut <= stem.length - 2; cut++)
    if (names.never.has(stem.slice(cut)) && names.headEndings.has(stem.slice(cut)) && names.innerWords.has(stem.slice(0, cut))) return true;
  return false;
}

/** Whether the modifiers of a common noun make it a name: one of them must be more than an ordinary word. */
function isNamed(source: Source, first: number, index: number, type: OrganisationType, places: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  return words.slice(first, index).some((word) => {
    const place = places.at(word.start);
    if (place) return !((type === "government" || ownNamed.has(type)) && place.entry?.level === "country");
    return !isInner(names, word);
  });
}

/** Bodies that have names of their own, so that a country before them is no part of the name ("한국 세움그룹"). */
const ownNamed: ReadonlySet<OrganisationType> = new Set(["company", "university", "school", "hospital", "bank"]);

/** An assembly has its own name where more than its head stands in its word ("하치오지시의회"). */
function named({ names }: Source, type: OrganisationType, stem: string, index: number): number {
  const assembly = type === "parliament" && names.headFinder.get(stem.toLowerCase()) === undefined;
  return ownNamed.has(type) || assembly ? index + 1 : index;
}

/** "베트남 응에안성 인민의회": a country before the place that names the body only locates it. */
function withoutCountry({ words }: Source, first: number, index: number, places: SpanMap<NameDraft>): number {
  const isCountry = places.at((words[first] as Word).start)?.entry?.level === "country";
  if (!isCountry || first + 1 >= index) return first;
  const next = places.at((words[first + 1] as Word).start);
  return first + 2 === index && !next ? first + 1 : next && next.entry?.level !== "country" ? first + 1 : first;
}

/** "뚜언 인사부장": where the head's word goes on to its holder's office, a foreign word before it is the holder's name. */
function isOffice({ names }: Source, word: Word, stem: string): boolean {
  const rest = word.text.slice(stem.length);
  return (names.slots.organisations.headInflections ?? []).some((ending) => rest.startsWith(ending));
}

/** Modifiers before the head's word: places and words the pack lists, without endings, parted by single spaces. */
function extendLeft(source: Source, index: number, places: SpanMap<NameDraft>, foreign: boolean): number {
  let first =
    foreign && isForeignWord(source, previous(source.words, index), places) && (source.words[index] as Word).gap === " "
      ? index - 1
      : index;
  while (first > index - 6 && (source.words[first] as Word).gap === " ") {
    const before = previous(source.words, first);
    if (!before || !isModifier(source, before, places)) break;
    first--;
  }
  return first;
}

/** "베카맥스 그룹": a word in whose letters only foreign names are written, before a head that is a common noun. */
function isForeignWord({ names }: Source, word: Word | undefined, places: SpanMap<NameDraft>): boolean {
  const { foreignLetters } = names.slots.organisations;
  if (!word || !foreignLetters?.test(word.text) || places.at(word.start) || isInner(names, word)) return false;
  return (
    !names.leading.has(word.lower) &&
    !names.endings.has(word.text.slice(-2)) &&
    !(word.text.length > 3 && names.endings.has(word.text.slice(-1)))
  );
}

function isModifier(source: Source, word: Word, places: SpanMap<NameDraft>): boolean {
  const { names } = source;
  const place = places.at(word.start);
  if (place && (place.end === word.end || names.slots.places.after.includes(word.text.slice(place.end - word.start)))) return true;
  if (isOfPlaces(names, word)) return true;
  if (place) return false;
  if (isInner(names, word) || names.legalForms.at([word], 0) || isField(names, word.lower)) return true;
  if (/^[A-Z]{2,6}$/u.test(word.text)) return !names.never.has(word.lower);
  return endsInLongHead(names, word);
}

const endsInLongHead = askedOnce(
  (names, { lower }): boolean => headType(names.headEndings, lower, 3) !== undefined && !names.never.has(lower),
);

/** "베트남인", "대구경북": a word made of a place and a word for its people, or of two places. */
const isOfPlaces = askedOnce(({ places, slots }, { lower }): boolean => {
  for (let cut = 2; cut < lower.length; cut++) {
    if (!places.get(lower.slice(0, cut))?.entry) continue;
    const rest = lower.slice(cut);
    if (slots.places.spoilers.includes(rest) || places.get(rest)?.entry) return true;
  }
  return false;
});

/** "태양광산업": a word for a field of work, told by the ordinary word that ends it. */
function isField({ innerWords }: Source["names"], lower: string): boolean {
  return lower.length > 3 && innerWords.has(lower.slice(-2)) && !/\d/u.test(lower);
}
