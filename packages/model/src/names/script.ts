import anyAscii from "any-ascii";
import { fold } from "../fold.ts";
import type { NameScript } from "./types.ts";

const scripts: readonly [NameScript, RegExp][] = [
  ["hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ["han", /[\p{Script=Han}々]/u],
  ["latin", /[\p{Script=Latin}\p{N}]/u],
];

/** The script most letters of a text have, among those that are told apart. */
export function scriptOf(text: string): NameScript {
  const counts = new Map<NameScript, number>();
  for (const letter of text) {
    const script = scriptOfLetter(letter);
    if (script !== "none") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: NameScript = "none";
  for (const [script, count] of counts) if (count > (counts.get(best) ?? 0)) best = script;
  return best;
}

function scriptOfLetter(letter: string): NameScript {
  for (const [script, pattern] of scripts) if (pattern.test(letter)) return script;
  return /\p{L}/u.test(letter) ? "other" : "none";
}

/** A word in plain small Latin letters and figures, whatever its script: "Чубайс" → "chubays", "어" → "eo". */
export function romanised(word: string): string {
  return anyAscii(fold(word))
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "");
}
