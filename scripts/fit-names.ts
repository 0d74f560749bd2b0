/**
 * Fits the tables by which names in Latin letters are compared with names in Hangul and in kana, and writes them into the model:
 *
 *     node scripts/fit-names.ts FOLDER [--half]
 *
 * FOLDER holds ko-latin.tsv and ja-latin-tokens.tsv (Latin TAB other script). With --half only every other row (the 1st, 3rd, …) is read and
 * the rest stays unseen, so that bench/names.ts shows what the tables are worth on names they were not fitted on. Method: joint multigrams (Deligne and Bimbot 1995): a pair of words is cut into pairs of chunks
 * of up to three letters against up to three sounds; expectation maximisation finds how probable each pair of chunks is. `sharpen-names.ts` then
 * moves the costs so that names are told from their neighbours.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { fold } from "../packages/model/src/fold.ts";
import { romanised } from "../packages/model/src/names/script.ts";
import { skeleton } from "../packages/model/src/names/skeleton.ts";
import { hangulSounds, kanaSounds, latinLetters } from "../packages/model/src/names/sounds.ts";
import type { Lined } from "./sharpen-names.ts";

interface Pair {
  letters: string;
  sounds: string;
}

const longestChunk = 3;
const longestAlone = 2;
const rounds = 7;
/** Taken off every count, so that pairs seen by accident fall away. */
const discount = 0.1;
/** Logarithm of the first guess, for each letter of a pair of chunks: long chunks must earn their place. */
const firstGuess = -1.5;
/** How much the commonness of the Latin chunk weighs against that of the sounds in a cost. */
const latinWeight = 0.5;
const dearest = 8;

const half = process.argv.includes("--half");

const around = (word: string): string => `^${word}$`;

function rowsOf(folder: string, file: string): [string, string][] {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const seen = half ? lines.filter((_, at) => at % 2 === 0) : lines;
  return seen.map((line) => line.split("\t")).map(([latin = "", other = ""]) => [latin, other]);
}

/** With marks, and once more without: people leave them out. */
function withAndWithoutMarks(pair: Pair): Pair[] {
  const bare = fold(pair.letters);
  return bare === pair.letters ? [pair] : [pair, { ...pair, letters: bare }];
}

function kanaPairs(folder: string): Pair[] {
  return rowsOf(folder, "ja-latin-tokens.tsv").map(([latin, kana]) => ({
    letters: around(latinLetters(latin)),
    sounds: around(kanaSounds(kana)),
  }));
}

function hangulPairs(folder: string): Pair[] {
  return rowsOf(folder, "ko-latin.tsv").flatMap(([latin, hangul]) => alignedWords(wordsOf(latin), wordsOf(hangul), hangulSounds));
}

const wordsOf = (name: string): string[] => name.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word));

/** Word by word in the order that looks most alike; a Hangul name in one word against all Latin words. Unlike rows are noise. */
function alignedWords(latin: string[], other: string[], sounds: (word: string) => string): Pair[] {
  const orders = [latin, [...latin.slice(1), ...latin.slice(0, 1)], [...latin.slice(-1), ...latin.slice(0, -1)]];
  const whole = ascii(other);
  const looks = (words: string[]): number => distance(ascii(words), whole) / Math.max(ascii(words).length, whole.length, 1);
  const best = orders.toSorted((a, b) => looks(a) - looks(b))[0] ?? latin;
  if (looks(best) > 0.75) return [];
  if (other.length === best.length) return best.map((word, at) => pairOf([word], sounds(other[at] ?? "")));
  return other.length === 1 ? [pairOf(best, sounds(other[0] ?? ""))] : [];
}

const pairOf = (latin: string[], sounds: string): Pair => ({
  letters: latin.map((word) => around(latinLetters(word))).join(""),
  sounds: around(sounds),
});

const ascii = (words: string[]): string => words.map(romanised).join("");

type Visit = (from: number, to: number, chunk: string) => void;

/** Walks all pairs of chunks of a pair of words, in an order in which every place is reached before it is left. */
function eachChunk({ letters, sounds }: Pair, allowed: Allowed, visit: Visit): void {
  const width = sounds.length + 1;
  for (let at = 0; at < (letters.length + 1) * width; at += 1) {
    const i = Math.floor(at / width);
    const j = at % width;
    for (let a = 0; a <= longestChunk && i + a <= letters.length; a += 1) {
      for (let b = 0; b <= longestChunk && j + b <= sounds.length; b += 1) {
        if (allowed(a, b)) visit(at, at + a * width + b, `${letters.slice(i, i + a)}|${sounds.slice(j, j + b)}`);
      }
    }
  }
}

