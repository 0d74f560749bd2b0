/**
 * Sharpens the costs that `fit-names.ts` finds: expectation maximisation says how names are usually written, not how a name is told from its
 * neighbours. Over each pair and the wrong name that looks most like it, the logistic loss of what is borne less what the pair costs is
 * brought down step by step (AdaGrad, Duchi, Hazan and Singer 2011), and the costs are held near those they had.
 */
import { fold } from "../packages/model/src/fold.ts";
import { borneBy, type Channel, eachSyllable, hangul, kana } from "../packages/model/src/names/channels.ts";
import { hangulRules, kanaRules } from "../packages/model/src/names/data/transcription-rules.ts";
import { compareNames, nameKeys, type PreparedName, prepareName } from "../packages/model/src/names/index.ts";
import {
  hangulLetterSurprise,
  hangulSoundSurprise,
  kanaLetterSurprise,
  kanaSoundSurprise,
  type Surprise,
} from "../packages/model/src/names/surprise.ts";
import { type Cell, longestChunk, vowel } from "../packages/model/src/names/table.ts";
import { hangulCells, kanaCells, singlePrices } from "../packages/model/src/names/tables.ts";
import type { CostRows } from "./multigrams.ts";

/** A name in Latin letters and one in other sounds, each in one row with "^" and "$" around its words. */
export interface Lined {
  letters: string;
  sounds: string;
  /** Whether the sounds are those of a short name written in one. */
  inSyllables: boolean;
}

/** What one script is sharpened with. */
interface Task {
  channel: Channel;
  /** Share of what is borne that sharpening holds names to; below 1 it asks for more than comparing does, and errors come out even. */
  strictness: number;
  ruled: () => Cell[];
  surpriseOfLetters: Surprise;
  surpriseOfSounds: Surprise;
}

const tasks: Readonly<Record<"hangul" | "kana", Task>> = {
  hangul: {
    channel: hangul,
    strictness: 0.92,
    ruled: () => hangulCells(hangulRules),
    surpriseOfLetters: hangulLetterSurprise,
    surpriseOfSounds: hangulSoundSurprise,
  },
  kana: {
    channel: kana,
    strictness: 0.93,
    ruled: () => kanaCells(kanaRules),
    surpriseOfLetters: kanaLetterSurprise,
    surpriseOfSounds: kanaSoundSurprise,
  },
};

/** Sets the words of two names in line; none where that cannot be told. */
type Lining = (latin: string, other: string) => Lined | undefined;

/** A name in Latin letters and the same name in another script. */
export type Row = readonly [latin: string, other: string];

const epochs = 9;
/** How far a cost moves at a time, and how strongly it is drawn back to where it was. */
const pace = 0.05;
const pull = 0.02;
/** Wrong names that each name is looked at beside, at most. */
const mostRivals = 6;
/** Heat of a cost that was never moved. */
const cold = 1e-3;
/** Nats beside the border within which a pair is in doubt. */
const softness = 1.2;
/** True pairs that look less alike than this are taken for noise. */
const leastAlike = 0.3;
/** How far from the diagonal of the grid a way may stray. */
const band = 6;

interface Example {
  own: Lined;
  rivals: Lined[];
}

interface Costs {
  places: ReadonlyMap<string, number>;
  letters: ReadonlySet<string>;
  first: readonly number[];
  now: number[];
  /** Sum of squared steps of each cost. */
  heat: number[];
}

