import type { DateMention, NameMention } from "../types.ts";
import { isDay, mainDateMention, ownDate } from "./dates.ts";
import { envoysIn } from "./envoys.ts";
import { comersOf, type EncounterHit, rolesAround, venueOf } from "./frames.ts";
import type { Hit } from "./lexicon.ts";
import { quotationAt } from "./quotations.ts";
import { opensAddress, type Party, partiesAt, type SideKey, Sides } from "./sides.ts";
import { has, hitsOf, type SentenceView, type View } from "./view.ts";

/** Who came and who received, as the whole document tells it. Entity indices. */
export interface Cast {
  sides: Sides;
  guest: number | undefined;
  host: number | undefined;
  /** The two parties the text is about, whoever came: most named first, of two sides. */
  main: number[];
  /** How much each entity is talked of. */
  weights: ReadonlyMap<number, number>;
}

/** Sentences from the top that carry the news itself and so count more. */
const leadSentences = 4;
const leadWeight = 3;
/** A country is named for orientation; its provinces and bodies are who acts. */
const countryWeight = 0.3;
/** A place in which something is held or lies may be no party at all. */
const whereWeight = 0.5;

/** Reads the cast by votes: delegations and verbs of visiting and receiving tell who came; names tell who the text is about. */
export function castOf(view: View): Cast {
  const { sides, weights, main } = partiesByWeight(view);
  const { guests, hosts, venues } = votes(view, sides);
  const passing = (side: SideKey) => isPassing(side, sides, main);
  const guestSide = bestSide(sides, [guests], [hosts, venues], passing);
  const hostSide = bestSide(sides, [hosts, venues], [guests], (side) => side === guestSide || passing(side));
  const guest = guestSide === undefined ? undefined : bestParty(sides, guestSide, guests, weights);
  const host =
    hostSide === undefined
      ? main.find((party) => guestSide !== undefined && sides.of(party) !== guestSide)
      : bestParty(sides, hostSide, hosts, weights);
  const guestOrOther = guest ?? (host === undefined ? undefined : main.find((party) => sides.of(party) !== sides.of(host)));
  return { sides, main, weights, guest: guestOrOther, host };
}

/** Whether a side is only a body on the way, such as a hospital shown to guests: it lies nowhere and the text is not about it. */
function isPassing(side: SideKey, sides: Sides, main: readonly number[]): boolean {
  return side.startsWith("#") && main.length > 1 && !main.some((party) => sides.of(party) === side);
}

/** The sides of the document and who it is about. Where both parties lie in one country, sides are its regions. */
function partiesByWeight(view: View): { sides: Sides; weights: Map<number, number>; main: number[] } {
  const sides = new Sides(view.context);
  const weights = weigh(view, sides);
  const main = mainParties(sides, weights);
  if (main[1] !== undefined && sides.isPlace(main[1])) return { sides, weights, main };
  const apart = new Sides(view.context, true);
  const regional = mainParties(apart, weights, (party) => sides.isPlace(party) && !sides.isCountry(party));
  const [first, second] = regional;
  const neighbours = first !== undefined && second !== undefined && sides.of(first) === sides.of(second);
  const rival = main[1] === undefined ? 0 : (weights.get(main[1]) ?? 0);
  const foreign = main[1] !== undefined && rival * 2 > (weights.get(second ?? -1) ?? 0);
  return neighbours && !foreign ? { sides: apart, weights, main: regional } : { sides, weights, main };
}

function weigh(view: View, sides: Sides): Map<number, number> {
  const weights = new Map<number, number>();
  for (let position = 0; position < view.sentences.length; position++) {
    const sentence = view.sentences[position] as SentenceView;
    if (sentence.names.length === 0) continue;
    const base = sentence.role === "heading" || position < leadSentences ? leadWeight : 1;
    addParties(weights, sides, sentence.names, partiesAt(view.context, sides, sentence), base);
  }
  return weights;
}

type Parties = readonly (Party | undefined)[];

function addParties(weights: Votes, sides: Sides, names: readonly NameMention[], parties: Parties, base: number): void {
  for (let index = 0; index < names.length; index++) {
    const party = parties[index];
    if (party && !opensAddress(sides, names[index] as NameMention, names[index + 1]))
      add(weights, party.entity, base * shareOf(sides, party));
  }
}

/** How much one mention of a party counts. */
function shareOf(sides: Sides, party: Party): number {
  if (sides.isCountry(party.entity)) return countryWeight;
  return party.where ? whereWeight : 1;
}

type Votes = Map<number, number>;

interface Poll {
  guests: Votes;
  hosts: Votes;
  venues: Votes;
}

