import { firstDay, lastDay } from "@entente/model";

/** Anything with a date as exact as its source; see model's partial dates. */
export interface Dated {
  date: string;
}

/** One month of a timeline, newest entry first. `month` is "2024-05", or "2024" for entries that name no month. */
export interface TimelineMonth<T extends Dated> {
  month: string;
  entries: T[];
}

/**
 * Orders dated entries newest first and groups them by month. An entry that names only a year stands after that year's months, since
 * nobody can say where in the year it belongs.
 */
export function timeline<T extends Dated>(entries: readonly T[]): TimelineMonth<T>[] {
  const months = new Map<string, T[]>();
  for (const entry of entries) {
    const month = firstDay(entry.date).slice(0, hasMonth(entry.date) ? 7 : 4);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months]
    .map(([month, list]) => ({ month, entries: list.sort(newestFirst) }))
    .sort((a, b) => descending(sortKey(a.month), sortKey(b.month)));
}

function hasMonth(date: string): boolean {
  return /^\d{4}-\d{2}/u.test(date);
}

/** "2024" sorts below "2024-01". */
function sortKey(month: string): string {
  return month.length === 4 ? `${month}-00` : month;
}

function newestFirst(a: Dated, b: Dated): number {
  return descending(firstDay(a.date), firstDay(b.date)) || descending(lastDay(a.date), lastDay(b.date));
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
