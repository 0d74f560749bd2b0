import type { Span } from "@entente/model";
import { type Cast, heaviest, oppositeOf } from "./cast.ts";
import { exactParties, mostSpecific, type Party, type SideKey } from "./sides.ts";
import { hitsOf, type SentenceView, type View, verbFinal } from "./view.ts";
import { withoutWitnesses } from "./witnesses.ts";

/**
 * The two sides of a bond named near `span`: the names of the sentence's two sides, or the document's own two where the words
 * are "both cities" or name only one.
 */
export function bondParties(
  view: View,
  cast: Cast,
  sentence: SentenceView,
  span: Span,
  of: "places" | "any",
): { parties: number[]; implied: boolean } {
  const { sides } = cast;
  const all = withoutWitnesses(view.context, sentence, exactParties(view.context, sides, sentence));
  const signers = of === "any" ? withoutScene(all) : all;
  const named = nearest(placesFirst(signers, sides, of), span, of === "places" && verbFinal(view) ? behindVerb : 0);
  const first = named[0];
  const other = first && named.find((party) => sides.of(party.entity) !== sides.of(first.entity));
  if (first && other && !has(sentence, "both", span)) return { parties: inOrder([first, other], named, cast), implied: false };
  const own = bothParties(cast, of);
  if (own.length === 2 && (has(sentence, "both", span) || !first)) return { parties: own, implied: true };
  if (!first) return { parties: [], implied: false };
  const opposite = oppositeOf(cast, first.entity);
  return { parties: opposite === undefined ? [] : [first.entity, opposite], implied: true };
}

/** "A and B signed a memorandum in C": where three are named, the place that only tells where is none of them. */
function withoutScene(parties: readonly Party[]): readonly Party[] {
  const acting = parties.filter(({ where }) => !where);
  return acting.length >= 2 ? acting : parties;
}

/** The document's own two parties, the guest first where one is known; fewer where it has no two. */
export function bothParties(cast: Cast, of: "places" | "any"): number[] {
  return [cast.guest ?? cast.main[0], cast.host ?? cast.main[1]]
    .filter((party) => party !== undefined)
    .map((party) => standing(cast, party, of));
}

/** Where places are bound, the places alone if they are of two sides. */
function placesFirst(parties: readonly Party[], sides: Cast["sides"], of: "places" | "any"): readonly Party[] {
  const places = of === "places" ? parties.filter((party) => sides.isPlace(party.entity) && !sides.isCountry(party.entity)) : [];
  const first = places[0];
  return first && places.some((party) => sides.of(party.entity) !== sides.of(first.entity)) ? places : parties;
}

/** Who stands for a party's side: where places are bound, the side's most named province or city. */
function standing({ sides, weights }: Cast, party: number, of: "places" | "any"): number {
  if (of === "any" || sides.isPlace(party)) return party;
  const ofSide = (other: number) => sides.isPlace(other) && !sides.isCountry(other) && sides.of(other) === sides.of(party);
  return heaviest(weights, ofSide) ?? party;
}

/** Both sides at their most exact among the names near the words, in the order written. */
function inOrder(pair: readonly Party[], named: readonly Party[], { sides }: Cast): number[] {
  return pair.map(({ entity }) => mostSpecific(sides, ofSide(sides.of(entity), named, sides))[0] ?? entity);
}

function ofSide(side: SideKey, named: readonly Party[], sides: Cast["sides"]): number[] {
  const parties: number[] = [];
  for (const { entity } of named) if (sides.of(entity) === side) parties.push(entity);
  return parties;
}

/** Where the verb comes last, names behind it belong to the next one: further off than any before, in UTF-16 units. */
const behindVerb = 10_000;

function nearest(parties: readonly Party[], span: Span, behind: number): readonly Party[] {
  if (parties.length < 2) return parties;
  const gap = (party: Party) => (party.end <= span.start ? span.start - party.end : behind + Math.max(0, party.start - span.end));
  return parties.toSorted((a, b) => gap(a) - gap(b));
}

/** How near a word like "both cities" must stand to speak for the bond's parties. */
const bothReach = 60;

function has(sentence: SentenceView, kind: "both", span: Span): boolean {
  return hitsOf(sentence, kind).some((hit) => Math.abs(hit.start - span.start) <= bothReach);
}

/** A key under which the same bond told twice meets. */
export function bondKey(type: string, parties: readonly number[]): string {
  return JSON.stringify([type, ...parties.toSorted((a, b) => a - b)]);
}

/** "The provincial committee" stands for the province or city that the text names most, of its own side where that is known. */
export function governed(parties: readonly number[], others: readonly number[], { sides, weights }: Cast): readonly number[] {
  if (!parties.some((party) => sides.isBareOffice(party))) return mostSpecific(sides, parties);
  const rivals = new Set(others.map((other) => sides.of(other)));
  const free = (party: number) => sides.isPlace(party) && !sides.isCountry(party) && !rivals.has(sides.of(party));
  const placeOf = (office: number) =>
    heaviest(weights, (place) => free(place) && (sides.isUnplaced(office) || sides.of(place) === sides.of(office))) ?? office;
  return mostSpecific(
    sides,
    parties.map((party) => (sides.isBareOffice(party) ? placeOf(party) : party)),
  );
}
