import type { Measure, Span } from "@entente/model";
import type { Context } from "../types.ts";
import { type Cast, heaviest, oppositeOf } from "./cast.ts";
import { sendersOf } from "./frames.ts";
import { oncePerSentence } from "./once.ts";
import { bondParties } from "./parties.ts";
import { bodiesOf } from "./senders.ts";
import type { Party } from "./sides.ts";
import { countriesOf } from "./ties.ts";
import { hitsOf, type SentenceView, type View } from "./view.ts";

/** Whose number it is, and who stands on the other side of it; entity indices. */
export interface Holders {
  about?: number | undefined;
  partner?: number | undefined;
}

/** Numbers of places or firms, whoever passes them on: an office for statistics is not their holder. */
const ofPlaces: ReadonlySet<Measure> = new Set([
  "fdi_capital",
  "fdi_projects",
  "share",
  "growth",
  "trade",
  "exports",
  "partners",
  "grdp",
  "population",
  "area",
]);

/** Money put into a place by those of another country. */
const invested: ReadonlySet<Measure> = new Set(["fdi_capital", "fdi_projects", "share"]);

/**
 * Whose number it is. The years of a bond are its two parties'; a rank is the one's who holds it; money belongs to the place that
 * receives it, its partner being the country it comes from; a delegation's members are the sender's. Otherwise the last name of
 * the first one's kind before the number holds it: in a list each amount has its own.
 */
export function holdersOf(view: View, cast: Cast, sentence: SentenceView, quantity: Span, measure: Measure): Holders {
  if (measure === "years_of_ties") return bondHolders(view, cast, sentence, quantity);
  const ofPlace = ofPlaces.has(measure);
  const parties = (ofPlace ? placesOrFirms : bodiesOf)(view.context, cast.sides, sentence);
  const receivers = receiversIn(view.context, cast.sides, sentence);
  const receiver = receivers.length === 0 ? undefined : parties.findLast((party) => receivers.includes(party))?.entity;
  const holder = before(cast, parties, quantity) ?? parties[0]?.entity;
  if (holder === undefined) return { about: (ofPlace ? mainPlace(cast) : undefined) ?? cast.main[0] };
  if (measure === "delegates")
    return betweenTwo(cast, withPartner(cast, parties, sendersOf(view.context, cast.sides, sentence)[0]?.entity ?? receiver ?? holder));
  if (measure === "rank") return ranked(cast, parties, holder, receiver);
  const about = receiver ?? holder;
  const place = invested.has(measure) ? receivingPlace(cast, parties, about) : undefined;
  const holders = place === undefined ? withPartner(cast, parties, about) : { about: place, partner: about };
  return measure === "trade" ? betweenTwo(cast, holders) : holders;
}

/** Numbers that two sides have with each other: where the sentence names one, the other is the text's other party. */
function betweenTwo(cast: Cast, { about, partner }: Holders): Holders {
  return { about, partner: partner ?? oppositeOf(cast, about) };
}

/** The places of a sentence, else its firms. */
const placesOrFirms = oncePerSentence((context, sides, sentence): readonly Party[] => {
  const parties = bodiesOf(context, sides, sentence);
  const places = parties.filter(({ entity }) => sides.isPlace(entity));
  return places.length > 0 ? places : parties.filter(({ entity }) => context.entities[entity]?.organisationType === "company");
});

/** The place the text is most about. */
function mainPlace({ sides, weights }: Cast): number | undefined {
  return heaviest(weights, (party) => sides.isPlace(party));
}

/** The last party before the number that is of the first one's kind: country, place in a country, or body. */
function before({ sides }: Cast, parties: readonly Party[], quantity: Span): number | undefined {
  let kind: number | undefined;
  let last: number | undefined;
  for (const { entity, end } of parties) {
    if (end > quantity.start) continue;
    const own = sides.isCountry(entity) ? 2 : sides.isPlace(entity) ? 1 : 0;
    kind ??= own;
    if (own === kind) last = entity;
  }
  return last;
}

function withPartner({ sides }: Cast, parties: readonly Party[], about: number): Holders {
  return { about, partner: parties.find(({ entity }) => entity !== about && sides.of(entity) !== sides.of(about))?.entity };
}

/** "The largest investor in Ha Nam": the rank is the investor's, not the place's where it invests. */
function ranked(cast: Cast, parties: readonly Party[], holder: number, receiver: number | undefined): Holders {
  if (receiver === undefined || receiver !== holder)
    return { ...withPartner(cast, parties, holder), ...(receiver !== undefined && { partner: receiver }) };
  const { partner } = withPartner(cast, parties, receiver);
  return partner === undefined ? { about: receiver } : { about: partner, partner: receiver };
}

/** Where a country's money went: a province or city of another side that the sentence names, else the one the text is about. */
function receivingPlace({ sides, weights }: Cast, parties: readonly Party[], giver: number): number | undefined {
  if (!sides.isCountry(giver)) return undefined;
  const receiving = (place: number) => sides.isPlace(place) && !sides.isCountry(place) && sides.of(place) !== sides.of(giver);
  const weightOf = (place: number | undefined) => (place === undefined ? 0 : (weights.get(place) ?? 0));
  const here = parties.find(({ entity }) => receiving(entity));
  if (here) return here.entity;
  const main = heaviest(weights, receiving);
  const own = heaviest(weights, (place) => sides.of(place) === sides.of(giver) && !sides.isCountry(place));
  return main !== undefined && weightOf(main) > weightOf(own) ? main : undefined;
}

/** The two sides of the bond whose age is told. */
function bondHolders(view: View, cast: Cast, sentence: SentenceView, quantity: Span): Holders {
  const bond = hitsOf(sentence, "tie")[0];
  const national = bond?.cue.type === "diplomatic relations" || bond?.cue.type === "strategic partnership";
  const parties = national ? countriesOf(view, cast, sentence) : bondParties(view, cast, sentence, bond ?? quantity, "places").parties;
  const [about, partner] = parties.toSorted((a, b) => a - b);
  return about === undefined
    ? { about: cast.main[0], partner: cast.main[0] === undefined ? undefined : oppositeOf(cast, cast.main[0]) }
    : { about, partner };
}

/** The parties of a sentence beside which words tell that they receive. */
const receiversIn = oncePerSentence((context, sides, sentence): readonly Party[] =>
  bodiesOf(context, sides, sentence).filter((party) => receives(context, sentence, party)),
);

function receives({ text, pack }: Context, sentence: SentenceView, party: Party): boolean {
  const { receiving, grammar } = pack.facts;
  if (grammar.order === "verb-final") {
    const behind = text.slice(party.end, party.end + receiverReach).toLowerCase();
    return receiving.some((word) => behind.includes(word));
  }
  const ahead = text.slice(Math.max(sentence.start, party.start - receiverReach), party.start).toLowerCase();
  return receiving.some((word) => holdsWord(ahead, word));
}

/** Whether a word stands alone in a text, between blanks, commas and brackets. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (parts(text, at - 1) && parts(text, at + word.length)) return true;
  return false;
}

function parts(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\s,(]/.test(text.charAt(at));
}

/** Room between a preposition and the name: "vào tỉnh Bình Dương". */
const receiverReach = 14;
