import type { Span } from "@entente/model";
import type { Entity, NameMention } from "../types.ts";
import type { NameDraft } from "./draft.ts";
import type { Register } from "./entities.ts";

/** Ties people to the bodies and places their roles name, and bodies to the places in their names. */
export function addBelonging(drafts: readonly NameDraft[], register: Register): void {
  for (const draft of drafts) {
    if (draft.kind === "person" && draft.roleSpans) addAffiliation(draft, draft.roleSpans, register);
  }
  for (const entity of register.entities) if (entity.kind === "organisation") addSeat(entity, register);
}

function personOf(draft: NameDraft, { mentions, entities }: Register): Entity | undefined {
  const mention = mentions.find((each) => each.kind === "person" && each.start === draft.start);
  return mention && entities[mention.entity];
}

function addAffiliation(draft: NameDraft, spans: readonly Span[], register: Register): void {
  const person = personOf(draft, register);
  if (!person || person.affiliation !== undefined) return;
  const around = spans.flatMap((span) => namesWithin(span, register));
  const found =
    around.find((mention) => mention.kind === "organisation") ??
    around.find((mention) => mention.kind === "place") ??
    lastPlaceBefore(draft, register);
  if (found) person.affiliation = found.entity;
}

function namesWithin(span: Span, { mentions }: Register): NameMention[] {
  return mentions.filter((mention) => mention.kind !== "person" && mention.start >= span.start && mention.end <= span.end);
}

/** A role without a body ("the chairman of the province") belongs to the place last named in the same sentence. */
function lastPlaceBefore(draft: NameDraft, { mentions, locate }: Register): NameMention | undefined {
  const sentence = locate(draft.start);
  return mentions.filter((mention) => mention.kind === "place" && mention.sentence === sentence && mention.end <= draft.start).at(-1);
}

/** The place whose name stands in the body's own name. */
function addSeat(entity: Entity, { entities, source, byKey }: Register): void {
  const { names } = source;
  const lowered = entity.name.toLowerCase();
  for (const found of names.places.find(lowered, { begins: () => true, ends: () => true })) {
    const index = found.value.entry && byKey.get(`place:${found.value.entry.code}`);
    if (index === undefined || entities[index] === undefined) continue;
    entity.seat = index;
    if (entities[index]?.country) entity.country ??= entities[index]?.country as string;
    return;
  }
}
