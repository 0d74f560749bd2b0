import { liesIn } from "@entente/model/places/within";
import { type DateRelation, relateDates } from "./dates.ts";
import { matchSides, type SidesMatch, sharedPeople } from "./parties.ts";
import { emptyScale, type Scale, verdictOf, weigh } from "./score.ts";
import type { Party, Profile, Verdict } from "./types.ts";

/** Rises whenever the same two encounters may be judged otherwise than before. */
export const encounterRule = "same-encounter/1";

/** How dates relate; "damaged-date" is "apart" where a text's dates are visibly broken. */
type Relation = DateRelation | "damaged-date";

/** Level from which a party stands for the same side, and not only for its surroundings. */
const FIRM = 0.6;

const datePoints: Readonly<Record<Relation, number>> = {
  "same-day": 3,
  contains: 2.2,
  "same-month": 0.6,
  "same-year": -0.4,
  "no-date": -0.6,
  "near-date": -0.4,
  "swapped-date": -0.4,
  "damaged-date": -0.6,
  apart: -4,
};

/**
 * Relations by which days agree. Under any other a person decides, however many people both name: the same leaders meet again within the month and the year.
 */
const sameDays = new Set<Relation>(["same-day", "contains"]);

/** Dates that contradict each other in a way that happens in reports of one day. */
const uncertain = new Set<Relation>(["near-date", "swapped-date", "damaged-date"]);

/**
 * Whether two encounters of different documents are one, by parties, date, people, place and type; the wording counts for nothing.
 * Undefined where there is too little to propose. What a date or type leaves open is proposed to people, however well the rest fits.
 */
export function compareEncounters(a: Profile, b: Profile): Verdict | undefined {
  const scale = emptyScale();
  const sides = matchSides(a.sides, b.sides);
  const people = sharedPeople(a.people, b.people);
  const relation = relationOf(a, b);
  if (relation === "apart" || excluded(a, b)) return undefined;
  weighSides(scale, sides);
  weighDates(scale, a, b, relation);
  weighPeople(scale, a, b, people);
  weighPlace(scale, a.place, b.place);
  weighTypes(scale, a, b, relation === "same-day" && people.length > 1);
  if (relation === "contains" && a.types.includes("visit") && b.types.includes("visit")) weigh(scale, 0, { code: "part-of-visit" }, true);
  if (a.stories.some((story) => b.stories.includes(story))) weigh(scale, 1, { code: "same-story" });
  else if (!sameDays.has(relation)) scale.capped = true;
  return verdictOf(scale);
}

function relationOf(a: Profile, b: Profile): Relation {
  const relation = relateDates(a.dates, b.dates);
  return relation === "apart" && (a.damaged || b.damaged) ? "damaged-date" : relation;
}

/** A call is no journey: they are told apart whatever else fits. */
function excluded(a: Profile, b: Profile): boolean {
  return a.types.length > 0 && b.types.length > 0 && a.types.includes("call") !== b.types.includes("call");
}

function weighSides(scale: Scale, sides: SidesMatch): void {
  for (const match of sides.matches) {
    if (match && match.level > 0) weigh(scale, 2 * match.level, { code: `party-${match.bond}`, left: match.left, right: match.right });
  }
  if (sides.swapped) weigh(scale, 0, { code: "sides-swapped" });
  if (sides.contradicts) weigh(scale, -3, { code: "other-party" }, true);
  // One delegation meets several hosts of a place on a day: half a table is not enough.
  else if (sides.matches.some((match) => !match || match.level < FIRM)) weigh(scale, 0, { code: "one-side-only" }, true);
}

function weighDates(scale: Scale, a: Profile, b: Profile, relation: Relation): void {
  const reason = { code: relation, ...(a.dates[0] && { left: a.dates[0] }), ...(b.dates[0] && { right: b.dates[0] }) };
  weigh(scale, datePoints[relation], reason, uncertain.has(relation));
}

/** Nobody in common says little: one account names the guests, the other the hosts. It only keeps a machine from joining. */
function weighPeople(scale: Scale, a: Profile, b: Profile, people: readonly string[]): void {
  if (people.length > 0) {
    return weigh(scale, Math.min(3.6, 1.5 * people.length), { code: "people-shared", names: people.slice(0, 5).join(", ") });
  }
  if (a.people.length > 0 && b.people.length > 0) weigh(scale, -0.8, { code: "people-differ" }, true);
}

function weighPlace(scale: Scale, a: Party | undefined, b: Party | undefined): void {
  if (!a || !b) return;
  if (a.record === b.record) return weigh(scale, 0.6, { code: "same-place", left: a.label, right: b.label });
  const [here, there] = [a.places[0], b.places[0]];
  if (!here || !there) return;
  if (liesIn(here, there) || liesIn(there, here)) return weigh(scale, 0.4, { code: "place-within", left: a.label, right: b.label });
  weigh(scale, -1.6, { code: "other-place", left: a.label, right: b.label }, true);
}

/**
 * A visit contains meetings and a meeting may end in a signing; these are encounters of their own. Only where people, day and sides are the same is the other word taken
 * for the same event.
 */
function weighTypes(scale: Scale, a: Profile, b: Profile, close: boolean): void {
  if (a.types.length === 0 || b.types.length === 0) return;
  const shared = a.types.find((type) => b.types.includes(type));
  if (shared) return weigh(scale, 0.8, { code: "same-type", type: shared });
  const [left = "", right = ""] = [a.types[0], b.types[0]];
  const oneEvent = close && ![left, right].some((type) => type === "visit" || type === "forum");
  weigh(scale, -0.8, { code: "other-type", left, right }, !oneEvent);
}
