import type { Word } from "../text/words.ts";
import type { BodyRun, Surroundings } from "./organisations-capital.ts";
import type { Source } from "./places.ts";

/** Words of the longest name: "Universidad Autónoma del Estado de Hidalgo". */
const longestName = 10;

/** A link written together with the word behind it: "dell'Aquila", "d’Azur". */
const elidedLink = /^(?:d|l|dell|all|nell|sull)['’]\p{Lu}/u;

/**
 * Bodies whose names are left in a language that puts the head first and joins the words behind it by small ones, in a text of another:
 * "Universidad de Chile", "Politecnico di Milano", "Université Côte d'Azur".
 */
export function findRomanceBodies(source: Source, around: Surroundings): BodyRun[] {
  const { words, names } = source;
  const runs: BodyRun[] = [];
  for (let index = 0; index < words.length; index++) {
    const head = names.romanceHeads.at(words, index);
    if (!head || !(words[index] as Word).capital) continue;
    const last = endOf(source, index, index + head.count - 1, around);
    if (last === index + head.count - 1 && head.count === 1) continue;
    runs.push({ first: index, last, type: head.value, rule: "head-left-foreign", confidence: 0.85 });
    index = last;
  }
  return runs;
}

/** The last word of the name that begins at `first` with a head ending at `from`. */
function endOf({ words, names }: Source, first: number, from: number, { persons }: Surroundings): number {
  let last = from;
  for (let at = from + 1; at < words.length && at - first < longestName; at++) {
    const word = words[at] as Word;
    if (word.gap !== " " || persons.at(word.start)) break;
    if (names.romanceLinks.has(word.text)) continue;
    if ((!word.capital && !elidedLink.test(word.text)) || names.roles.at(words, at)) break;
    last = at;
  }
  return last;
}
