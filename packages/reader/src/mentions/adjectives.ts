import type { PlaceEntry } from "@entente/model/places";
import type { PlaceAdjectiveSlots } from "../languages/name-slots.ts";
import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { Entity, NameMention } from "../types.ts";
import { newEntity, putInOrder, SpanMap } from "./draft.ts";
import type { Register } from "./entities.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

/**
 * Adds a mention for every adjective made of a place's name ("vietnamesische", "Erfurter"). A country or state that the text
 * names only so becomes an entity of its own, marked as unwritten: it takes a side but is no name of the text.
 */
export function addAdjectives(register: Register): void {
  const { source, mentions } = register;
  const slots = source.names.slots.places.adjectives;
  if (!slots) return;
  let taken: SpanMap<NameMention> | undefined;
  let inhabitants: ReadonlyMap<string, number> | undefined;
  const added: NameMention[] = [];
  for (const word of source.words) {
    const origin = originOf(source.names, word);
    if (!origin) continue;
    taken ??= new SpanMap(mentions);
    if (taken.at(word.start)) continue;
    if (origin.maybeInhabitant) inhabitants ??= inhabitantsOf(register, slots);
    const index = (origin.maybeInhabitant ? inhabitants?.get(word.lower) : undefined) ?? (origin.place && ofPlace(origin.place, register));
    if (index !== undefined) added.push(mentionOf(word, index, register));
  }
  if (added.length > 0) mentions.push(...added);
  putInOrder(mentions);
  placeTowns(register);
}

const shortestStem = 4;

/** "Erfurter" → Erfurt, for every town the text names. */
function inhabitantsOf({ entities }: Register, { inhabitant, yielding }: PlaceAdjectiveSlots): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { kind, name, index, unwritten } of entities) {
    if (kind !== "place" || unwritten || /\s/.test(name)) continue;
    const bare = name.toLowerCase();
    forms.set(bare + inhabitant, index);
    for (const ending of yielding) if (bare.endsWith(ending)) forms.set(bare.slice(0, -ending.length) + inhabitant, index);
  }
  return forms;
}

function ofPlace({ name, entry }: NamedPlace, register: Register): number {
  const known = register.byCode.get(entry.code);
  if (known !== undefined) return known;
  const rule = `${register.source.names.code}/place-adjective`;
  const entity = newEntity(register.entities.length, "place", name, rule, adjectiveConfidence);
  entity.country = entry.country;
  entity.code = entry.code;
  entity.unwritten = true;
  register.entities.push(entity);
  register.byCode.set(entry.code, entity.index);
  return entity.index;
}

interface NamedPlace {
  name: string;
  entry: PlaceEntry;
}

/** What a word may say of where somebody or something comes from. */
interface Origin {
  /** The listed place of which it is the adjective. */
  place: NamedPlace | undefined;
  /** Whether it ends as the words for what comes from a town do. */
  maybeInhabitant: boolean;
}

const originOf = askedOnce(({ slots, places }, { text, lower, capital }): Origin | undefined => {
  const { adjectives } = slots.places;
  if (!adjectives || text.length <= shortestStem) return undefined;
  const name = placeIn(lower, adjectives);
  const entry = name === undefined ? undefined : places.get(name.toLowerCase())?.entry;
  const maybeInhabitant = capital && lower.endsWith(adjectives.inhabitant);
  if (!entry && !maybeInhabitant) return undefined;
  return { place: name !== undefined && entry ? { name, entry } : undefined, maybeInhabitant };
});

/** The place whose name an adjective is made of ("nordvietnamesische" → "Vietnam"); the word in lower case. */
export function placeIn(word: string, slots: PlaceAdjectiveSlots): string | undefined {
  const forms = formsOf(slots);
  let best = forms.get(word);
  for (const prefix of slots.prefixes) {
    const form = word.startsWith(prefix) ? forms.get(word.slice(prefix.length)) : undefined;
    if (form && (!best || form.ending < best.ending)) best = form;
  }
  return best?.place;
}

/** A place's adjective without a prefix; of several readings that with the ending listed first counts. */
interface AdjectiveForm {
  place: string;
  ending: number;
}

const compiledForms = new WeakMap<PlaceAdjectiveSlots, ReadonlyMap<string, AdjectiveForm>>();

/** All adjectives without prefixes, with all their endings. */
function formsOf(slots: PlaceAdjectiveSlots): ReadonlyMap<string, AdjectiveForm> {
  const known = compiledForms.get(slots);
  if (known) return known;
  const forms = new Map<string, AdjectiveForm>();
  for (const [ending, letters] of slots.endings.entries())
    for (const [stem, place] of Object.entries(slots.stems)) if (!forms.has(stem + letters)) forms.set(stem + letters, { place, ending });
  compiledForms.set(slots, forms);
  return forms;
}

const adjectiveConfidence = 0.7;

function mentionOf({ start, end, text }: Word, entity: number, { source, locate }: Register): NameMention {
  const rule = `${source.names.code}/place-adjective`;
  return { kind: "place", start, end, text, form: "generic", rule, confidence: adjectiveConfidence, entity, sentence: locate(start) };
}

/**
 * An unlisted town lies in the country whose adjective stands before it ("polnische Stadt X") or that stands behind it ("X in Polen"), a
 * body in that of the adjective before its name ("mexikanische | Universität Hidalgo").
 */
function placeTowns({ mentions, entities, source }: Register): void {
  mentions.forEach((mention, at) => {
    const town = entities[mention.entity];
    if (!town || town.kind === "person" || town.country || mention.form === "generic") return;
    const before = countryOf(entities, previous(mentions, at));
    if (town.kind === "organisation") {
      if (before?.mention.form === "generic" && source.text.slice(before.mention.end, mention.start) === " ") town.country = before.country;
      return;
    }
    const after = countryOf(entities, mentions[at + 1]);
    if (before && isKindOfPlace(source.text.slice(before.mention.end, mention.start), source.names.slots.places.before))
      town.country = before.country;
    else if (
      after &&
      !isOrigin(source, mention) &&
      /^\s?(?:\(|\/|, )?\s?(?:in\s)?$/u.test(source.text.slice(mention.end, after.mention.start))
    )
      town.country = after.country;
  });
}

/** "Unternehmer | aus | Vorpommern in Ägypten": where people are from, and not where they are. */
function isOrigin({ text, names }: Source, { start }: NameMention): boolean {
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - longestKind), start))?.[1];
  return word !== undefined && (names.slots.organisations.countryLinks?.includes(word) ?? false);
}

function countryOf(entities: readonly Entity[], mention: NameMention | undefined): { mention: NameMention; country: string } | undefined {
  const entity = mention && entities[mention.entity];
  const { country } = entity ?? {};
  return mention && entity?.kind === "place" && country ? { mention, country } : undefined;
}

/** Whether nothing but a word for a kind of place stands between an adjective and a name. */
function isKindOfPlace(between: string, words: readonly string[]): boolean {
  return between.length <= longestKind && words.includes(between.trim().toLowerCase());
}

const longestKind = 24;
