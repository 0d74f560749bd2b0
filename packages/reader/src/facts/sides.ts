import type { Context, Entity, NameMention } from "../types.ts";
import type { Hit } from "./lexicon.ts";
import type { SentenceView } from "./view.ts";

/** A named body or place that acts; `entity` is an index into `Context.entities`. */
export interface Party {
  entity: number;
  start: number;
  end: number;
}

/** The party a mention acts for: itself, or for a person the body or place they belong to. */
export function partyOf(context: Context, mention: NameMention): number | undefined {
  if (mention.kind !== "person") return mention.entity;
  const { affiliation } = context.entities[mention.entity] ?? {};
  return typeof affiliation === "number" ? affiliation : undefined;
}

/** The parties of a sentence in text order, persons standing for what they belong to. */
export function partiesOf(context: Context, names: readonly NameMention[]): Party[] {
  const found: Party[] = [];
  for (const mention of names) {
    const entity = partyOf(context, mention);
    if (entity !== undefined) found.push({ entity, start: mention.start, end: mention.end });
  }
  return found;
}

export type SideKey = string;

/**
 * Which side an entity belongs to: its country where known, else itself. An organisation's country is that of its seat, or of
 * the place its own name carries.
 */
export class Sides {
  readonly #context: Context;
  readonly #keys = new Map<number, SideKey>();
  readonly #places: { name: string; country: string; national: boolean }[];

  constructor(context: Context) {
    this.#context = context;
    this.#places = context.entities.flatMap((entity) =>
      entity.kind === "place" && entity.country
        ? [entity.name, ...entity.aliases].map((name) => ({ name, country: entity.country ?? "", national: isCountry(entity) }))
        : [],
    );
  }

  of(index: number): SideKey {
    const known = this.#keys.get(index);
    if (known) return known;
    const key = this.#countryOf(index, 0) ?? `#${index}`;
    this.#keys.set(index, key);
    return key;
  }

  /** Whether the entity stands for a whole country, which any of its provinces or bodies says more exactly. */
  isCountry(index: number): boolean {
    const entity = this.#context.entities[index];
    return entity !== undefined && isCountry(entity);
  }

  nameOf(index: number): string {
    return this.#context.entities[index]?.name ?? "";
  }

  #countryOf(index: number, depth: number): string | undefined {
    const entity = this.#context.entities[index];
    if (!entity || depth > 3) return undefined;
    if (entity.country) return entity.country;
    if (entity.seat !== undefined) return this.#countryOf(entity.seat, depth + 1);
    if (entity.kind === "person")
      return typeof entity.affiliation === "number" ? this.#countryOf(entity.affiliation, depth + 1) : undefined;
    return this.#countryInName(entity);
  }

  #countryInName({ name }: Entity): string | undefined {
    const inside = this.#places.filter((place) => name.includes(place.name));
    const countries = new Set(inside.map((place) => place.country));
    return countries.size === 1 ? inside[0]?.country : inside.find((place) => !place.national)?.country;
  }
}

function isCountry(entity: Entity): boolean {
  return entity.kind === "place" && entity.code !== undefined && entity.code === entity.country;
}

/**
 * The most exact of several parties of one side: a country gives way to its provinces and bodies, a name that stands inside
 * another's name gives way to the first written of the two.
 */
export function mostSpecific(sides: Sides, parties: readonly number[]): number[] {
  const once = [...new Set(parties)];
  const exact = once.filter(
    (party) =>
      !sides.isCountry(party) || !once.some((other) => other !== party && !sides.isCountry(other) && sides.of(other) === sides.of(party)),
  );
  return exact.filter((party, index) => !exact.slice(0, index).some((earlier) => overlapping(sides.nameOf(earlier), sides.nameOf(party))));
}

function overlapping(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** The party that sent a delegation: the name beside the word for it. */
export function senderOf(context: Context, sentence: SentenceView, hit: Hit): Party | undefined {
  if (hit.cue.kind !== "delegation") return undefined;
  const { owner } = hit.cue.of;
  const parties = partiesOf(
    context,
    sentence.names.filter((name) => name.kind !== "person"),
  );
  const before =
    owner === "after" ? undefined : parties.findLast((party) => party.end <= hit.start && hit.start - party.end <= beforeReach);
  if (before) return before;
  return owner === "before"
    ? undefined
    : parties.find(
        (party) => party.start >= hit.end && party.start - hit.end <= afterReach && !personBetween(sentence, hit.end, party.start),
      );
}

/** How far, in UTF-16 units, a sender's name may stand from the word for its delegation. */
const beforeReach = 12;
const afterReach = 40;

function personBetween(sentence: SentenceView, from: number, to: number): boolean {
  return sentence.names.some((name) => name.kind === "person" && name.start >= from && name.end <= to);
}
