import type { Reason } from "../../types.ts";
import type { Verdict } from "./types.ts";

/** What speaks for and against two facts being one, collected point by point. */
export interface Scale {
  points: number;
  reasons: Reason[];
  /** Set where something stands against joining without a person. */
  capped: boolean;
}

export function emptyScale(): Scale {
  return { points: 0, reasons: [], capped: false };
}

/** Lays a reason on the scale; `cap` keeps the two from being joined without a person. */
export function weigh(scale: Scale, points: number, reason: Reason, cap = false): void {
  scale.points += points;
  scale.reasons.push(reason);
  if (cap) scale.capped = true;
}

/** Where half the pairs are one thing. */
const EVEN = 5.2;
const STEEPNESS = 1.3;
/** Points from which a pair is proposed, and from which it is joined where nothing stands against it. */
const PROPOSED = 5.2;
const JOINED = 7.4;

/** Points as a number between 0 and 1, two digits. */
export function scoreOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(-(points - EVEN) * STEEPNESS))) / 100;
}

/** The verdict the scale gives; undefined where there is too little to show anybody. */
export function verdictOf({ points, reasons, capped }: Scale): Verdict | undefined {
  if (points < PROPOSED) return undefined;
  return { verdict: points >= JOINED && !capped ? "same" : "unsure", score: scoreOf(points), points, reasons };
}
