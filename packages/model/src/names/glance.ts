import { costOfWords } from "./align.ts";
import { areAsLong, initialBadness, isInitialOf, letterPairing, wordBadness, worstFor } from "./channels.ts";
import { type SeenWord, seenWord, writtenWords } from "./sides.ts";
import type { PreparedName } from "./types.ts";

/** As much of a name as a first look needs: so little that it can be kept for every name of a large register. */
export interface Glance {
  /** Its words as Latin letters. */
  words: readonly string[];
  /** Tells which of two names comes first in a comparison. */
  order: string;
}

/** Words beyond which a first look saves nothing. */
const mostWords = 8;

const known = new WeakMap<PreparedName, Glance | "nothing">();

/** What a first look sees of a name in Latin letters; nothing of a single word, and of names that may be read in several ways. */
export function glanceOf(name: PreparedName): Glance | undefined {
  let glance = known.get(name);
  if (!glance) known.set(name, (glance = makeGlance(name) ?? "nothing"));
  return glance === "nothing" ? undefined : glance;
}

function makeGlance(name: PreparedName): Glance | undefined {
  if (name.script !== "latin" || name.readings.length !== 1 || name.tokens.length < 2) return undefined;
  const words = writtenWords(name, "latin-left");
  if (words.length < 2 || words.length > mostWords) return undefined;
  return { words, order: name.tokens.map(({ text }) => text).join("\u0000") };
}

/**
 * Whether two names of one kind may reach the score `least`; short forms are left out of account. Where it says no, `compareNames` would say
 * no as well; it takes a fraction of the time, since the first word without a counterpart decides.
 */
export function mayBeAlike(a: Glance, b: Glance, least: number): boolean {
  const [left, right] = a.order <= b.order ? [a.words, b.words] : [b.words, a.words];
  return !isApart(left, right, worstFor(least) ** 2) || mayBeJoined(left, right);
}

/** Names that differ in nothing but spaces, or in spaces and little else, may be one though their words do not fit. */
function mayBeJoined(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === right.length) return left.join("") === right.join("");
  const [one, other] = [lengthOf(left), lengthOf(right)];
  return areAsLong(one, other, Math.max(one + 2 * left.length, other + 2 * right.length));
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** A difference so small that it may come from rounding. */
const rounding = 1e-9;

/**
 * Whether the words of two names differ too much however they are paired: `most` is the mean badness that is borne, squared. Each word of
 * the name that has fewer is given the counterpart that suits it best, even if another takes the same.
 */
function isApart(left: readonly string[], right: readonly string[], most: number): boolean {
  const turned = left.length > right.length;
  const [fewer, more] = turned ? [right, left] : [left, right];
  const longest = Math.max(...more.map(({ length }) => length));
  const others = more.map((word) => seenWord(turned ? "latin-left" : "latin-right", word));
  let spare = fewer.reduce((sum, { length }) => sum + most * Math.sqrt(length + longest), rounding);
  for (const word of fewer) {
    spare -= most * Math.sqrt(word.length + longest);
    spare -= leastOf(seenWord(turned ? "latin-right" : "latin-left", word), others, turned, most);
    if (spare < 0) return true;
  }
  return false;
}

/** What the best counterpart of a word adds to the badness of the names beyond what is borne; less than 0 where it is better than needed. */
function leastOf(word: SeenWord, others: readonly SeenWord[], turned: boolean, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const letters = word.text.length + other.text.length - 4;
    const badness = turned ? badnessOf(other, word, letters) : badnessOf(word, other, letters);
    least = Math.min(least, (badness ** 2 - most) * Math.sqrt(letters));
  }
  return least;
}

function badnessOf(left: SeenWord, right: SeenWord, letters: number): number {
  if (isInitialOf(left.text, right.text)) return initialBadness;
  return wordBadness(costOfWords(letterPairing, left, right), letters);
}
