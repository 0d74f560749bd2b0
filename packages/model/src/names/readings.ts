import { hanReadings } from "./han.ts";
import { romanised, scriptOf } from "./script.ts";
import { kanaRomaji } from "./sounds.ts";

/** Ways to read a name aloud, in Latin letters, a word per word; the usual one first. */
export function readingsOf(words: readonly string[]): string[][] {
  if (words.length === 0) return [];
  const first = words.map(readingOf);
  if (!words.some((word) => scriptOf(word) === "han")) return [first];
  return [...hanReadings(words), first];
}

function readingOf(word: string): string {
  return scriptOf(word) === "kana" ? kanaRomaji(word) : romanised(word);
}
