import { detached, type Word } from "../text/words.ts";
import type { CompiledNames } from "./compile.ts";

/** Words remembered for one pack and question before they are forgotten and gathered anew. */
const mostWords = 20_000;
/** Longer ones are hardly met again. */
const longestWord = 24;

/**
 * Remembers what a question about a single word was answered with, per pack: most words of a text have come before, in it or
 * in another, and the answer rests on nothing but the word and the pack.
 */
export function remembered<A>(answer: (names: CompiledNames, word: string) => A): (names: CompiledNames, word: string) => A {
  const packs = new WeakMap<CompiledNames, Map<string, A>>();
  return (names, word) => {
    if (word.length > longestWord) return answer(names, word);
    const words = packs.get(names) ?? new Map<string, A>();
    if (words.size === 0) packs.set(names, words);
    const known = words.get(word);
    if (known !== undefined || words.has(word)) return known as A;
    if (words.size >= mostWords) words.clear();
    const kept = detached(word);
    const made = answer(names, kept);
    words.set(kept, made);
    return made;
  };
}

let questions = 0;
const nothing = Symbol("nothing");

/**
 * Remembers with a word what a question about it was answered with. The answer may rest on nothing but the word's spelling and the
 * pack whose vocabulary it is from.
 */
export function askedOnce<A>(answer: (names: CompiledNames, word: Word) => A): (names: CompiledNames, word: Word) => A {
  const question = questions++;
  return (names, word) => {
    const known = word.answers[question];
    if (known !== undefined) return (known === nothing ? undefined : known) as A;
    const made = answer(names, word);
    word.answers[question] = made === undefined ? nothing : made;
    return made;
  };
}

/** Whether a word by itself is one that stands within the names of bodies. */
export const isInner = askedOnce(({ inner }, word): boolean => inner.at([word], 0) !== undefined);

/** Whether a word ends as the names of bodies do. */
export const endsInHead = remembered(({ headEndings }, word): boolean => endsInOneOf(headEndings, word));

/** Whether a word ends in one that is no place for all its ending. */
export const endsInNoPlace = remembered(({ placeNever }, word): boolean => endsInOneOf(placeNever, word));

function endsInOneOf(endings: { has(ending: string): boolean }, word: string): boolean {
  for (let cut = 0; cut <= word.length - 2; cut++) if (endings.has(word.slice(cut))) return true;
  return false;
}

/** Whether a word, in lower case, ends as nouns do and names do not, or is an everyday noun. */
export const isNoun = remembered(
  ({ nouns, slots }, word): boolean => nouns.has(word) || (slots.places.towns?.nounEndings ?? []).some((ending) => word.endsWith(ending)),
);
