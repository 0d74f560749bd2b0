import type { Span, TieItem, TieType } from "@entente/model";
import type { Cast } from "./cast.ts";
import { yearOfText } from "./dates.ts";
import { least } from "./least.ts";
import type { Cue, Hit } from "./lexicon.ts";
import { bondKey, bondParties } from "./parties.ts";
import { partnersListed } from "./partners.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View, within } from "./view.ts";
import { onlyPlanned, onlyWished, tellsOfThePast } from "./wished.ts";

type TieHit = Hit & { cue: Extract<Cue, { kind: "tie" }> };

/** Lasting bonds between places or bodies, each told once, with the year they began where stated. */
export function findTies(view: View, cast: Cast): TieItem[] {
  const found = new Map<string, TieItem>();
  const founded = new Set<TieItem>();
  for (const sentence of view.sentences) {
    for (const hit of hitsOf(sentence, "tie")) {
      if (isTentative(view, sentence, hit) || namesBody(sentence, hit) || !isBond(view, sentence, hit)) continue;
      for (const pair of pairsOf(view, cast, sentence, hit)) {
        if (hit.cue.of === "places" && !pair.parties.every((party) => cast.sides.isPlace(party))) continue;
        const tie = keep(found, view, cast, { sentence, hit, ...pair });
        if (hitsOf(sentence, "establishing").some((other) => near(other, hit))) founded.add(tie);
      }
    }
  }
  if (found.size < 2) return [...found.values()];
  const sisters = new Set([...found.values()].filter(({ type }) => type === "sister").map(({ parties }) => pairKey(parties)));
  return [...found.values()].filter((tie) => tie.type !== "friendship" || founded.has(tie) || !sisters.has(pairKey(tie.parties)));
}

/** Friendship spoken of between twins, its founding nowhere told, is their one bond. */
function pairKey(parties: readonly string[]): string {
  return JSON.stringify(parties.toSorted());
}

function near(other: Span, hit: Span): boolean {
  return other.start - hit.end <= foundingReach && hit.start - other.end <= foundingReach;
}

/**
 * Words that only speak of friendly contact ("friendly exchange") are a bond beside words of founding, other than those of a mere
 * intent; words for two kinds at once ("姉妹友好都市") are told by the closer kind.
 */
function isBond(view: View, sentence: SentenceView, hit: TieHit): boolean {
  if (hit.cue.type === "friendship" && hitsOf(sentence, "tie").some((other) => other.cue.type !== "friendship" && overlap(other, hit)))
    return false;
  if (hit.cue.weight !== "bare") return true;
  const verbFinal = view.context.grammar.order === "verb-final";
  const beside = (other: Span) => near(other, hit) && (!verbFinal || other.start >= hit.end);
  const founded = hitsOf(sentence, "establishing").some(beside);
  return founded && !hitsOf(sentence, "agreement").some((paper) => paper.cue.type === "letter_of_intent" && beside(paper));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** "Sister City Committee": the words are part of a body's name. */
function namesBody(sentence: SentenceView, hit: TieHit): boolean {
  return sentence.names.some((name) => name.kind === "organisation" && within(hit, name));
}

/** How near, in UTF-16 units, words of founding stand to the bond they found. */
const foundingReach = 60;

/** Whether a bond is still to be founded: its paper is only planned, or somebody wishes to found it. A bond with a past exists. */
function isTentative(view: View, sentence: SentenceView, hit: TieHit): boolean {
  if (tellsOfThePast(view, sentence)) return false;
  if (hitsOf(sentence, "status").some((status) => status.cue.status === "proposed" && near(status, hit))) return true;
  const founders = [...hitsOf(sentence, "establishing"), ...hitsOf(sentence, "status"), ...hitsOf(sentence, "agreement")];
  const founding = founders.some((other) => near(other, hit));
  return founding && (onlyWished(view, sentence, hit) || onlyPlanned(view, sentence));
}

interface Pair {
  parties: number[];
  implied: boolean;
  /** The partner where it is one of several, each with a beginning of its own. */
  listed?: Span;
}

interface Sighting extends Pair {
  sentence: SentenceView;
  hit: TieHit;
}

/** Bonds between states are held by countries; the rest by the sentence's own parties, a list of partners giving one bond each. */
function pairsOf(view: View, cast: Cast, sentence: SentenceView, hit: TieHit): Pair[] {
  if (hit.cue.type === "diplomatic relations" || hit.cue.type === "strategic partnership") {
    const countries = countriesOf(view, cast, sentence);
    return countries.length === 2 ? [{ parties: countries, implied: false }] : [];
  }
  const listed = partnersListed(view, cast, sentence, hit);
  if (listed) return listed.partners.map((partner) => ({ parties: [listed.holder, partner.entity], implied: false, listed: partner }));
  const pair = bondParties(view, cast, sentence, hit, "places");
  const [first, second] = pair.parties;
  if (first === undefined || second === undefined) return [];
  const more = pair.implied ? [] : partners(cast, sentence, second);
  return [pair, ...more.map((partner) => ({ parties: [first, partner], implied: false }))];
}

/** The two countries of the sentence, else of the document; entity indices, fewer where fewer are named. */
export function countriesOf(view: View, cast: Cast, sentence: SentenceView): number[] {
  const national = (party: number) => cast.sides.isCountry(party);
  const here = [...new Set(sentence.names.map((name) => name.entity).filter(national))];
  if (here.length >= 2) return here.slice(0, 2);
  const ranked = [...cast.weights].filter(([party]) => national(party)).toSorted((a, b) => b[1] - a[1]);
  const all = view.context.entities.filter((entity) => national(entity.index)).map((entity) => entity.index);
  return [...new Set([...here, ...ranked.map(([party]) => party), ...all])].slice(0, 2);
}

/** Further places joined to the second party by "and": partners of the same kind. */
function partners(cast: Cast, sentence: SentenceView, second: number): number[] {
  const places = sentence.names.filter((name) => name.kind === "place");
  const anchor = places.find((place) => place.entity === second);
  if (!anchor) return [];
  const near = places.filter((place) => place.start > anchor.end && place.start - anchor.end <= partnerReach && place.entity !== second);
  return near
    .filter((place) => cast.sides.of(place.entity) === cast.sides.of(second) && !cast.sides.isCountry(place.entity))
    .slice(0, 1)
    .map((place) => place.entity);
}

const partnerReach = 12;

function keep(found: Map<string, TieItem>, view: View, cast: Cast, sighting: Sighting): TieItem {
  const { sentence, hit, parties, implied, listed } = sighting;
  const key = bondKey(hit.cue.type, parties);
  const since = listed ? sinceBeside(view, sentence, listed) : sinceOf(view, sentence, hit.cue.type);
  const known = found.get(key);
  if (known) {
    known.evidence.push(evidenceOf(view.context, sentence));
    if (since && !known.since)
      Object.assign(known, { since: since.value, ...(since.implied && { implied: [...(known.implied ?? []), "since"] }) });
    else if (since && !since.implied && known.implied?.includes("since")) stateSince(known, since.value);
    return known;
  }
  const tie: Told<TieItem> = { type: hit.cue.type, parties: parties.map((party) => cast.sides.nameOf(party)) };
  if (since) tie.since = since.value;
  ground(tie, [evidenceOf(view.context, sentence)], implied ? 0.6 : 0.8, ruleName(view.context, `tie-${hit.cue.type}`));
  const fields = [...(implied ? ["parties"] : []), ...(since?.implied ? ["since"] : [])];
  if (fields.length > 0) tie.implied = fields;
  found.set(key, tie);
  return tie;
}

/** A year that the text states replaces one counted back. */
function stateSince(tie: TieItem, value: string): void {
  tie.since = value;
  const implied = (tie.implied ?? []).filter((field) => field !== "since");
  if (implied.length > 0) tie.implied = implied;
  else delete tie.implied;
}

/** "Osaka (2003), Seattle (2008)": the year of one partner of a list stands right before or behind its name. */
function sinceBeside({ context }: View, { dates }: SentenceView, partner: Span): { value: string; implied: boolean } | undefined {
  const beside = ({ start, end }: Span) =>
    start >= partner.end
      ? start - partner.end <= besideReach
      : partner.start - end <= besideReach && !/[)）,、]/u.test(context.text.slice(end, partner.start));
  const year = dates.find((date) => date.value !== undefined && !date.implied && beside(date));
  return year?.value === undefined ? undefined : { value: year.value.slice(0, 4), implied: false };
}

