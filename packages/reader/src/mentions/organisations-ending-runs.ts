import type { OrganisationType } from "@entente/model";
import { anywhere, type Found } from "../gazetteer/finder.ts";
import { isWordUnit } from "../text/letters.ts";
import { wordAt } from "../text/listed.ts";
import { isHan, isKatakana } from "../text/scripts.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import { bodyByEnding } from "./organisations-ending-draft.ts";
import { isFamilyShape } from "./persons-runs.ts";
import type { Source } from "./places.ts";

const latinOrSign = /[A-Za-z0-9＆&]/;
const longestRun = 32;

/** Scripts without spaces: the run of name letters before a head, cut where another name or a common word ends. */
export function inRuns(source: Source, places: SpanMap<NameDraft>): NameDraft[] {
  const { text, lowered, names, starts } = source;
  const heads = names.headFinder.find(lowered, anywhere, lowered, starts.heads);
  const drafts: NameDraft[] = [];
  for (const head of heads) {
    if (!endsName(source, head.end) && !isHeadedBy(source, head.end, head.value)) continue;
    const previous = drafts.at(-1);
    const start = behindPerson(source, runStart(source, head.start, places), head, places);
    const name = text.slice(start, head.end);
    if (previous && start < previous.end) {
      drafts.pop();
      const joined = Math.min(start, previous.start);
      drafts.push(bodyByEnding(source, joined, head.end, head.value, 0.85));
      continue;
    }
    if (!names.standalone.has(name) && (start === head.start || names.never.has(name))) continue;
    if (isHolders(source, start, head, places)) continue;
    if (startsGeneric(source, start, head.start) && !names.standalone.has(name)) continue;
    drafts.push(bodyByEnding(source, start, head.end, head.value, places.at(start) ? 0.9 : 0.8));
  }
  return drafts;
}

/**
 * "山田滝夫東京大学学長", "ウ・ウォンシク国会議長": where an office follows the body, the run may open with its holder's name. Returns
 * where the body begins.
 */
function behindPerson(source: Source, start: number, head: Found<OrganisationType>, places: SpanMap<NameDraft>): number {
  const { text, lowered, names } = source;
  const held = names.roleFinder.at(lowered, head.end, anywhere) !== undefined || isHeadedBy(source, head.end, head.value);
  if (places.at(start)?.start === start || !held) return start;
  const isBody = (at: number) => {
    const rest = text.slice(at, head.end);
    return (
      at <= head.start &&
      (places.at(at)?.start === at || (names.headFinder.get(rest) !== undefined && (ofPlaces.has(head.value) || !names.never.has(rest))))
    );
  };
  if (/^[\p{Script=Katakana}ー]+・[\p{Script=Katakana}ー・]+$/u.test(text.slice(start, head.start)) && isBody(head.start))
    return head.start;
  const kana = /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)*(?=\p{Script=Han})/u.exec(text.slice(start, head.end))?.[0];
  if (kana) {
    const rest = text.slice(start + kana.length, head.end);
    const ofPlace = names.slots.places.after.some((kind) => rest.startsWith(kind));
    const known = names.foreignFamilyNames.has(kana.slice(0, kana.indexOf("・"))) || names.headFinder.get(rest) !== undefined;
    const isName = kana.includes("・") && (known || (rest.length > 3 && !ofPlace));
    return isName || isBody(start + kana.length) ? start + kana.length : start;
  }
  return behindFamily(source, start, head, places, isBody);
}

/** "岩田弘彦|県議会", "香原勝司|福岡県議会": behind a family name and a given one, or a family name told by its letters and a place behind it. */
function behindFamily(
  { text, names }: Source,
  start: number,
  head: Found<OrganisationType>,
  places: SpanMap<NameDraft>,
  isBody: (at: number) => boolean,
): number {
  for (const family of [3, 2]) {
    const letters = text.slice(start, start + family);
    const given = [2, 1, 3].map((size) => start + family + size);
    if (names.familyNames.has(letters)) {
      const cut = places.at(start + family)?.start === start + family ? start + family : given.find(isBody);
      if (cut !== undefined) return cut;
      if (head.start - (start + family + 2) >= 2) return start + family + 2;
    } else if (isFamilyShape({ names }, letters)) {
      const cut = given.find((at) => at <= head.start && places.at(at)?.start === at);
      if (cut !== undefined) return cut;
    }
  }
  return start;
}

