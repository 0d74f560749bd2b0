import type { Side } from "./sides.ts";
import { type ChunkTable, wordCost } from "./table.ts";

/** Which word stands for which, and what that costs. */
export interface Alignment {
  /** Word of the left, word of the right, cost. */
  pairs: { left: number; right: number; cost: number; length: number }[];
  /** Words that only one side has, by their place. */
  extraLeft: number[];
  extraRight: number[];
  /** Whether the words stand in another order. */
  moved: boolean;
}

/** How far two words lie apart by the classes of their sounds. */
type Gap = (left: readonly number[], right: readonly number[]) => number;

const mostWordGap = 2.8;

/** Pairs words one to one, the cheapest pair first. */
export function alignWords(table: ChunkTable, left: Side, right: Side, limitPerLetter: number, gap: Gap): Alignment {
  const open = pairCosts(table, left, right, limitPerLetter, gap).toSorted((a, b) => a.cost / a.length - b.cost / b.length);
  const pairs: Alignment["pairs"] = [];
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  for (const pair of open) {
    if (usedLeft.has(pair.left) || usedRight.has(pair.right)) continue;
    usedLeft.add(pair.left);
    usedRight.add(pair.right);
    pairs.push(pair);
  }
  pairs.sort((a, b) => a.left - b.left);
  return {
    pairs,
    extraLeft: missing(left.words.length, usedLeft),
    extraRight: missing(right.words.length, usedRight),
    moved: pairs.some((pair, at) => at > 0 && pair.right < (pairs[at - 1]?.right ?? 0)),
  };
}

function pairCosts(table: ChunkTable, left: Side, right: Side, limitPerLetter: number, gap: Gap): Alignment["pairs"] {
  return left.words.flatMap((l, i) =>
    right.words.map((r, j) => {
      const length = l.length + r.length;
      const limit = limitPerLetter * length;
      const far = gap(left.profiles[i] ?? [], right.profiles[j] ?? []) > mostWordGap;
      return { left: i, right: j, length, cost: far ? limit : Math.min(limit, wordCost(table, l, r, limit)) };
    }),
  );
}

function missing(count: number, used: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !used.has(at));
}

/** The cheapest way of writing the whole left as the whole right, in any of the orders of the left; spaces do not count. */
export function alignWhole(table: ChunkTable, left: Side, right: Side, limit: number): { cost: number; order: number } {
  let best = { cost: limit, order: 0 };
  const whole = right.orders[0];
  if (!whole) return best;
  left.orders.forEach((order, at) => {
    const cost = wordCost(table, order, whole, best.cost);
    if (cost < best.cost) best = { cost, order: at };
  });
  return best;
}
