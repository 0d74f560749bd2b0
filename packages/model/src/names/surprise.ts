import { hangulLetterSurprises, hangulSoundSurprises } from "./data/hangul-table.ts";
import { kanaLetterSurprises, kanaSoundSurprises } from "./data/kana-table.ts";
import { cellsOf } from "./table.ts";

/** What a letter costs that never stood behind the one before it. */
const unheard = 8;

/** How much a word tells by being just this word, in nats: rare names more than common ones of the same length. */
export type Surprise = (word: string) => number;

function surpriseBy(text: string): Surprise {
  let costs: ReadonlyMap<string, number> | undefined;
  return (word) => {
    costs ??= new Map(cellsOf(text).map(([before, letter, cost]) => [before + letter, cost]));
    let sum = 0;
    for (let at = 1; at < word.length; at += 1) sum += costs.get(word.slice(at - 1, at + 1)) ?? unheard;
    return sum;
  };
}

export const hangulLetterSurprise = surpriseBy(hangulLetterSurprises);
export const hangulSoundSurprise = surpriseBy(hangulSoundSurprises);
export const kanaLetterSurprise = surpriseBy(kanaLetterSurprises);
export const kanaSoundSurprise = surpriseBy(kanaSoundSurprises);
