import type { Span } from "@entente/model";
import { asString, digit, isSurrogate, letterClass, lower, plain } from "./letters.ts";

/** "BERLIN (dpa) – ", "SEOUL, Oct. 1 -- ": what stands between the town that opens a news line and the dash behind it. */
const behindTown = /^(?:,\s[^\n()–—-]{2,24})?\s?(?:\([^()\n]{2,24}\)\s?)?(?:[–—]|--|-(?=\s))\s?/u;

/** Room for a region, a date and an agency behind the town, in UTF-16 units. */
const markReach = 60;
/** Where on its line such a town begins at the latest: behind a town, before its state ("SIOUX CITY, Iowa"). */
const lineReach = 24;

/** Whether a place at the opening of a line only tells where the news was written. */
export function opensDateline(text: string, { start, end }: Span): boolean {
  if (isBehindWords(text, start)) return false;
  const before = text.slice(Math.max(0, start - lineReach), start);
  const line = before.lastIndexOf("\n") + 1;
  if ((line === 0 && start > lineReach) || !/^[\p{Lu}\s,.–-]*$/u.test(before.slice(line))) return false;
  const behind = behindTown.exec(text.slice(end, end + markReach));
  return behind !== null && (behind[0].includes("(") || /[–—]|--/u.test(behind[0]) || /\p{Lu}{3}$/u.test(text.slice(start, end)));
}

/** Whether a letter other than a capital, or a digit, stands before `start` on its line, as in most lines: no dateline opens so. */
function isBehindWords(written: string, start: number): boolean {
  const text = asString(written);
  const first = Math.max(0, start - lineReach);
  for (let at = start - 1; at >= first && text.charCodeAt(at) !== lineEnd; at--) {
    const unit = letterClass(text, at);
    if (unit === lower || unit === digit || (unit === plain && !isSurrogate(text, at))) return true;
  }
  return false;
}

const lineEnd = "\n".charCodeAt(0);

/** "SEOUL, Aug. 26 (agency) --": what stands between the day on which the news was written and the text behind it. */
const behindDay = /^\.?,?\s?(?:\([^()\n]{2,24}\)\s?)?(?:[–—]|--|-(?=\s))/u;
/** Where on its line such a day begins at the latest. */
const dayReach = 48;

/** Whether a day in the opening of a line only tells when the news was written. */
export function datesDateline(text: string, { start, end }: Span): boolean {
  const opening = text.slice(Math.max(0, start - dayReach - 1), start);
  const line = start - opening.length + opening.lastIndexOf("\n") + 1;
  return (
    start > line &&
    start - line <= dayReach &&
    behindDay.test(text.slice(end, end + markReach)) &&
    /^\p{Lu}{3}/u.test(text.slice(line, line + 3))
  );
}
