import type { Span } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";

const longestRole = 14;

/** The office written directly before a name: "Chủ tịch UBND tỉnh | Lê Duy Thành". At most one stretch. */
export function rolesBefore(source: Source, index: number): Span[] {
  const { words, names } = source;
  const opened = skipHonorifics(source, index);
  const last = (words[opened]?.gap === ") " ? bracketStart(source, opened) : opened) - 1;
  const gap = words[last + 1]?.gap;
  if (gap !== " " && gap !== "\u00a0" && gap !== " (") return [];
  let begin = -1;
  for (let at = last; at >= 0 && last - at < longestRole; at--) {
    const role = names.roles.at(words, at);
    if (role && at + role.count - 1 <= last && (names.heads.at(words, at)?.count ?? 0) <= role.count) begin = at;
    const breaks =
      at < last && !isSameClause(words[at + 1] as Word) && !isAbbreviated(source, at) && !listsFields(source, at, at + 1, last);
    if (breaks || (isStop(source, at) && !listsFields(source, at - 1, at + 1, last))) {
      if (begin === at && !breaks) begin = -1;
      if (breaks && begin === at) begin = findBegin(source, at + 1, last);
      break;
    }
  }
  if (begin < 0 || (begin === last && words[index]?.gap !== " " && index === last + 1)) return [];
  const start = withPrefixes(source, begin);
  return [{ start: (words[start] as Word).start, end: (words[last] as Word).end }];
}

/** "Thị trưởng Kawasaki | (Nhật Bản) | Fukuda": the first word of the short bracket that ends before a name; the name's own where none does. */
function bracketStart({ words }: Source, index: number): number {
  for (let at = index - 1; at >= 0 && index - at <= longestBracket; at--) if (words[at]?.gap === " (") return at;
  return index;
}

const longestBracket = 4;

/**
 * The office before the comma behind which a name is put: "Der Vizegouverneur von X, Dr. | Yuji Iijima, …". One that a comma
 * opens too belongs to the name before it where this name has one of its own: "A, Mayor of X, | B, head of Y".
 */
export function apposedRole(source: Source, index: number, hasOwn = false): Span[] {
  const { words, names } = source;
  const opened = skipHonorifics(source, index);
  if (words[opened]?.gap !== ", ") return [];
  let begin = -1;
  for (let at = opened - 1; at >= 0 && opened - at <= longestRole; at--) {
    const word = words[at] as Word;
    if (names.roles.at(words, at)) begin = at;
    if (opensObject(source, at, begin)) break;
    if (!isSameClause(word) || (!word.capital && names.roleStops.has(word.lower) && !names.links.has(word.lower))) break;
  }
  if (begin < 0) return [];
  const first = words[withPrefixes(source, begin)] as Word;
  return hasOwn && first.gap === ", " ? [] : [{ start: first.start, end: (words[opened - 1] as Word).end }];
}

/** "begrüßte Hans Gruber | den Botschafter von X": an article before the office that belongs to no other office. */
function opensObject({ words, names }: Source, at: number, begin: number): boolean {
  if (begin !== at + 1 || !names.slots.persons.titleArticles?.includes((words[at] as Word).lower)) return false;
  return at > 0 && names.roles.at(words, at - 1) === undefined;
}

/** "Bộ Văn hóa, | Thể thao | và | Du lịch", "für Wirtschaft, | Arbeit | und | Energie": a comma or "and" between two fields of one office. */
function listsFields(source: Source, before: number, after: number, last: number): boolean {
  const { words, names } = source;
  if (after > last || names.roles.at(words, after) || names.roles.at(words, before)) return false;
  const between = after - before === 1 ? words[after]?.gap === ", " : names.links.has(words[before + 1]?.lower ?? "");
  if (!between) return false;
  const endsField = [1, 2, 3].some((count) => names.inner.at(words, before - count + 1)?.count === count);
  return (endsField && names.inner.at(words, after) !== undefined) || joinsCapitals(source, before, after);
}

/** Two capitals behind the word that leads from an office to its field: "Department | of | Planning and Investment". */
function joinsCapitals({ words, names }: Source, before: number, after: number): boolean {
  if (names.slots.organisations.headPosition === "first" || !words[before]?.capital || !words[after]?.capital) return false;
  let at = before;
  while (at > 0 && before - at < 6 && words[at]?.capital && /^(?:, | )$/u.test((words[at] as Word).gap)) {
    if (names.roles.at(words, at)) return false;
    at--;
  }
  const { lower } = words[at] as Word;
  return at < before && (names.slots.persons.ofLinks.includes(lower) || (names.links.has(lower) && !names.conjunctions.has(lower)));
}

function findBegin({ words, names }: Source, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (names.roles.at(words, at)) return at;
  return -1;
}

function skipHonorifics({ words, names }: Source, index: number): number {
  let at = index;
  for (let back = 3; back >= 1; back--) {
    if (names.honorifics.at(words, at - back)?.count === back) {
      at -= back;
      back = 4;
    }
  }
  return at;
}

function isSameClause(word: Word): boolean {
  return word.gap === " " || word.gap === "\u00a0" || word.gap === "." || word.gap === " - " || word.gap === "–";
}

/** "TP. Đà Nẵng": the point behind an abbreviation ends no clause. */
function isAbbreviated({ words, names }: Source, at: number): boolean {
  return words[at + 1]?.gap === ". " && names.slots.writing.abbreviations.includes((words[at] as Word).lower);
}

function withPrefixes({ words, names }: Source, begin: number): number {
  let at = begin;
  while (at > 0 && names.rolePrefixes.has((words[at - 1] as Word).lower) && words[at]?.gap === " ") at--;
  return at;
}