/** Room for a bracket and a word like "since" between a partner and its year, or for the partner's country. */
const besideReach = 8;

/** Phrases for a bond that also stand in a sentence about founding it or signing its paper carry its year; round dates count back from publication. */
function sinceOf(view: View, sentence: SentenceView, type: TieType): { value: string; implied: boolean } | undefined {
  const concluded = has(sentence, "agreement") && has(sentence, "status");
  if (!has(sentence, "establishing") && !has(sentence, "anniversary") && !concluded) return undefined;
  const years = has(sentence, "anniversary") ? yearsOf(sentence, type) : undefined;
  const published = years === undefined ? view.context.publishedOn?.slice(0, 4) : yearOfText(view);
  const hit = hitsOf(sentence, "tie").find((each) => each.cue.type === type);
  const before = sentence.dates.filter(
    (date) => date.value !== undefined && !date.implied && (published === undefined || date.value.slice(0, 4) < published),
  );
  const past = least(before, ({ start }) => Math.abs(start - (hit?.start ?? 0)));
  if (past?.value) {
    const year = Number(past.value.slice(0, 4));
    const counted = years !== undefined && !isFounded(sentence, past) && isRoundYear(year, years, published);
    return counted ? { value: String(year - years), implied: true } : { value: String(year), implied: false };
  }
  return years === undefined || published === undefined ? undefined : { value: String(Number(published) - years), implied: true };
}

/** "In 2022 the two marked 30 years of …": a year from which the round number does not lead to the text's own is that of the round date. */
function isRoundYear(year: number, years: number, published: string | undefined): boolean {
  return published !== undefined && years > 1 && Number(published) - year < years - 1;
}

/** "Signed in 2015": words of founding stand right before the date. */
function isFounded(sentence: SentenceView, { start }: Span): boolean {
  return hitsOf(sentence, "establishing").some(({ end }) => start >= end && start - end <= rightBefore);
}

/** Room for a blank and a small word, in UTF-16 units. */
const rightBefore = 5;

function yearsOf(sentence: SentenceView, type: TieType): number | undefined {
  const hit = hitsOf(sentence, "tie").find((each) => each.cue.type === type);
  const spans = sentence.quantities.filter(
    (quantity) =>
      Number.isInteger(quantity.value) &&
      quantity.value > 0 &&
      quantity.value <= 200 &&
      quantity.unit === "" &&
      countsYears(sentence, quantity),
  );
  return least(spans, ({ start }) => Math.abs(start - (hit?.start ?? start)))?.value;
}

function countsYears(sentence: SentenceView, quantity: { start: number; end: number }): boolean {
  return hitsOf(sentence, "counted").some(
    (hit) => hit.cue.measure === "years_of_ties" && hit.start >= quantity.start && hit.start - quantity.end <= 2,
  );
}
