import { fold, type OrganisationType, type Span } from "@entente/model";
import { isBlank } from "../text/letters.ts";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import { draftOfName, type NameDraft, type SpanMap } from "./draft.ts";
import { isSeat } from "./persons-seats.ts";
import type { Source } from "./places.ts";
import { askedOnce, isNoun } from "./remember.ts";
import { apposedRole, rolesBefore, rolesBehind } from "./roles-capital.ts";

/** What speaks for a run of capitalised words being a person's name. */
interface Support {
  honorific: boolean;
  role: boolean;
  roleBehind: boolean;
  family: boolean;
  given: boolean;
  /** Between commas behind an office: "Der Vizegouverneur von X, | Yuji Iijima, …". */
  apposed: boolean;
  /** Behind a quotation's end and a word of saying: "…“, so | Shigeo Tanabe". */
  said: boolean;
}

const longestName = 5;

/** People in scripts with capitals: a run of capitalised words that a title, an office or a name list speaks for. */
export function findPersonsByCapital(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const drafts: NameDraft[] = [];
  const { words } = source;
  for (let index = 0; index < words.length; index++) {
    if (!(words[index] as Word).capital || !mayBegin(source, index, places)) continue;
    const count = runLength(source, index, places);
    const draft = count > 0 ? readPerson(source, index, count, places) : undefined;
    if (!draft || opensLater(source, index, count)) {
      if (count > 0 && belongsToBody(source, index, count)) index += namesakeLength(source, index, count) - 1;
      continue;
    }
    drafts.push(draft);
    while (index + 1 < words.length && (words[index + 1] as Word).end <= draft.end) index++;
  }
  return drafts;
}

/** "Bệnh viện Bạch Mai | Nguyễn Quang Tuấn", "Trường Hoàng | Văn Thụ": in the midst of capitals a name opens with the family name that has two or three more words. */
function opensLater({ words, names }: Source, index: number, count: number): boolean {
  const { syllable } = names.slots.writing;
  const before = previous(words, index);
  if (!syllable || !before?.capital || words[index]?.gap !== " " || names.honorifics.at(words, index - 1)) return false;
  const next = words[index + 1];
  return count >= longestFamilyFirst && next !== undefined && isListedFamily(names, next);
}

/** "Trường Hoàng Văn Thụ": words of a run that are a body's, up to where a holder's family name has two more words behind it. */
function namesakeLength({ words, names }: Source, index: number, count: number): number {
  if (!names.slots.writing.syllable) return 1;
  for (let at = index + 1; at <= index + count - 3; at++) if (isListedFamily(names, words[at] as Word)) return at - index;
  return count;
}

function mayBegin(source: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  return !names.roles.at(words, index) && !names.honorifics.at(words, index) && isNameWord(source, index, places);
}

/** A capitalised word that is no place, no head of a body and no word the pack rules out. */
function isNameWord(source: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  const word = words[index];
  if (!word?.capital || !mayBeNamePart(names, word)) return false;
  const isOtherWord = names.heads.at(words, index) !== undefined || names.placeAfter.at(words, index) !== undefined;
  if (isOtherWord && !isFamilyName(source, index, places) && !isMiddleName(source, index)) return false;
  const place = places.at(word.start);
  return place === undefined || (place.start === word.start && place.end === word.end && honorificBefore(source, index));
}

/** No figure, acronym, listed body or word the pack rules out; "Ana" is no "ANA". */
const mayBeNamePart = askedOnce(({ personNever, nouns, bodies }, { text, lower }): boolean => {
  if (/\d/.test(text) || personNever.has(lower) || nouns.has(lower)) return false;
  const shouted = text === text.toUpperCase();
  const body = bodies.get(lower);
  return !(text.length > 5 && shouted) && (body === undefined || (body.capitals === true && !shouted));
});

