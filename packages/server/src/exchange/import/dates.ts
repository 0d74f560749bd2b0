import { isPartialDate, languages, partialDate } from "@entente/model";

/** Whether the day or the month comes first where both are numbers. */
export type DayOrder = "day-first" | "month-first";

/** Month words of the interface languages that write them out, folded, long and short. */
const monthWords: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => [wordKey(format.format(Date.UTC(2024, index, 15))), index + 1] as const);
    }),
  ),
);

function wordKey(word: string): string {
  return word.toLowerCase().replace(/[.\s]/gu, "");
}

type Parts = [year: string | undefined, month?: string | undefined, day?: string | undefined];

/** Forms of dates, each with how its groups are to be taken. */
const forms: readonly (readonly [RegExp, (groups: Record<string, string | undefined>, order: DayOrder) => Parts])[] = [
  [/^(?<y>\d{4})(?:[-/.]\s?(?<m>\d{1,2})(?:[-/.]\s?(?<d>\d{1,2})\.?)?)?(?:[T ]\d{1,2}:\d{2}.*)?$/u, ({ y, m, d }) => [y, m, d]],
  [/^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/u, ({ y, m, d }) => [y, m, d]],
  [/^(?<y>\d{4})\s?[年년](?:\s?(?<m>\d{1,2})\s?[月월](?:\s?(?<d>\d{1,2})\s?[日일])?)?$/u, ({ y, m, d }) => [y, m, d]],
  [
    /^(?<a>\d{1,2})\s?[-/.]\s?(?<b>\d{1,2})\s?[-/.]\s?(?<y>\d{4})(?: \d{1,2}:\d{2}.*)?$/u,
    ({ a, b, y }, order) => (order === "day-first" ? [y, b, a] : [y, a, b]),
  ],
  [/^(?<m>\d{1,2})\s?[-/.]\s?(?<y>\d{4})$/u, ({ m, y }) => [y, m]],
  [/^(?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2})(?:,? năm|,|\/| )\s?(?<y>\d{4})$/iu, ({ d, m, y }) => [y, m, d]],
  [/^tháng (?<m>\d{1,2})(?:,? năm|,|\/| )\s?(?<y>\d{4})$/iu, ({ m, y }) => [y, m]],
  [/^năm (?<y>\d{4})$/iu, ({ y }) => [y]],
  [/^(?<d>\d{1,2})(?:\.|st|nd|rd|th)? (?<m>[\p{L}.]+),? (?<y>\d{4})$/u, ({ d, m, y }) => [y, monthNumber(m), d]],
  [/^(?<m>[\p{L}.]+) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/u, ({ d, m, y }) => [y, monthNumber(m), d]],
  [/^(?<m>[\p{L}.]+),? (?<y>\d{4})$/u, ({ m, y }) => [y, monthNumber(m)]],
];

function monthNumber(word = ""): string {
  return String(monthWords.get(wordKey(word)) ?? "0");
}

/** Between the days of an interval, where it is not the hyphen inside a date. */
const fromTo = /\s+(?:-|–|—|~|to|bis|đến)\s+|\s?[–—~～]\s?/u;

/** A date as people write it in a list, as EDTF; undefined where it is none, or names a day that does not exist. */
export function dateOf(text: string, order: DayOrder): string | undefined {
  const plain = text.normalize("NFKC").trim();
  if (/^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/u.test(plain)) return isPartialDate(plain) ? plain : undefined;
  const ends = plain.split(fromTo);
  if (ends.length === 1) return single(plain, order);
  const [first, last] = ends.map((end) => single(end, order));
  const interval = ends.length === 2 && first && last ? `${first}/${last}` : "";
  return isPartialDate(interval) ? interval : undefined;
}

function single(text: string, order: DayOrder): string | undefined {
  for (const [form, take] of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const [year, month, day] = take(groups, order).map((part) => (part === undefined ? undefined : Number(part)));
    const date = year === undefined ? "" : partialDate(year, month, day);
    return isPartialDate(date) ? date : undefined;
  }
  return undefined;
}

const twoNumbers = /^(?<a>\d{1,2})\s?[-/.]\s?(?<b>\d{1,2})\s?[-/.]\s?\d{4}/u;

/**
 * The order of day and month in a column of dates: month first only where some date can be read in no other way and none speaks for the
 * day. `doubtful` says that dates stand in it which could be read both ways, and nothing in the column tells.
 */
export function dayOrder(dates: readonly string[]): { order: DayOrder; doubtful: boolean } {
  const pairs = dates.flatMap((date) => {
    const groups = twoNumbers.exec(date)?.groups;
    return groups ? [[Number(groups["a"]), Number(groups["b"])] as const] : [];
  });
  const dayFirst = pairs.some(([a]) => a > 12);
  const monthFirst = pairs.some(([, b]) => b > 12);
  const open = pairs.some(([a, b]) => a <= 12 && b <= 12 && a !== b);
  return { order: monthFirst && !dayFirst ? "month-first" : "day-first", doubtful: open && dayFirst === monthFirst };
}
