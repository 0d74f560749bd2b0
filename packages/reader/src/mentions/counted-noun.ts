import type { Span } from "@entente/model";
import type { NameSlots } from "../languages/name-slots.ts";
import { digit, isBlank, isSurrogate, letterClass, lower, plain, upper } from "../text/letters.ts";

const mostWords = 6;
const run = /の?[\p{Script=Han}\p{Script=Katakana}ー々ヶカか]{1,12}/uy;
const words = /\s?[\p{L}\p{N}]+(?:\s[\p{L}\p{N}]+){0,3}/uy;

/** The counted thing behind a number that ends at `end`: up to six words, or a run of letters in scripts without spaces. */
export function nounBehind(text: string, end: number, { cased, spaced }: NameSlots["writing"]): Span | undefined {
  const behind = cased ? endOfWords(text, end) : endOfMatch(spaced ? words : run, text, end);
  return behind === end ? undefined : { start: isBlank(text, end) ? end + 1 : end, end: behind };
}

function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Words a blank apart; the first may be joined to the number by a hyphen. */
function endOfWords(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < mostWords; count++) {
    const apart = isBlank(text, end) || (count === 0 && text.charAt(end) === "-");
    if ((count > 0 && !apart) || !isLetter(text, apart ? end + 1 : end)) break;
    end += apart ? 2 : 1;
    while (goesOn(text, end)) end++;
  }
  return end;
}

function isLetter(text: string, at: number): boolean {
  const unit = letterClass(text, at);
  return unit === lower || unit === upper || (unit === plain && !isSurrogate(text, at));
}

function goesOn(text: string, at: number): boolean {
  return isLetter(text, at) || letterClass(text, at) === digit || "&/-".includes(text.charAt(at) || " ");
}