/**
 * "Park", "Do": a family name that is also a word for a body or a place is one where a name goes on behind it and none before it, or
 * where it closes a name that an office opens.
 */
function isFamilyName(source: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  const word = words[index];
  const next = words[index + 1];
  if (!word || !names.familyNames.has(word.lower)) return false;
  if (closesName(source, index)) return true;
  if (!next?.capital || next.gap !== " " || names.heads.at(words, index + 1)) return false;
  const before = previous(words, index);
  if (!before?.capital || word.gap !== " " || names.roles.at([before], 0) || names.honorifics.at([before], 0)) return true;
  return roleOfPlaceBefore(source, index, places);
}

/** "Governor Sarah | Park", "Mr. Chan Ho | Park": one or two given names stand between an office or a form of address and the family name. */
function closesName(source: Source, index: number): boolean {
  for (let first = index - 1; first >= index - 2; first--) {
    const given = source.words[first];
    if (!given?.capital || source.words[first + 1]?.gap !== " " || source.names.inner.at(source.words, first)) return false;
    if (roleEndsBefore(source, first) || honorificBefore(source, first)) return true;
  }
  return false;
}

/** "Nguyễn Trường Sơn": between a family name and one more capital syllable a word for a body is a name, where names open with the family's. */
function isMiddleName({ words, names }: Source, index: number): boolean {
  const [family, middle, given] = [previous(words, index), words[index], words[index + 1]];
  const { syllable } = names.slots.writing;
  if (!syllable || !family?.capital || middle?.gap !== " " || !given?.capital || given.gap !== " ") return false;
  if (!isListedFamily(names, family) || names.heads.at(words, index - 1) || names.heads.at(words, index)?.count !== 1) return false;
  return syllable.test(given.lower) && !names.heads.at(words, index + 1) && names.inner.at(words, index + 1) === undefined;
}

function runLength(source: Source, from: number, places: SpanMap<NameDraft>): number {
  const { words, names } = source;
  let count = 1;
  let longest = longestName;
  while (count < longest && joins(words, from + count)) {
    if (count > 1 && names.roles.at(words, from + count)) break;
    const particles = particlesAt(source, from + count, places);
    longest += particles;
    count += particles;
    const taken = isNameWord(source, from + count, places) ? 1 : placeInName(source, from, count, places);
    if (taken === 0) break;
    count += taken;
  }
  return Math.min(count, longest);
}

/**
 * "Jan | de | Vries", "Anna | van der | Meer": small words of a name before one more of its capitals. An article of the text's own language
 * is none unless another stands before it ("van den").
 */
function particlesAt(source: Source, at: number, places: SpanMap<NameDraft>): number {
  const { words, names } = source;
  const particles = names.slots.persons.nameParticles;
  if (names.slots.persons.titleArticles?.includes(words[at]?.lower ?? "")) return 0;
  let count = 0;
  while (count < 2 && particles?.includes(words[at + count]?.lower ?? "") && words[at + count]?.gap === " ") count++;
  return count > 0 && words[at + count]?.gap === " " && isNameWord(source, at + count, places) ? count : 0;
}

/** "To Lam", "Do Van Lam": a family name that is also a small word needs an office or a form of address before it. */
function isDoubtful(source: Source, index: number): boolean {
  const word = source.words[index];
  if (!word || !source.names.leading.has(word.lower)) return false;
  return !honorificBefore(source, index) && rolesBefore(source, index).length === 0;
}

const longestFamilyFirst = 4;

/**
 * Words of a place's name that go on a person's: "Đỗ | Văn Lâm", "Đặng Thị | Mỹ | Hạnh", "Der Gouverneur von X, Kotaro | Nagasaki,". A
 * country right behind the family name is one, and no name.
 */
