import type { OrganisationType, Span } from "@entente/model";
import { isWordUnit } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import { bracketedAlias, listedBodies } from "./organisations-capital.ts";
import type { Source } from "./places.ts";
import { remembered } from "./remember.ts";

/** Bodies in scripts without capitals, recognised by the head word in which their name ends. */
export function findBodiesByEnding(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const found = source.names.slots.writing.spaced ? inWords(source, places) : inRuns(source, places);
  const short = source.names.slots.writing.spaced ? shortForms(source, found) : [];
  return [...listedBodies(source), ...short, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function draftOf(source: Source, start: number, end: number, type: OrganisationType, confidence: number): NameDraft {
  const { text, names } = source;
  const draft: NameDraft = {
    kind: "organisation",
    start,
    end,
    name: text.slice(start, end),
    form: "full",
    rule: `${names.code}/head-ending`,
    confidence,
    organisationType: type,
  };
  const alias = bracketedAlias(source, end);
  if (alias) draft.alias = alias;
  return draft;
}

/** Scripts with spaces: a word whose stem ends in a head, with the modifiers before it. */
function inWords(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const drafts: NameDraft[] = [];
  source.words.forEach((word, index) => {
    const stem = stemOf(source, word);
    if (stem.length < 2) return;
    const type = headOf(source, word, stem, places) ?? headByOffice(source, index);
    const firm = type ? undefined : behindLegalForm(source, word);
    if (firm) drafts.push(draftOf(source, firm.start, firm.end, "company", 0.85));
    if (!type) return;
    const bare = isBare(source, stem);
    const own = behindHyphen(source, stem) > 0;
    const first = own
      ? index
      : withoutCountry(
          source,
          extendLeft(source, index, places, bare && !isOffice(source, word, stem)),
          bare ? index : named(type, index),
          places,
        );
    if (bare && !isNamed(source, first, index, type, places)) return;
    const start = first === index ? word.start + behindHyphen(source, stem) : (source.words[first] as Word).start;
    const draft = draftOf(source, start, word.start + stem.length, type, first < index || !bare ? 0.85 : 0.7);
    const country = !own && source.words[first]?.gap === " " ? countryOf(source.words[first - 1], places) : undefined;
    drafts.push(country ? { ...draft, country } : draft);
  });
  return drafts;
}

/** The country that the word before a body's name names. */
function countryOf(before: Word | undefined, places: SpanMap<NameDraft>): string | undefined {
  const place = before && places.at(before.start);
  return place?.end === before?.end && place?.entry?.level === "country" ? place.entry.country : undefined;
}

/** "㈜한울테크는": a word behind the sign of a company, without its ending. */
function behindLegalForm({ names }: Source, word: Word): Span | undefined {
  if (word.gap === " ") return undefined;
  const sign = names.slots.organisations.legalForms.find((form) => !/^\p{L}/u.test(form) && word.gap.endsWith(form));
  if (sign === undefined || word.text.length < 2) return undefined;
  const size = [2, 1].find((each) => word.text.length - each >= 2 && names.endings.has(word.text.slice(-each))) ?? 0;
  return { start: word.start - sign.length, end: word.end - size };
}

/** "외교대학-성신여대": where the second of two bodies joined by a hyphen begins; 0 in other words. */
function behindHyphen({ names }: Source, stem: string): number {
  const at = stem.lastIndexOf("-");
  return at > 0 && headType(names.headEndings, stem.slice(0, at).toLowerCase(), 2) ? at + 1 : 0;
}

/** A word without the ending that its head shows: the longest ending is taken off only where a head remains. */
function stemOf({ names }: Source, word: Word): string {
  return word.text.slice(0, stemSize(names, word.lower));
}

const stemSize = remembered(({ headEndings, headTails }, lower): number => {
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

/** The head's type; a head of one letter counts only directly behind a place ("하노이대"). */
function headOf({ names }: Source, word: Word, stem: string, places: SpanMap<NameDraft>): OrganisationType | undefined {
  const lower = stem.toLowerCase();
  const standalone = names.standalone.get(lower);
  if (standalone) return standalone;
  const place = places.at(word.start);
  const local = names.slots.organisations.headsBehindPlaces?.find((head) => lower.endsWith(head) && lower.length > head.length);
  if (local && place?.end !== word.start + stem.length - local.length && place?.end !== word.start + stem.length - local.length + 1)
    return undefined;
  const type = headType(names.headEndings, lower, 2);
  if (type) return type;
  return place && place.end === word.start + stem.length - 1 ? headType(names.headEndings, lower, 1) : undefined;
}

/** "성신대 총장": a head that tells little alone, with an office of such bodies behind it. */
function headByOffice({ words, names }: Source, index: number): OrganisationType | undefined {
  const next = words[index + 1];
  const { lower } = words[index] as Word;
  if (next?.gap !== " ") return undefined;
  for (const [head, offices] of Object.entries(names.slots.organisations.headsBeforeOffices ?? {}))
    if (lower.endsWith(head) && lower.length > head.length + 1 && offices.some((office) => next.lower.startsWith(office)))
      return names.headEndings.get(head);
  return undefined;
}

/** "광운대" where the text also names "광운대학교": the short forms of bodies named in full. */
function shortForms(source: Source, bodies: readonly NameDraft[]): NameDraft[] {
  const pairs = source.names.slots.organisations.headShortForms ?? [];
  const full = new Map<string, NameDraft>();
  for (const body of bodies)
    for (const [head, short] of pairs) if (body.name.endsWith(head)) full.set(body.name.slice(0, -head.length) + short, body);
  if (full.size === 0) return [];
  return source.words.flatMap((word) => {
    const stem = [0, 1, 2, 3]
      .map((size) => word.text.slice(0, word.text.length - size))
      .find((each, size) => isShort(source, full, word, each, size));
    const body = stem === undefined ? undefined : full.get(stem);
    if (!body || stem === undefined) return [];
    const draft = draftOf(source, word.start, word.start + stem.length, body.organisationType ?? "university", 0.8);
    return [{ ...draft, name: body.name, form: "short" as const }];
  });
}

function isShort({ names }: Source, full: ReadonlyMap<string, NameDraft>, word: Word, stem: string, size: number): boolean {
  return full.has(stem) && (size === 0 || names.endings.has(word.text.slice(-size)));
}

/** A stem that is nothing but a common noun needs a modifier to be a name. */
function isBare({ names }: Source, stem: string): boolean {
  const lower = stem.toLowerCase();
  if (names.standalone.has(lower)) return false;
  return (
    names.never.has(lower) ||
    isPlainCompound(names, lower) ||
    names.headFinder.get(lower) !== undefined ||
    [...names.leading].some((word) => word.length > 1 && lower.startsWith(word))
  );
}

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
    return !names.inner.at([word], 0);
  });
}

/** Bodies that have names of their own, so that a country before them is no part of the name ("한국 세움그룹"). */
const ownNamed: ReadonlySet<OrganisationType> = new Set(["company", "university", "school", "hospital", "bank"]);

function named(type: OrganisationType, index: number): number {
  return ownNamed.has(type) ? index + 1 : index;
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
    foreign && isForeignWord(source, source.words[index - 1], places) && (source.words[index] as Word).gap === " " ? index - 1 : index;
  while (first > index - 6 && (source.words[first] as Word).gap === " ") {
    const before = source.words[first - 1];
    if (!before || !isModifier(source, before, places)) break;
    first--;
  }
  return first;
}

/** "베카맥스 그룹": a word in whose letters only foreign names are written, before a head that is a common noun. */
function isForeignWord({ names }: Source, word: Word | undefined, places: SpanMap<NameDraft>): boolean {
  const { foreignLetters } = names.slots.organisations;
  if (!word || !foreignLetters?.test(word.text) || places.at(word.start) || names.inner.at([word], 0)) return false;
  return (
    !names.leading.has(word.lower) &&
    !names.endings.has(word.text.slice(-2)) &&
    !(word.text.length > 3 && names.endings.has(word.text.slice(-1)))
  );
}

function isModifier(source: Source, word: Word, places: SpanMap<NameDraft>): boolean {
  const { names } = source;
  const place = places.at(word.start);
  if (place) return place.end === word.end || names.slots.places.after.includes(word.text.slice(place.end - word.start));
  if (isOfPlaces(names, word.lower)) return true;
  if (names.inner.at([word], 0) || names.legalForms.at([word], 0)) return true;
  return headType(names.headEndings, word.lower, 3) !== undefined && !names.never.has(word.lower);
}

/** "베트남인", "대구경북": a word made of a place and a word for its people, or of two places. */
function isOfPlaces({ places, slots }: Source["names"], lower: string): boolean {
  for (let cut = 2; cut < lower.length; cut++) {
    if (!places.get(lower.slice(0, cut))?.entry) continue;
    const rest = lower.slice(cut);
    if (slots.places.spoilers.includes(rest) || places.get(rest)?.entry) return true;
  }
  return false;
}

const runLetters = /[\p{Script=Han}\p{Script=Katakana}ー々ヶA-Za-z0-9＆&]/u;
const longestRun = 32;

/** Scripts without spaces: the run of name letters before a head, cut where another name or a common word ends. */
function inRuns(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const { text, lowered, names, starts } = source;
  const heads = names.headFinder.find(lowered, anywhere, lowered, starts.heads);
  const drafts: NameDraft[] = [];
  for (const head of heads) {
    if (!endsName(source, head.end)) continue;
    const previous = drafts.at(-1);
    const start = behindPerson(source, runStart(source, head.start, places), head, places);
    const name = text.slice(start, head.end);
    if (previous && start < previous.end) {
      drafts.pop();
      const joined = Math.min(start, previous.start);
      drafts.push(draftOf(source, joined, head.end, head.value, 0.85));
      continue;
    }
    if (!names.standalone.has(name) && (start === head.start || names.never.has(name))) continue;
    if (isCommonGovernment(source, start, head.start, head.value, places)) continue;
    if (startsGeneric(source, start, head.start) && !names.standalone.has(name)) continue;
    drafts.push(draftOf(source, start, head.end, head.value, places.at(start) ? 0.9 : 0.8));
  }
  return drafts;
}

/**
 * "山田滝夫東京大学学長", "ウ・ウォンシク国会議長": where an office follows the body, the run may open with its holder's name. Returns
 * where the body begins.
 */
function behindPerson({ text, lowered, names }: Source, start: number, head: Span, places: SpanMap<NameDraft>): number {
  if (places.at(start)?.start === start || !names.roleFinder.at(lowered, head.end, anywhere)) return start;
  const isBody = (at: number) => {
    const rest = text.slice(at, head.end);
    return at <= head.start && (places.at(at)?.start === at || (names.headFinder.get(rest) !== undefined && !names.never.has(rest)));
  };
  const kana = /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)*(?=\p{Script=Han})/u.exec(text.slice(start, head.end))?.[0];
  if (kana) {
    const rest = text.slice(start + kana.length, head.end);
    const isName =
      kana.includes("・") && (names.foreignFamilyNames.has(kana.slice(0, kana.indexOf("・"))) || names.headFinder.get(rest) !== undefined);
    return isName || isBody(start + kana.length) ? start + kana.length : start;
  }
  for (const family of [3, 2]) {
    if (!names.familyNames.has(text.slice(start, start + family))) continue;
    const cut = [2, 1, 3].map((given) => start + family + given).find(isBody);
    if (cut !== undefined) return cut;
    if (head.start - (start + family + 2) >= 2) return start + family + 2;
  }
  return start;
}

