import type { Span } from "@entente/model";
import type { Entity, NameMention } from "../types.ts";
import type { NameDraft } from "./draft.ts";
import type { Register } from "./entities.ts";

/** Ties people to the bodies and places their roles name, and bodies to the places in their names. */
export function addBelonging(drafts: readonly NameDraft[], register: Register): void {
  const persons = new Map(
    register.mentions.filter((mention) => mention.kind === "person").map((mention) => [mention.start, register.entities[mention.entity]]),
  );
  for (const draft of drafts) {
    if (draft.kind === "person" && draft.roleSpans) addAffiliation(draft, draft.roleSpans, persons.get(draft.start), register);
  }
  for (const entity of register.entities) if (entity.kind === "organisation") addSeat(entity, register);
  if (!register.source.names.slots.writing.cased) addCountries(register);
}

/** "スウェーデンのヘルシングボリ市": a place that no list holds lies in the country named directly before it. */
function addCountries({ mentions, entities, source }: Register): void {
  const { ofLinks } = source.names.slots.persons;
  for (const [index, mention] of mentions.entries()) {
    const entity = entities[mention.entity];
    const before = mentions[index - 1];
    if (!before || entity?.kind !== "place" || entity.code || entity.country) continue;
    const outer = entities[before.entity];
    const between = source.text.slice(before.end, mention.start).trim();
    const adjoins = before.end <= mention.start && (between === "" || between === "・" || ofLinks.includes(between));
    if (adjoins && outer?.kind === "place" && outer.country) entity.country = outer.country;
  }
}

function addAffiliation(draft: NameDraft, spans: readonly Span[], person: Entity | undefined, register: Register): void {
  if (!person || person.affiliation !== undefined) return;
  const around = spans.flatMap((span) => namesWithin(span, register));
  const named = around.find((mention) => mention.kind === "organisation") ?? around.find((mention) => mention.kind === "place");
  const found = named ?? bodyRightBefore(draft, register) ?? lastPlaceBefore(draft, register);
  if (found) person.affiliation = found.entity;
}

/** Index of the first mention that begins at or behind `position`; mentions are in order. */
function firstFrom(mentions: readonly NameMention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as NameMention).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const from = firstFrom(mentions, draft.start);
  const near = mentions.slice(Math.max(0, from - 3), from);
  const before = near.findLast((mention) => mention.kind === "organisation" && mention.end <= draft.start);
  if (writing.cased || !before || draft.start - before.end > longestLink) return undefined;
  const between = source.text.slice(before.end, draft.start).trim();
  return between === "" || persons.ofLinks.includes(between) ? before : undefined;
}

/** Room for a particle and a space. */
const longestLink = 3;

/** A role without a body ("the chairman of the province") belongs to the place last named in the same sentence. */
function lastPlaceBefore(draft: NameDraft, { mentions, locate, source }: Register): NameMention | undefined {
  const sentence = locate(draft.start);
  for (let index = firstFrom(mentions, draft.start) - 1; index >= 0; index--) {
    const mention = mentions[index] as NameMention;
    if (mention.sentence !== sentence) return undefined;
    if (mention.kind === "place") return parted(source, mention.end, draft.start) ? undefined : mention;
  }
  return undefined;
}

/** In scripts without spaces a particle other than "of" between a place and a person parts the two. */
function parted({ text, names }: Register["source"], from: number, to: number): boolean {
  const { writing, persons } = names.slots;
  return !writing.spaced && persons.roleStops.some((stop) => text.slice(from, to).includes(stop));
}

/** The place whose name stands in the body's own name. */
function addSeat(entity: Entity, { entities, source, byKey }: Register): void {
  const { names } = source;
  const lowered = entity.name.toLowerCase();
  for (const found of names.places.find(lowered, { begins: () => true, ends: () => true })) {
    const index = found.value.entry && byKey.get(`place:${found.value.entry.code}`);
    if (!names.slots.writing.cased && found.value.entry && !found.value.cautious) entity.country ??= found.value.entry.country;
    if (index === undefined || entities[index] === undefined) continue;
    entity.seat = index;
    if (entities[index]?.country) entity.country ??= entities[index]?.country as string;
    return;
  }
}