/** The costs after sharpening; those of the rules that the rows met are among them. */
export function sharpenedCosts(script: "hangul" | "kana", fitted: CostRows, rows: readonly Row[], lined: Lining): CostRows {
  const task = tasks[script];
  const cells = [...fitted].flatMap(([letters, row]) => row.map(([sounds, cost]): Cell => [letters, sounds, cost]));
  const costs = costsOf([...cells, ...task.ruled()]);
  const list = examples(rows, lined);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    // Every 7th, then from the next one on: an order that does not follow that of the file.
    for (let start = 0; start < 7; start += 1)
      for (let at = (start + epoch) % 7; at < list.length; at += 7) learn(costs, task, list[at] as Example);
  }
  const weighed = [...costs.places].filter(([chunks, place]) => chunks !== betweenWords && (costs.heat[place] ?? 0) > cold);
  const kept = new Set(cells.map(([letters, sounds]) => `${letters}|${sounds}`));
  return rowsOf([...costs.places].filter(([chunks]) => kept.has(chunks)).concat(weighed), costs);
}

function rowsOf(cells: readonly [string, number][], { now }: Costs): CostRows {
  const unique = [...new Map(cells)].map(([chunks, place]): Cell => [...split(chunks), now[place] ?? 0]);
  return new Map(
    [...Map.groupBy(unique, ([letters]) => letters)].map(([letters, row]) => [letters, row.map(([, sounds, cost]) => [sounds, cost])]),
  );
}

/** Between two words nothing is lost. */
const betweenWords = "$^|$^";
/** What single letters cost stands first, and stays. */
const prices = [singlePrices.alone, singlePrices.aloneVowel, singlePrices.unrelated, singlePrices.otherVowel];
const split = (chunks: string): [string, string] => chunks.split("|") as [string, string];

function costsOf(cells: readonly Cell[]): Costs {
  const places = new Map<string, number>();
  const first = [...prices];
  for (const [letters, sounds, cost] of [...cells, [...split(betweenWords), 0] as Cell]) {
    const place = places.get(`${letters}|${sounds}`) ?? first.length;
    places.set(`${letters}|${sounds}`, place);
    first[place] = Math.min(first[place] ?? cost, cost);
  }
  return { places, letters: new Set(cells.map(([letters]) => letters)), first, now: [...first], heat: first.map(() => cold) };
}

/** Each row with the wrong names of the other rows that look most like it. */
function examples(rows: readonly Row[], lined: Lining): Example[] {
  const names = rows.map(([latin, other]) => ({ latin, other, left: prepareName(latin, "person"), right: prepareName(other, "person") }));
  const under = new Map<string, number[]>();
  for (const [at, { right }] of names.entries()) for (const key of nameKeys(right)) under.set(key, [...(under.get(key) ?? []), at]);
  return names.flatMap(({ latin, other, left, right }) => {
    const own = compareNames(left, right).score < leastAlike ? undefined : lined(latin, other);
    if (!own) return [];
    const met = [...new Set(nameKeys(left).flatMap((key) => under.get(key) ?? []))].map((at) => names[at] as (typeof names)[number]);
    const wrong = met.filter((one) => one.other !== other && fold(one.latin) !== fold(latin));
    const rivals = nearest(left, wrong)
      .slice(0, mostRivals)
      .map((text) => lined(latin, text));
    return [{ own, rivals: rivals.filter((one) => one !== undefined) }];
  });
}

function nearest(left: PreparedName, others: readonly { other: string; right: PreparedName }[]): string[] {
  return others
    .map(({ other, right }) => ({ other, score: compareNames(left, right, 0.42).score }))
    .filter(({ score }) => score > 0.42)
    .toSorted((a, b) => b.score - a.score)
    .map(({ other }) => other);
}

function learn(costs: Costs, task: Task, { own, rivals }: Example): void {
  step(costs, task, own, true);
  const hardest = rivals.map((rival) => ({ rival, margin: marginOf(costs, task, rival) })).toSorted((a, b) => b.margin - a.margin)[0];
  if (hardest) step(costs, task, hardest.rival, false);
}

/** What is borne less what the pair costs, in nats; what the cheapest way used is added to `used`. */
function marginOf(costs: Costs, task: Task, pair: Lined, used: number[] = []): number {
  const told = task.surpriseOfLetters(fold(pair.letters)) + task.surpriseOfSounds(pair.sounds);
  return task.strictness * borneBy(task.channel, told) - weightOf(pair) * cheapest(costs, pair, used);
}

