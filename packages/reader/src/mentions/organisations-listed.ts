import { previous } from "../text/previous.ts";
import type { BodyRun, Surroundings } from "./organisations-capital.ts";
import type { Source } from "./places.ts";

const longestName = 4;
const mostItems = 12;

/**
 * Companies that no word of their own marks, told by the words before them: "companies such as Alpha, Beta and Gamma Vina", "des
 * Konzerns Alpha". For scripts with capitals.
 */
export function findListedCompanies(source: Source, around: Surroundings): BodyRun[] {
  const { words, names } = source;
  const runs: BodyRun[] = [];
  for (let index = 0; index < words.length; index++) {
    const many = names.companyLists.at(words, index);
    const opening = many ?? names.companyNouns.at(words, index);
    if (!opening) continue;
    runs.push(...itemsFrom(source, index + opening.count, many ? mostItems : 1, around));
    index += opening.count - 1;
  }
  return runs;
}

function itemsFrom(source: Source, from: number, most: number, around: Surroundings): BodyRun[] {
  const { words, names } = source;
  const runs: BodyRun[] = [];
  for (let at = from; runs.length < most && words[at]; ) {
    const gap = words[at]?.gap ?? "";
    const goesOn =
      runs.length === 0 ? gap === " " : gap === ", " || (gap === " " && names.conjunctions.has(previous(words, at)?.lower ?? ""));
    if (!goesOn) break;
    if (names.conjunctions.has(words[at]?.lower ?? "") || (runs.length === 0 && names.leading.has(words[at]?.lower ?? ""))) at++;
    const last = nameEnd(source, at, around);
    if (last < at) break;
    runs.push({ first: at, last, type: "company", rule: "listed-company", confidence: 0.75 });
    at = last + 1;
    if (names.conjunctions.has(words[at]?.lower ?? "") && words[at]?.gap === " ") at++;
  }
  return runs;
}

/** Last word of the company's name that begins at `from`; before it where none does. */
function nameEnd(source: Source, from: number, around: Surroundings): number {
  let last = from - 1;
  while (last - from + 1 < longestName && isNameWord(source, last + 1, around) && (last < from || source.words[last + 1]?.gap === " "))
    last++;
  return last;
}

function isNameWord({ words, names }: Source, at: number, { places }: Surroundings): boolean {
  const word = words[at];
  if (!word?.capital || places.at(word.start) || names.roles.at(words, at) || names.nouns.has(word.lower)) return false;
  const stems = names.slots.places.adjectives?.stems;
  return !names.leading.has(word.lower) && !/^\p{Lu}{2,}s$/u.test(word.text) && !(stems && Object.hasOwn(stems, word.lower));
}
