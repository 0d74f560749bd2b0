import { hanReadings } from "./han.ts";
import { remembering } from "./remembering.ts";
import { romanised, scriptOf } from "./script.ts";
import { kanaRomaji } from "./sounds.ts";

/** Ways to read a name aloud, in Latin letters, a word per word; the usual one first. */
export function readingsOf(words: readonly string[]): string[][] {
  if (words.length === 0) return [];
  const each = words.map(readingOf);
  const first = each.map(({ text }) => text);
  return each.some(({ han }) => han) ? [...hanReadings(words), first] : [first];
}

const readingOf = remembering((word) => {
  const script = scriptOf(word);
  return { han: script === "han", text: script === "kana" ? kanaRomaji(word) : romanised(word) };
});
