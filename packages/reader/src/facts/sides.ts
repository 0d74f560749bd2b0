import type { Span } from "@entente/model";
import type { Grammar } from "../languages/fact-slots.ts";
import { previous } from "../text/previous.ts";
import type { Context, Entity, Mention, NameMention } from "../types.ts";
import { acts } from "./acts.ts";
import { homeOfName } from "./homes.ts";
import { oncePerSentence } from "./once.ts";
import type { SentenceView } from "./view.ts";
import { isWhere } from "./where.ts";

/** A named body or place that acts; `entity` is an index into `Context.entities`. */
export interface Party {
  readonly entity: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is a place of which the words beside it only tell that something is there. */
  readonly where: boolean;
}

/** The party a mention acts for: itself, or for a person the body or place they belong to. */
export function partyOf(context: Context, mention: NameMention): number | undefined {
  return mention.kind === "person" ? ownParty(context, mention.entity) : mention.entity;
}

/** Whom an entity acts for: itself, or for a person the body or place they belong to. */
export function ownParty({ entities }: Context, entity: number): number | undefined {
  const { kind, affiliation } = entities[entity] ?? {};
  if (kind !== "person") return entity;
  return typeof affiliation === "number" ? affiliation : undefined;
}

/** For each name of a sentence the party it acts for, persons standing for what they belong to; "the committee" is too vague to be one. */
export const partiesAt = oncePerSentence((context, _, sentence): readonly (Party | undefined)[] => {
  const parties: (Party | undefined)[] = [];
  for (const mention of sentence.names) {
    const entity = acts(context, sentence, mention) ? partyOf(context, mention) : undefined;
    parties.push(entity === undefined ? undefined : partyAt(context, mention, entity));
  }
  return parties;
});

function partyAt(context: Context, mention: NameMention, entity: number): Party {
  const where = context.entities[entity]?.kind === "place" && isWhere(context, mention);
  return { entity, start: mention.start, end: mention.end, where };
}

/** The parties for which some of a sentence's names act, in text order. */
export function partiesOf(context: Context, sides: Sides, sentence: SentenceView, names: readonly NameMention[]): Party[] {
  const parties = partiesAt(context, sides, sentence);
  const found: Party[] = [];
  let at = 0;
  for (const name of names) {
    at = sentence.names.indexOf(name, at);
    const party = parties[at];
    if (party) found.push(party);
  }
  return found;
}

/**
 * The names of a sentence without countries that only tell where the province or body beside them lies
 * ("Gyeonggi, Hàn Quốc", "일본 돗토리현").
 */
export function exactNames(sides: Sides, names: readonly NameMention[]): NameMention[] {
  const exact: NameMention[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameMention;
    if (isExact(sides, name, previous(names, index), names[index + 1])) exact.push(name);
  }
  return exact;
}

function isExact(sides: Sides, name: NameMention, before: NameMention | undefined, next: NameMention | undefined): boolean {
  if (opensAddress(sides, name, next)) return false;
  return !sides.isCountry(name.entity) || !(locates(sides, name, before) || locates(sides, name, next));
}

/** All names of a sentence but those that only locate. */
export const exactNamesIn = oncePerSentence((_, sides, { names }): readonly NameMention[] => exactNames(sides, names));

/** The parties of a sentence, countries that only locate left out. */
export const exactParties = oncePerSentence((context, sides, sentence): readonly Party[] =>
  partiesOf(context, sides, sentence, exactNamesIn(context, sides, sentence)),
);

/** "강원 횡성군": a region right before its own district only tells where that lies. */
export function opensAddress(sides: Sides, region: NameMention, next: NameMention | undefined): boolean {
  return next !== undefined && next.start - region.end <= 2 && sides.contains(region.entity, next.entity);
}

function locates(sides: Sides, country: NameMention, other: NameMention | undefined): boolean {
  if (!other) return false;
  const gap = Math.max(other.start - country.end, country.start - other.end);
  return gap <= beside && !sides.isCountry(other.entity) && sides.of(other.entity) === sides.of(country.entity);
}

/** Room for a generic word or a comma between a country and what lies in it. */
const beside = 14;

export type SideKey = string;

interface NamedPlace {
  name: string;
  country: string;
}

interface FoundPlace extends NamedPlace {
  at: number;
}

function placesByUnit(entities: readonly Entity[]): Map<number, NamedPlace[]> {
  const places = new Map<number, NamedPlace[]>();
  for (const { kind, name, aliases, country } of entities) {
    if (kind !== "place" || !country) continue;
    for (const each of [name, ...aliases]) {
      const alike = places.get(each.charCodeAt(0));
      if (alike) alike.push({ name: each, country });
      else places.set(each.charCodeAt(0), [{ name: each, country }]);
    }
  }
  return places;
}

