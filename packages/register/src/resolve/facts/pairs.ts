import type { Profile, Verdict } from "./types.ts";

/** Two facts with what comparing them gave. */
export interface Pair extends Verdict {
  left: Profile;
  right: Profile;
}

/** Points by which the best of several possible pairs must lead to be joined without a person. */
const LEAD = 0.7;
/** Proposals shown for one fact. */
const PROPOSALS = 3;

/**
 * The pairs to act on: best first, each fact joined with at most one of every document, so that what one document tells apart never comes
 * together through a third. Where two pairs are nearly as good and exclude each other, neither is joined; people choose.
 */
export function choosePairs(pairs: readonly Pair[]): Pair[] {
  const chosen = new Chosen();
  const ordered = pairs.toSorted((a, b) => b.points - a.points || (key(a) < key(b) ? -1 : 1));
  const joins = ordered.filter(({ verdict }) => verdict === "same");
  const rivals = rivalsAmong(joins);
  const joined = joins.filter((pair) => !rivals.has(pair) && chosen.join(pair));
  const open = ordered.filter((pair) => !joined.includes(pair) && chosen.fits(pair));
  const shown = atMost(bestOfEach(open)).map((pair) => (rivals.has(pair) ? lowered(pair) : { ...pair, verdict: "unsure" as const }));
  return [...joined, ...shown];
}

function key({ left, right }: Pair): string {
  return `${left.record} ${right.record}`;
}

function lowered(pair: Pair): Pair {
  return { ...pair, verdict: "unsure", reasons: [...pair.reasons, { code: "rival" }] };
}

/** Joins that exclude another of nearly as many points. */
function rivalsAmong(joins: readonly Pair[]): Set<Pair> {
  const byRecord = new Map<string, Pair[]>();
  for (const pair of joins) for (const { record } of [pair.left, pair.right]) byRecord.set(record, [...(byRecord.get(record) ?? []), pair]);
  const near = (pair: Pair) => [...(byRecord.get(pair.left.record) ?? []), ...(byRecord.get(pair.right.record) ?? [])];
  return new Set(joins.filter((pair) => near(pair).some((other) => isRival(pair, other))));
}

function isRival(pair: Pair, other: Pair): boolean {
  return other !== pair && Math.abs(other.points - pair.points) < LEAD && excludes(pair, other);
}

/** Whether both cannot hold: they share one fact, and the two it would join are of one document. */
function excludes(a: Pair, b: Pair): boolean {
  return [
    [a.left, a.right],
    [a.right, a.left],
  ].some(([here, there]) =>
    [
      [b.left, b.right],
      [b.right, b.left],
    ].some(([same, other]) => here?.record === same?.record && there?.documents.some((document) => other?.documents.includes(document))),
  );
}

/** Without pairs that exclude a clearly better one. `pairs` come best first. */
function bestOfEach(pairs: readonly Pair[]): Pair[] {
  const byRecord = new Map<string, Pair[]>();
  const kept = (record: string) => byRecord.get(record) ?? [];
  return pairs.filter((pair) => {
    const { left, right } = pair;
    const beaten = [...kept(left.record), ...kept(right.record)].some(
      (better) => better.points - pair.points >= LEAD && excludes(pair, better),
    );
    if (!beaten) for (const { record } of [left, right]) byRecord.set(record, [...kept(record), pair]);
    return !beaten;
  });
}

function atMost(pairs: readonly Pair[]): Pair[] {
  const counts = new Map<string, number>();
  const count = (record: string) => counts.get(record) ?? 0;
  return pairs.filter(({ left, right }) => {
    if (count(left.record) >= PROPOSALS || count(right.record) >= PROPOSALS) return false;
    counts.set(left.record, count(left.record) + 1);
    counts.set(right.record, count(right.record) + 1);
    return true;
  });
}

/** Facts joined so far, with the documents each group comes from. */
class Chosen {
  readonly #group = new Map<string, Set<string>>();

  /** Joins the pair where its groups have no document in common. What is one group already needs no further join. */
  join(pair: Pair): boolean {
    if (!this.fits(pair)) return false;
    const [a, b] = [this.#of(pair.left), this.#of(pair.right)];
    for (const document of b) a.add(document);
    for (const [record, group] of this.#group) if (group === b) this.#group.set(record, a);
    return true;
  }

  fits({ left, right }: Pair): boolean {
    const [a, b] = [this.#of(left), this.#of(right)];
    return a !== b && ![...a].some((document) => b.has(document));
  }

  #of({ record, documents }: Profile): Set<string> {
    let group = this.#group.get(record);
    if (!group) this.#group.set(record, (group = new Set(documents)));
    return group;
  }
}
