import type { Phrase } from "../languages/fact-slots.ts";
import { lowerAligned } from "../text/letters.ts";

/** One literal a phrase stands for, in lower case. */
export interface Literal {
  text: string;
  /** Whether a word may go on before or after. */
  openStart: boolean;
  openEnd: boolean;
  /** An acronym: in small letters it is another word ("IT", "it"). */
  capitals: boolean;
  /** Words that must follow later in the sentence, in order. */
  rest: readonly string[];
}

const gap = /\s*…\s*/u;

/** Every literal of a phrase: "{a,b} c*" gives "a c" and "b c", both open at the end. */
export function literalsOf(phrase: Phrase): Literal[] {
  return expandBraces(phrase).map((words) => {
    const [head = "", ...rest] = words.split(gap);
    return {
      text: lower(head.replaceAll("*", "")),
      openStart: head.startsWith("*"),
      openEnd: head.endsWith("*"),
      capitals: /^\p{Lu}{2,4}$/u.test(head),
      rest: rest.map((part) => lower(part.replaceAll("*", ""))),
    };
  });
}

function expandBraces(phrase: string): string[] {
  const open = phrase.indexOf("{");
  const close = phrase.indexOf("}", open);
  // An empty choice leaves the blanks of both its sides.
  if (open < 0 || close < 0) return [phrase.replaceAll("  ", " ")];
  const [head, tail] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase
    .slice(open + 1, close)
    .split(",")
    .flatMap((choice) => expandBraces(head + choice + tail));
}

/** Lower case with one kind of apostrophe; keeps every UTF-16 unit in its place, so that spans hold in the text as written. */
function lower(text: string): string {
  return plainApostrophes(lowerAligned(text));
}

/** Every apostrophe as a straight one. */
export function plainApostrophes(text: string): string {
  return text.replaceAll("’", "'");
}

/**
 * The words behind a name, up to `reach` units: a bracket right behind it is left out ("金東兗(キム・ドンヨン)知事は"), and where the name
 * itself stands in a bracket, so is all that follows the bracket's end.
 */
export function wordsBehind(text: string, end: number, limit: number, reach: number): string {
  const opens = isOpening(text, end) || isOpening(text, end + 1);
  const bracket = opens ? (bracketBehind.exec(text.slice(end, end + 44))?.[0].length ?? 0) : 0;
  const words = text.slice(end + bracket, Math.max(end, Math.min(limit, end + bracket + reach)));
  if (!words.includes(")") && !words.includes("）")) return words;
  const closing = words.search(/[)）]/u);
  const opening = words.search(/[(（]/u);
  return opening < 0 || opening > closing ? words.slice(0, closing) : words;
}

const bracketBehind = /^\s?[(（][^()（）\n]{1,40}[)）]/u;

function isOpening(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === bracketSign || unit === wideBracketSign;
}

const bracketSign = "(".charCodeAt(0);
const wideBracketSign = "（".charCodeAt(0);
