import type { EncounterItem } from "@entente/model";
import type { AgreementDraft } from "./agreements.ts";
import type { Cast } from "./cast.ts";
import { isDay } from "./dates.ts";
import { quotationAt } from "./quotations.ts";
import { mostSpecific } from "./sides.ts";
import { evidenceOf, ground, ruleName, type Told, type View } from "./view.ts";
import { tellsOfThePast } from "./wished.ts";

/**
 * The signings that a text tells only by what was signed: two sides who sign a paper meet to do so. Left out are papers of
 * earlier years named in passing and those whose ceremony was found by its own words (`known`).
 */
export function findSignings(view: View, cast: Cast, papers: readonly AgreementDraft[], known: readonly EncounterItem[]): EncounterItem[] {
  if (papers.length === 0) return [];
  const ceremonies = known.filter(({ type }) => type === "signing");
  const found: EncounterItem[] = [];
  for (const paper of papers) {
    if (!isNews(view, paper)) continue;
    const signing = signingOf(view, cast, paper);
    if (![...ceremonies, ...found].some((other) => sameOccasion(other, signing))) found.push(signing);
  }
  return found;
}

/** Whether the signing is what the text reports: done, told by the text itself, and not dated by another year alone. */
function isNews(view: View, { item, sentence }: AgreementDraft): boolean {
  if (item.status !== "signed" && item.status !== "renewed") return false;
  if (sentence.role === "caption" || quotationAt(view.quotations, sentence.start)) return false;
  if (item.date !== undefined && isDay(item.date)) return true;
  const own = item.date !== undefined && !item.implied?.includes("date");
  if (own && item.date?.slice(0, 4) !== view.context.publishedOn?.slice(0, 4)) return false;
  return !tellsOfThePast(view, sentence);
}

function sameOccasion(one: EncounterItem, other: EncounterItem): boolean {
  if (one.date && other.date && !one.date.startsWith(other.date) && !other.date.startsWith(one.date)) return false;
  const parties = [...one.guests, ...one.hosts];
  return parties.length === 0 || [...other.guests, ...other.hosts].some((party) => parties.includes(party)) || one.date === other.date;
}

function signingOf(view: View, cast: Cast, { item, parties, sentence }: AgreementDraft): EncounterItem {
  const { guests, hosts } = partsOf(cast, parties);
  const people = sentence.names.filter((name) => name.kind === "person").map((name) => cast.sides.nameOf(name.entity));
  const place = sentence.names.find(
    ({ kind, form, entity }) =>
      kind === "place" &&
      form !== "generic" &&
      !cast.sides.isCountry(entity) &&
      hosts.some((host) => cast.sides.of(host) === cast.sides.of(entity)),
  );
  const named = { guests: guests.map((party) => cast.sides.nameOf(party)), hosts: hosts.map((party) => cast.sides.nameOf(party)) };
  const signing: Told<EncounterItem> = item.date
    ? { type: "signing", date: item.date, guests: named.guests, hosts: named.hosts }
    : { type: "signing", guests: named.guests, hosts: named.hosts };
  if (people.length > 0) signing.people = [...new Set(people)];
  if (place) signing.place = cast.sides.nameOf(place.entity);
  ground(signing, [evidenceOf(view.context, sentence)], 0.7, ruleName(view.context, "signing-paper"));
  if (item.implied?.includes("date")) signing.implied = ["date"];
  return signing;
}

/** The guests are those of the side that came; where nobody came, the side named first receives. */
function partsOf({ sides, guest }: Cast, parties: readonly number[]): { guests: readonly number[]; hosts: readonly number[] } {
  const [first] = parties;
  const came = guest !== undefined && parties.some((party) => sides.of(party) === sides.of(guest)) ? sides.of(guest) : undefined;
  const isGuest = (party: number) => (came === undefined ? sides.of(party) !== sides.of(first ?? party) : sides.of(party) === came);
  return {
    guests: mostSpecific(sides, parties.filter(isGuest)),
    hosts: mostSpecific(
      sides,
      parties.filter((party) => !isGuest(party)),
    ),
  };
}
