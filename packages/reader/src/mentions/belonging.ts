import type { Span } from "@entente/model";
import { anywhere, type Found } from "../gazetteer/finder.ts";
import { opensDateline } from "../text/datelines.ts";
import { previous } from "../text/previous.ts";
import type { Entity, NameMention } from "../types.ts";
import type { PlaceName } from "./compile.ts";
import { firstFrom, type NameDraft } from "./draft.ts";
import type { Register } from "./entities.ts";
import { nameKey } from "./name-keys.ts";
import { restOfWord, type Source } from "./places.ts";
import { placesWithin } from "./places-within.ts";
import { addWhereabouts } from "./whereabouts.ts";

/** Ties people to the bodies and places their roles name, and bodies to the places in their names. */
export function addBelonging(drafts: readonly NameDraft[], register: Register): void {
  const guessed = new Set<Entity>();
  for (const draft of drafts) {
    if (draft.kind === "person" && draft.roleSpans)
      addAffiliation(draft, draft.roleSpans, personAt(draft.start, register), register, guessed);
  }
  for (const entity of register.entities) if (entity.kind === "organisation") addSeat(entity, register);
  addWhereabouts(register);
}

function personAt(start: number, { mentions, entities }: Register): Entity | undefined {
  let person: Entity | undefined;
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at] as NameMention;
    if (mention.start > start) break;
    if (mention.kind === "person") person = entities[mention.entity];
  }
  return person;
}

/** Gives a person what their role names; `guessed` are those who so far only belong to a place named before them. */
function addAffiliation(
  draft: NameDraft,
  spans: readonly Span[],
  person: Entity | undefined,
  register: Register,
  guessed: Set<Entity>,
): void {
  if (!person || (person.affiliation !== undefined && !guessed.has(person))) return;
  const named = nameWithin(spans, register);
  const told =
    named ??
    bodyRightBefore(draft, register) ??
    bodyBeforeOffice(spans, register) ??
    nameBeforeBracket(spans, register) ??
    nameRightBehind(draft, register) ??
    bodyOfWork(spans, register) ??
    placeOpening(spans, register);
  const found = told ?? (guessed.has(person) ? undefined : (lastPlaceBefore(draft, register) ?? placeGoverned(draft, register)));
  if (found) person.affiliation = found.entity;
  if (told) guessed.delete(person);
  else if (found) guessed.add(person);
  if (!named) addPlaceOfOffice(person, spans, register);
}

/** The body a role names, or else the place. */
function nameWithin(spans: readonly Span[], register: Register): NameMention | undefined {
  const places: NameMention[] = [];
  for (const span of spans) {
    for (const mention of namesWithin(span, register)) {
      if (mention.kind === "organisation") return mention;
      if (!isPost(mention, register)) places.push(mention);
    }
  }
  return smallest(places, register);
}

/** "professor of physics | at | Jena University", "Leiterin der Abteilung Physik | an der | Universität Jena": the body behind an office. */
function bodyOfWork(spans: readonly Span[], { mentions, source }: Register): NameMention | undefined {
  const { workLinks } = source.names.slots.persons;
  if (!workLinks) return undefined;
  for (const { end } of spans) {
    const body = mentions[firstFrom(mentions, end)];
    if (body?.kind !== "organisation" || body.start - end > longestWorkLink) continue;
    const between = source.text.slice(end, body.start);
    const [first, ...others] = between.trim().split(" ");
    const linked = between.startsWith(" ") && between.endsWith(" ") && first !== undefined && workLinks.includes(first);
    if (linked && others.every((word) => source.names.leading.has(word))) return body;
  }
  return undefined;
}

/** Room for a link and an article, in UTF-16 units. */
const longestWorkLink = 12;

