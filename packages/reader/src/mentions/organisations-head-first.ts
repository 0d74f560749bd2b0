import type { OrganisationType } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { BodyRun, Surroundings } from "./organisations-capital.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

const longestName = 16;

type Head = NonNullable<ReturnType<Source["names"]["heads"]["at"]>>;

/** Bodies whose head word comes first: "Viện Nghiên cứu ô tô Hàn Quốc". */
export function findHeadFirst(source: Source, around: Surroundings): BodyRun[] {
  const runs: BodyRun[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const head = source.names.heads.at(source.words, index);
    if (!head) continue;
    const open = opensLater(source, index, head.count);
    const run = open ? undefined : readRun(source, index, head, around);
    if (run) runs.push(run);
    index = run?.last ?? (open ? index : pastHead(source, index, head.count));
  }
  return runs;
}

/** The last word of a head that names no body: "ủy ban" alone holds no "ban" either, but the second word may open a longer head. */
function pastHead({ words, names }: Source, index: number, count: number): number {
  for (let at = index + 1; at < index + count; at++) if ((names.heads.at(words, at)?.count ?? 0) > index + count - at) return at - 1;
  return index + count - 1;
}

/** "đề nghị | Viện …": small letters before a capital that is a head itself are no part of a head, whatever they spell together. */
function opensLater({ words, names }: Source, index: number, count: number): boolean {
  if (words[index]?.capital) return false;
  for (let at = index + 1; at < index + count; at++) if (words[at]?.capital && names.heads.at(words, at)) return true;
  return false;
}

function readRun(source: Source, index: number, head: Head, around: Surroundings): BodyRun | undefined {
  const { words } = source;
  if (startsPlace(source, index, around) || isRuledOut(source, index, head.count) || around.persons.at((words[index] as Word).start))
    return undefined;
  const headEnd = index + head.count - 1;
  const last = tailEnd(source, headEnd, around);
  const capital = hasCapital(words, index, headEnd);
  if (last === headEnd || (!capital && !isProper(source, headEnd + 1, around) && !isSmallHead(source, index, last, around)))
    return undefined;
  if (!isSpecific(source, headEnd, last, around)) return undefined;
  return { first: index, last, type: head.value, rule: "head-first", confidence: capital ? 0.9 : 0.75 };
}

function hasCapital(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.capital) return true;
  return false;
}

/** "Hội An": a head that is the first word of a place's name. */
function startsPlace({ words }: Source, index: number, { places }: Surroundings): boolean {
  const { start } = words[index] as Word;
  return places.at(start)?.start === start;
}

/** "conseil régional de Bretagne": a head that needs no capital where the name ends in a place and not in its adjective. */
function isSmallHead({ words, names }: Source, index: number, last: number, { places }: Surroundings): boolean {
  const head = names.smallHeads.at(words, index);
  return head !== undefined && words.slice(index + head.count, last + 1).some((word) => places.at(word.start) !== undefined);
}

/** Words that only look like a head: "hội nghị", "viện trưởng". */
function isRuledOut(source: Source, index: number, count: number): boolean {
  const { words, names } = source;
  const word = words[index] as Word;
  const before = previous(words, index);
  if (before && word.gap === " " && opensNever(names, before) && names.never.has(`${before.lower} ${word.lower}`)) return true;
  return (opensNever(names, word) && isNever(source, index)) || isOffice(source, index, count);
}

/** Whether one of the expressions that only look like a head begins with a word. */
const opensNever = askedOnce(
  ({ never }, { lower }): boolean => never.has(lower) || [...never].some((each) => each.startsWith(`${lower} `)),
);

function isNever({ words, names }: Source, index: number): boolean {
  const one = (words[index] as Word).lower;
  const two = `${one} ${words[index + 1]?.lower ?? ""}`;
  return names.never.has(one) || names.never.has(two) || names.never.has(`${two} ${words[index + 2]?.lower ?? ""}`);
}

