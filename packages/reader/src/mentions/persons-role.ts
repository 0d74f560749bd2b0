import type { Span } from "@entente/model";
import { isWordUnit } from "../text/letters.ts";
import { previous } from "../text/previous.ts";
import { beginningOf, type Word } from "../text/words.ts";
import { draftOfName, type NameDraft, type SpanMap } from "./draft.ts";
import {
  behindBracket,
  isDepartment,
  isNamedLikePlace,
  type Office,
  officeEnd,
  officeFollows,
  officeFrom,
  officeStart,
} from "./offices-words.ts";
import {
  isCommonWord,
  isEnvoy,
  isFamilyNameOfPlace,
  isForeign,
  isHyphened,
  isJoinedName,
  isLocalName,
  isNeverName,
  isPlainLocalName,
  isSpelling,
  opensNoName,
  transcribedLength,
} from "./persons-role-words.ts";
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
  if (isHyphened(names, word) && officeFollows(source, index + 1, places, bodies)) return 1;
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

/** "대표이사 홍길동은", "도지사 김동연": an office as a word of its own, then the name with an ending or none. */
function readBehind(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const { words, names } = source;
  const office = words[index];
  const word = words[index + 1];
  if (!office || !word || word.gap !== " " || !endsAsOffice(source, office) || names.honorificFinder.get(office.lower)) return undefined;
  if (places.at(word.start) || bodies.at(word.start)) return undefined;
  const end =
    bracketedNameEnd(source, index + 1, places, bodies) ?? localNameEnd(source, word) ?? foreignNameEnd(source, index + 1, places, bodies);
  if (end === undefined) return undefined;
  const first = officeStart(source, index, places, bodies);
  return draftOf(
    source,
    index + 1,
    end,
    1,
    { start: (words[first] as Word).start, end: officeEnd(source, office) ?? office.end },
    "office-before-name",
  );
}

/** "기획투자청장 응우옌 반 득(": a transcribed name of several words that a bracket or stop ends. */
function foreignNameEnd(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number | undefined {
  const { words, names } = source;
  if (!names.foreignFamilyNames.has((words[index] as Word).lower)) return undefined;
  const count = transcribedLength(source, index, places, bodies);
  const next = words[index + count];
  if (next?.gap !== " ") return count >= 2 ? words[index + count - 1]?.end : undefined;
  const size = count >= 2 && count < 4 && next.text.length <= 4 ? syllableSize(names, next) : 0;
  return size > 0 ? next.start + size : undefined;
}

/** "투안은": letters of a name's last syllable before a particle that no name ends in. */
const syllableSize = askedOnce(({ endings }, { text }): number =>
  surelyParticle.test(text) && endings.has(text.slice(-1)) ? text.length - 1 : 0,
);

const surelyParticle = /^\p{Script=Hangul}{1,3}[은는을를의]$/u;

/** "새봄대(총장 이케다 쓰토무)": a name of several words that fills a bracket behind the office. */
function bracketedNameEnd(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number | undefined {
  const { text, words } = source;
  if (text.charAt((words[index - 1] as Word).start - 1) !== "(") return undefined;
  const count = transcribedLength(source, index, places, bodies);
  const end = words[index + count - 1]?.end;
  return count >= 2 && end !== undefined && text.charAt(end) === ")" ? end : undefined;
}

/** "부위원장", "부위원장인": a word that is an office, or says that somebody holds it. */
function endsAsOffice(source: Source, word: Word): boolean {
  const end = officeEnd(source, word);
  if (end === word.end) return true;
  const copula = source.names.slots.persons.officeCopula;
  return end !== undefined && copula !== undefined && word.text.slice(end - word.start) === copula;
}

/** A three-letter name, alone or before an ending; what might be a noun of two letters with a particle is none. */
function localNameEnd(source: Source, word: Word): number | undefined {
  const size = word.text.length;
  if (size < 3 || size > 6) return undefined;
  const name = beginningOf(word, 3);
  const rest = word.text.slice(3);
  const ends = rest === "" ? !/[이은는을]$/u.test(word.text) || source.text.charAt(word.end) !== " " : source.names.endings.has(rest);
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
