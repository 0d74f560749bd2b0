import { compareNames, sameNameThreshold } from "@entente/model/names";
import { countryOf, isCountry, liesIn } from "@entente/model/places/within";
import type { Party } from "./types.ts";

/** What makes two parties agree. "other" is a party that cannot be the same; "unknown" leaves it open. */
export type Bond = "same" | "name" | "government" | "member" | "department" | "kindred" | "within" | "country" | "unknown" | "other";

export interface Match {
  bond: Bond;
  /** 0..1, how far the two stand for one side of the table. */
  level: number;
  left: string;
  right: string;
}

const levels: Readonly<Record<Bond, number>> = {
  same: 1,
  name: 0.95,
  government: 0.95,
  member: 0.8,
  department: 0.75,
  kindred: 0.6,
  within: 0.5,
  country: 0.35,
  unknown: 0,
  other: 0,
};

/** Bodies that speak for their place. */
const governments = new Set(["government", "committee", "parliament"]);
/** Bodies that are part of a government. */
const departments = new Set(["department", "party", "agency", "ministry"]);

/** How far two parties stand for one side of the table. Symmetric. */
export function matchParties(a: Party, b: Party): Match {
  const bond = bondOf(a, b);
  return { bond, level: levels[bond], left: a.label, right: b.label };
}

function bondOf(a: Party, b: Party): Bond {
  if (a.record === b.record) return "same";
  if (a.kind === "person" || b.kind === "person") return personBond(a, b);
  if (a.kind === "organisation" && b.kind === "organisation" && likeNames(a, b) >= sameNameThreshold) return "name";
  return placeBond(a, b);
}

/** A person stands for what it belongs to; two people are one only by their names. */
function personBond(a: Party, b: Party): Bond {
  if (a.kind === b.kind) {
    if (likeNames(a, b) >= sameNameThreshold) return "name";
    return shares(a, b) ? "kindred" : "unknown";
  }
  const [person, other] = a.kind === "person" ? [a, b] : [b, a];
  return person.belongs.some((body) => levels[bondOf(body, other)] >= levels.department) ? "member" : "unknown";
}

function shares(a: Party, b: Party): boolean {
  return a.belongs.some((one) => b.belongs.some((other) => one.record === other.record));
}

/** How alike the most alike of their names are, 0..1. */
export function likeNames(a: Party, b: Party): number {
  return Math.max(0, ...a.names.flatMap((name) => b.names.map((other) => compareNames(name, other).score)));
}

function placeBond(a: Party, b: Party): Bond {
  const [here, there] = [a.places[0], b.places[0]];
  if (!here || !there) return "unknown";
  if (here === there) return samePlace(a, b);
  if (liesIn(here, there) || liesIn(there, here)) return isCountry(here) || isCountry(there) ? "country" : "within";
  const institutes = [roleOf(a), roleOf(b)].includes("body");
  // An institute may go by the place it stands in or by the one that founded it; a government stands for its own place only.
  return institutes && countryOf(here) === countryOf(there) ? "unknown" : "other";
}

function samePlace(a: Party, b: Party): Bond {
  const roles = [roleOf(a), roleOf(b)];
  if (!roles.includes("body") && !roles.includes("department")) return "government";
  if (roles.every((role) => role === "body")) return a.type !== undefined && a.type === b.type ? "kindred" : "unknown";
  return roles.includes("body") ? "within" : "department";
}

function roleOf({ kind, type = "" }: Party): "place" | "department" | "body" {
  if (kind === "place" || governments.has(type)) return "place";
  return departments.has(type) ? "department" : "body";
}

/** How the two sides of one fact fit those of another; the sides may be the other way about. */
export interface SidesMatch {
  /** Best match of each side; absent where an account names nobody on it. */
  matches: (Match | undefined)[];
  /** Sum of both levels, 0..2. */
  level: number;
  swapped: boolean;
  /** Whether a side cannot be the same. */
  contradicts: boolean;
}

type Sides = readonly [readonly Party[], readonly Party[]];

/** The better of the two ways round. */
export function matchSides([a, b]: Sides, [c, d]: Sides): SidesMatch {
  const straight = sidesOf([bestMatch(a, c), bestMatch(b, d)], false);
  const swapped = sidesOf([bestMatch(a, d), bestMatch(b, c)], true);
  return swapped.level > straight.level ? swapped : straight;
}

function sidesOf(matches: (Match | undefined)[], swapped: boolean): SidesMatch {
  const level = matches.reduce((sum, match) => sum + (match?.level ?? 0), 0);
  return { matches, level, swapped, contradicts: matches.some((match) => match?.bond === "other") };
}

function bestMatch(left: readonly Party[], right: readonly Party[]): Match | undefined {
  const matches = left.flatMap((one) => right.map((other) => matchParties(one, other)));
  return matches.toSorted((a, b) => b.level - a.level || Number(a.bond === "other") - Number(b.bond === "other"))[0];
}

/** People of both lists that are one person, each once, by record or by name. */
export function sharedPeople(left: readonly Party[], right: readonly Party[]): string[] {
  const free = new Set(right);
  return left.flatMap((person) => {
    const found = [...free].find((other) => other.record === person.record) ?? nearest(person, free);
    if (!found) return [];
    free.delete(found);
    return [person.label];
  });
}

function nearest(person: Party, others: ReadonlySet<Party>): Party | undefined {
  return [...others].find((other) => likeNames(person, other) >= sameNameThreshold);
}
