/**
 * Fits the tables by which names in Latin letters are compared with names in Hangul and in kana, and writes them into the model:
 *
 *     node scripts/fit-names.ts FOLDER [--unseen=K]
 *
 * FOLDER holds ko-latin.tsv and ja-latin-tokens.tsv (Latin TAB other script). With --unseen=K every Kth row stays unseen, so that
 * `npm run bench:names -- FOLDER --unseen=K` shows what the tables are worth on names they were not fitted on. `multigrams.ts` finds what it costs to
 * write a chunk of letters as a chunk of sounds, `sharpen-names.ts` moves the costs so that names are told from their neighbours, and
 * `fit-contexts.ts` finds what the neighbours of a step add to them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { fold } from "../packages/model/src/fold.ts";
import { romanised } from "../packages/model/src/names/script.ts";
import { skeleton } from "../packages/model/src/names/skeleton.ts";
import { hangulSounds, kanaSounds, latinLetters } from "../packages/model/src/names/sounds.ts";
import type { Cell, ChunkTable } from "../packages/model/src/names/table.ts";
import { type CostRows, costsOf, fit, hears, type Pair } from "./multigrams.ts";
import type { Lined, Row } from "./sharpen-names.ts";

const unseen = Number(process.argv.find((word) => word.startsWith("--unseen="))?.slice("--unseen=".length) ?? 0);

const around = (word: string): string => `^${word}$`;

function rowsOf(folder: string, file: string): Row[] {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const seen = unseen > 1 ? lines.filter((_, at) => at % unseen !== unseen - 1) : lines;
  return seen.map((line) => line.split("\t")).map(([latin = "", other = ""]) => [latin, other]);
}

/** With marks, and once more without: people leave them out. */
function withAndWithoutMarks(pair: Pair): Pair[] {
  const bare = fold(pair.letters);
  return bare === pair.letters ? [pair] : [pair, { ...pair, letters: bare }];
}

function kanaPairs(rows: readonly Row[]): Pair[] {
  return rows.map(([latin, kana]) => ({ letters: around(latinLetters(latin)), sounds: around(kanaSounds(kana)) }));
}

function hangulPairs(rows: readonly Row[]): Pair[] {
  return rows.flatMap(([latin, hangul]) => alignedWords(wordsOf(latin), wordsOf(hangul), hangulSounds));
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

/** A cost as precise as it is stored. */
const stored = (cost: number): number => Math.round(cost * 10) / 10;

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

const areUsable = ({ letters, sounds }: Pair): boolean => letters.length > 2 && sounds.length > 2 && sounds.length < 40;

function fitted(name: string, pairs: readonly Pair[]): Fitted {
  const usable = pairs.filter(areUsable);
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

const aboutContexts =
  '// Of a step: "." by itself, "<" and ">" by letters before and behind it, "_" by both, "~" by their vowels, "[" and "]" by sounds, "+" by the step before.\n';

function writeContexts(weights: CostRows): void {
  writeFileSync(join(target, "kana-contexts.ts"), note + aboutContexts + constant("kanaContexts", weights));
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

/** A table of costs for kana as it would be stored, fitted and sharpened on some rows. */
async function kanaTableFrom(): Promise<(rows: readonly Row[]) => ChunkTable> {
  const { sharpenedCosts } = await import("./sharpen-names.ts");
  const { kanaTableOf } = await import("../packages/model/src/names/tables.ts");
  return (rows) => {
    const plain = costsOf(fit(kanaPairs(rows).filter(areUsable).flatMap(withAndWithoutMarks)));
    const costs = sharpenedCosts("kana", plain, rows, lined(kanaSounds));
    return kanaTableOf([...costs].flatMap(([letters, row]) => row.map(([sounds, cost]): Cell => [letters, sounds, stored(cost)])));
  };
}

async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error("Name the folder that holds ko-latin.tsv and ja-latin-tokens.tsv.");
  const [hangulRows, kanaRows] = [rowsOf(folder, "ko-latin.tsv"), rowsOf(folder, "ja-latin-tokens.tsv")];
  const [hangul, kana] = [hangulPairs(hangulRows), kanaPairs(kanaRows)];
  const scripts = [fitted("hangul", hangul), fitted("kana", kana)] as const;
  scripts.forEach(write);
  writeContexts(new Map());
  writeFileSync(join(target, "heard-table.ts"), heard([...hangul, ...kana]));
  // Only now, since these compare names by the tables just written.
  const { sharpenedCosts } = await import("./sharpen-names.ts");
  const { contextWeights } = await import("./fit-contexts.ts");
  write({ ...scripts[0], costs: sharpenedCosts("hangul", scripts[0].costs, hangulRows, lined(hangulSounds)) });
  write({ ...scripts[1], costs: sharpenedCosts("kana", scripts[1].costs, kanaRows, lined(kanaSounds)) });
  writeContexts(contextWeights(kanaRows, await kanaTableFrom()));
}

await main(process.argv[2]);