/** The head is an office, or the second part of one ("Trưởng phòng"). */
function isOffice({ words, names }: Source, index: number, count: number): boolean {
  const here = names.roles.at(words, index);
  if (here && here.count >= count) return true;
  return (names.roles.at(words, index - 1)?.count ?? 0) > 1 || (names.roles.at(words, index - 2)?.count ?? 0) > 2;
}

/** Behind a head in small letters, or its field, stands a capital that begins no place: "công ty Hàn Quốc" is any Korean company. */
function isProper({ words, names }: Source, from: number, { places }: Surroundings): boolean {
  const field = words[from]?.capital ? undefined : names.inner.at(words, from);
  const word = words[from + (field?.count ?? 0)];
  return word?.capital === true && word.gap === " " && places.at(word.start) === undefined;
}

/** More than a word for the kind of unit must follow the head: "UBND tỉnh" alone names no body. */
function isSpecific({ words, names }: Source, headEnd: number, last: number, around: Surroundings): boolean {
  for (let at = headEnd + 1; at <= last; at++) {
    const word = words[at] as Word;
    if ((word.capital && !isKindOfPlace(names, word)) || around.places.at(word.start)) return true;
  }
  return false;
}

const isKindOfPlace = askedOnce(({ placeBefore }, word): boolean => placeBefore.at([word], 0) !== undefined);

/** Last word of the name: capitals, and small words that lead on to a further capital or belong to a compound noun. */
function tailEnd(source: Source, headEnd: number, around: Surroundings): number {
  let last = headEnd;
  let at = headEnd + 1;
  while (at - headEnd < longestName) {
    const next = step(source, headEnd, last, at, around);
    if (next === undefined) return last;
    last = next;
    at = next + 1;
  }
  return last;
}

/** The next word up to which the name surely reaches, or undefined where it ends. */
function step(source: Source, headEnd: number, last: number, at: number, around: Surroundings): number | undefined {
  const { words } = source;
  const word = words[at];
  if (!word || around.persons.at(word.start)) return undefined;
  if (!isJoined(source, at)) return listsField(source, headEnd, at) ? compoundEnd(source, at, around) : undefined;
  if (isDashed(word) && endsAtDash(source, at, around)) return undefined;
  const place = around.places.at(word.start);
  if (place) return lastWithin(source, at, place.end);
  if (isShouted(source, headEnd, at)) return shoutedPart(source, at, around);
  if (word.capital) return endsAtPlace(source, last, around) && startsOther(source, at) ? undefined : compoundEnd(source, at, around);
  if (endsAtPlace(source, last, around) && last > headEnd) return seatBehind(source, at, around);
  return lowerStretch(source, headEnd, at, around);
}

/** "Sở Văn hóa, | Thể thao | và Du lịch": the comma belongs to the name where "and" closes a list of fields, unless several bodies share the head. */
function listsField({ words, names }: Source, headEnd: number, from: number): boolean {
  if (words[from]?.gap !== ", " || names.links.has(words[headEnd]?.gap === " " ? (words[headEnd - 1]?.lower ?? "") : "")) return false;
  let at = from;
  for (let items = 0; items < mostFields; items++) {
    const field = words[at]?.capital ? names.inner.at(words, at) : undefined;
    if (!field) return false;
    at += field.count;
    const closing = names.conjunctions.has(words[at]?.lower ?? "") && words[at]?.gap === " ";
    if (closing) return words[at + 1]?.capital === true && names.inner.at(words, at + 1) !== undefined && !names.heads.at(words, at + 1);
    if (words[at]?.gap !== ", ") return false;
  }
  return false;
}

const mostFields = 3;

const isLoud = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && word.capital && word.text === word.text.toUpperCase();

/** "SỞ NGOẠI VỤ TIẾP ĐOÀN …": in a line of capitals a capital tells nothing where every syllable is a word. */
function isShouted({ words, names }: Source, headEnd: number, at: number): boolean {
  if (!names.slots.writing.syllable) return false;
  return isLoud(words[headEnd]) && isLoud(words[at]) && isLoud(words[at + 1]) && !words[at]?.text.includes(".");
}

