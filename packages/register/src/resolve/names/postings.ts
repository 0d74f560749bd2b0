import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import type { Link } from "./links.ts";

/** Names under one key from which on the key says too little to be followed. */
const COMMON = 150;
/** Stands in the place of a name under a key that was found to be too common. */
const TOO_MANY = 0;

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
    added.set(key, [TOO_MANY]);
  }
  if (crowded.length > 0) await tx.query("delete from name_keys where key = any($1)", [crowded]);
  return { lists, store: () => store(tx, added) };
}

const under = `
  select k.key, array(select n.name from name_keys n where n.key = k.key order by n.name limit ${COMMON + 1}) as names
  from unnest($1::bigint[]) as k(key)`;

async function namesUnder(tx: Db, keys: ReadonlySet<number>): Promise<Map<number, number[]>> {
  const rows = await tx.query<{ key: number; names: number[] }>(under, [[...keys]]);
  return new Map(rows.filter(({ names }) => names[0] !== TOO_MANY).map(({ key, names }) => [key, names]));
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

const insertKeys = "insert into name_keys (key, name) select * from unnest($1::bigint[], $2::bigint[])";

async function store(tx: Db, added: ReadonlyMap<number, readonly number[]>): Promise<void> {
  if (added.size === 0) return;
  // In the order of the index, which is then filled leaf by leaf.
  const rows = [...added].sort(([a], [b]) => a - b).flatMap(([key, names]) => names.map((name) => ({ key, name })));
  const columns = columnsOf(
    rows,
    ({ key }) => key,
    ({ name }) => name,
  );
  await tx.query(insertKeys, columns);
}

/** Whether a good part of the table was written since it was last cleared. */
const grown =
  "select pg_relation_size(oid) > 1.125 * 8192 * greatest(relpages, 64) as much from pg_class where oid = 'name_keys'::regclass";

/**
 * Clears the table of keys in proportion to its growth; to be called between batches, outside of transactions. Names under a key are read
 * from the index alone where that was done, else row by row from all over the table.
 */
export async function clearPostings(db: Db): Promise<void> {
  const [table] = await db.query<{ much: boolean }>(grown);
  if (table?.much) await db.exec("vacuum name_keys");
}
