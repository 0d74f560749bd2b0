import type { Kind } from "@entente/model";
import type { Side } from "./account-sides.ts";

/** What the health of a record is judged by. */
export interface HealthInput {
  kind: Kind;
  /** Stories: copies and translations of one item count once. */
  sources: number;
  documents: number;
  /** Distinct publishers. */
  publishers: number;
  /** Sources that are public bodies or their portals. */
  official: number;
  /** Whose press tells it; empty where that question does not arise. */
  sides: readonly Side[];
  languages: number;
  /** Properties that have a value which stands. */
  properties: readonly string[];
  disagreements: number;
  /** EDTF; when something was last published about it. */
  lastNews?: string;
}

/** One thing that makes a record strong or weak. */
export interface HealthReason {
  code: string;
  good: boolean;
  [param: string]: string | number | boolean;
}

export interface Health {
  level: "strong" | "fair" | "weak";
  /** 0..100. */
  score: number;
  reasons: HealthReason[];
  lastNews?: string;
}

/** Properties without which a record of its kind says little. */
const core: Readonly<Record<Kind, readonly string[]>> = {
  person: ["name", "role", "affiliation"],
  organisation: ["name", "type"],
  place: ["name", "country", "code"],
  encounter: ["type", "date", "guest", "host", "place"],
  agreement: ["type", "status", "date", "party"],
  tie: ["type", "party", "since"],
  commitment: ["force", "by", "to", "words"],
  figure: ["measure", "value", "about", "asOf"],
};

const STRONG = 70;
const FAIR = 40;

/**
 * How far a record can be relied on, with the reasons. Independent sources weigh most (up to 40), then publishers that differ (10), an official one (15), both sides
 * or several languages (15), and what is known of what should be (20); each contradiction takes 10, at most 20.
 */
export function healthOf(input: HealthInput): Health {
  const parts = [sources(input), publishers(input), official(input), bothSides(input), completeness(input), contradictions(input)].flat();
  const score = Math.max(0, Math.min(100, Math.round(parts.reduce((sum, { points }) => sum + points, 0))));
  return {
    level: score >= STRONG ? "strong" : score >= FAIR ? "fair" : "weak",
    score,
    reasons: parts.map(({ reason }) => reason),
    ...(input.lastNews !== undefined && { lastNews: input.lastNews }),
  };
}

interface Part {
  points: number;
  reason: HealthReason;
}

function sources({ sources, documents }: HealthInput): Part[] {
  if (sources === 0) return [{ points: 0, reason: { code: "health-no-source", good: false } }];
  const points = sources === 1 ? 15 : sources === 2 ? 30 : 40;
  return [{ points, reason: { code: "health-sources", good: sources > 1, sources, documents } }];
}

function publishers({ publishers, sources }: HealthInput): Part[] {
  if (publishers > 1) return [{ points: 10, reason: { code: "health-publishers", good: true, count: publishers } }];
  return sources > 1 && publishers === 1 ? [{ points: 0, reason: { code: "health-one-publisher", good: false } }] : [];
}

function official({ official, sources }: HealthInput): Part[] {
  if (sources === 0) return [];
  if (official > 0) return [{ points: 15, reason: { code: "health-official", good: true, count: official } }];
  return [{ points: 0, reason: { code: "health-unofficial", good: false } }];
}

/** Things that two sides do are told by both; of all others, several languages are the sign of a view from elsewhere. */
function bothSides({ sides, languages }: HealthInput): Part[] {
  const both = sides.includes("guest") && sides.includes("host");
  if (both) return [{ points: 15, reason: { code: "health-both-sides", good: true } }];
  if (sides.length > 0) return [{ points: sides.includes("third") ? 5 : 0, reason: { code: "health-one-side", good: false } }];
  return languages > 1 ? [{ points: 15, reason: { code: "health-languages", good: true, count: languages } }] : [];
}

function completeness({ kind, properties }: HealthInput): Part[] {
  const wanted = core[kind];
  const missing = wanted.filter((name) => !properties.includes(name));
  const points = (20 * (wanted.length - missing.length)) / wanted.length;
  if (missing.length === 0) return [{ points, reason: { code: "health-complete", good: true } }];
  return [{ points, reason: { code: "health-missing", good: false, properties: missing.join(",") } }];
}

function contradictions({ disagreements }: HealthInput): Part[] {
  if (disagreements === 0) return [];
  return [{ points: -10 * Math.min(2, disagreements), reason: { code: "health-disagreement", good: false, count: disagreements } }];
}