/** "中塚|市議会議長": a family name before a common noun is its officer's. */
function isHolders({ text, names }: Source, start: number, head: Found<OrganisationType>, places: SpanMap<NameDraft>): boolean {
  const common = ofPlaces.has(head.value) && names.never.has(text.slice(head.start, head.end)) && !places.at(start);
  return common && names.familyNames.has(text.slice(start, head.start));
}

const ofPlaces: ReadonlySet<OrganisationType> = new Set(["parliament", "government", "committee"]);

/** "親善協会|長": the officer of an association, named by the body and one letter. */
function isHeadedBy({ text, names }: Source, end: number, type: OrganisationType): boolean {
  const inflection = names.slots.organisations.headInflections.find((each) => text.startsWith(each, end));
  return inflection !== undefined && ofMembers.has(type) && !/\p{Script=Han}/u.test(text.charAt(end + inflection.length));
}

const ofMembers: ReadonlySet<OrganisationType> = new Set(["association", "chamber"]);

/** Behind a head the word must end, or an office or form of address follow ("委員会書記"). */
function endsName({ text, lowered, names }: Source, end: number): boolean {
  if (!isWordUnit(text, end) || /\p{Script=Hiragana}/u.test(text.charAt(end))) return true;
  if (wordAt(names.slots.writing.endings, text, end) !== undefined) return true;
  return names.roleFinder.at(lowered, end, anywhere) !== undefined || names.honorificFinder.at(lowered, end, anywhere) !== undefined;
}

function runStart({ text, names }: Source, from: number, places: SpanMap<NameDraft>): number {
  const { links } = names.slots.organisations;
  let start = from;
  while (start > 0 && from - start < longestRun) {
    const at = start - 1;
    if (!isRunLetter(text, at) && !(links.includes(text.charAt(at)) && isRunLetter(text, at - 1) && !startsList(text, at))) break;
    start--;
  }
  const role = lastRoleEnd(text.slice(start, from), names);
  const after = behindTime(names, text, role > 0 ? start + role : start, from);
  const place = places.at(after);
  if (place && links.includes(text.charAt(place.end)) && places.at(place.end + 1)?.start === place.end + 1) return place.end + 1;
  const other = place && links.includes(text.charAt(after - 1)) ? places.at(after - 2) : undefined;
  if (place && other?.end === after - 1 && isOfBoth(names, text.slice(place.end, from + longestHead))) return other.start;
  return place ? after : Math.min(after, from);
}

/** "今後|長崎大学" */
function behindTime({ slots }: Source["names"], text: string, start: number, head: number): number {
  const word = wordAt(slots.organisations.timeWords ?? noWords, text, start);
  return word !== undefined && start + word.length < head ? start + word.length : start;
}

const noWords: readonly string[] = [];

function isRunLetter(text: string, at: number): boolean {
  return isHan(text, at) || isKatakana(text, at) || latinOrSign.test(text.charAt(at));
}

/** "ベトナム・韓国|友好協会": behind two places a body of both. */
function isOfBoth({ slots }: Source["names"], rest: string): boolean {
  return slots.organisations.bothPlaces?.some((word) => rest.startsWith(word)) ?? false;
}

const longestHead = 8;

/** A middle dot between two katakana words joins a name; between kanji it lists. */
function startsList(text: string, at: number): boolean {
  return (
    text.charAt(at) === "・" && !(/\p{Script=Katakana}|ー/u.test(text.charAt(at - 1)) && /\p{Script=Katakana}/u.test(text.charAt(at + 1)))
  );
}

/** End of the last office inside a run: what stands before it is another name. An office that begins a head word is part of that ("委員会"). */
function lastRoleEnd(run: string, { roleFinder, headFinder }: Source["names"]): number {
  const found = roleFinder.find(run, anywhere);
  return found.findLast((role) => (headFinder.at(run, role.start, anywhere)?.end ?? 0) <= role.end)?.end ?? 0;
}

/** "市党委員会", "同研究所": the run before the head begins with a word that points back instead of naming. */
function startsGeneric({ text, names }: Source, start: number, headStart: number): boolean {
  const run = text.slice(start, headStart);
  return names.leading.has(run) || (run.length === 2 && names.leading.has(run.charAt(0)));
}
