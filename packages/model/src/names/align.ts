import type { SeenWord, Side } from "./sides.ts";
import { type Chunked, type ChunkTable, costInContext, wordCost } from "./table.ts";

/** A word of the left and the word of the right that stands for it. */
export interface WordPair {
  left: number;
  right: number;
  cost: number;
  /** Letters and sounds of both. */
  length: number;
}

/** Which word stands for which, and what that costs. */
export interface Alignment {
  pairs: WordPair[];
  /** Words that only one side has, by their place. */
  extraLeft: number[];
  extraRight: number[];
  /** Whether the words stand in another order. */
  moved: boolean;
}

/** How words of one channel are paired. */
export interface Pairing {
  table: () => ChunkTable;
  /** How far two words lie apart by the classes of their sounds. */
  gap: (left: readonly number[], right: readonly number[]) => number;
  /** Cost for each letter and sound above which looking closer takes long and decides little; such a pair costs 1 for each. */
  hopeless: number;
}

/** Words further apart by their sounds are not compared letter by letter. */
export const mostWordGap = 2.8;

/** Pairs words one to one, the cheapest pair first. */
export function alignWords(pairing: Pairing, left: Side, right: Side): Alignment {
  const open = pairCosts(pairing, left, right).sort((a, b) => a.cost / a.length - b.cost / b.length);
  const pairs: WordPair[] = [];
  for (const pair of open) {
    if (!pairs.some((used) => used.left === pair.left || used.right === pair.right)) pairs.push(pair);
  }
  pairs.sort((a, b) => a.left - b.left);
  return {
    pairs,
    extraLeft: missing(left.words, pairs, "left"),
    extraRight: missing(right.words, pairs, "right"),
    moved: pairs.some((pair, at) => at > 0 && pair.right < (pairs[at - 1]?.right ?? 0)),
  };
}

function pairCosts(pairing: Pairing, left: Side, right: Side): WordPair[] {
  const costs: WordPair[] = [];
  for (const [i, one] of left.seen.entries()) {
    for (const [j, other] of right.seen.entries()) {
      costs.push({ left: i, right: j, cost: costOfWords(pairing, one, other), length: one.cut.length + other.cut.length });
    }
  }
  return costs;
}

const slots = 1 << 18;
const comparedPair = new Float64Array(slots);
const comparedCost = new Float64Array(slots);

/** What a pair of words costs. Many names share their words, so the pairs met last are remembered. */
function rememberedCost({ table, hopeless }: Pairing, left: Chunked, right: Chunked, length: number): number {
  const pair = left.serial * 2 ** 26 + right.serial;
  const slot = (Math.imul(left.serial, 0x9e3779b1) ^ Math.imul(right.serial, 0x85ebca6b)) >>> 14;
  if (comparedPair[slot] !== pair) {
    comparedPair[slot] = pair;
    comparedCost[slot] = Math.min(length, costInContext(table(), left, right, hopeless * length));
  }
  return comparedCost[slot] ?? length;
}

/** What it costs that one word stands for another. */
export function costOfWords(pairing: Pairing, left: SeenWord, right: SeenWord): number {
  if (left.text === right.text) return 0;
  const length = left.cut.length + right.cut.length;
  const far = pairing.gap(left.profile, right.profile) > mostWordGap;
  return far ? length : rememberedCost(pairing, left.cut, right.cut, length);
}

const none: number[] = [];

function missing(words: readonly unknown[], pairs: readonly WordPair[], side: "left" | "right"): number[] {
  if (words.length === pairs.length) return none;
  return [...words.keys()].filter((at) => !pairs.some((pair) => pair[side] === at));
}

/** The cheapest way of writing the whole left as the whole right, in any of the orders of the left; spaces do not count. */
export function alignWhole(table: ChunkTable, left: Side, right: Side, limit: number): { cost: number; order: number } | undefined {
  const whole = right.orders()[0];
  let best: { cost: number; order: number } | undefined;
  if (!whole) return best;
  for (const [order, letters] of left.orders().entries()) {
    const cost = wordCost(table, letters, whole, best?.cost ?? limit);
    if (cost < (best?.cost ?? limit)) best = { cost, order };
  }
  return best;
}