function votes(view: View, sides: Sides): Poll {
  const poll: Poll = { guests: new Map(), hosts: new Map(), venues: new Map() };
  const main = mainDateMention(view);
  for (let position = 0; position < view.sentences.length; position++) {
    const sentence = view.sentences[position] as SentenceView;
    if (sentence.role === "caption" || sentence.names.length === 0) continue;
    const hits = hitsOf(sentence, "encounter");
    if (hits.length === 0 && !has(sentence, "delegation")) continue;
    const base = position < leadSentences ? leadWeight : 1;
    const current = sentence.dates.length === 0 ? hits : hits.filter((hit) => !isOfOtherTime(view, sentence, hit, main));
    const home = current.length > 0 ? atHome(view, sides, sentence) : undefined;
    if (home !== undefined) add(poll.hosts, home, 2 * base);
    if (current.length > 0 || hits.length === 0)
      for (const sender of comersOf(view.context, sides, sentence)) add(poll.guests, sender.entity, 2 * base);
    for (const hit of current) voteAt(poll, view, sides, sentence, hit, base);
  }
  return poll;
}

/** The votes of one cue: each of its guests and hosts has one, and so has the place in which both met. */
function voteAt({ guests, hosts, venues }: Poll, view: View, sides: Sides, sentence: SentenceView, hit: EncounterHit, base: number): void {
  if (quotationAt(view.quotations, hit.start)) return;
  const venue = venueOf(view.context, sides, sentence, hit);
  // A fair has its own guests and hosts, whoever came to whom.
  if (venue !== undefined && hit.cue.of.type === "forum") return;
  if (venue !== undefined) add(venues, venue, base);
  const roles = rolesAround(view.context, sides, sentence, hit);
  if (roles.open.length > 1 && hit.cue.of.type === "meeting")
    for (const party of roles.open) if (envoysIn(view.context, sides, sentence).includes(party)) add(guests, party, base);
  for (const guest of roles.guests) add(guests, guest, base);
  for (const host of roles.hosts) add(hosts, host, base);
}

/** Who acts at the seat of their own authority: the first party before words for being there, where no name is written on to them. */
function atHome(view: View, sides: Sides, sentence: SentenceView): number | undefined {
  const { text } = view.context;
  if (!has(sentence, "home-venue")) return undefined;
  const hit = hitsOf(sentence, "home-venue").find(
    ({ start }) => !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.charAt(start - 1)),
  );
  return (
    hit &&
    partiesAt(view.context, sides, sentence).find((party) => party && party.end <= hit.start && !sides.isCountry(party.entity))?.entity
  );
}

/**
 * Whether the words tell of an encounter before the year of the news, or only in some month where the news has a day of its own:
 * it may have gone the other way.
 */
function isOfOtherTime(view: View, sentence: SentenceView, hit: Hit, main: DateMention | undefined): boolean {
  if (main === undefined || sentence.dates.length === 0) return false;
  const year = main.value?.slice(0, 4);
  const { date } = ownDate(view, sentence, hit, { reach: Number.POSITIVE_INFINITY, year });
  if (date === undefined) return false;
  return year === undefined
    ? !isDay(date.value)
    : date.value.slice(0, 4) < year || (isDay(main.value ?? "") && !isDay(date.value) && !main.value?.startsWith(date.value));
}

function add<K>(map: Map<K, number>, key: K, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}

/** The side with the most votes for one part over the other. */
function bestSide(sides: Sides, own: readonly Votes[], other: readonly Votes[], except: (side: SideKey) => boolean): SideKey | undefined {
  const totals = new Map<SideKey, number>();
  for (const votes of own) for (const [party, amount] of votes) add(totals, sides.of(party), amount);
  for (const votes of other) for (const [party, amount] of votes) add(totals, sides.of(party), -amount);
  let best: SideKey | undefined;
  let most = 0;
  for (const [side, amount] of totals) {
    if (amount <= most || except(side)) continue;
    best = side;
    most = amount;
  }
  return best;
}

function bestParty(sides: Sides, side: SideKey, own: Votes, weights: ReadonlyMap<number, number>): number | undefined {
  const score = (party: number) => ((own.get(party) ?? 0) * 2 + (weights.get(party) ?? 0)) * (sides.isCountry(party) ? countryWeight : 1);
  let best: number | undefined;
  for (const party of weights.keys()) if (sides.of(party) === side && (best === undefined || score(party) > score(best))) best = party;
  return best;
}

function mainParties(sides: Sides, weights: ReadonlyMap<number, number>, among: (party: number) => boolean = () => true): number[] {
  const first = heaviest(weights, among);
  if (first === undefined) return [];
  const second = heaviest(weights, (party) => among(party) && sides.of(party) !== sides.of(first));
  return second === undefined ? [first] : [first, second];
}

/** Of the parties asked for the one that is talked of most, of equal ones the first. */
export function heaviest(weights: ReadonlyMap<number, number>, wanted: (party: number) => boolean): number | undefined {
  let first: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [party, weight] of weights) {
    if (weight <= most || !wanted(party)) continue;
    first = party;
    most = weight;
  }
  return first;
}

/** The other of the two parties of the text, seen from one of them. */
export function oppositeOf(cast: Cast, party: number | undefined): number | undefined {
  if (party === undefined) return undefined;
  const { sides, guest, host, main } = cast;
  const own = sides.of(party);
  if (guest !== undefined && sides.of(guest) !== own) return guest;
  if (host !== undefined && sides.of(host) !== own) return host;
  return main.find((other) => sides.of(other) !== own);
}
