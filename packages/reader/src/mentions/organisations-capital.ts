import type { OrganisationType, Span } from "@entente/model";
import type { Word } from "../text/words.ts";
import type { KnownBody } from "./compile.ts";
import { draftOfName, type NameDraft, putInOrder, type SpanMap } from "./draft.ts";
import { withPlace } from "./organisations-branches.ts";
import { findForeignBodies } from "./organisations-foreign.ts";
import { findHeadAnywhere } from "./organisations-head-anywhere.ts";
import { findHeadFirst } from "./organisations-head-first.ts";
import { findListedCompanies } from "./organisations-listed.ts";
import { findRomanceBodies } from "./organisations-romance.ts";
import { file } from "./organisations-same.ts";
import { boundariesFor, type Source } from "./places.ts";

/** What the rules for bodies may look at besides the words. */
export interface Surroundings {
  places: SpanMap<NameDraft>;
  persons: SpanMap<NameDraft>;
}

/** Words `first` to `last` make a body's name. */
export interface BodyRun {
  first: number;
  last: number;
  type: OrganisationType;
  rule: string;
  confidence: number;
}

/** Bodies in scripts with capitals: listed ones, and capitalised names around a head word or a legal form. */
export function findBodiesByCapital(source: Source, places: SpanMap<NameDraft>, persons: SpanMap<NameDraft>): NameDraft[] {
  const surroundings = { places, persons };
  const runs =
    source.names.slots.organisations.headPosition === "first"
      ? findHeadFirst(source, surroundings)
      : findHeadAnywhere(source, surroundings);
  const unmarked = [
    ...findForeignBodies(source, surroundings),
    ...findRomanceBodies(source, surroundings),
    ...findListedCompanies(source, surroundings),
  ];
  const drafts = [...runs, ...unmarked].map((run) => draftOf(source, run));
  file(source, drafts);
  const bodies = [...listedBodies(source).map((draft) => withPlace(source, draft, places)), ...drafts];
  putInOrder(bodies);
  return bodies;
}

function draftOf(source: Source, run: BodyRun): NameDraft {
  const { words } = source;
  const last = words[run.last] as Word;
  const span: Span = { start: (words[run.first] as Word).start, end: ownerEnd(source, run.last) ?? last.end };
  const draft = draftOfName(source, "organisation", span, run.rule, run.confidence);
  draft.organisationType = run.type;
  draft.alias = bracketedAlias(source, span.end) ?? aliasBehindSeat(source, draft);
  return draft;
}

/** "Hiệp hội Doanh nghiệp nhỏ của Đức (BVMW)": the owner behind a name that a bracketed short form closes. */
function ownerEnd(source: Source, last: number): number | undefined {
  const { words, names } = source;
  const link = words[last + 1];
  const owner = words[last + 2];
  if (!link || !owner?.capital || link.gap !== " " || owner.gap !== " " || !names.slots.persons.ofLinks.includes(link.lower))
    return undefined;
  const place = names.places.at(source.lowered, owner.start, boundariesFor(names));
  return place?.value.entry && bracketedAlias(source, place.end) ? place.end : undefined;
}

/** "Alpha University in Daejeon (AU)": an acronym behind the body's seat that begins as its name does. */
function aliasBehindSeat(source: Source, { name, end }: NameDraft): Span | undefined {
  const { text } = source;
  if (text.charAt(end) !== " " || (text.charAt(end + 3) !== " " && text.charAt(end + 4) !== " ")) return undefined;
  const seat = /^ (\p{Ll}{2,3}) \p{Lu}[\p{L}-]+(?= \()/u.exec(text.slice(end, end + longestSeat));
  if (!seat || !source.names.seatLinks.has(seat[1] ?? "")) return undefined;
  const alias = bracketedAlias(source, end + seat[0].length);
  return alias && text.charAt(alias.start) === name.charAt(0) ? alias : undefined;
}

/** Room for a link, a place and a bracket, in UTF-16 units. */
const longestSeat = 32;

/** "(KATECH)", "(gọi tắt là Next-Generation Institute)" directly behind a name. */
export function bracketedAlias({ text, lowered, names }: Source, end: number): Span | undefined {
  if (!isBracket(text.charAt(end)) && !isBracket(text.charAt(end + 1))) return undefined;
  const bracket = /^\s?[(（]\s?([^()（）\n]{2,90}?)\s?[)）]/u.exec(text.slice(end, end + 100));
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return undefined;
  const cue = names.slots.organisations.shortFormCues.find((word) => inside.toLowerCase().startsWith(word));
  const name = cue === undefined ? inside : inside.slice(cue.length).replace(/^[\s:：、,]+/u, "");
  const start = end + bracket[0].indexOf(inside) + (inside.length - name.length);
  if (
    cue === undefined &&
    !(/^\S{3,12}$/u.test(name) && names.bodies.at(lowered, start, boundariesFor(names))?.end === start + name.length) &&
    !isForeignName(name, names) &&
    !mixedShortForm.test(name) &&
    !/^\p{Lu}[\p{Lu}\p{N}&.-]{1,11}(?:[ -]\p{Lu}[\p{Lu}\p{N}]{1,8})?$/u.test(name)
  )
    return undefined;
  return { start, end: start + name.length };
}

function isBracket(sign: string): boolean {
  return sign === "(" || sign === "（";
}

/** "(KTVカレッジ)": an acronym with the word for the kind of body, in scripts that write the two together. */
const mixedShortForm = /^\p{Lu}{2,8}\p{Script=Katakana}[\p{Script=Katakana}ー]{1,9}$/u;

/** "(Fraunhofer Enas)": behind a name whose head comes first, its foreign form. */
function isForeignName(name: string, names: Source["names"]): boolean {
  if (names.slots.organisations.headPosition !== "first" || names.places.get(name.toLowerCase())) return false;
  return /^[A-Z][A-Za-z0-9&.-]*(?: (?:of |for |and )?[A-Z][A-Za-z0-9&.-]*){1,6}$/.test(name);
}

/** Bodies known by name. */
export function listedBodies(source: Source): NameDraft[] {
  const { text, lowered, names, starts } = source;
  const found = names.bodies.find(lowered, boundariesFor(names), text, starts.bodies);
  const drafts: NameDraft[] = [];
  for (const { start, end, value } of found) {
    if (!value.type) continue;
    const name = text.slice(start, end);
    const cased = value.capitals ? name === name.toUpperCase() : !names.slots.writing.cased || /\p{Lu}/u.test(name);
    if (cased) drafts.push(listed(source, { start, end }, value));
  }
  return drafts;
}

function listed(source: Source, span: Span, { type, name, country }: KnownBody): NameDraft {
  const draft = draftOfName(source, "organisation", span, "listed-body", 0.9);
  draft.canonical = name;
  draft.organisationType = type;
  draft.country = country;
  draft.alias = bracketedAlias(source, span.end);
  return draft;
}