function placeInName(source: Source, from: number, count: number, places: SpanMap<NameDraft>): number {
  const { words, names } = source;
  const first = words[from] as Word;
  const place = places.at((words[from + count] as Word).start);
  if (place && count === 1 && place.entry?.level !== "country" && isApposed(source, from, 2)) return 1;
  if (!place || place.start !== words[from + count]?.start || !isListedFamily(names, first)) return 0;
  if (names.heads.at(words, from) || isDoubtful(source, from) || (count === 1 && place.entry?.level === "country")) return 0;
  let taken = 1;
  while ((words[from + count + taken]?.start ?? place.end) < place.end) taken++;
  return count + taken <= longestFamilyFirst ? taken : 0;
}

/** Words of one name are parted by a space, or by the point of an initial. */
function joins(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  return gap === " " || gap === "\u00a0" || (gap === ". " && previous(words, index)?.text.length === 1);
}

function readPerson(source: Source, index: number, count: number, places: SpanMap<NameDraft>): NameDraft | undefined {
  if (belongsToBody(source, index, count)) return undefined;
  const support = supportFor(source, index, count, places);
  const length = acceptedLength(source, index, count, support);
  if (length === 0) return undefined;
  return draftOf(source, index, length, support, places);
}

/** "Công ty Trần Anh", "Samsung Group": the run is part of a body's name. */
function belongsToBody({ words, names }: Source, index: number, count: number): boolean {
  const { headPosition } = names.slots.organisations;
  if (headPosition === "first") {
    for (let at = index + 1; at < index + count; at++) if (names.foreignHeads.at(words, at)) return true;
    for (let back = 4; back >= 1; back--) {
      const head = names.heads.at(words, index - back);
      if (head && head.count === back && words[index]?.gap === " ") return !isHolder(names, words[index] as Word, count, head.value);
    }
    const ofPlace = names.placeBefore.at(words, index - 1)?.count === 1 && words[index]?.gap === " ";
    return ofPlace && !(count >= 3 && names.familyNames.has((words[index] as Word).lower));
  }
  const behind = names.heads.at(words, index + count);
  return behind !== undefined && words[index + count]?.capital === true && words[index + count]?.gap === " ";
}

/** Bodies of the state are not named after people: "Chủ tịch Quốc hội | Trần Văn An". */
const bodiesOfState: ReadonlySet<OrganisationType> = new Set(["government", "ministry", "department", "committee", "parliament", "party"]);

function isHolder(names: Source["names"], first: Word, count: number, head: OrganisationType): boolean {
  return count >= 3 && bodiesOfState.has(head) && names.familyNames.has(first.lower);
}

function supportFor(source: Source, index: number, count: number, places: SpanMap<NameDraft>): Support {
  const { words, names } = source;
  const first = words[index] as Word;
  const last = words[index + count - 1] as Word;
  return {
    honorific: honorificBefore(source, index),
    role: roleEndsBefore(source, index) || roleOfPlaceBefore(source, index, places),
    roleBehind: roleBegins(source, index + count),
    family: isListedFamily(names, first) || (count <= 3 && first.text.includes("-") && isListedFamily(names, last)),
    given: isListedGiven(names, first),
    apposed: isApposed(source, index, count),
    said: isSaid(source, index),
  };
}

const isListedFamily = askedOnce((names, { lower }): boolean => isListed(names, names.familyNames, lower));
const isListedGiven = askedOnce((names, { lower }): boolean => isListed(names, names.givenNames, lower));

/** A name is listed as written, or without its marks where the pack does not write them itself. */
function isListed({ exactMarks }: Source["names"], list: ReadonlySet<string>, lower: string): boolean {
  return list.has(lower) || (!exactMarks && /[^\x20-\x7f]/.test(lower) && list.has(fold(lower)));
}

function isApposed(source: Source, index: number, count: number): boolean {
  return source.words[index + count]?.gap.startsWith(",") === true && apposedRole(source, index).length > 0;
}

