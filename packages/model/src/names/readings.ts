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
  // Beside characters the sounds of the kana would be all that is left of the word.
  return { han: script === "han", text: script === "kana" && !/\p{Script=Han}/u.test(word) ? kanaRomaji(word) : romanised(word) };
});