/** Whether so many letters may stand for so many sounds. */
type Allowed = (letters: number, sounds: number) => boolean;

const spells: Allowed = (a, b) => (a === 0 ? b > 0 && b <= longestAlone : b > 0 || a <= longestAlone);
/** No consonant is heard where there is no letter. */
const hears: Allowed = (a) => a > 0;

/** One expectation step over one pair: adds each chunk's share to `counts`. */
function count(pair: Pair, allowed: Allowed, chances: ReadonlyMap<string, number> | undefined, counts: Map<string, number>): void {
  const size = (pair.letters.length + 1) * (pair.sounds.length + 1);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const steps: { from: number; to: number; chunk: string; chance: number }[] = [];
  forward[0] = 1;
  backward[size - 1] = 1;
  eachChunk(pair, allowed, (from, to, chunk) => {
    const chance = chances ? (chances.get(chunk) ?? 0) : Math.exp(firstGuess * (chunk.length - 1));
    if (chance === 0 || forward[from] === 0) return;
    forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * chance;
    steps.push({ from, to, chunk, chance });
  });
  const whole = forward[size - 1] ?? 0;
  if (whole === 0) return;
  for (const { from, to, chunk, chance } of steps.toReversed()) {
    const rest = chance * (backward[to] ?? 0);
    backward[from] = (backward[from] ?? 0) + rest;
    const share = ((forward[from] ?? 0) * rest) / whole;
    if (share > 1e-5) counts.set(chunk, (counts.get(chunk) ?? 0) + share);
  }
}

/** Probability of each pair of chunks, summing to 1. */
function fit(pairs: readonly Pair[], allowed: Allowed = spells): Map<string, number> {
  let chances: Map<string, number> | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Map<string, number>();
    for (const pair of pairs) count(pair, allowed, chances, counts);
    chances = shares(counts, round === 0 ? 0 : discount);
  }
  return chances ?? new Map();
}

function shares(counts: ReadonlyMap<string, number>, off: number): Map<string, number> {
  const kept = [...counts].map(([chunk, n]): [string, number] => [chunk, n - off]).filter(([, n]) => n > 0.02);
  const total = kept.reduce((sum, [, n]) => sum + n, 0);
  return new Map(kept.map(([chunk, n]) => [chunk, n / total]));
}

/** How surprising one chunk is beside the other, in nats: 0 for what always goes together. */
function costsOf(chances: ReadonlyMap<string, number>): Map<string, [string, number][]> {
  const letters = new Map<string, number>();
  const sounds = new Map<string, number>();
  for (const [chunk, chance] of chances) {
    const [l = "", s = ""] = chunk.split("|");
    letters.set(l, (letters.get(l) ?? 0) + chance);
    sounds.set(s, (sounds.get(s) ?? 0) + chance);
  }
  const costs = new Map<string, [string, number][]>();
  for (const [chunk, chance] of chances) {
    const [l = "", s = ""] = chunk.split("|");
    const common = latinWeight * Math.log(letters.get(l) ?? 1) + (1 - latinWeight) * Math.log(sounds.get(s) ?? 1);
    const cost = Math.max(0, common - Math.log(chance));
    if (cost < dearest) costs.set(l, [...(costs.get(l) ?? []), [s, cost]]);
  }
  return costs;
}

/**
 * How surprising each letter is behind the one before it, in nats: by the counts of both together as far as there are any, by those of the
 * letter alone for the rest (Witten and Bell 1991).
 */
function surprises(words: readonly string[]): Map<string, [string, number][]> {
  const pairs = words.flatMap((word) => Array.from(word.slice(1), (letter, at): [string, string] => [word[at] ?? "", letter]));
  const alone = countsOf(pairs.map(([, letter]) => letter));
  const rows = Map.groupBy(pairs, ([before]) => before);
  return new Map(
    [...rows].map(([before, list]) => {
      const behind = countsOf(list.map(([, letter]) => letter));
      const chance = ([letter, n]: [string, number]): number =>
        (n + (behind.size * (alone.get(letter) ?? 0)) / pairs.length) / (list.length + behind.size);
      return [before, [...behind].map((one): [string, number] => [one[0], -Math.log(chance(one))])];
    }),
  );
}

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The words of names run together: "^kim$^min$" is two. */
const wordsWithin = (names: readonly string[]): string[] => names.flatMap((name) => name.match(/\^[^$]+\$/gu) ?? []);