function isSaid({ text, words, names }: Source, index: number): boolean {
  const verb = previous(words, index);
  if (!verb || words[index]?.gap !== " " || !names.slots.persons.sayingBefore?.includes(verb.lower)) return false;
  return quotationEnd.test(text.slice(Math.max(0, verb.start - 4), verb.start));
}

const quotationEnd = /["“”»«'’][.,]? $/u;

function honorificBefore({ words, names }: Source, index: number): boolean {
  const gap = words[index]?.gap;
  if (gap === undefined || (gap !== "." && gap !== ". " && !(gap.length === 1 && isBlank(gap, 0)))) return false;
  return names.honorifics.endsBefore(words, index, 3);
}

function roleEndsBefore({ words, names }: Source, index: number): boolean {
  if (words[index]?.gap !== " ") return false;
  return names.roles.endsBefore(words, index, 4);
}

/** "Thống đốc tỉnh Aichi | Omura Hideaki": an office and its place right before the run. */
function roleOfPlaceBefore(source: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const before = previous(source.words, index);
  return before !== undefined && places.at(before.start)?.end === before.end && rolesBefore(source, index).length > 0;
}

/** ", Chairman of …" or " (Chairman …)" directly behind the name. */
function roleBegins({ words, names }: Source, index: number): boolean {
  const gap = words[index]?.gap;
  if (gap !== ", " && gap !== " (" && gap !== " - " && gap !== " – ") return false;
  const at = index + prefixes(words, names.rolePrefixes, index);
  if (names.roles.at(words, at)) return true;
  const skippable = words[at] !== undefined && !names.roleStops.has((words[at] as Word).lower);
  return skippable && words[at + 1]?.gap === " " && names.roles.at(words, at + 1) !== undefined;
}

export function prefixes(words: readonly Word[], known: ReadonlySet<string>, from: number): number {
  let count = 0;
  while (count < 3 && known.has(words[from + count]?.lower ?? "")) count++;
  return count;
}

/** How many words of the run are the name; 0 where nothing speaks for a person. */
function acceptedLength(source: Source, index: number, count: number, support: Support): number {
  const { familyFirst } = shape(source, index, count);
  const loud = !support.honorific && !(support.role && (support.family || support.given)) && isShouted(source, index, count);
  if (loud) return 0;
  const most = 4 + particlesWithin(source, index, count);
  if (support.honorific) return Math.min(count, most);
  if (support.family && !support.roleBehind && isDoubtful(source, index)) return 0;
  if (support.family && familyFirst && count >= 2) return Math.min(count, most);
  if (support.given && count >= 2) return Math.min(count, most);
  if (support.role && count >= 2 && count <= most) return opensCompound(source, index, count) || opensAcronym(source, index) ? 0 : count;
  if (support.role && count === 1 && isPlainName(source, index)) return 1;
  if ((support.family || support.apposed) && count >= 2 && count < most) return count;
  if (count < 2 || count > 4 || !(support.roleBehind || support.said)) return 0;
  if (!source.names.slots.writing.nounsCapitalised) return count;
  const told = support.said || source.words[index + count]?.gap === " (";
  return told && count < 4 && !source.words.slice(index, index + count).some((word) => isNoun(source.names, word.lower)) ? count : 0;
}

/** "Abdullah | Bin | Salim | Bin | Ahmad": small words do not count as words of a name. */
function particlesWithin({ words, names }: Source, index: number, count: number): number {
  const { nameParticles } = names.slots.persons;
  if (!nameParticles) return 0;
  let particles = 0;
  for (let at = index + 1; at < index + count; at++) if (nameParticles.includes((words[at] as Word).lower)) particles++;
  return particles;
}

function isShouted({ words }: Source, index: number, count: number): boolean {
  for (let at = index; at < index + count; at++) {
    const { text } = words[at] as Word;
    if (text.length < 2 || text !== text.toUpperCase()) return false;
  }
  return true;
}

/** "cục trưởng Ngành Công nghiệp": the capitals begin a compound noun, not a name. */
function opensCompound({ words, names }: Source, index: number, count: number): boolean {
  for (let at = index; at < index + count; at++) if ((names.inner.at(words, at)?.count ?? 0) > 1) return true;
  return false;
}

/** "Hiệu trưởng UC Riverside": behind an office, letters that stand for words begin the name of its body. */
function opensAcronym({ words }: Source, index: number): boolean {
  const { text } = words[index] as Word;
  return text.length > 1 && !text.includes("-") && text === text.toUpperCase();
}

function shape({ words, names }: Source, index: number, count: number): { familyFirst: boolean } {
  const first = words[index] as Word;
  const second = words[index + 1];
  return { familyFirst: isListedFamily(names, first) && count >= 2 && second !== undefined && second.text.length <= 12 };
}

/**
 * One capitalised word right behind an office is a surname: one that is listed, or, where only names have capitals and the head of a
 * body comes last, any behind which no capital goes on; where nouns have capitals, too, one behind an office of state that is no noun.
 */
function isPlainName(source: Source, index: number): boolean {
  const { words, names } = source;
  const word = words[index] as Word;
  if (names.leading.has(word.lower)) return false;
  if (isListedFamily(names, word)) return true;
  const { organisations, persons, writing } = names.slots;
  const before = previous(words, index);
  if (organisations.headPosition === "first" || !before?.capital) return false;
  if (writing.nounsCapitalised && (!persons.stateOffices?.includes(before.lower) || isNoun(names, word.lower) || isSeat(source, word)))
    return false;
  const next = words[index + 1];
  return plainSurname.test(word.text) && !(next?.capital && next.gap === " ") && !names.roles.at(words, index);
}

/** An unlisted surname, without the ending of an owner. */
const plainSurname = /^\p{Lu}[\p{L}-]{3,}$/u;

/** An office that a comma parts from the name behind it: "the chairman of X, Y, said", "met the rector of X, Prof. Y", "met the rector of X, Y." */
function roleApart(source: Source, index: number, count: number, { apposed, honorific, given, family }: Support, hasOwn: boolean): Span[] {
  const closes = (given || family) && /^(?:[.;:!?)\n]|$)/u.test(source.words[index + count]?.gap ?? "");
  if (!apposed && !honorific && !closes) return [];
  const spans = apposedRole(source, index, hasOwn);
  const [office] = spans;
  return apposed || (office && isIntroduced(source, office)) ? spans : [];
}