/** Behind a head the word must end, or an office or form of address follow ("委員会書記"). */
function endsName({ text, lowered, names }: Source, end: number): boolean {
  if (!isWordUnit(text, end) || /\p{Script=Hiragana}/u.test(text.charAt(end))) return true;
  if (names.slots.writing.endings.some((ending) => text.startsWith(ending, end))) return true;
  return names.roleFinder.at(lowered, end, anywhere) !== undefined || names.honorificFinder.at(lowered, end, anywhere) !== undefined;
}

function runStart({ text, names }: Source, from: number, places: SpanMap<NameDraft>): number {
  const { links } = names.slots.organisations;
  let start = from;
  while (start > 0 && from - start < longestRun) {
    const unit = text.charAt(start - 1);
    if (!runLetters.test(unit) && !(links.includes(unit) && runLetters.test(text.charAt(start - 2)) && !startsList(text, start - 1))) break;
    start--;
  }
  const role = lastRoleEnd(text.slice(start, from), names);
  const after = role > 0 ? start + role : start;
  const place = places.at(after);
  if (place && links.includes(text.charAt(place.end)) && places.at(place.end + 1)?.start === place.end + 1) return place.end + 1;
  return place ? after : Math.min(after, from);
}

/** A middle dot between two katakana words joins a name; between kanji it lists. */
function startsList(text: string, at: number): boolean {
  return (
    text.charAt(at) === "・" && !(/\p{Script=Katakana}|ー/u.test(text.charAt(at - 1)) && /\p{Script=Katakana}/u.test(text.charAt(at + 1)))
  );
}

const anywhere = { begins: () => true, ends: () => true };

/** End of the last office inside a run: what stands before it is another name. An office that begins a head word is part of that ("委員会"). */
function lastRoleEnd(run: string, { roleFinder, headFinder }: Source["names"]): number {
  const found = roleFinder.find(run, anywhere);
  return found.findLast((role) => (headFinder.at(run, role.start, anywhere)?.end ?? 0) <= role.end)?.end ?? 0;
}

/** "韓国政府": a country's government as such is no named body. */
function isCommonGovernment(
  { text, names }: Source,
  start: number,
  headStart: number,
  type: OrganisationType,
  places: SpanMap<NameDraft>,
): boolean {
  return (
    type === "government" &&
    places.at(start)?.end === headStart &&
    places.at(start)?.entry?.level === "country" &&
    names.never.has(text.slice(headStart, headStart + 2))
  );
}

/** "市党委員会", "同研究所": the run before the head begins with a word that points back instead of naming. */
function startsGeneric({ text, names }: Source, start: number, headStart: number): boolean {
  const run = text.slice(start, headStart);
  return [...names.leading].some((word) => run === word || (word.length === 1 && run.startsWith(word) && run.length <= 2));
}