const weightOf = ({ inSyllables }: Lined): number => (inSyllables ? eachSyllable : 1);

function step(costs: Costs, task: Task, pair: Lined, same: boolean): void {
  const used: number[] = [];
  const chance = 1 / (1 + Math.exp(-marginOf(costs, task, pair, used) / softness));
  const wrong = ((same ? 1 : 0) - chance) * weightOf(pair);
  if (Math.abs(wrong) < 0.01) return;
  for (const place of used.filter((one) => one >= prices.length)) {
    const cost = costs.now[place] ?? 0;
    const slope = wrong / softness + pull * (cost - (costs.first[place] ?? 0));
    costs.heat[place] = (costs.heat[place] ?? 0) + slope ** 2;
    costs.now[place] = Math.max(0, cost - (pace * slope) / Math.sqrt(costs.heat[place] ?? 1));
  }
}

/** The cost of the cheapest way of writing the letters as the sounds. */
function cheapest(costs: Costs, pair: Lined, used: number[]): number {
  const ways = waysOf(costs, pair);
  const size = (pair.letters.length + 1) * (pair.sounds.length + 1);
  const best = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const last = new Int32Array(size).fill(-1);
  best[0] = 0;
  for (let at = 0; at < ways.length; at += 3) {
    const [from = 0, to = 0, place = 0] = [ways[at], ways[at + 1], ways[at + 2]];
    const cost = (best[from] ?? 0) + (costs.now[place] ?? 0);
    if (cost >= (best[to] ?? 0)) continue;
    best[to] = cost;
    last[to] = at;
  }
  for (let at = last[size - 1] ?? -1; at >= 0; at = last[ways[at] ?? 0] ?? -1) used.push(ways[at + 2] ?? 0);
  return best[size - 1] ?? 0;
}

const known = new WeakMap<Lined, Uint16Array>();

/** All ways through the grid of a pair, each as where it begins, where it ends and the place of its cost; none comes before one it may follow. */
function waysOf(costs: Costs, pair: Lined): Uint16Array {
  let ways = known.get(pair);
  if (ways) return ways;
  const { letters, sounds } = pair;
  const width = sounds.length + 1;
  const list: number[] = [];
  for (let from = 0; from < (letters.length + 1) * width; from += 1) {
    const [i, j] = [Math.floor(from / width), from % width];
    if (Math.abs(j - (i / letters.length) * sounds.length) > band) continue;
    for (const [a, b, place] of [
      ...singleWays(letters[i], sounds[j]),
      ...chunkWays(costs, letters.slice(i, i + longestChunk), sounds.slice(j, j + longestChunk)),
    ])
      list.push(from, from + a * width + b, place);
  }
  known.set(pair, (ways = Uint16Array.from(list)));
  return ways;
}

type Step = [letters: number, sounds: number, place: number];

function chunkWays({ places, letters: chunks }: Costs, letters: string, sounds: string): Step[] {
  const steps: Step[] = [];
  for (let a = 0; a <= letters.length; a += 1) {
    const written = letters.slice(0, a);
    const chunk = chunks.has(written) ? written : fold(written);
    for (let b = 0; b <= sounds.length; b += 1) {
      const place = places.get(`${chunk}|${sounds.slice(0, b)}`);
      if (place !== undefined && a + b > 0) steps.push([a, b, place]);
    }
  }
  return steps;
}

function singleWays(letter: string | undefined, sound: string | undefined): Step[] {
  const steps: Step[] = [];
  const [soft, softSound] = [letter, sound].map((one) => one !== undefined && vowel.test(one));
  if (sound !== undefined) steps.push([0, 1, softSound ? 1 : 0]);
  if (letter !== undefined) steps.push([1, 0, soft ? 1 : 0]);
  if (sound !== undefined && letter !== undefined) steps.push([1, 1, soft && softSound ? 3 : 2]);
  return steps;
}