/** Whether an article or "its" stands before an office. */
function isIntroduced({ lowered, names }: Source, { start }: Span): boolean {
  if (!names.slots.persons.titleArticles) return false;
  const before = /(?:^| )(\p{L}+) $/u.exec(lowered.slice(Math.max(0, start - longestArticle), start))?.[1];
  return before !== undefined && names.leading.has(before);
}

/** Room for an article and the blanks around it, in UTF-16 units. */
const longestArticle = 8;

function draftOf(source: Source, index: number, count: number, support: Support, places: SpanMap<NameDraft>): NameDraft {
  const { text, words } = source;
  const span: Span = { start: (words[index] as Word).start, end: (words[index + count - 1] as Word).end };
  const direct = rolesBefore(source, index);
  const behind = rolesBehind(source, index + count, places);
  const before = direct.length === 0 ? roleApart(source, index, count, support, behind.length > 0) : direct;
  const rule = support.honorific
    ? "honorific-before-name"
    : support.role
      ? "title-before-name"
      : support.family || support.given
        ? "name-list"
        : "role-behind-name";
  const confidence = support.role || support.roleBehind ? 0.95 : support.honorific ? 0.92 : 0.8;
  const draft = draftOfName(source, "person", span, rule, confidence, count === 1 ? "short" : "full");
  draft.roleSpans = [...before, ...behind];
  draft.roles = draft.roleSpans.map((role) => text.slice(role.start, role.end));
  return draft;
}
