import { firstDay, isPartialDate, lastDay } from "@entente/model";

/**
 * How the dates of two accounts lie to each other: on one day; one within the other's days ("contains"); possible in one month or year;
 * unknown on one side; a day or two apart; day and month changed places; too far apart.
 */
export type DateRelation = "same-day" | "contains" | "same-month" | "same-year" | "no-date" | "near-date" | "swapped-date" | "apart";

/** Relations in the order of what they say for one and the same event. */
const order: readonly DateRelation[] = ["same-day", "contains", "same-month", "same-year", "near-date", "swapped-date", "no-date", "apart"];

/** Days that accounts of one day differ by: press rounds, time zones, the day of the report taken for the day of the event. */
const NEAR = 2;
/** Longest visit in days whose days say something about a day within. */
const VISIT = 14;

/** The best relation any two of the dates have. */
export function relateDates(left: readonly string[], right: readonly string[]): DateRelation {
  const a = left.filter(isPartialDate);
  const b = right.filter(isPartialDate);
  if (a.length === 0 || b.length === 0) return "no-date";
  const relations = new Set(a.flatMap((one) => b.map((other) => relate(one, other))));
  return order.find((relation) => relations.has(relation)) ?? "apart";
}

function relate(a: string, b: string): DateRelation {
  const [first, last] = [later(firstDay(a), firstDay(b)), earlier(lastDay(a), lastDay(b))];
  if (first <= last) return overlapping(a, b);
  if (daysBetween(last, first) <= NEAR) return "near-date";
  return swapped(a) === b || swapped(b) === a ? "swapped-date" : "apart";
}

function overlapping(a: string, b: string): DateRelation {
  const longest = Math.max(length(a), length(b));
  if (longest === 1) return "same-day";
  if (longest <= VISIT) return a === b ? "same-day" : "contains";
  return longest <= 31 ? "same-month" : "same-year";
}

/** Number of days a date may mean. */
function length(date: string): number {
  return daysBetween(firstDay(date), lastDay(date)) + 1;
}

/** The date with day and month exchanged, as a careless translation leaves it; undefined where that is none. */
function swapped(date: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  return match ? `${match[1]}-${match[3]}-${match[2]}` : undefined;
}

/** Whole days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
