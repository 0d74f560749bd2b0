import type { Span } from "@entente/model";

/** "BERLIN (dpa) – ", "SEOUL, Oct. 1 -- ": what stands between the town that opens a news line and the dash behind it. */
const behindTown = /^(?:,\s[^\n()–—-]{2,24})?\s?(?:\([^()\n]{2,24}\)\s?)?(?:[–—]|--|-(?=\s))\s?/u;

/** Room for a region, a date and an agency behind the town, in UTF-16 units. */
const markReach = 60;
/** Where on its line such a town begins at the latest: behind a town, before its state ("SIOUX CITY, Iowa"). */
const lineReach = 24;

/** Whether a place at the opening of a line only tells where the news was written. */
export function opensDateline(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const line = before.lastIndexOf("\n") + 1;
  if ((line === 0 && start > lineReach) || !/^[\p{Lu}\s,.–-]*$/u.test(before.slice(line))) return false;
  const behind = behindTown.exec(text.slice(end, end + markReach));
  return behind !== null && (behind[0].includes("(") || /[–—]|--/u.test(behind[0]) || /\p{Lu}{3}$/u.test(text.slice(start, end)));
}

/** "SEOUL, Aug. 26 (agency) --": what stands between the day on which the news was written and the text behind it. */
const behindDay = /^\.?,?\s?(?:\([^()\n]{2,24}\)\s?)?(?:[–—]|--|-(?=\s))/u;
/** Where on its line such a day begins at the latest. */
const dayReach = 48;

/** Whether a day in the opening of a line only tells when the news was written. */
export function datesDateline(text: string, { start, end }: Span): boolean {
  const line = text.lastIndexOf("\n", start) + 1;
  return (
    start > line &&
    start - line <= dayReach &&
    behindDay.test(text.slice(end, end + markReach)) &&
    /^\p{Lu}{3}/u.test(text.slice(line, line + 3))
  );
}