/** Offices behind a name: ", Mitglied des Politbüros, Sekretär …", "(Chairman of …)", "của UC Davis". */
export function rolesBehind(source: Source, index: number, places: SpanMap<NameDraft>): Span[] {
  const { words, names } = source;
  const roles: Span[] = [];
  const first = words[index];
  if (!first) return roles;
  if (names.slots.persons.ofLinks.includes(first.lower) && first.gap === " ") return roles;
  let at = index;
  while (opensRole(source, at)) {
    const end = roleEnd(source, at, places);
    if (namesAnother(source, at, end, places)) break;
    roles.push({ start: (words[at] as Word).start, end: (words[end] as Word).end });
    at = end + 1;
  }
  return roles;
}

/** "…, Phó Chủ tịch UBND TP. Đà Nẵng | Hồ Kỳ Minh", "…, Staatssekretärin | Ines Berg": the office belongs to the person named behind it. */
function namesAnother(source: Source, from: number, to: number, places: SpanMap<NameDraft>): boolean {
  const { words, names } = source;
  if (holderFollows(source, from, to, places)) return true;
  for (let at = from + 1; at < to; at++) {
    const [word, next] = [words[at] as Word, words[at + 1] as Word];
    if (!word.capital || !next.capital || next.gap !== " " || places.at(word.start) || !names.familyNames.has(word.lower)) continue;
    if (names.inner.at(words, at) || names.roles.at(words, at) || names.heads.at(words, at)) continue;
    if (!names.heads.endsBefore(words, at, 3)) return true;
  }
  return false;
}

/** Whether two capitals that are neither nouns nor places follow an office of one word, where every noun has a capital. */
function holderFollows({ words, names }: Source, from: number, to: number, places: SpanMap<NameDraft>): boolean {
  if (!names.slots.writing.nounsCapitalised || to - from < 2 || !names.roles.at(words, from)) return false;
  return words.slice(from + 1, from + 3).every((word, index) => {
    const at = from + 1 + index;
    if (!word.capital || word.gap !== " " || places.at(word.start) || names.nouns.has(word.lower)) return false;
    return !names.personNever.has(word.lower) && !names.heads.at(words, at) && !names.roles.at(words, at);
  });
}

/** A comma, bracket or dash, then an office, perhaps with words like "stellvertretender" or "the" before it. */
function opensRole({ words, names }: Source, at: number): boolean {
  const gap = words[at]?.gap;
  if (gap === undefined || gap === " " || !/^\s?[,(–-]\s?$/.test(gap)) return false;
  for (let skip = 0; skip <= 3; skip++) {
    if (names.roles.at(words, at + skip)) return true;
    const next = words[at + skip + 1];
    if (!next || next.gap !== " " || names.roleStops.has((words[at + skip] as Word).lower)) return false;
    if (!names.rolePrefixes.has((words[at + skip] as Word).lower) && skip > 1) return false;
  }
  return false;
}

/** Last word of the office that begins at `from`: up to a comma that opens the next office, a stop word or the clause's end. */
function roleEnd(source: Source, from: number, places: SpanMap<NameDraft>): number {
  const { words } = source;
  let last = from;
  for (let at = from + 1; at < words.length && at - from < longestRole * 2; at++) {
    const word = words[at] as Word;
    if (word.gap !== " " && endsOffice(source, at, from)) break;
    if (isStop(source, at) && !joinsNouns(source, at, places)) break;
    last = at;
  }
  while (last > from && !isContent(source, last)) last--;
  return last;
}

/** Whether what stands before a word ends the office that begins at `from`. */
function endsOffice(source: Source, at: number, from: number): boolean {
  const { gap } = source.words[at] as Word;
  if (gap !== "." && /[;.!?()\n“”"„:]/.test(gap) && !isAbbreviated(source, at - 1)) return true;
  return gap.includes(",") && !continuesList(source, at, from);
}

/** A stop word, but not as the second half of a compound noun ("Bán dẫn"). */
function isStop({ words, names }: Source, at: number): boolean {
  return names.roleStops.has((words[at] as Word).lower) && (names.inner.at(words, at - 1)?.count ?? 0) < 2;
}

function isContent({ words, names }: Source, at: number): boolean {
  const word = words[at] as Word;
  return !names.roleStops.has(word.lower) && (!names.links.has(word.lower) || names.placeBefore.at(words, at) !== undefined);
}

/** "für Wissenschaft, Technologie, Innovation und …": a list inside an office, when a later "and" closes it. */
function continuesList({ words, names }: Source, at: number, from: number): boolean {
  if (names.roles.at(words, at) || !(words[at] as Word).capital) return false;
  const opened = words.slice(from, at).some((word) => names.links.has(word.lower));
  const closing = words.slice(at, at + 5).findIndex((word) => names.links.has(word.lower));
  if (words.slice(at, at + closing).some((_, index) => names.roles.at(words, at + index))) return false;
  return opened && closing > 0 && words.slice(at + 1, at + closing + 1).every((word) => word.gap === " " || word.gap === ", ");
}

/** "and" inside an office joins two capitalised nouns: "Handel und Industrie". */
function joinsNouns({ words, names }: Source, at: number, places: SpanMap<NameDraft>): boolean {
  if (!names.links.has((words[at] as Word).lower)) return false;
  const before = previous(words, at);
  const after = words[at + 1];
  if (!before || !after || after.gap !== " ") return false;
  if (names.roles.at(words, at + 1) && !after.capital) return true;
  const compound = [2, 3].some((count) => names.inner.at(words, at - count)?.count === count);
  if (compound && names.inner.at(words, at + 1)) return true;
  return (
    (after.capital || names.inner.at([after], 0) !== undefined) &&
    (before.capital || names.inner.at([before], 0) !== undefined) &&
    places.at(after.start) === undefined
  );
}