/** A place of a single letter is told only at the end of a name. */
function standsAt(place: NamedPlace, name: string, at: number): boolean {
  return place.name.length > 1 || at === name.length - 1;
}

/**
 * Which side an entity belongs to: its country where known, else itself. An organisation's country is that of its seat, or of
 * the place its own name carries.
 */
export class Sides {
  readonly #context: Context;
  readonly #keys: (SideKey | undefined)[];
  #spots: Map<number, number[]> | undefined;
  #home: string | undefined;
  /** Names of places under their first unit. */
  #places: ReadonlyMap<number, NamedPlace[]> | undefined;
  readonly #apart: boolean;

  /** `apart` tells the regions of one country apart: for texts whose two parties lie in the same. */
  constructor(context: Context, apart = false) {
    this.#context = context;
    this.#apart = apart;
    this.#keys = context.entities.map(() => undefined);
  }

  of(index: number): SideKey {
    const known = this.#keys[index];
    if (known) return known;
    const key = (this.#apart ? this.#regionOf(index, 0) : undefined) ?? this.#countryOf(index, 0) ?? `#${index}`;
    this.#keys[index] = key;
    return key;
  }

  /** Where the first few full mentions of an entity stand in the document's list. */
  #mentionsOf(index: number): readonly number[] {
    this.#spots ??= spotsOf(this.#context.mentions);
    return this.#spots.get(index) ?? [];
  }

  /** Whether the entity stands for a whole country, which any of its provinces or bodies says more exactly. */
  isCountry(index: number): boolean {
    const entity = this.#context.entities[index];
    return entity !== undefined && isCountry(entity);
  }

  /** Country code of where an entity belongs, where the text or the lists tell it. */
  countryOf(index: number): string | undefined {
    return this.#countryOf(index, 0);
  }

  /** Whether a body governs the place in its name, and so stands for it. */
  isOfficeOf(body: number, place: number): boolean {
    const { organisationType, seat } = this.#context.entities[body] ?? {};
    return localPower.has(organisationType ?? "") && (seat === place || this.nameOf(body).includes(this.nameOf(place)));
  }

  /** Whether a body governs a place that its name does not tell: "the provincial committee". */
  isBareOffice(index: number): boolean {
    const { organisationType = "other", name = "", seat } = this.#context.entities[index] ?? {};
    const local = localPower.has(organisationType) || (organisationType === "committee" && /^\p{Ll}/u.test(name));
    return local && seat === undefined && this.#placesIn(name).length === 0;
  }

  /** Whether one place is a part of the other by their codes. */
  contains(outer: number, inner: number): boolean {
    const { entities } = this.#context;
    const code = entities[outer]?.code;
    return code !== undefined && (entities[inner]?.code?.startsWith(`${code}/`) ?? false);
  }

  /** Whether nothing tells where a body lies, so that it is a side of its own. */
  isUnplaced(index: number): boolean {
    return this.of(index).startsWith("#");
  }

  isPlace(index: number): boolean {
    return this.#context.entities[index]?.kind === "place";
  }

  nameOf(index: number): string {
    return this.#context.entities[index]?.name ?? "";
  }

