import { sameNameThreshold } from "@entente/model/names";
import { breath } from "../../db/breath.ts";
import type { Db } from "../../db/types.ts";
import type { Link } from "./links.ts";
import { type Postings, postingsOf } from "./postings.ts";
import { compared, type PreparedNames } from "./prepared-names.ts";

/** Two records that may be one thing, by the best of their names met so far. */
export interface Pair {
  left: string;
  right: string;
  score: number;
}

/** Names compared with one new name. */
const BUDGET = 8;
/** Names met under the rarer keys of a new name, from which on its commoner keys are not followed. */
const ENOUGH = 60;
/** Share of the best candidate's weight below which a name is not worth comparing. */
const WORTH = 0.1;
/** Records proposed for one new name; the most alike. */
const MOST = 5;

/** For each new link the records whose names are alike: found by keys, compared by letters and sounds. */
export async function candidatePairs(tx: Db, links: readonly Link[], prepared: PreparedNames): Promise<Pair[]> {
  const { lists, store } = await postingsOf(tx, links);
  const own = namesByRecord(links);
  const shared = sharedNames(links);
  const met = links.map((link) => {
    const others = likeliest(link, lists, own.get(link.record)).filter((name) => prepared.mayBeAlike(link.name, name));
    return { link, names: shared.has(link.name) ? [link.name, ...others] : others };
  });
  await prepared.load(tx, new Set(met.flatMap(({ names }) => names)));
  const compareAll = async () => {
    // The keys leave for the server before comparing keeps this thread busy.
    await breath();
    return met.map(({ link, names }) => ({ link, alike: alikeTo(link, names, prepared) }));
  };
  const [alike] = await Promise.all([compareAll(), store()]);
  const carriers = await recordsOf(tx, new Set(alike.flatMap((one) => one.alike.map(({ name }) => name))));
  return best(alike.flatMap((one) => pairsOf(one.link, one.alike, carriers)));
}

/** The names that came to each record. Each is looked up by itself, so one record's names need not be compared with one another. */
function namesByRecord(links: readonly Link[]): Map<string, ReadonlySet<number>> {
  return new Map([...Map.groupBy(links, ({ record }) => record)].map(([record, list]) => [record, new Set(list.map(({ name }) => name))]));
}

/** Names that several records may carry. */
function sharedNames(links: readonly Link[]): Set<number> {
  const met = new Set<number>();
  const shared = new Set<number>();
  for (const { name, fresh } of links) {
    if (!fresh || met.has(name)) shared.add(name);
    met.add(name);
  }
  return shared;
}

/** The names that share most keys with a name, where a key counts the more the fewer names there are under it (the ARCS weight of meta-blocking). */
function likeliest({ keys }: Link, postings: Postings, own: ReadonlySet<number> | undefined): number[] {
  const lists = keys.map((key) => postings.get(key) ?? []).sort((a, b) => a.length - b.length);
  const weights = new Map<number, number>();
  for (const names of lists) {
    if (weights.size > ENOUGH) break;
    for (const one of names) weights.set(one, (weights.get(one) ?? 0) + 1 / names.length);
  }
  for (const one of own ?? []) weights.delete(one);
  const chosen = heaviest(weights);
  const least = (chosen[0]?.[1] ?? 0) * WORTH;
  return chosen.filter(([, weight]) => weight >= least).map(([one]) => one);
}

type Weighted = readonly [name: number, weight: number];

/** The names that weigh most, in the order of their weight; of those that weigh the same the earlier ones. */
function heaviest(weights: ReadonlyMap<number, number>): Weighted[] {
  const chosen: Weighted[] = [];
  for (const one of weights) {
    const last = chosen[BUDGET - 1];
    if (last && !isHeavier(one, last)) continue;
    const place = chosen.findIndex((other) => isHeavier(one, other));
    chosen.splice(place < 0 ? chosen.length : place, 0, one);
    if (chosen.length > BUDGET) chosen.pop();
  }
  return chosen;
}

function isHeavier([a, left]: Weighted, [b, right]: Weighted): boolean {
  return left > right || (left === right && a < b);
}

interface Alike {
  name: number;
  score: number;
}

function alikeTo(link: Link, names: readonly number[], prepared: PreparedNames): Alike[] {
  const own = prepared.get(link.name);
  if (!own) return [];
  const found: Alike[] = [];
  for (const name of names) {
    const other = prepared.get(name);
    const score = name === link.name ? 1 : other ? compared(own, other).score : 0;
    if (score >= sameNameThreshold || (other && sharesAcronym(own.acronym, other.acronym))) found.push({ name, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

function sharesAcronym(a: string, b: string): boolean {
  return a !== "" && a === b;
}

const carrying = `
  select distinct s.name, m.record from name_subjects s join members m on m.subject = s.subject where s.name = any($1)`;

async function recordsOf(tx: Db, names: ReadonlySet<number>): Promise<Map<number, string[]>> {
  if (names.size === 0) return new Map();
  const rows = await tx.query<{ name: number; record: string }>(carrying, [[...names]]);
  const byName = Map.groupBy(rows, ({ name }) => name);
  return new Map([...byName].map(([name, list]) => [name, list.map(({ record }) => record).sort()]));
}

function pairsOf({ record }: Link, alike: readonly Alike[], carriers: ReadonlyMap<number, string[]>): Pair[] {
  const found = new Map<string, number>();
  for (const { name, score } of alike)
    for (const other of carriers.get(name) ?? []) if (other !== record && !found.has(other)) found.set(other, score);
  const [...most] = found;
  return most.slice(0, MOST).map(([other, score]) => ({ left: record, right: other, score }));
}

/** Each pair of records once, whichever side was new. */
function best(pairs: readonly Pair[]): Pair[] {
  const byPair = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [pair.left, pair.right].sort().join(" ");
    if ((byPair.get(key)?.score ?? -1) < pair.score) byPair.set(key, pair);
  }
  return [...byPair.values()];
}