/** What surely goes on a name in a line of capitals: a field of work, a place behind its word, a word of no syllable of the language. */
function shoutedPart(source: Source, at: number, { places }: Surroundings): number | undefined {
  const { words, names } = source;
  const linked = names.links.has((words[at] as Word).lower) ? 1 : 0;
  const inner = names.inner.at(words, at + linked);
  if (inner) return at + linked + inner.count - 1;
  const next = words[at + 1];
  const place = next && names.placeBefore.at(words, at)?.count === 1 ? places.at(next.start) : undefined;
  if (place) return lastWithin(source, at + 1, place.end);
  return isForeign(source, words[at]) ? at : undefined;
}

const isDashed = (word: Word): boolean => word.gap !== " " && /[-–]/u.test(word.gap);

/** "Sở Ngoại vụ - | Bà …", "Đại học A - | Hàn Quốc": a dash parts a name from a form of address, and from a place unless it joins two. */
function endsAtDash(source: Source, at: number, around: Surroundings): boolean {
  const { words, names } = source;
  if (names.honorifics.at(words, at)) return true;
  return around.places.at((words[at] as Word).start) !== undefined && !endsAtPlace(source, at - 1, around);
}

function isJoined({ words, names }: Source, at: number): boolean {
  const gap = words[at]?.gap;
  if (gap === " " || gap === "\u00a0") return true;
  if (gap === " - " || gap === " – ") return names.heads.at(words, at) === undefined;
  const before = previous(words, at);
  if (!before) return false;
  return (gap === "." && before.text.length <= 3) || (gap === ". " && names.slots.writing.abbreviations.includes(before.lower));
}

function lastWithin({ words }: Source, at: number, end: number): number {
  let last = at;
  while (words[last + 1] && (words[last + 1] as Word).end <= end) last++;
  return last;
}

function endsAtPlace({ words }: Source, last: number, { places }: Surroundings): boolean {
  const word = words[last];
  return word !== undefined && places.at(word.start) !== undefined;
}

/** Behind a place a new body or office begins another name. */
function startsOther({ words, names }: Source, at: number): boolean {
  return names.heads.at(words, at) !== undefined || names.roles.at(words, at) !== undefined;
}

/** A capital may begin a compound whose second part is small: "Bán dẫn", "Kinh tế". */
function compoundEnd(source: Source, at: number, around: Surroundings): number {
  const compound = source.names.inner.at(source.words, at);
  if (compound) return at + compound.count - 1;
  return goesOnSmall(source, at, around) ? at + 1 : at;
}

/** "Viện Đánh | giá | Công nghệ": one small syllable no list knows, between a capital and what surely goes on the name. */
function goesOnSmall({ words, names }: Source, at: number, { persons, places }: Surroundings): boolean {
  const { syllable } = names.slots.writing;
  const [word, small, next] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (!syllable || !small || !next || small.gap !== " " || next.gap !== " " || small.capital) return false;
  if (!syllable.test(word.lower) || !syllable.test(small.lower)) return false;
  if (names.roleStops.has(small.lower) || names.links.has(small.lower) || names.seatLinks.has(small.lower)) return false;
  if (names.placeBefore.at(words, at + 1) || persons.at(next.start) || places.at(word.start) || names.familyNames.has(word.lower))
    return false;
  return names.inner.at(words, at + 2) !== undefined || names.placeBefore.at(words, at + 2) !== undefined;
}

