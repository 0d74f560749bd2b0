import { firstDay } from "@entente/model";

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** As many parts of a date as its source gives: "2024" → year, "2024-05" → year and month. */
function parts(date: string, month: "long" | "short"): Intl.DateTimeFormatOptions {
  const size = date.split("-").length;
  return {
    timeZone: "UTC",
    year: "numeric",
    ...(size > 1 ? { month } : {}),
    ...(size > 2 ? { day: "numeric" } : {}),
  };
}

function single(date: string, language: string, month: "long" | "short"): string {
  return new Intl.DateTimeFormat(language, parts(date, month)).format(utc(firstDay(date)));
}

/**
 * A partial date (EDTF) in words of the interface language, never more exact than it is: "2024-05" → "May 2024". Intervals are
 * joined the way the language writes ranges. What is no date is given back as it stands.
 */
export function formatPartialDate(date: string, language: string, month: "long" | "short" = "long"): string {
  const [from = "", to] = date.split("/");
  if (![from, to ?? from].every((part) => /^\d{4}(-\d{2}){0,2}$/.test(part) && !Number.isNaN(utc(firstDay(part)).getTime()))) return date;
  if (!to) return single(from, language, month);
  if (from.length !== to.length) return `${single(from, language, month)} – ${single(to, language, month)}`;
  return new Intl.DateTimeFormat(language, parts(from, month)).formatRange(utc(firstDay(from)), utc(firstDay(to)));
}

/** A moment (ISO 8601) as day and time of the reader's own clock. */
export function formatMoment(moment: string, language: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** The day of a moment, for grouping and for tight places. */
export function formatDay(moment: string, language: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at);
}
