import type { OrganisationType } from "@entente/model";
import { previous } from "../text/previous.ts";
import type { NameMention } from "../types.ts";
import { putInOrder } from "./draft.ts";
import type { Register } from "./entities.ts";
import { boundariesFor, type Source } from "./places.ts";

/**
 * Adds a mention for every noun that stands for a thing named before ("the province", "viện"): the nearest earlier one of
 * its kind. Nouns that are part of a name, or stand before anything was named, are left alone.
 */
export function addGenerics(register: Register): void {
  const { source, mentions } = register;
  const { text, lowered, names, starts } = source;
  const found = names.generics.find(lowered, boundariesFor(names), text, starts.generics);
  if (found.length === 0) return;
  const latest: Latest = { person: undefined, place: undefined, byType: new Map(), byLetter: new Map() };
  const added: NameMention[] = [];
  let next = 0;
  for (const { start, end, value } of found) {
    while (next < mentions.length && (mentions[next] as NameMention).start < start)
      remember(mentions[next++] as NameMention, latest, register);
    if (isInsideName(start, end, mentions, next) || isInsideWord(source, start, end)) continue;
    const target = value.kind === "organisation" ? latest.byType.get(value.type) : placeOrPerson(value.kind, end, source, latest);
    if (target) added.push(genericMention(start, end, target, register));
  }
  if (added.length === 0) return;
  mentions.push(...added);
  putInOrder(mentions);
}

/** The things named last. */
interface Latest {
  person: NameMention | undefined;
  place: NameMention | undefined;
  byType: Map<OrganisationType, NameMention>;
  /** Places by the last letter of their names, in scripts without spaces. */
  byLetter: Map<number, NameMention>;
}

/** In scripts without spaces a single letter ("県") is a noun only where no letter of a name or compound stands beside it. */
function isInsideWord({ text, names }: Source, start: number, end: number): boolean {
  if (names.slots.writing.spaced || end - start > 1) return false;
  const compound = /[\p{Script=Han}\p{Script=Katakana}々ー\p{N}A-Za-z]/u;
  return compound.test(text.charAt(start - 1)) || compound.test(text.charAt(end));
}

/** "同県" is the place last named with the same word for its kind, where there is one. */
function placeOrPerson(kind: "place" | "person", end: number, { text }: Source, latest: Latest): NameMention | undefined {
  if (kind === "person") return latest.person;
  return (latest.byLetter.size > 0 ? latest.byLetter.get(text.charCodeAt(end - 1)) : undefined) ?? latest.place;
}

/** Countries are never meant by "the province", so they are not remembered as places. */
function remember(mention: NameMention, latest: Latest, { entities, source }: Register): void {
  const entity = entities[mention.entity];
  if (!entity) return;
  const { kind } = entity;
  if (kind === "person" && latest.person?.sentence !== mention.sentence) latest.person = mention;
  if (kind === "place" && entity.code?.length !== 2) {
    latest.place = mention;
    if (!source.names.slots.writing.spaced) latest.byLetter.set(source.text.charCodeAt(mention.end - 1), mention);
  }
  if (entity.organisationType) latest.byType.set(entity.organisationType, mention);
}

function isInsideName(start: number, end: number, mentions: readonly NameMention[], next: number): boolean {
  const before = previous(mentions, next);
  const after = mentions[next];
  return (before !== undefined && before.end > start) || (after !== undefined && after.start <= end + 1);
}

function genericMention(start: number, end: number, target: NameMention, { source, locate }: Register): NameMention {
  const { kind, entity } = target;
  const rule = `${source.names.code}/generic-${kind}`;
  return { kind, start, end, text: source.text.slice(start, end), form: "generic", rule, confidence: 0.6, entity, sentence: locate(start) };
}
