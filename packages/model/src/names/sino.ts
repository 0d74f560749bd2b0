import { fold } from "../fold.ts";
import { pinyinReadings } from "./data/pinyin-readings.ts";
import type { PreparedName } from "./types.ts";

/** A name has a family name and a given name, and at most two characters for each. */
const fewestWords = 2;
const mostSyllables = 4;
const longestSyllable = 6;

/** Each syllable's readings, the usual one first. */
type Readings = readonly string[];

let made: ReadonlyMap<string, Readings> | undefined;
const readings = (): ReadonlyMap<string, Readings> => (made ??= readingsBySyllable());

function readingsBySyllable(): Map<string, Readings> {
  const entries = pinyinReadings.trim().split(/[|\n]/u);
  return new Map(entries.map((entry) => entry.split(" ")).map(([syllable = "", list = ""]) => [syllable, [...list]]));
}

const known = new WeakMap<PreparedName, Readings[]>();

/** What the syllables of a Chinese person's name in Latin letters are read as in Korean; empty where the name is none. */
export function sinoReadings(name: PreparedName): readonly Readings[] {
  let found = known.get(name);
  if (!found) known.set(name, (found = name.kind === "person" && name.script === "latin" ? readingsOfAll(name) : []));
  return found;
}

function readingsOfAll({ tokens }: PreparedName): Readings[] {
  if (tokens.length < fewestWords || tokens.length > mostSyllables) return [];
  const words = tokens.map(({ text }) => syllablesOf(fold(text)));
  const all = words.flatMap((word) => word ?? []);
  return words.includes(undefined) || all.length > mostSyllables ? [] : all.map((syllable) => readings().get(syllable) ?? []);
}

/** The fewest syllables that make up a word. */
function syllablesOf(word: string): string[] | undefined {
  if (word === "") return [];
  for (let cut = Math.min(longestSyllable, word.length); cut > 0; cut -= 1) {
    if (!readings().has(word.slice(0, cut))) continue;
    const rest = syllablesOf(word.slice(cut));
    if (rest) return [word.slice(0, cut), ...rest];
  }
  return undefined;
}

/**
 * How far from usual the Sino-Korean readings are by which a Chinese name in Latin letters is the same as one Hangul word: 0 where each is the
 * usual one; undefined where some syllable has no such reading.
 */
export function sinoGap(latin: PreparedName, hangul: PreparedName): number | undefined {
  const written = hangul.tokens.length === 1 ? (hangul.tokens[0]?.text ?? "") : "";
  // Most names are told here, before anything is looked up.
  if (written.length < fewestWords || written.length > mostSyllables) return undefined;
  const syllables = sinoReadings(latin);
  if (written.length !== syllables.length) return undefined;
  let gap = 0;
  for (const [at, list] of syllables.entries()) {
    const rank = list.indexOf(written[at] ?? "");
    if (rank < 0) return undefined;
    gap += rank;
  }
  return gap / syllables.length;
}
