import type { OrganisationType } from "@entente/model";
import { previous } from "../text/previous.ts";
import { beginningOf, type Word } from "../text/words.ts";
import { placeIn } from "./adjectives.ts";
import type { NameDraft } from "./draft.ts";
import type { BodyRun, Surroundings } from "./organisations-capital.ts";
import { behindShortForm, lastWithin, seatEnd, twinSeatEnd } from "./organisations-seats.ts";
import { boundariesFor, type Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

/** Bodies whose head word may stand anywhere in a run of capitals: "Ministry of Trade", "Pangyo High-Tech Valley". */
export function findHeadAnywhere(source: Source, around: Surroundings): BodyRun[] {
  const runs: BodyRun[] = [];
  for (let index = 0; index < source.words.length; index++) {
    if (!isPart(source, index, around)) continue;
    const last = capitalsEnd(source, index, around);
    const run = readRun(source, index, last, around, (runs.at(-1)?.last ?? -1) + 1);
    if (run) runs.push(run);
    index = Math.max(last, run?.last ?? last);
  }
  return runs;
}

function isPart({ words }: Source, index: number, { persons }: Surroundings): boolean {
  const word = words[index];
  return word !== undefined && word.capital && !persons.at(word.start);
}

function capitalsEnd(source: Source, from: number, around: Surroundings): number {
  let last = from;
  const goesOn = () => isJoined(source.words[last + 1] as Word) || goesOnBehindPoint(source, last);
  while (isPart(source, last + 1, around) && goesOn() && !owns(source, last, around) && !isFormOfAddress(source, last + 1)) {
    if (source.words[last + 1]?.gap === " & " && source.names.heads.at(source.words, last)) break;
    last++;
  }
  return last;
}

/** "Ministerium für Tourismus | Dr. Karl Weber" */
function isFormOfAddress({ words, names }: Source, at: number): boolean {
  return words[at + 1]?.gap === ". " && names.honorifics.at(words, at) !== undefined;
}

function isJoined(word: Word): boolean {
  return word.gap === " " || word.gap === "\u00a0" || word.gap === " & ";
}

/** "Henkell & Co. | Sektkellerei KG": the point of a firm's short word is no end. */
function goesOnBehindPoint({ words }: Source, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return next?.gap === ". " && word?.gap === " & " && word.text.length <= 3;
}

/** "Delhi University's | Evening College", "Vietnam's | Ministry": an owner is no part of the name behind it; "People's" is. */
function owns(source: Source, at: number, around: Surroundings): boolean {
  const { words, names } = source;
  const word = words[at] as Word;
  const ending = ownersEnding(names, word);
  if (ending === undefined) return false;
  const bare = beginningOf(word, word.lower.length - ending.length);
  const place = around.places.at(word.start);
  return (place !== undefined && !isLocalBody(source, at + 1, place)) || names.heads.at([bare], 0) !== undefined;
}

const ownersEnding = askedOnce(({ slots }, { lower }): string | undefined =>
  slots.writing.endings.find((each) => /^['’]/u.test(each) && lower.endsWith(each)),
);

/** "Bac Ninh's | Party Committee": the authorities of a province or city are named after it. */
function isLocalBody({ words, names }: Source, at: number, { entry }: NameDraft): boolean {
  const head = names.heads.at(words, at) ?? names.heads.at(words, at + 1);
  return entry !== undefined && entry.level !== "country" && head !== undefined && publicBodies.has(head.value);
}

/** Reads a run of capitals; `floor` is the first word that no earlier name has taken. */
function readRun(source: Source, from: number, to: number, around: Surroundings, floor: number): BodyRun | undefined {
  const { words, names } = source;
  const first = trimmedStart(source, from, to);
  if (first > to) return undefined;
  const head = headIn(source, first, to);
  if (!head || (head.at === first && (names.companyNouns.at(words, first) || namesKnown(source, head, to)))) return undefined;
  const reached = Math.max(to, head.end);
  const left = head.at === first && previous(words, first)?.gap !== "- " ? first : extendLeft(source, first, reached, head, around);
  const start = fromAdjective(source, opened(source, left < floor ? first : left, head, around, floor), head, floor);
  const last = isHeld(source, start, head, around) ? head.end : extendRight(source, head, reached, around);
  const single = start === last;
  if (single && !isNamedAlone(source, start)) return undefined;
  if (isRuledOut(source, start, last, head)) return undefined;
  return { first: start, last, type: head.type, rule: "head-and-capitals", confidence: single ? 0.75 : 0.9 };
}

/** "Verband | Keidanren": a head alone before a known body only says what that is. */
function namesKnown({ lowered, words, names }: Source, head: Head, to: number): boolean {
  const next = words[head.end + 1];
  if (!next || head.end >= to) return false;
  const body = names.bodies.at(lowered, next.start, boundariesFor(names));
  return body?.value.type !== undefined && body.end >= (words[to] as Word).end;
}

/** "Principal of | Evening College | Alpha Beta": capitals behind a body whose office is named before it are its holder's name; where nouns have capitals, those behind a government are nouns. */
function isHeld({ words, names }: Source, first: number, head: Head, around: Surroundings): boolean {
  const behind = words[head.end + 1];
  if (!behind?.capital || behind.gap !== " " || around.places.at(behind.start) || names.legalForms.at(words, head.end + 1)) return false;
  if (names.slots.writing.nounsCapitalised) return head.type === "government" && names.nouns.has(behind.lower);
  if (names.heads.at(words, head.end + 1)) return false;
  const isLink = (at: number) => names.slots.persons.ofLinks.includes(words[at]?.lower ?? "");
  const link = isLink(first - 1) ? first - 1 : first - 2;
  if (!isLink(link) || (link < first - 1 && !names.leading.has(previous(words, first)?.lower ?? ""))) return false;
  return names.roles.endsBefore(words, link, 4);
}

interface Head {
  at: number;
  /** Last word of the head. */
  end: number;
  type: OrganisationType;
}

/** The last head of the run: "Economic Council Office" is an office. A known legal form counts as a company's head. */
function headIn(source: Source, from: number, to: number): Head | undefined {
  const { words, names } = source;
  for (let at = to; at >= from; at--) {
    const form = names.legalForms.at(words, at);
    if (form && at > from) return { at, end: at + form.count - 1, type: "company" };
    const phrase = names.heads.at(words, at);
    if (phrase && !isPartOfRole(source, at) && !isFamilyName(source, at, to))
      return wholeHead(source, from, at, { at, end: at + phrase.count - 1, type: phrase.value });
    const type = endingType(names, words[at] as Word);
    if (type) return { at, end: at, type };
  }
  return undefined;
}

/** "Ambassador to Vietnam | Park Noh-wan": a head that is a family name too, before a given name. */
function isFamilyName({ words, names }: Source, at: number, to: number): boolean {
  const next = words[at + 1];
  if (at >= to || next?.gap !== " " || !names.familyNames.has((words[at] as Word).lower)) return false;
  return names.givenNames.has(next.lower) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text);
}

/** "Party Secretary": the head is the first word of an office. */
function isPartOfRole({ words, names }: Source, at: number): boolean {
  return (names.roles.at(words, at)?.count ?? 0) > 1;
}

/** A head of several words may begin earlier: "House of Representatives", "Free Economic Zone". */
function wholeHead({ words, names }: Source, from: number, at: number, head: Head): Head {
  for (let earlier = Math.max(from, at - 3); earlier < at; earlier++) {
    const phrase = names.heads.at(words, earlier);
    if (phrase && earlier + phrase.count - 1 >= head.end) return { at: earlier, end: earlier + phrase.count - 1, type: phrase.value };
  }
  return head;
}

/** A word whose ending is a head: "Inspektionskommission". The longest ending decides, and it may be an office: "Wirtschaftsberater". */
const endingType = askedOnce((names, word): OrganisationType | undefined => {
  if (!names.slots.organisations.headsAreEndings || names.never.has(word.lower) || names.roles.at([word], 0)) return undefined;
  return typeOfEnding(names, word.lower);
});

function typeOfEnding({ headEndings, roleFinder }: Source["names"], lower: string): OrganisationType | undefined {
  for (let cut = 0; cut <= lower.length - 3; cut++) {
    const ending = lower.slice(cut);
    const type = headEndings.get(ending);
    if (type) return type;
    if (roleFinder.get(ending)) return undefined;
  }
  return undefined;
}

function trimmedStart({ words, names }: Source, from: number, to: number): number {
  let at = from;
  while (at <= to) {
    const role = names.roles.at(words, at) ?? names.honorifics.at(words, at);
    if (role && at + role.count <= to + 1 && !names.heads.at(words, at)) at += role.count;
    else if (leads(names, words[at] as Word)) at++;
    else break;
  }
  return at;
}

const leads = askedOnce((names, word): boolean => names.leading.has(word.lower) || tellsSeat(names, word));

/** "Seoul-based": where a body sits is no part of its name. */
function tellsSeat({ slots }: Source["names"], { lower }: Word): boolean {
  const ending = slots.places.adjectives?.inhabitant;
  return ending?.startsWith("-") === true && lower.endsWith(ending);
}

/** A compound or listed word that names a body by itself; a bare "University" does not. */
function isNamedAlone({ words, names }: Source, at: number): boolean {
  const word = words[at] as Word;
  return names.standalone.has(word.lower) || (word.text.includes("-") && /-\p{Lu}/u.test(word.text));
}

function isRuledOut({ text, words, names }: Source, first: number, last: number, head: Head): boolean {
  const start = (words[first] as Word).start;
  const name = text.slice(start, (words[last] as Word).end).toLowerCase();
  return names.never.has(name) || /\d{4}$/.test(name) || (head.end === last && endsNoBody(names, words[last] as Word));
}

const endsNoBody = askedOnce(({ never }, { lower }): boolean => never.has(`* ${lower}`));

/** "Vietnam-Korea Business and Investment Association": capitals before an "and" belong to a head at the run's end. */
function extendLeft(source: Source, first: number, to: number, head: Head, around: Surroundings): number {
  const { words, names } = source;
  if (head.end < to - 1) return first;
  const link = previous(words, first);
  const before = previous(words, first - 1);
  if (!link || !before?.capital || !names.conjunctions.has(link.lower) || words[first]?.gap !== " ") return first;
  const compound = link.gap === "- ";
  if (link.gap !== " " && !compound) return first;
  let at = first - 2;
  while (isPart(source, at - 1, around) && words[at]?.gap === " ") at--;
  at = trimmedStart(source, at, first - 2);
  if (compound) return at < first - 2 || head.type === "chamber" ? at : first;
  const lone = around.places.at((words[at] as Word | undefined)?.start ?? -1);
  if (at > first - 2 || headIn(source, at, first - 2) || (lone && lone.end === before.end)) return first;
  if (at === first - 2 && around.places.at((words[first] as Word).start)) return first;
  return publicBodies.has(head.type) ? listStart(source, at, around) : at;
}

/** "Culture, Sports and Tourism Department": the capitals that commas part from the name's first word belong to it too. */
function listStart(source: Source, from: number, around: Surroundings): number {
  const { words, names } = source;
  let at = from;
  while (
    words[at]?.gap === ", " &&
    isPart(source, at - 1, around) &&
    !around.places.at((words[at - 1] as Word).start) &&
    !names.roles.at(words, at - 1) &&
    !names.heads.at(words, at - 1) &&
    !names.bodies.get((words[at - 1] as Word).lower) &&
    /^(?:, | )$/u.test((words[at - 1] as Word).gap)
  )
    at--;
  return at;
}

/** "vietnamesische | Botschaft": the small adjective of a country before a body that has no name of its own without it. */
function fromAdjective({ words, names }: Source, first: number, head: Head, floor: number): number {
  const before = previous(words, first);
  if (!before || before.capital || first - 1 < floor || head.at !== first || words[first]?.gap !== " ") return first;
  const kind = head.type === "university" && !before.text.includes("-");
  return ofCountry.has(head.type) && !kind && adjectivePlace(names, before.lower) ? first - 1 : first;
}

const ofCountry: ReadonlySet<OrganisationType> = new Set(["embassy", "university", "chamber", "committee", "association", "foundation"]);

/** "vietnamesisch-deutsche": each part is made of a place's name. */
function adjectivePlace({ slots }: Source["names"], lower: string): boolean {
  const { adjectives } = slots.places;
  return adjectives !== undefined && lower.split("-").every((part) => placeIn(part, adjectives) !== undefined);
}

/** "Quang Nam | provincial | People's Committee": a small word that opens a public body's name, and the place before it. */
function opened({ words, names }: Source, first: number, head: Head, around: Surroundings, floor: number): number {
  const opener = previous(words, first);
  if (!opener || first - 1 < floor || words[first]?.gap !== " " || !names.openers.has(opener.lower) || !publicBodies.has(head.type))
    return first;
  const place = opener.gap === " " ? around.places.at(previous(words, first - 1)?.start ?? -1) : undefined;
  if (!place || place.end !== previous(words, first - 1)?.end) return first - 1;
  let at = first - 2;
  while (at > floor && (words[at - 1] as Word).start >= place.start) at--;
  return at;
}

const publicBodies: ReadonlySet<OrganisationType> = new Set(["government", "department", "committee", "party", "parliament"]);

/** Behind the head the name runs on through links, lists that an "and" closes, and places. */
function extendRight(source: Source, head: Head, to: number, around: Surroundings): number {
  const { words } = source;
  const placed = behindShortForm(source, head.end, around);
  if (placed !== undefined) return lastWithin(source, placed, around.places.at((words[placed] as Word).start)?.end ?? 0);
  let last = Math.max(head.end, trailing(source, head.end, to, around));
  if (last < to) return last;
  for (let rounds = 0; rounds < 4; rounds++) {
    const next = throughLink(source, head, last, around);
    if (next === undefined) break;
    last = next;
  }
  return twinSeatEnd(source, seatEnd(source, head, last, around), around);
}

/** Capitals behind the head inside the run: a place, a proper name ("Partei Vietnams"). */
function trailing(source: Source, headEnd: number, to: number, around: Surroundings): number {
  if (headEnd === to) return to;
  const { words, names } = source;
  let last = headEnd;
  while (
    last < to &&
    !names.roles.at(words, last + 1) &&
    !isOwnersNoun(source, headEnd, last + 1, around) &&
    !(names.heads.at(words, last + 1) && around.places.at((words[last + 1] as Word).start))
  )
    last++;
  return last;
}

/** "des Ministeriums | Diversifizierung": a noun behind a genitive where every noun is a capital, unless it is a place. */
function isOwnersNoun({ words, names }: Source, headEnd: number, at: number, { places }: Surroundings): boolean {
  const word = words[at] as Word;
  if (!names.slots.writing.nounsCapitalised || !(words[headEnd] as Word).text.endsWith("s")) return false;
  return !places.at(word.start) && !names.legalForms.at(words, at) && /^\p{Lu}\p{Ll}+$/u.test(word.text) && nounEnding.test(word.lower);
}

const nounEnding = /(?:ung|ungen|heit|keit|schaft|ion|ionen|tät|en|nis)$/u;

/** One step through "of the …", "für …", "and …". Undefined where the words behind do not belong to the name. */
function throughLink(source: Source, head: Head, last: number, around: Surroundings): number | undefined {
  const { words, names } = source;
  const started = last > head.end;
  const linked = (word: Word, before: number) =>
    names.links.has(word.lower) ||
    (before > 0 && names.inner.at(words, last + 1 + before)) ||
    (!started && ofPeople(source, last + 1 + before));
  let at = last + 1;
  let links = 0;
  const gap = words[at]?.gap;
  if (namedAlone.has(head.type) && names.slots.organisations.purposeLinks?.includes(words[at]?.lower ?? "")) return undefined;
  if (started && gap === ", " && closesList(source, at)) return capitalsEnd(source, at, around);
  while (words[at] && !(words[at] as Word).capital && isJoined(words[at] as Word) && linked(words[at] as Word, links) && links < 4) {
    if (links === 0 && !started && isAnd(source, at)) return undefined;
    links++;
    at++;
  }
  const word = words[at];
  if (links > 0 && word && names.seatLinks.has((words[at - 1] as Word).lower) && !around.places.at(word.start)) return undefined;
  if (links === 0 || !word || !word.capital || !isJoined(word) || around.persons.at(word.start)) return undefined;
  if (isAnd(source, last + 1) && (names.roles.at(words, at) || endsInRole(names, word)) && !names.heads.at(words, at)) return undefined;
  const ofPlace = names.placeBefore.at(words, at) !== undefined || around.places.at(word.start) !== undefined;
  if (
    names.personNever.has(word.lower) &&
    !ofPlace &&
    !ofPeople(source, at - 1) &&
    !names.heads.at(words, at) &&
    !names.links.has(word.lower) &&
    !around.places.at(word.start)
  )
    return undefined;
  const end = capitalsEnd(source, at, around);
  if (isAnd(source, last + 1) && (links > 1 || (names.heads.at(words, at) && names.links.has(words[end + 1]?.lower ?? ""))))
    return undefined;
  return isAnd(source, last + 1) && ((end > at && headIn(source, at, end)) || around.places.at(word.start)) ? undefined : end;
}

/** Bodies whose names say nothing of what they are for. */
const namedAlone: ReadonlySet<OrganisationType> = new Set([
  "government",
  "ministry",
  "university",
  "embassy",
  "chamber",
  "parliament",
  "company",
]);

/** "WWU-Prorektorin": an office written on to its body's short form. */
const endsInRole = askedOnce((names, { lower }): boolean => {
  const at = lower.lastIndexOf("-");
  return at > 0 && names.roleFinder.get(lower.slice(at + 1)) === true;
});

/** "Union | vietnamesischer | Vereine": the country of a body's members. */
function ofPeople({ words, names }: Source, at: number): boolean {
  const { lower } = words[at] as Word;
  return (names.slots.places.adjectives?.ofMany ?? []).some((ending) => lower.endsWith(ending)) && adjectivePlace(names, lower);
}

function isAnd({ words, names }: Source, at: number): boolean {
  return names.conjunctions.has(words[at]?.lower ?? "");
}

/** "Industry, Trade and Energy": the comma belongs to the name when a link closes the list before anything else. */
function closesList({ words, names }: Source, at: number): boolean {
  for (let ahead = at; ahead < at + 5; ahead++) {
    const word = words[ahead];
    if (!word) return false;
    if (ahead > at && names.links.has(word.lower) && word.gap === " ")
      return words[ahead + 1]?.capital === true || names.inner.at(words, ahead + 1) !== undefined;
    if (
      !word.capital ||
      (ahead > at && word.gap !== ", " && word.gap !== " ") ||
      names.heads.at(words, ahead) ||
      names.roles.at(words, ahead)
    )
      return false;
  }
  return false;
}