/** "tại TP.Hồ Chí Minh" behind a body abroad. */
function seatBehind(source: Source, at: number, { places }: Surroundings): number | undefined {
  const { words, names } = source;
  const word = words[at] as Word;
  const next = words[at + 1];
  const allowed = names.seatLinks.has(word.lower) || names.placeBefore.at(words, at) !== undefined;
  if (!allowed || !next) return undefined;
  const kind = places.at(next.start) ? 0 : (names.placeBefore.at(words, at + 1)?.count ?? 0);
  const place = places.at(words[at + 1 + kind]?.start ?? -1);
  return place && lastWithin(source, at + 1 + kind, place.end);
}

/**
 * Small words that belong to names, accepted when a capital or place follows them; without one those in a row behind the name's first
 * capital end it, up to the first link.
 */
function lowerStretch(source: Source, headEnd: number, from: number, around: Surroundings): number | undefined {
  const { words, names } = source;
  let at = from;
  let lastInner: number | undefined;
  let linked = false;
  while (at - from < 9) {
    const word = words[at];
    if (!word || !isJoined(source, at) || around.persons.at(word.start)) break;
    const another =
      names.roles.at(words, at) !== undefined || (isAnd(names, previous(words, at)) && names.heads.at(words, at) !== undefined);
    if (word.capital || around.places.at(word.start))
      return another || isOfAnother(source, from, at, around) ? lastInner : reach(source, at, around);
    if (linked && (names.roles.at(words, at) || names.leading.has(word.lower))) break;
    const inner = names.inner.at(words, at);
    if (inner && !linked && mayClose(source, headEnd, at, inner.count)) lastInner = at + inner.count - 1;
    else if (!inner && !names.links.has(word.lower) && !(names.placeBefore.at(words, at) !== undefined)) break;
    linked ||= inner === undefined;
    at += inner?.count ?? 1;
  }
  return from === headEnd + 1 || isForeign(source, words[from - 1]) ? undefined : lastInner;
}

/** "Sân bay Nội Bài | và | Vietnam Airlines", "UBND huyện A | và | huyện B": behind a proper name "and" leads to another body or place. */
function isOfAnother({ words, names }: Source, from: number, at: number, around: Surroundings): boolean {
  const before = previous(words, from);
  if (!names.slots.writing.syllable || !isAnd(names, words[from]) || !before?.capital || names.inner.at(words, from - 1)) return false;
  if (at > from + 1) return names.placeBefore.at(words, from + 1) !== undefined;
  if (around.places.at((words[at] as Word).start) || names.inner.at(words, at)) return false;
  return words[at + 1]?.capital === true && words[at + 1]?.gap === " ";
}

/** Bodies that act: behind their names a small word that can be a verb is one ("Bộ Y tế | thông tin"). */
const acting: ReadonlySet<OrganisationType> = new Set(["ministry", "department", "government", "company", "hospital", "committee"]);

/** Whether small words may be the last of a name: not those that are verbs or adverbs, too; verbs of two syllables only behind bodies that act. */
function mayClose({ words, names }: Source, headEnd: number, at: number, count: number): boolean {
  const written = words.slice(at, at + count).map(({ lower }) => lower);
  if (!names.slots.organisations.innerVerbs?.includes(written.join(" "))) return true;
  const type = [headEnd, headEnd - 1, headEnd - 2].map((from) => names.heads.at(words, from)).find((head) => head !== undefined)?.value;
  return count > 1 && !(type && acting.has(type));
}

/** "Tập đoàn LG | đầu tư": behind a word that is none of the language, small ones tell what its owner does. */
function isForeign({ names }: Source, word: Word | undefined): boolean {
  const { syllable } = names.slots.writing;
  return syllable !== undefined && word?.capital === true && !syllable.test(word.lower);
}

/** "Sở Ngoại vụ | và | Sở Tài chính": what follows is a body of its own. */
function isAnd({ conjunctions }: Source["names"], word: Word | undefined): boolean {
  return word !== undefined && conjunctions.has(word.lower);
}

function reach(source: Source, at: number, around: Surroundings): number {
  const place = around.places.at((source.words[at] as Word).start);
  return place ? lastWithin(source, at, place.end) : compoundEnd(source, at, around);
}
