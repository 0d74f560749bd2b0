import { sameNameThreshold } from "@entente/model/names";
import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import type { Link } from "./links.ts";
import type { PreparedNames } from "./prepared-names.ts";

/** Two records that may be one thing, by the best of their names met so far. */
export interface Pair {
  left: string;
  right: string;
  score: number;
}

/** Names under one key from which on the key says too little to be followed. */
const COMMON = 200;
/** Names compared with one new name. */
const BUDGET = 32;
/** Records proposed for one new name; the most alike. */
const MOST = 5;

/** Candidates and how many keys were too common to be followed. */
export interface Candidates {
  pairs: Pair[];
  skipped: number;
}

/** For each new link the records whose names are alike: found by keys, compared by letters and sounds. */
export async function candidatePairs(tx: Db, links: readonly Link[], prepared: PreparedNames): Promise<Candidates> {
  const lists = await namesUnder(tx, new Set(links.flatMap(({ keys }) => keys)));
  await enter(tx, links, lists);
  const met = links.map((link) => ({ link, names: likeliest(link, lists) }));
  await prepared.load(tx, new Set(met.flatMap(({ names }) => names)));
  const alike = met.map(({ link, names }) => ({ link, alike: alikeTo(link, names, prepared) }));
  const carriers = await recordsOf(tx, new Set(alike.flatMap((one) => one.alike.map(({ name }) => name))));
  const pairs = alike.flatMap((one) => pairsOf(one.link, one.alike, carriers));
  return { pairs: best(pairs), skipped: [...lists.values()].filter((names) => names.length > COMMON).length };
}

const under = `
  select k.key, array(select n.name from name_keys n where n.key = k.key limit ${COMMON + 1}) as names
  from unnest($1::bigint[]) as k(key)`;

async function namesUnder(tx: Db, keys: ReadonlySet<number>): Promise<Map<number, number[]>> {
  const rows = await tx.query<{ key: number; names: number[] }>(under, [[...keys]]);
  return new Map(rows.map(({ key, names }) => [key, names]));
}

const insertKeys = "insert into name_keys (key, name) select * from unnest($1::bigint[], $2::bigint[]) on conflict do nothing";

/** Puts new names under their keys, here and in the register. A key that too many names share leads nowhere and takes no more. */
async function enter(tx: Db, links: readonly Link[], lists: ReadonlyMap<number, number[]>): Promise<void> {
  const rows: { key: number; name: number }[] = [];
  const entered = new Set<number>();
  for (const { name, keys, fresh } of links) {
    if (!fresh || entered.has(name)) continue;
    entered.add(name);
    for (const key of keys) {
      const names = lists.get(key);
      if (!names || names.length > COMMON) continue;
      names.push(name);
      rows.push({ key, name });
    }
  }
  if (rows.length === 0) return;
  const columns = columnsOf(
    rows,
    ({ key }) => key,
    ({ name }) => name,
  );
  await tx.query(insertKeys, columns);
}

/**
 * The name itself, which other records may carry too, and those that share most keys with it, where a key counts the more the fewer names
 * there are under it (the ARCS weight of meta-blocking).
 */
function likeliest({ name, keys }: Link, lists: ReadonlyMap<number, number[]>): number[] {
  const weights = new Map<number, number>();
  for (const key of keys) {
    const names = lists.get(key) ?? [];
    if (names.length > COMMON) continue;
    for (const one of names) weights.set(one, (weights.get(one) ?? 0) + 1 / names.length);
  }
  weights.delete(name);
  const chosen = [...weights].sort(([a, left], [b, right]) => right - left || a - b).slice(0, BUDGET);
  return [name, ...chosen.map(([one]) => one)];
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
    const score = name === link.name ? 1 : other ? prepared.compare(own, other).score : 0;
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