/** "|土浦市|長": the place that opens an office written as one word with it, known from elsewhere in the text. */
function placeOpening(spans: readonly Span[], { source, byKey }: Register): Pick<NameMention, "entity"> | undefined {
  if (source.names.slots.writing.spaced) return undefined;
  for (const { start, end } of spans)
    for (let size = Math.min(longestSeat, end - start - 1); size >= 2; size--) {
      const entity = byKey.get(nameKey("place", source.text.slice(start, start + size)));
      if (entity !== undefined) return { entity };
    }
  return undefined;
}

/** Letters of a place's name in an office, in scripts without spaces. */
const longestSeat = 5;

/** "정선군수", "주한베트남대사": the place that is one word with the office; one behind the post's link is where an envoy is. */
function addPlaceOfOffice(person: Entity, spans: readonly Span[], { source, byCode }: Register): void {
  const { names, lowered } = source;
  const { spaced, cased } = names.slots.writing;
  if (!spaced || cased) return;
  for (const { start, end } of spans) {
    const place = names.places.find(lowered.slice(start, end), anywhere).findLast(({ value }) => value.entry && !value.cautious);
    const link = place && names.slots.persons.postLinks?.some((each) => lowered.endsWith(each, start + place.start));
    if (!place?.value.entry || link) continue;
    person.country = place.value.entry.country;
    person.affiliation = byCode.get(place.value.entry.code);
  }
}

/** "베트남 박닌성 당서기": of places in a row where the larger stands first, the last is meant; else the first. */
function smallest(places: readonly NameMention[], register: Register): NameMention | undefined {
  const { source } = register;
  const [first, next] = places;
  if (!first || !next || source.names.slots.writing.cased) return first;
  const between = source.text.slice(first.end, next.start).trim();
  return between === "" || between === "・" ? smallest(places.slice(1), register) : first;
}

