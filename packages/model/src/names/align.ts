import type { Side } from "./sides.ts";
import { type ChunkTable, wordCost } from "./table.ts";

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

const mostWordGap = 2.8;

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
  for (const [i, l] of left.words.entries()) {
    for (const [j, r] of right.words.entries()) {
      const length = l.length + r.length;
      const far = pairing.gap(left.profiles[i] ?? [], right.profiles[j] ?? []) > mostWordGap;
      const cost = far ? length : Math.min(length, wordCost(pairing.table(), l, r, pairing.hopeless * length));
      costs.push({ left: i, right: j, length, cost });
    }
  }
  return costs;
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
