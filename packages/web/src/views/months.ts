import type { Kind } from "@entente/model";
import type { TimelineMonths } from "@entente/server";

/** A month with the entries that are shown of it, and how many entries stand before it in the whole list. */
export interface Month {
  month: string;
  count: number;
  before: number;
}

const sum = (counts: Readonly<Record<string, number>>, kinds: readonly Kind[]): number =>
  kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);

/** The months that hold anything of these kinds, newest first. */
export function monthsOf({ months }: TimelineMonths, kinds: readonly Kind[]): Month[] {
  let before = 0;
  return months.flatMap(({ month, counts }) => {
    const count = sum(counts, kinds);
    const here = { month, count, before };
    before += count;
    return count > 0 ? [here] : [];
  });
}

export function totalOf(months: readonly Month[]): number {
  const last = months.at(-1);
  return last ? last.before + last.count : 0;
}

/** How many records of a kind have a date. */
export const datedOf = ({ months }: TimelineMonths, kind: Kind): number =>
  months.reduce((total, { counts }) => total + (counts[kind] ?? 0), 0);

export const undatedOf = ({ undated }: TimelineMonths, kinds: readonly Kind[]): number => sum(undated, kinds);

/** "2024" stands after the months of 2024, where it sorts as its month 0. */
const key = (month: string): string => (month.length === 4 ? `${month}-00` : month);

/** How many entries stand before the first entry of `until` or older, less those of it that are passed over. */
export function positionOf(months: readonly Month[], until: string, skip = 0): number {
  const at = months.find(({ month }) => key(month) <= key(until));
  return (at ? at.before : totalOf(months)) + skip;
}

/** Where the entry at a position of the list is to be asked for. */
export function placeAt(months: readonly Month[], position: number): { until?: string; skip?: number } {
  const at = months.findLast(({ before }) => before <= position);
  if (!at) return {};
  const skip = position - at.before;
  return { until: at.month, ...(skip > 0 ? { skip } : {}) };
}

/**
 * The month that a typed date leads to: "2024" to the end of 2024, "2024-05" and "2024-05-17" to May 2024, "5/2024" and "2024/5" too.
 * Undefined for what is no date.
 */
export function monthTyped(typed: string): string | undefined {
  const text = typed.trim();
  const [, year, month = "12"] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./]\d{1,2})?)?$/.exec(text) ?? [];
  const [, first, second] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const found = year ? { year, month } : { year: second, month: first };
  const number = Number(found.month);
  return found.year && number >= 1 && number <= 12 ? `${found.year}-${String(number).padStart(2, "0")}` : undefined;
}

/** One year of the rail: its whole count, and the counts of its twelve months. */
export interface Year {
  year: string;
  count: number;
  months: number[];
}

/** Years newest first; those without any entry between them are left out. */
export function yearsOf(months: readonly Month[]): Year[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return [...years].map(([year, list]) => ({
    year,
    count: list.reduce((total, { count }) => total + count, 0),
    months: Array.from({ length: 12 }, (_, index) => list.find(({ month }) => Number(month.slice(5)) === index + 1)?.count ?? 0),
  }));
}
