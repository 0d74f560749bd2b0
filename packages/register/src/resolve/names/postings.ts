import { columnsOf, listText } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import type { Link } from "./links.ts";

/** Names under one key from which on the key says too little to be followed. */
const COMMON = 150;

/** The names under each key; none where there are too many. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/**
 * Puts new names under their keys, and gives the names under all keys of the links, the new ones among them. A key under which there are
 * too many is emptied for good, so that the next one to ask for it learns it at once. `store` has to be called for the new ones to be kept.
 */
export async function postingsOf(tx: Db, links: readonly Link[]): Promise<{ lists: Postings; store: () => Promise<void> }> {
  const lists = await namesUnder(tx, new Set(links.flatMap(({ keys }) => keys)));
  const added = add(links, lists);
  const crowded = [...added.keys()].filter((key) => (lists.get(key)?.length ?? 0) > COMMON);
  for (const key of crowded) {
    lists.delete(key);
    added.delete(key);
  }
  return { lists, store: () => store(tx, added, crowded) };
}

/** One row with all names for each key: one with a row for each name is read from places all over the table. */
const under = "select key, names from name_keys where key = any($1)";

async function namesUnder(tx: Db, keys: ReadonlySet<number>): Promise<Map<number, number[]>> {
  const lists = new Map([...keys].map((key): [number, number[]] => [key, []]));
  for (const { key, names } of await tx.query<{ key: number; names: number[] }>(under, [[...keys]])) {
    // Without names a key was found to be too common.
    if (names.length > 0) lists.set(key, names);
    else lists.delete(key);
  }
  return lists;
}

/** Puts names nobody carried before into the lists; gives what came to each. */
function add(links: readonly Link[], lists: ReadonlyMap<number, number[]>): Map<number, number[]> {
  const added = new Map<number, number[]>();
  const entered = new Set<number>();
  for (const { name, keys, fresh } of links) {
    if (!fresh || entered.has(name)) continue;
    entered.add(name);
    for (const key of keys) {
      const list = lists.get(key);
      if (!list) continue;
      list.push(name);
      const news = added.get(key);
      if (news) news.push(name);
      else added.set(key, [name]);
    }
  }
  return added;
}

const insertNames = `
  insert into name_keys as known (key, names) select * from (select unnest($1::bigint[]), unnest($2::text[])::bigint[]) as added
  on conflict (key) do update set names = known.names || excluded.names`;

const emptyKeys = `
  insert into name_keys (key, names) select key, '{}' from unnest($1::bigint[]) as key on conflict (key) do update set names = '{}'`;

async function store(tx: Db, added: ReadonlyMap<number, readonly number[]>, crowded: readonly number[]): Promise<void> {
  if (crowded.length > 0) await tx.query(emptyKeys, [crowded]);
  if (added.size === 0) return;
  // In the order of the index, which is then filled leaf by leaf.
  const rows = [...added].sort(([a], [b]) => a - b);
  const columns = columnsOf(
    rows,
    ([key]) => key,
    ([, names]) => listText(names),
  );
  await tx.query(insertNames, columns);
}
