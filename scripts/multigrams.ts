/**
 * Joint multigrams (Deligne and Bimbot 1995): a pair of words is cut into pairs of chunks of up to three letters against up to three sounds;
 * expectation maximisation finds how probable each pair of chunks is.
 */

/** A word in letters and in sounds, "^" before and "$" behind. */
export interface Pair {
  letters: string;
  sounds: string;
}

/** Costs of chunks of sounds by the chunk of letters, in nats. */
export type CostRows = ReadonlyMap<string, [string, number][]>;

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
export const hears: Allowed = (a) => a > 0;

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
export function fit(pairs: readonly Pair[], allowed: Allowed = spells): Map<string, number> {
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
export function costsOf(chances: ReadonlyMap<string, number>): Map<string, [string, number][]> {
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
