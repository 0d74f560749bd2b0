import type { Span } from "@entente/model";
import { isWordUnit } from "../text/letters.ts";
import { previous } from "../text/previous.ts";
import { beginningOf, type Word } from "../text/words.ts";
import { draftOfName, type NameDraft, type SpanMap } from "./draft.ts";
import {
  behindBracket,
  hangul,
  holdsOffice,
  isDepartment,
  isNamedLikePlace,
  isPost,
  type Office,
  officeEnd,
  officeFollows,
  officeFrom,
  officeStart,
} from "./offices-words.ts";
import { findPersonsInRuns } from "./persons-runs.ts";
import type { Source } from "./places.ts";
import { askedOnce, endsInHead, isInner } from "./remember.ts";

/** People in scripts without capitals, recognised by the office or form of address beside the name. */
export function findPersonsByRole(source: Source, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft[] {
  if (!source.names.slots.writing.spaced) return findPersonsInRuns(source, places, bodies);
  const drafts: NameDraft[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const draft = readBefore(source, index, places, bodies) ?? readBehind(source, index, places, bodies);
    if (!draft) continue;
    const last = drafts.at(-1);
    if (last && last.end > draft.start) continue;
    drafts.push(draft);
  }
  return drafts;
}

/** "김동연 경기도지사": a name, then words that end in an office. */
function readBefore(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const count = nameLength(source, index, places, bodies);
  if (count === 0) return familyNameAlone(source, index, places, bodies);
  const longer = count === 1 ? foreignLength(source, index, places, bodies) : 0;
  const foreign =
    longer > 0 && isForeign(source.names, source.words[index]) ? withOffice(source, index, longer, places, bodies) : undefined;
  const draft = foreign ?? withOffice(source, index, count, places, bodies);
  return draft ?? (longer === 0 ? undefined : withOffice(source, index, longer, places, bodies));
}

/** Whether a word has letters in which only foreign names are written. */
function isForeign(names: Source["names"], word: Word | undefined): boolean {
  return word !== undefined && names.slots.organisations.foreignLetters?.test(word.text) === true;
}

/** The person of a name of so many words, where an office follows it. */
function withOffice(
  source: Source,
  index: number,
  count: number,
  places: SpanMap<NameDraft>,
  bodies: SpanMap<NameDraft>,
): NameDraft | undefined {
  const behind = behindBracket(source, index + count);
  const office =
    officeFrom(source, behind, places, bodies) ??
    (isSurelyName(source, index, count) ? officeAtEmployer(source, behind, places, bodies) : undefined) ??
    sharedOffice(source, index + count, places, bodies);
  if (!office) return undefined;
  const full = source.words[index + count - 1] as Word;
  return draftOf(source, index, full.end, count, office.span, "name-before-office");
}

/** A name of three letters as those of the language are, or one spelled in Latin letters in brackets behind it. */
function isSurelyName(source: Source, index: number, count: number): boolean {
  const next = source.words[index + count];
  return (count === 1 && isPlainLocalName(source, source.words[index] as Word)) || (next !== undefined && isSpelling(next));
}

function isSpelling({ gap, text }: Word): boolean {
  return /^\s?\($/u.test(gap) && /^\p{Script=Latin}/u.test(text);
}

/** "류진우 한빛제분 회장": behind what is surely a name a word that says nothing else is where the office is held. */
function officeAtEmployer(source: Source, at: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): Office | undefined {
  const word = source.words[at];
  if (
    !word ||
    !/^\)? $/u.test(word.gap) ||
    word.text.length < shortestEmployer ||
    !/^[\p{Script=Hangul}\p{Script=Latin}]+$/u.test(word.text)
  )
    return undefined;
  const common = isCommonWord(source.names, word) && !endsInHead(source.names, word.lower);
  if (common || isPlainLocalName(source, word) || source.names.givenNames.has(word.lower)) return undefined;
  const office = officeFrom(source, at + 1, places, bodies);
  return office && source.words[at + 1]?.gap === " " ? { span: { start: word.start, end: office.span.end }, first: at } : undefined;
}

const shortestEmployer = 2;

/** "사이토 모토히코 효고현 지사": a first word that might be a local name alone, in a run with letters of foreign names only. */
function foreignLength(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  const count = transcribedLength(source, index, places, bodies);
  const behind = source.words[index + count];
  if (count >= 2 && behind && isSpelling(behind)) return count;
  if (count < 2 || !officeFollows(source, index + count, places, bodies)) return 0;
  if (count > 2 && isNamedLikePlace(source.names, source.words[index] as Word)) return 0;
  const run = source.words.slice(index, index + count);
  const [first, last] = [run[0] as Word, run.at(-1) as Word];
  const isGiven = ({ lower }: Word) => source.names.givenNames.has(lower);
  if (isPlainLocalName(source, last) && !isGiven(first) && !isGiven(last)) return 0;
  return isGiven(last) || run.some((word) => isForeign(source.names, word)) ? count : 0;
}

/** "김영삼·황경아 부의장": names in a row share the office behind the last of them. */
function sharedOffice(source: Source, at: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): Office | undefined {
  for (let next = at; next < at + longestRow; next++) {
    const word = source.words[next];
    if (!word || !/^\s?[·・ㆍ‧,]\s?$/u.test(word.gap) || word.text.length !== 3 || !isLocalName(source, word) || bodies.at(word.start))
      return undefined;
    const office = officeFrom(source, next + 1, places, bodies);
    if (office) return office;
  }
  return undefined;
}

const longestRow = 6;

/** "김 지사": a family name directly before an office takes up someone named in full elsewhere. */
function familyNameAlone(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const { words, names } = source;
  const word = words[index] as Word;
  const next = words[index + 1];
  if (word.text.length !== 1 || next?.gap !== " " || !names.familyNames.has(word.text) || bodies.at(word.start)) return undefined;
  if (places.at(word.start) || names.leading.has(word.lower)) return undefined;
  const end = officeEnd(source, next);
  if (end === undefined) return undefined;
  const draft = draftOf(source, index, word.end, 1, { start: next.start, end }, "family-name-before-office");
  return { ...draft, confidence: 0.6, roles: [], roleSpans: [] };
}

/** Number of words that make a name here: one of two to four letters with a family name, or a transcribed one of several. */
function nameLength(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  const { words, names } = source;
  const word = words[index];
  if (!word || opensNoName(names, word) || bodies.at(word.start)) return 0;
  if (isNeverName(names, word)) return isOrdinaryFamilyName(source, index, places, bodies) ? 2 : 0;
  if (word.gap !== " " && behindQuotation.test(word.gap)) return 0;
  const place = places.at(word.start);
  if (names.foreignFamilyNames.has(word.lower) || (place && isFamilyNameOfPlace(source, index, place))) {
    const count = transcribedLength(source, index, places, bodies);
    if (count >= 2) return count;
  }
  if (place) return 0;
  if (isLocalName(source, word) || isJoinedName(names, word) || isEnvoy(source, index)) return 1;
  const western = transcribedLength(source, index, places, bodies);
  if (western === 1 && isSoleForeignName(source, index, places)) return 1;
  const behind = words[index + western];
  const spelled = behind !== undefined && isSpelling(behind);
  if (
    western < 2 ||
    (words[index + western - 1]?.text.length === 1 && names.familyNames.has(words[index + western - 1]?.lower ?? "")) ||
    !(spelled || officeFollows(source, index + western, places, bodies)) ||
    familyNameInside(source, index, western)
  )
    return 0;
  // "작센주 헬무트 피셔": a place that no list holds stands before the name.
  if (western > 2 && isNamedLikePlace(names, word)) return 0;
  return spelled || names.givenNames.has(word.lower) || !isPlainLocalName(source, words[index + western - 1] as Word) ? western : 0;
}

/** Whether no name opens with a word, whatever stands around it: it is an office, a post or an ordinary word, and not made like a name. */
const opensNoName = askedOnce((names, word): boolean => {
  if (holdsOffice(names, word)) return true;
  const isFamilyName = names.foreignFamilyNames.has(word.lower);
  if (isNeverName(names, word)) return !isFamilyName;
  if (isPost(names, word)) return true;
  if (isFamilyName || hasLocalForm(names, word) || isJoinedName(names, word) || mayBeEnvoy(names, word)) return false;
  return !mayBeTranscribed(names, word) || isCommonWord(names, word);
});

/** "또 럼 서기장": a foreign family name that is an ordinary word, too, before a syllable that opens no other name and an office. */
function isOrdinaryFamilyName(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  const word = words[index] as Word;
  if (!names.foreignFamilyNames.has(word.lower)) return false;
  const next = words[index + 1];
  if (next?.gap !== " " || next.text.length !== 1 || places.at(next.start)) return false;
  if (names.familyNames.has(next.lower) || names.foreignFamilyNames.has(next.lower) || names.rolePrefixes.has(next.lower)) return false;
  return !isNeverName(names, next) && officeFollows(source, index + 2, places, bodies);
}

/** "바란다”며 뮐러 대사": what is written on to a quotation is its particle. */
const behindQuotation = /^[^\s\p{L}]*["”’'」』]$/u;

/** "후쿠야마 노부히로": a family name that is also a town's, told by the given name behind it. */
function isFamilyNameOfPlace(source: Source, index: number, place: NameDraft): boolean {
  const { words, names } = source;
  const word = words[index] as Word;
  const next = words[index + 1];
  if (place.end !== word.end || next?.gap !== " " || !names.givenNames.has(next.lower)) return false;
  const behind = words[index + 2];
  return !isNamedLikePlace(names, word) || (!place.entry && behind?.gap === " " && officeEnd(source, behind) !== undefined);
}

/** "바트바야르 부시장": one word in letters of foreign names alone, directly before an office of state; a "시장" may be a market. */
function isSoleForeignName({ words, names }: Source, index: number, places: SpanMap<NameDraft>): boolean {
  const [word, next, before] = [words[index] as Word, words[index + 1], previous(words, index)];
  if (next?.gap !== " " || !isForeign(names, word) || !isOfState(names, next)) return false;
  const doubtful = names.slots.persons.officesBehindPlaces?.some((office) => next.lower.startsWith(office));
  if (doubtful && !(before && word.gap === " " && places.at(before.start))) return false;
  return !isInner(names, word) && !endsInHead(names, word.lower) && !isDepartment(names, word) && !isNamedLikePlace(names, word);
}

const isOfState = askedOnce(
  ({ slots, endings }, { lower }): boolean =>
    slots.persons.stateOffices?.some(
      (office) => lower.startsWith(office) && (lower === office || endings.has(lower.slice(office.length))),
    ) ?? false,
);

/** "접견한 응웬 반 꽝": a name that opens behind the first words of a run, which are then none of it. */
function familyNameInside({ words, names }: Source, index: number, count: number): boolean {
  if (names.givenNames.has((words[index] as Word).lower)) return false;
  return words.slice(index + 1, index + count - 1).some(({ text, lower }) => text.length > 1 && names.foreignFamilyNames.has(lower));
}

/** "엠텍 김무영 대표": three letters with a family name are a whole name, what stands before them is not part of it. */
function isPlainLocalName(source: Source, word: Word): boolean {
  return word.text.length === 3 && isLocalName(source, word);
}

/** "응웬반뚱": a transcribed name written as one word. */
const isJoinedName = askedOnce((names, word): boolean => {
  const size = word.text.length;
  if (
    size < 3 ||
    size > 8 ||
    names.slots.organisations.listJoints?.includes(word.text.charAt(size - 1)) ||
    !hangul.test(word.text) ||
    endsInHead(names, word.lower) ||
    isDepartment(names, word)
  )
    return false;
  for (let family = 1; family <= Math.min(3, size - 2); family++) {
    const fits = family > 1 || size <= 4;
    if (fits && names.foreignFamilyNames.has(word.lower.slice(0, family)) && !isInner(names, word)) return true;
  }
  return false;
});

/** "다이빙 신임 주한중국대사": whoever stands before a new or an accredited office has a name, whatever it is made of. */
function isEnvoy({ words, names }: Source, index: number): boolean {
  const next = words[index + 1];
  return next?.gap === " " && opensOffice(names, next) && mayBeEnvoy(names, words[index] as Word);
}

const opensOffice = askedOnce(({ slots }, { lower }): boolean =>
  slots.persons.rolePrefixes.some((prefix) => prefix.length > 1 && lower.startsWith(prefix.toLowerCase())),
);

const mayBeEnvoy = askedOnce(
  (names, word): boolean => /^\p{Script=Hangul}{2,5}$/u.test(word.text) && !endsInHead(names, word.lower) && !isInner(names, word),
);

/** Words that are no name: those the pack lists, with a particle or without, and those with a verb's ending ("*하고"). */
const isNeverName = askedOnce(({ personNever, endings }, { lower }): boolean => {
  const withParticle = (size: number) =>
    lower.length >= size + 2 && endings.has(lower.slice(-size)) && personNever.has(lower.slice(0, -size));
  return personNever.has(lower) || endsInVerb(personNever, lower, 1) || withParticle(1) || withParticle(2);
});

function endsInVerb(personNever: ReadonlySet<string>, lower: string, shortest: number): boolean {
  return [1, 2, 3].some((size) => size >= shortest && lower.length > size && personNever.has(`*${lower.slice(-size)}`));
}

/** Family name and given name in one word: "김동연", "남궁민수". */
export function isLocalName({ names }: Source, word: Word): boolean {
  return hasLocalForm(names, word);
}

const hasLocalForm = askedOnce(({ personNever, familyNames, slots }, { text, lower }): boolean => {
  const size = text.length;
  if (!hangul.test(text) || personNever.has(lower) || endsInVerb(personNever, lower, 2)) return false;
  if (size > 2 && slots.persons.givenNeverEnds?.includes(text.charAt(size - 1))) return false;
  if (size === 4 || size === 5) return familyNames.has(text.slice(0, 2));
  return (size === 3 || size === 2) && familyNames.has(text.charAt(0));
});

/** Words of one to eight letters each, without endings, up to the office. */
function transcribedLength(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  const { words } = source;
  let count = 0;
  while (count < 5) {
    const word = words[index + count];
    if (!word || (count > 0 && word.gap !== " ") || !mayBeTranscribed(source.names, word) || officeEnd(source, word) !== undefined) break;
    const place = places.at(word.start);
    if (place && !source.names.foreignFamilyNames.has(word.lower) && !(count === 0 && isFamilyNameOfPlace(source, index, place))) break;
    if (count > 0 && (bodies.at(word.start) || isPost(source.names, word) || (count > 1 && isNamedLikePlace(source.names, word)))) break;
    if (!isMiddleName(source, index, count) && (isCommonWord(source.names, word) || (count > 0 && isInner(source.names, word)))) break;
    if (count > 0 && opensAnotherName(source, words[index + count - 1] as Word, word)) break;
    if (count > 1 && word.text.length > longestSyllable && source.names.foreignFamilyNames.has((words[index] as Word).lower)) break;
    count++;
  }
  return count;
}

/** Names that open with the family name are of syllables, each a word of few letters: "페트로리멕스" behind one is no part of it. */
const longestSyllable = 4;

/** "응우옌 후 응이어": between a foreign family name and one more word of the name even an ordinary syllable is a name. */
function isMiddleName(source: Source, index: number, count: number): boolean {
  const { words, names } = source;
  if (count !== 1) return false;
  const [family, middle, given] = [words[index], words[index + 1], words[index + 2]];
  if (middle?.text.length !== 1 || given?.gap !== " " || !family || !names.foreignFamilyNames.has(family.lower)) return false;
  return mayBeTranscribed(names, given) && !isCommonWord(names, given) && officeEnd(source, given) === undefined;
}

/** "이 과정은 팜 득 틴": behind a word with a particle a family name opens the name. */
function opensAnotherName({ names }: Source, before: Word, word: Word): boolean {
  return before.text.length > 2 && names.endings.has(before.text.slice(-1)) && names.foreignFamilyNames.has(word.lower);
}

const mayBeTranscribed = askedOnce((_, { text }): boolean => text.length <= 8 && hangul.test(text));

const isCommonWord = askedOnce((names, word): boolean => {
  if (names.givenNames.has(word.lower)) return false;
  const endsIn = (size: number) => word.text.length > size && names.endings.has(word.text.slice(-size));
  const letter = word.text.length > 3 && endsIn(1) && !(endsLikeName.test(word.text) && isForeign(names, word));
  return isNeverName(names, word) || endsIn(2) || endsIn(3) || letter;
});

/** Particles in which names of foreign letters may end, too: "쿨리코", "안드레이", "레난도". */
const endsLikeName = /[이로도나만]$/u;

/** "대표이사 홍길동은", "도지사 김동연": an office as a word of its own, then the name with an ending or none. */
function readBehind(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const { words, names } = source;
  const office = words[index];
  const word = words[index + 1];
  if (!office || !word || word.gap !== " " || officeEnd(source, office) !== office.end || names.honorificFinder.get(office.lower))
    return undefined;
  if (places.at(word.start) || bodies.at(word.start)) return undefined;
  const end =
    bracketedNameEnd(source, index + 1, places, bodies) ?? localNameEnd(source, word) ?? foreignNameEnd(source, index + 1, places, bodies);
  if (end === undefined) return undefined;
  const first = officeStart(source, index, places, bodies);
  return draftOf(source, index + 1, end, 1, { start: (words[first] as Word).start, end: office.end }, "office-before-name");
}

/** "기획투자청장 응우옌 반 득(": a transcribed name of several words that a bracket or stop ends. */
function foreignNameEnd(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number | undefined {
  const { words, names } = source;
  if (!names.foreignFamilyNames.has((words[index] as Word).lower)) return undefined;
  const count = transcribedLength(source, index, places, bodies);
  return count >= 2 && words[index + count]?.gap !== " " ? words[index + count - 1]?.end : undefined;
}

/** "새봄대(총장 이케다 쓰토무)": a name of several words that fills a bracket behind the office. */
function bracketedNameEnd(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number | undefined {
  const { text, words } = source;
  if (text.charAt((words[index - 1] as Word).start - 1) !== "(") return undefined;
  const count = transcribedLength(source, index, places, bodies);
  const end = words[index + count - 1]?.end;
  return count >= 2 && end !== undefined && text.charAt(end) === ")" ? end : undefined;
}

/** A three-letter name, alone or before an ending. */
function localNameEnd(source: Source, word: Word): number | undefined {
  const size = word.text.length;
  if (size < 3 || size > 6) return undefined;
  const name = beginningOf(word, 3);
  const rest = word.text.slice(3);
  const ends = rest === "" || source.names.endings.has(rest);
  return ends && isLocalName(source, name) && !isWordUnit(source.text, word.end) ? word.start + 3 : undefined;
}

function draftOf(source: Source, first: number, end: number, count: number, role: Span, rule: string): NameDraft {
  const { text, words, names } = source;
  const start = (words[first] as Word).start;
  const name = text.slice(start, end);
  const isAddress = names.honorificFinder.get(text.slice(role.start, role.end).toLowerCase()) === true;
  const short = count === 1 && name.length <= 1;
  const roleText = text.slice(role.start, role.end);
  const draft = draftOfName(source, "person", { start, end }, rule, 0.88, short ? "short" : "full");
  draft.roles = isAddress ? [] : [roleText];
  draft.roleSpans = isAddress ? [] : [role];
  return draft;
}
