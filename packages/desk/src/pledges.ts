import { type Force, firstDay, lastDay } from "@entente/model";

/** A commitment as the desk looks at it. */
export interface Pledge {
  id: string;
  force: Force;
  /** When it was said: the date of the encounter or of the document that reports it. */
  saidOn?: string;
  /** When it falls due, where its words say so. */
  due?: string;
}

/** What the clock says: past the last day it allows, due within the notice period, further off, or without any date. */
export type Clock = "overdue" | "soon" | "open" | "undated";

export interface ClockedPledge<T extends Pledge> {
  pledge: T;
  clock: Clock;
  /** Whole days from `today` to the last day the due date allows; negative once it has passed. */
  daysLeft?: number;
}

/** Forces by which somebody is bound. A wish, a request or a proposal owes nothing until it is answered. */
const binding: ReadonlySet<Force> = new Set(["pledged", "agreed", "offered"]);

/**
 * The promises among `commitments` with their mark by the clock on `today` ("2024-05-06"): overdue first, then by due date, then those
 * without one, newest said first. `notice` is the number of days before the due date from which a pledge counts as soon.
 */
export function pledgesByClock<T extends Pledge>(commitments: readonly T[], today: string, notice = 90): ClockedPledge<T>[] {
  return commitments
    .filter((commitment) => binding.has(commitment.force))
    .map((pledge) => clocked(pledge, today, notice))
    .sort(byUrgency);
}

function clocked<T extends Pledge>(pledge: T, today: string, notice: number): ClockedPledge<T> {
  if (!pledge.due) return { pledge, clock: "undated" };
  const daysLeft = daysBetween(today, lastDay(pledge.due));
  return { pledge, daysLeft, clock: daysLeft < 0 ? "overdue" : daysLeft <= notice ? "soon" : "open" };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function byUrgency<T extends Pledge>(a: ClockedPledge<T>, b: ClockedPledge<T>): number {
  const left = a.daysLeft ?? Number.POSITIVE_INFINITY;
  const right = b.daysLeft ?? Number.POSITIVE_INFINITY;
  if (left !== right) return left - right;
  return saidKey(b).localeCompare(saidKey(a));
}

function saidKey<T extends Pledge>({ pledge }: ClockedPledge<T>): string {
  return pledge.saidOn ? firstDay(pledge.saidOn) : "";
}