/** One line a chunk: the chunk, then what may stand for or behind it, and costs in tenths of a nat. */
function constant(name: string, costs: ReadonlyMap<string, [string, number][]>): string {
  const lines = [...costs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([chunk, row]) => {
      const cells = row.toSorted((a, b) => a[1] - b[1]).map(([other, cost]) => `${other},${Math.round(cost * 10)}`);
      return `${chunk} ${cells.join(" ")}`;
    });
  return `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

const note = '// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.\n';

/** One script's costs and surprises, and where they are kept. */
interface Fitted {
  name: string;
  costs: ReadonlyMap<string, [string, number][]>;
  letters: ReadonlyMap<string, [string, number][]>;
  sounds: ReadonlyMap<string, [string, number][]>;
}

function fitted(name: string, pairs: readonly Pair[]): Fitted {
  const usable = pairs.filter(({ letters, sounds }) => letters.length > 2 && sounds.length > 2 && sounds.length < 40);
  const both = usable.flatMap(withAndWithoutMarks);
  return {
    name,
    costs: costsOf(fit(both)),
    letters: surprises(wordsWithin(both.map(({ letters }) => letters))),
    sounds: surprises(wordsWithin(usable.map(({ sounds }) => sounds))),
  };
}

function write({ name, costs, letters, sounds }: Fitted): void {
  const parts = [
    note,
    constant(`${name}Table`, costs),
    constant(`${name}LetterSurprises`, letters),
    constant(`${name}SoundSurprises`, sounds),
  ];
  writeFileSync(join(target, `${name}-table.ts`), parts.join(""));
}

/** What chunks of letters are heard as by both scripts together: logarithms of the chance of each chunk with its consonants. */
function heard(pairs: readonly Pair[]): string {
  const coarse = pairs.map(({ letters, sounds }) => ({ letters, sounds: skeleton(sounds) }));
  const usable = coarse.filter(({ letters, sounds }) => letters.length < 45 && sounds.length < 30);
  const costs = new Map<string, [string, number][]>();
  for (const [chunk, chance] of fit(usable.flatMap(withAndWithoutMarks), hears)) {
    const [l = "", s = ""] = chunk.split("|");
    if (!l.includes("$^")) costs.set(l, [...(costs.get(l) ?? []), [s, -Math.log(chance)]]);
  }
  return [note, constant("heardTable", costs)].join("");
}

const target = join(import.meta.dirname, "../packages/model/src/names/data");

/** The rows of one word and those of several, set in line as `sharpen-names.ts` wants them. */
function lined(sounds: (word: string) => string): (latin: string, other: string) => Lined | undefined {
  return (latin, other) => {
    const words = wordsOf(other);
    const pairs = alignedWords(wordsOf(latin), words, sounds);
    if (pairs.length === 0) return undefined;
    const [letters, whole] = [pairs.map((pair) => pair.letters).join(""), pairs.map((pair) => pair.sounds).join("")];
    return { letters, sounds: whole, inSyllables: sounds === hangulSounds && words.length === 1 && [...other].length <= 4 };
  };
}

async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error("Name the folder that holds ko-latin.tsv and ja-latin-tokens.tsv.");
  const [hangul, kana] = [hangulPairs(folder), kanaPairs(folder)];
  const scripts = [fitted("hangul", hangul), fitted("kana", kana)] as const;
  scripts.forEach(write);
  writeFileSync(join(target, "heard-table.ts"), heard([...hangul, ...kana]));
  // Only now, since it compares names by the tables just written.
  const { sharpenedCosts } = await import("./sharpen-names.ts");
  write({ ...scripts[0], costs: sharpenedCosts("hangul", scripts[0].costs, rowsOf(folder, "ko-latin.tsv"), lined(hangulSounds)) });
  write({ ...scripts[1], costs: sharpenedCosts("kana", scripts[1].costs, rowsOf(folder, "ja-latin-tokens.tsv"), lined(kanaSounds)) });
}

await main(process.argv[2]);
