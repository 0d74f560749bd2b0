/**
 * Fits what the neighbours of a step add to its cost when names in Latin letters are compared with names in kana. Costs look cheaper on the rows
 * they were fitted on than on any other, so each row is looked at by a table that was fitted without it (cross-fitting, as in stacked
 * generalisation, Wolpert 1992). Over each pair and the wrong names that look most like it, the weights of the cues along the cheapest way are
 * moved step by step until the one is borne and the others are not (logistic loss, AdaGrad), and averaged (Freund and Schapire 1999).
 */
import { fold } from "../packages/model/src/fold.ts";
import { borneBy, kana } from "../packages/model/src/names/channels.ts";
import { cuesOf, stepName } from "../packages/model/src/names/contexts.ts";
import { nameKeys, type PreparedName, prepareName } from "../packages/model/src/names/index.ts";
import { type SeenWord, sideOf } from "../packages/model/src/names/sides.ts";
import { type ChunkTable, chunked, wayFound, wordCost } from "../packages/model/src/names/table.ts";
import type { Row } from "./sharpen-names.ts";

interface Name {
  latin: string;
  other: string;
  left: PreparedName;
  right: PreparedName;
}

/** One name in Latin letters beside one in kana. */
interface Look {
  borne: number;
  cost: number;
  /** Cues along the way, by their numbers. */
  cues: number[];
}

interface Example {
  own: Look;
  rivals: Look[];
}

/** Parts of the rows; each is looked at by a table of all others. */
const parts = 3;
/** Share of what is borne that the weights hold names to, as in `sharpen-names.ts`. */
const strictness = 0.93;
const rounds = 14;
/** Rounds whose weights are not yet averaged. */
const early = 2;
const pace = 0.05;
/** How strongly a weight is drawn back to nothing. */
const pull = 0.1;
/** Nats beside the border within which a pair is in doubt. */
const softness = 2;
/** Heat of a weight that was never moved. */
const cold = 1e-2;
/** Wrong names that each name is looked at beside, and of these the hardest that it learns from. */
const mostRivals = 25;
const hardest = 4;
/** What a pair may cost, for each nat that is borne, to be looked at: a true one, and a wrong one. */
const dearestOwn = 3;
const dearestRival = 2.5;
/** Pairs that a cue has to be met in. */
const fewest = 5;
/** Weights below this are left out. */
const least = 0.1;

const numbers = new Map<string, number>();

function numberOf(cue: string): number {
  const number = numbers.get(cue) ?? numbers.size;
  numbers.set(cue, number);
  return number;
}

/** One word of letters beside one word of sounds, by a table; none where that is too dear. */
function look(table: ChunkTable, one: SeenWord, other: SeenWord, dearest: number): Look | undefined {
  const [letters, sounds] = [chunked(table, "letters", one.text, fold), chunked(table, "sounds", other.text, fold)];
  const borne = strictness * borneBy(kana, one.surprise + other.surprise);
  const cost = wordCost(table, letters, sounds, kana.hopeless * (letters.length + sounds.length));
  if (cost > dearest * borne) return undefined;
  const way = wayFound(table, letters, sounds);
  const cues = way.flatMap((step, at) =>
    cuesOf(letters.plain, sounds.plain, step, way[at - 1]).map((cue) => numberOf(`${stepName(letters.plain, sounds.plain, step)} ${cue}`)),
  );
  return { borne, cost, cues };
}

/** A pair beside the wrong names that meet its name under a key and look most like it. */
function example(table: ChunkTable, name: Name, under: ReadonlyMap<string, Name[]>): Example[] {
  const left = sideOf(name.left, "kana-letters").seen[0];
  const beside = ({ right }: Name, dearest: number): Look | undefined => {
    const other = sideOf(right, "kana-sounds").seen[0];
    return left && other ? look(table, left, other, dearest) : undefined;
  };
  const own = beside(name, dearestOwn);
  if (!own) return [];
  const met = new Set(nameKeys(name.left).flatMap((key) => under.get(key) ?? []));
  const wrong = [...met].filter((one) => one.other !== name.other && fold(one.latin) !== fold(name.latin));
  const rivals = wrong.map((one) => beside(one, dearestRival)).filter((one) => one !== undefined);
  return [{ own, rivals: rivals.toSorted((a, b) => b.borne - b.cost - a.borne + a.cost).slice(0, mostRivals) }];
}