  /** The subdivision a place or a seated body lies in; an unlisted town stands for itself. */
  #regionOf(index: number, depth: number): string | undefined {
    const entity = this.#context.entities[index];
    if (!entity || depth > 3) return undefined;
    if (entity.kind === "place") return entity.code?.split("/")[0] ?? `#${index}`;
    const home = entity.kind === "person" ? entity.affiliation : entity.seat;
    return typeof home === "number" ? this.#regionOf(home, depth + 1) : undefined;
  }

  #countryOf(index: number, depth: number): string | undefined {
    const entity = this.#context.entities[index];
    if (!entity || depth > 3) return undefined;
    const mission = entity.organisationType === "embassy" ? this.#countryOfMission(entity) : undefined;
    if (mission) return mission;
    if (entity.country) return entity.country;
    if (entity.seat !== undefined) return this.#countryOf(entity.seat, depth + 1);
    if (entity.kind === "person")
      return typeof entity.affiliation === "number"
        ? this.#countryOf(entity.affiliation, depth + 1)
        : homeOfName(this.#context.pack, entity.name);
    return this.#countryInName(entity) ?? (isOffice(entity) ? this.#countryBeside(index) : undefined);
  }

  /** A body abroad names its own country first, or last where heads come last: "Đại sứ quán Hàn Quốc tại Việt Nam". */
  #countryInName({ name }: Entity): string | undefined {
    const inside = this.#placesIn(name);
    const [first, second] = inside;
    if (first && second && first.country !== second.country && second.at - (first.at + first.name.length) <= 1) return undefined;
    return (this.#context.grammar.order === "verb-final" ? inside.at(-1) : first)?.country;
  }

  /**
   * A mission of one country in another is with its own, but receives in the other those who come from home: "Đại sứ quán Việt Nam
   * tại Nhật Bản" in news of a Vietnamese province.
   */
  #countryOfMission({ name }: Entity): string | undefined {
    const inside = this.#placesIn(name).map(({ country }) => country);
    const [sender, seat] = this.#context.grammar.order === "verb-final" ? inside.toReversed() : inside;
    if (sender === undefined || seat === undefined || sender === seat) return undefined;
    this.#home ??= homeOf(this.#context);
    return sender === this.#home ? seat : sender;
  }

  /** The places whose names stand in a body's name, in the order in which they do; of several names at one spot the longest. */
  #placesIn(name: string): FoundPlace[] {
    this.#places ??= placesByUnit(this.#context.entities);
    const found: FoundPlace[] = [];
    for (let at = 0; at < name.length; at++) {
      for (const place of this.#places.get(name.charCodeAt(at)) ?? [])
        if (name.startsWith(place.name, at) && standsAt(place, name, at) && !found.some((other) => other.name === place.name))
          found.push({ name: place.name, country: place.country, at });
    }
    return found;
  }

  /** An office whose name tells no country belongs to that of the place, seated body or adjective ("japanisches Ministerium") right beside one of its mentions. */
  #countryBeside(index: number): string | undefined {
    for (const at of this.#mentionsOf(index)) {
      const country = this.#nearestCountry(at);
      if (country) return country;
    }
    return undefined;
  }

  #nearestCountry(at: number): string | undefined {
    const { mentions, text, grammar } = this.#context;
    const own = mentions[at];
    if (!own) return undefined;
    const near = mentions
      .slice(Math.max(0, at - besideMentions), at + besideMentions + 1)
      .filter((mention) => mention.sentence === own.sentence && mention !== own);
    for (const mention of near.toSorted((a, b) => Math.abs(a.start - own.start) - Math.abs(b.start - own.start))) {
      if (!("entity" in mention) || parted(text, grammar, own, mention)) continue;
      if (mention.form === "generic" && own.start - mention.end !== 1) continue;
      const entity = this.#context.entities[mention.entity];
      const country = entity?.country ?? (entity?.kind === "organisation" ? this.#countryInName(entity) : undefined);
      if (country) return country;
    }
    return undefined;
  }
}

/** Whether too much, or the end of a subject, stands between two names for one to place the other. */
export function parted(text: string, grammar: Grammar, one: Span, other: Span): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  if (between.length > besideReach) return true;
  return grammar.order === "verb-final" && grammar.subject.some((particle) => between.includes(particle));
}

const besideReach = 40;
/** Enough mentions of one entity to find a place beside one of them. */
const mostSpots = 4;

function spotsOf(mentions: readonly Mention[]): Map<number, number[]> {
  const spots = new Map<number, number[]>();
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.kind === "date" || mention.kind === "quantity" || mention.form === "generic") continue;
    const known = spots.get(mention.entity);
    if (!known) spots.set(mention.entity, [at]);
    else if (known.length < mostSpots) known.push(at);
  }
  return spots;
}

/** Mentions looked at on either side. */
const besideMentions = 6;

/** The country whose provinces and cities a text names most. */
function homeOf({ entities, mentions }: Context): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const entity = mention.kind === "place" ? entities[mention.entity] : undefined;
    if (entity?.country && !isCountry(entity)) counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const localPower: ReadonlySet<string> = new Set(["government", "parliament", "party"]);

const offices: ReadonlySet<string> = new Set(["government", "ministry", "department", "committee", "party", "parliament"]);

function isOffice(entity: Entity): boolean {
  return entity.kind === "organisation" && entity.organisationType !== undefined && offices.has(entity.organisationType);
}

function isCountry(entity: Entity): boolean {
  return entity.kind === "place" && entity.code !== undefined && entity.code === entity.country;
}

/**
 * The most exact of several parties of one side: a country gives way to its provinces and bodies, a name that stands inside
 * another's name gives way to the first written of the two.
 */
export function mostSpecific(sides: Sides, parties: readonly number[]): readonly number[] {
  if (parties.length < 2) return parties;
  const once = [...new Set(parties)];
  if (once.length < 2) return once;
  const regional = (party: number, country: number) => !sides.isCountry(party) && sides.of(party) === sides.of(country);
  const exact = once.filter((party) => !sides.isCountry(party) || !once.some((other) => regional(other, party)));
  if (exact.length < 2) return exact;
  return exact.filter((party, index) => {
    for (let at = 0; at < index; at++) if (overlapping(sides.nameOf(exact[at] as number), sides.nameOf(party))) return false;
    return true;
  });
}

function overlapping(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
