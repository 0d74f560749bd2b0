import { familyNames, givenNames } from "./data/japanese-names.ts";
import { sinoKorean } from "./data/sino-readings.ts";
import { scriptOf } from "./script.ts";
import { kanaRomaji } from "./sounds.ts";

const mostReadings = 4;

/**
 * Readings of a name in Han characters by the tables of common names: Japanese first, then Sino-Korean. Empty where no table knows all
 * of it; the Chinese reading is the caller's.
 */
export function hanReadings(words: readonly string[]): string[][] {
  const whole = words.join("");
  const korean = koreanReading(whole);
  const japanese = words.length > 1 ? product(families(words[0] ?? ""), givens(words.slice(1).join(""))) : splitReadings(whole);
  return [...japanese.slice(0, mostReadings), ...(korean ? [korean] : [])];
}

/** A name without a space: the longest family name that leaves a known given name. */
function splitReadings(whole: string): string[][] {
  for (let cut = Math.min(3, whole.length - 1); cut > 0; cut -= 1) {
    const found = product(families(whole.slice(0, cut)), givens(whole.slice(cut)));
    if (found.length > 0) return found;
  }
  return families(whole).map((family) => [family]);
}

const families = (text: string): string[] => familyNames.get(text) ?? [];
const givens = (text: string): string[] => givenNames.get(text) ?? (scriptOf(text) === "kana" ? [kanaRomaji(text)] : spelled(text));

/** A given name made of characters that are each common in given names. */
function spelled(text: string): string[] {
  const parts = [...text].map((letter) => givenNames.get(letter)?.[0]);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? [parts.join("")] : [];
}

const product = (left: readonly string[], right: readonly string[]): string[][] => left.flatMap((l) => right.map((r) => [l, r]));

function koreanReading(whole: string): string[] | undefined {
  const syllables = [...whole].map((letter) => sinoKorean.get(letter));
  if (syllables.length < 2 || syllables.length > 4 || syllables.some((one) => one === undefined)) return undefined;
  return [syllables[0] ?? "", syllables.slice(1).join("")];
}
