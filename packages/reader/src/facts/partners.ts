import type { Span } from "@entente/model";
import type { Grammar } from "../languages/fact-slots.ts";
import type { Context, NameMention } from "../types.ts";
import type { Cast } from "./cast.ts";
import { least } from "./least.ts";
import type { Hit } from "./lexicon.ts";
import { exactNamesIn, exactParties } from "./sides.ts";
import type { SentenceView, View } from "./view.ts";
import { isWhere } from "./where.ts";
import { withoutWitnesses } from "./witnesses.ts";

/** One party, and those of a list with each of which it has a bond. */
export interface Partners {
  /** Index into `Context.entities`. */
  holder: number;
  partners: readonly Named[];
}

/** A party where it is named. */
interface Named extends Span {
  entity: number;
}

/** "Busan is twinned with Shanghai, Osaka and Seattle": who has bonds with each of a list of places; undefined where no list stands beside the words. */
export function partnersListed(view: View, cast: Cast, sentence: SentenceView, hit: Hit): Partners | undefined {
  return partnersAmong(view, cast, sentence, hit, townsIn(view.context, cast, sentence));
}

/** "Hanoi University signed memoranda with X of Japan and Y of Korea": who has papers with each of a list behind them. */
export function signersListed(view: View, cast: Cast, sentence: SentenceView, hit: Hit): Partners | undefined {
  const parties = withoutWitnesses(view.context, sentence, exactParties(view.context, cast.sides, sentence));
  const listed = partnersAmong(
    view,
    cast,
    sentence,
    hit,
    parties.filter(({ entity, where }) => !where && !cast.sides.isCountry(entity)),
  );
  const holder = parties.find(({ entity }) => entity === listed?.holder);
  return listed && holder && listed.partners.every(({ start }) => start > holder.end) ? listed : undefined;
}

/** "X University and Y University signed an agreement with Z": the parties with those named in one breath with them before the words. */
export function withCosigners(view: View, cast: Cast, sentence: SentenceView, hit: Hit, parties: readonly number[]): number[] {
  const { context } = view;
  const bodies = withoutWitnesses(context, sentence, exactParties(context, cast.sides, sentence)).filter(
    ({ entity, end, where }) => !where && end <= hit.start && context.entities[entity]?.kind === "organisation",
  );
  const together = listsOf(context, sentence, bodies).filter((list) => list.some(({ entity }) => parties.includes(entity)));
  const joined = together.flatMap((list) => alike(context, list));
  return [...new Set([...joined.map(({ entity }) => entity), ...parties])];
}

/** Bodies of one kind: a department named beside its ministry, or a company beside its owner, is no further party. */
function alike({ entities }: Context, list: readonly Named[]): readonly Named[] {
  const typeOf = ({ entity }: Named) => entities[entity]?.organisationType;
  const [first] = list;
  return first && list.every((body) => typeOf(body) === typeOf(first)) ? list : [];
}

function partnersAmong(view: View, cast: Cast, sentence: SentenceView, hit: Hit, places: readonly Named[]): Partners | undefined {
  if (places.length < 3) return undefined;
  for (const list of listsOf(view.context, sentence, places)) {
    const partners = withoutRegions(cast, list);
    if (new Set(partners.map(({ entity }) => entity)).size < 2) continue;
    const holder = holderOf(cast, places, partners);
    const next = least(places, (place) => (place.entity === holder?.entity ? Number.POSITIVE_INFINITY : gap(place, hit)));
    if (holder && next && partners.includes(next)) return { holder: holder.entity, partners };
  }
  return undefined;
}

/** "The district of Gangnam, Seoul": a city that only tells where its district lies is no partner of its own. */
function withoutRegions({ sides }: Cast, list: readonly Named[]): readonly Named[] {
  return list.filter((place) => !list.some((other) => sides.contains(place.entity, other.entity)));
}

/** The provinces and cities of a sentence that are no mere scene. */
function townsIn(context: Context, { sides }: Cast, sentence: SentenceView): NameMention[] {
  return exactNamesIn(context, sides, sentence).filter(
    (name) => name.kind === "place" && name.form !== "generic" && !sides.isCountry(name.entity) && !isWhere(context, name),
  );
}

function gap(name: Named, hit: Hit): number {
  return name.end <= hit.start ? hit.start - name.end : Math.max(0, name.start - hit.end);
}

function listsOf(context: Context, sentence: SentenceView, places: readonly Named[]): Named[][] {
  const lists: Named[][] = [];
  for (const place of places) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && isJoined(context, sentence, last, place)) list.push(place);
    else lists.push([place]);
  }
  return lists;
}

/** The place outside a list that lies in no country of those within: the one before it, else behind. */
function holderOf({ sides }: Cast, places: readonly Named[], list: readonly Named[]): Named | undefined {
  const within = new Set(list.map(({ entity }) => sides.of(entity)));
  const [first] = list;
  const outside = places.filter((place) => !within.has(sides.of(place.entity)));
  return outside.find((place) => first !== undefined && place.start < first.start) ?? outside[0];
}

/** Whether nothing but marks, brackets, a conjunction, countries and a word for the kind of place part two names. */
function isJoined({ text, grammar, pack }: Context, sentence: SentenceView, one: Named, other: Named): boolean {
  if (other.start - one.end > listReach) return false;
  let between = text.slice(one.end, other.start);
  for (const { start, end } of sentence.names)
    if (start >= one.end && end <= other.start) between = between.replace(text.slice(start, end), "");
  between = between.replace(brackets, "").toLowerCase();
  if (joint.test(between)) return true;
  return wordsBetween.test(between) && joints(grammar, pack.names.organisations.conjunctions).some((word) => between.includes(word));
}

function joints(grammar: Grammar, conjunctions: readonly string[]): readonly string[] {
  return grammar.order === "verb-final" ? grammar.joining : conjunctions.map((word) => ` ${word} `);
}

/** Room for a country, a bracket and a conjunction, in UTF-16 units. */
const listReach = 48;
const brackets = /[(（][^()（）]{0,30}[)）]/gu;
/** A mark of a list, or two with a place between them that was not recognised. */
const joint = /^[\p{L}\s.]{0,10}(?:[,、，·・;][\p{L}\s.]{0,20}){1,2}$/u;
const wordsBetween = /^[\p{L}\s.]{0,20}$/u;