function examples(rows: readonly Row[], tableOf: (rows: readonly Row[]) => ChunkTable): Example[] {
  const names = rows.map(([latin, other]) => ({ latin, other, left: prepareName(latin, "person"), right: prepareName(other, "person") }));
  const under = new Map<string, Name[]>();
  for (const name of names) for (const key of nameKeys(name.right)) under.set(key, [...(under.get(key) ?? []), name]);
  return Array.from({ length: parts }, (_, part) => {
    const table = tableOf(rows.filter((_, at) => at % parts !== part));
    return names.filter((_, at) => at % parts === part).flatMap((name) => example(table, name, under));
  }).flat();
}

/** Leaves out the cues that too few pairs have. */
function withoutRareCues(list: readonly Example[]): void {
  const met = new Uint32Array(numbers.size);
  const looks = list.flatMap(({ own, rivals }) => [own, ...rivals]);
  for (const { cues } of looks) for (const cue of cues) met[cue] = (met[cue] ?? 0) + 1;
  for (const one of looks) one.cues = one.cues.filter((cue) => (met[cue] ?? 0) >= fewest);
}

interface Weights {
  now: Float64Array;
  heat: Float64Array;
  sum: Float64Array;
}

/** What is borne less what the pair costs with all that stands around. */
function marginOf({ now }: Weights, { borne, cost, cues }: Look): number {
  let all = cost;
  for (const cue of cues) all += now[cue] ?? 0;
  return borne - Math.max(0, all);
}

function step(weights: Weights, one: Look, same: boolean): void {
  const wrong = (same ? 1 : 0) - 1 / (1 + Math.exp(-marginOf(weights, one) / softness));
  if (Math.abs(wrong) < 0.01) return;
  for (const cue of one.cues) {
    const slope = wrong / softness + pull * (weights.now[cue] ?? 0);
    weights.heat[cue] = (weights.heat[cue] ?? 0) + slope ** 2;
    weights.now[cue] = (weights.now[cue] ?? 0) - (pace * slope) / Math.sqrt(weights.heat[cue] ?? 1);
  }
}

function learn(weights: Weights, { own, rivals }: Example): void {
  step(weights, own, true);
  const byMargin = rivals.map((rival) => ({ rival, margin: marginOf(weights, rival) })).toSorted((a, b) => b.margin - a.margin);
  for (const { rival } of byMargin.slice(0, hardest)) step(weights, rival, false);
}

const zeros = (): Float64Array => new Float64Array(numbers.size);

/** The weight of each cue, averaged over the later rounds. */
function averaged(list: readonly Example[]): Float64Array {
  const weights: Weights = { now: zeros(), heat: zeros().fill(cold), sum: zeros() };
  for (let round = 0; round < rounds; round += 1) {
    // Every 7th, then from the next one on: an order that does not follow that of the file.
    for (let start = 0; start < 7; start += 1)
      for (let at = (start + round) % 7; at < list.length; at += 7) learn(weights, list[at] as Example);
    if (round >= early) weights.now.forEach((weight, cue) => (weights.sum[cue] = (weights.sum[cue] ?? 0) + weight));
  }
  return weights.sum.map((sum) => sum / (rounds - early));
}

/**
 * What each cue of each step adds to its cost, in nats, fitted on rows of one word each; `tableOf` fits a table of costs on some of the rows.
 */
export function contextWeights(rows: readonly Row[], tableOf: (rows: readonly Row[]) => ChunkTable): Map<string, [string, number][]> {
  const list = examples(rows, tableOf);
  withoutRareCues(list);
  const weights = averaged(list);
  const kept = [...numbers].filter(([, number]) => Math.abs(weights[number] ?? 0) >= least);
  const bySteps = Map.groupBy(kept, ([cue]) => cue.slice(0, cue.indexOf(" ")));
  return new Map(
    [...bySteps].map(([name, cues]) => [name, cues.map(([cue, number]) => [cue.slice(name.length + 1), weights[number] ?? 0])]),
  );
}