function namesWithin(span: Span, { mentions }: Register): NameMention[] {
  const found: NameMention[] = [];
  for (let index = firstFrom(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index] as NameMention;
    if (mention.start >= span.end) break;
    if (mention.kind !== "person" && mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** "광주시의회 심철의 부의장", "研究院の呉院長": the body named directly before a person, where such words stand in that order. */
function bodyRightBefore(draft: NameDraft, { mentions, source }: Register): NameMention | undefined {
  const { writing, persons } = source.names.slots;
  if (writing.cased) return undefined;
  const from = firstFrom(mentions, draft.start);
  const near = mentions.slice(Math.max(0, from - 3), from);
  const before = near.findLast((mention) => mention.kind === "organisation" && mention.end <= draft.start);
  if (!before || draft.start - before.end > longestLink) return undefined;
  const between = source.text
    .slice(before.end, draft.start)
    .replace(/^[)）]/u, "")
    .trim();
  return between === "" || persons.ofLinks.includes(between) ? before : undefined;
}

/** "Alpha Group | CEO Jane Roe": the body right before the office, where heads may come last. */
function bodyBeforeOffice(spans: readonly Span[], { mentions, source }: Register): NameMention | undefined {
  const { writing, organisations } = source.names.slots;
  const office = spans[0]?.start ?? 0;
  const before = previous(mentions, firstFrom(mentions, office));
  if (!writing.cased || organisations.headPosition === "first" || before?.kind !== "organisation") return undefined;
  const between = source.text.slice(before.end, office);
  return between === " " || writing.endings.some((ending) => between === `${ending} `) ? before : undefined;
}

/** "한울구(구청장 김서윤)": the name right before a bracket that opens with the office, where names have no capitals. */
function nameBeforeBracket(spans: readonly Span[], { mentions, source }: Register): NameMention | undefined {
  const office = spans[0]?.start ?? 0;
  const before = previous(mentions, firstFrom(mentions, office));
  if (source.names.slots.writing.cased || !before || before.kind === "person") return undefined;
  return bracketOpens.test(source.text.slice(before.end, office)) ? before : undefined;
}

const bracketOpens = /^ ?[(（]$/u;

/** Room for a particle and a space. */
const longestLink = 3;

/** "Governor A of B": the body or place that a word of belonging ties to the person before it, where an office is told. */
function nameRightBehind(draft: NameDraft, { mentions, source }: Register): NameMention | undefined {
  const { writing, persons } = source.names.slots;
  if (!writing.cased || !draft.roleSpans?.length) return undefined;
  const at = firstFrom(mentions, draft.end);
  const behind = mentions[at];
  if (!behind || behind.kind === "person" || behind.start - draft.end > longestTie) return undefined;
  const link = source.text.slice(draft.end, behind.start).trim();
  const [first = "", article] = link.split(" ");
  const articled =
    article !== undefined &&
    persons.ofLinks.includes(first) &&
    source.names.leading.has(article) &&
    link.length === first.length + 1 + article.length;
  if (!articled && !persons.ofLinks.includes(link)) return undefined;
  const owned = mentions[at + 1];
  const owner = owned?.kind === "place" && writing.endings.some((ending) => source.text.slice(behind.end, owned.start) === `${ending} `);
  return owner ? owned : behind;
}

/** Room for such a word, an article and the blanks around them, in UTF-16 units. */
const longestTie = 9;

/** "Ambassador to Germany", "駐福岡総領事": where an office is held is not whom it belongs to. */
function isPost({ start }: Span, { source: { text, names } }: Pick<Register, "source">): boolean {
  const { persons, writing } = names.slots;
  const links = persons.postLinks ?? [];
  const before = text.slice(Math.max(0, start - longestPostLink), start);
  if (!writing.cased) return links.some((link) => before.endsWith(link));
  const word = /(?:^|\s)(\S+)\s$/u.exec(before)?.[1];
  return word !== undefined && links.includes(word.toLowerCase());
}

/** Room for the word before a place, and the blanks around it, in UTF-16 units. */
const longestPostLink = 8;

/** A role without a body ("the chairman of the province") belongs to the place last named in the same sentence. */
function lastPlaceBefore(draft: NameDraft, { mentions, locate, source }: Register): NameMention | undefined {
  const sentence = locate(draft.start);
  for (let index = firstFrom(mentions, draft.start) - 1; index >= 0; index--) {
    const mention = mentions[index] as NameMention;
    if (mention.sentence !== sentence) return undefined;
    if (source.names.slots.writing.cased && mention.kind === "person" && !isListed(source.text, mention.end, draft.start)) return undefined;
    if (mention.kind === "place" && source.names.slots.writing.cased && isPost(mention, { source })) return undefined;
    if (mention.kind !== "place" || isPost(mention, { source }) || opensDateline(source.text, mention)) continue;
    if (closedBracket.test(source.text.slice(mention.end, draft.start))) continue;
    return isOneOfTwo(mentions, index, source.text) || parted(source, mention.end, draft.start) ? undefined : mention;
  }
  return undefined;
}

/** "上野孝副会頭(横浜・会頭)、広瀬道明特別顧問": what a bracket says of one is not said of the next. */
const closedBracket = /^[^(（]*[)）]/u;

/** "The Vietnam–New Zealand conference": of two places that a dash joins neither is anybody's more than the other. */
function isOneOfTwo(mentions: Register["mentions"], index: number, text: string): boolean {
  const [before, place] = [previous(mentions, index), mentions[index]];
  return before?.kind === "place" && place !== undefined && dash.test(text.slice(before.end, place.start));
}

const dash = /^\s?[-–—]\s?$/u;

/** Whether two people stand in one list, as members of one delegation do; elsewhere the place beside one is not the other's. */
function isListed(text: string, from: number, to: number): boolean {
  return /[,;]/u.test(text.slice(from, to));
}

/**
 * "정영철 군수", "市長", "知事": an office that opens with the word for a kind of place or is known to govern one, with no place beside
 * it, belongs to the place of that kind which the text names most; where it may govern several kinds, to the one named before it in
 * the sentence.
 */
function placeGoverned(draft: NameDraft, register: Register): NameMention | undefined {
  if (register.source.names.slots.writing.cased) return undefined;
  const kinds = kindsGoverned(draft.roles ?? [], register);
  if (kinds.length === 0) return undefined;
  if (kinds.length > 1) return governedBefore(draft, kinds, register);
  const known = governed.get(register) ?? new Map<string, NameMention | undefined>();
  governed.set(register, known);
  const key = kinds.join();
  if (!known.has(key)) known.set(key, mostNamed(kinds, register));
  return known.get(key);
}

function kindsGoverned(roles: readonly string[], { source }: Register): readonly string[] {
  const { after, offices = [] } = source.names.slots.places;
  const kind = roles.map((role) => role.charAt(0)).find((letter) => after.includes(letter));
  return kind === undefined ? (offices.find(({ role }) => roles.some((each) => each.endsWith(role)))?.kinds ?? []) : [kind];
}

/** "高知県を訪れ、尾崎知事と": the place of such a kind before an office that does not name it. */
function governedBefore(draft: NameDraft, kinds: readonly string[], { mentions, entities, locate }: Register): NameMention | undefined {
  const from = firstFrom(mentions, draft.start);
  return mentions
    .slice(Math.max(0, from - governedReach), from)
    .findLast(
      (mention) => mention.kind === "place" && mention.sentence === locate(draft.start) && isOfKind(entities[mention.entity], kinds),
    );
}

/** Mentions looked at before the office. */
const governedReach = 4;

/** Per document, the place of each kind that its bare offices belong to. */
const governed = new WeakMap<Register, Map<string, NameMention | undefined>>();

function isOfKind(entity: Entity | undefined, kinds: readonly string[]): boolean {
  return entity !== undefined && kinds.some((kind) => entity.name.endsWith(kind));
}

function mostNamed(kinds: readonly string[], { mentions, entities }: Register): NameMention | undefined {
  const counts = new Map<number, { first: NameMention; count: number }>();
  for (const mention of mentions) {
    if (mention.kind !== "place" || !isOfKind(entities[mention.entity], kinds)) continue;
    const known = counts.get(mention.entity);
    counts.set(mention.entity, { first: known?.first ?? mention, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.first;
}

/**
 * A particle other than "of" between a place and a person parts the two: anywhere between them in scripts without spaces,
 * elsewhere right behind the place ("몽골을 방문 중인 정영철 군수"), where another's office parts them too.
 */
function parted({ text, names }: Register["source"], from: number, to: number): boolean {
  const { writing, persons } = names.slots;
  if (writing.cased) return false;
  if (writing.spaced) {
    const rest = restOfWord(text, from);
    if (names.endings.has(rest) && !persons.ofLinks.includes(rest)) return true;
    return names.roleFinder.find(text.slice(from, to).toLowerCase(), anywhere).length > 0;
  }
  return persons.roleStops.some((stop) => text.slice(from, to).includes(stop));
}

/** The place whose name stands in the body's own name. */
function addSeat(entity: Entity, { entities, source, byCode }: Register): void {
  const { names } = source;
  for (const found of placesInName(entity, source)) {
    const index = found.value.entry && byCode.get(found.value.entry.code);
    if (!names.slots.writing.cased && found.value.entry && !found.value.cautious) entity.country ??= found.value.entry.country;
    if (index === undefined || entities[index] === undefined) continue;
    entity.seat = index;
    if (entities[index]?.country) entity.country ??= entities[index]?.country as string;
    return;
  }
}

function placesInName({ name, evidence }: Entity, source: Source): Found<PlaceName>[] {
  const written = evidence.find(({ quote }) => quote === name);
  const lower = name.toLowerCase();
  return written ? placesWithin(source, written, lower, anywhere) : source.names.places.find(lower, anywhere);
}
