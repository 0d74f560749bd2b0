import { type Arrival, type Db, settleAll } from "@entente/register";

/** What became of an arrival: settled, or why not. */
export type Settled = { outcome: "added" | "known" } | { error: unknown };

/**
 * Settles arrivals, at most `count` in one transaction, and tells what became of each. Where a transaction fails its arrivals are settled one
 * by one, so that only what cannot be settled is left out.
 */
export async function settleEach(db: Db, arrivals: readonly Arrival[], count: number): Promise<Map<Arrival, Settled>> {
  const settled = new Map<Arrival, Settled>();
  for (let at = 0; at < arrivals.length; at += count) {
    for (const [arrival, outcome] of await settleTogether(db, arrivals.slice(at, at + count))) settled.set(arrival, outcome);
  }
  return settled;
}

async function settleTogether(db: Db, arrivals: readonly Arrival[]): Promise<[Arrival, Settled][]> {
  try {
    const outcomes = await settleAll(db, arrivals);
    return arrivals.map((arrival, index) => [arrival, { outcome: outcomes[index] ?? "known" }]);
  } catch (error) {
    if (arrivals.length === 1) return arrivals.map((arrival) => [arrival, { error }]);
    return [...(await settleEach(db, arrivals, 1))];
  }
}
