import type { Db } from "./types.ts";

/** Tables that have doubled since the planner last looked at them; small ones are left alone. */
const outgrown = `
  select quote_ident(relname) as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 2 * 8192 * greatest(relpages, 8)`;

/**
 * Lets the planner look at tables that have outgrown what it knows. The embedded engine never does so by itself and a server only after
 * a while; until then a register that was just filled would be searched by reading whole tables. The work stays in proportion to growth.
 */
export async function refreshStatistics(tx: Db): Promise<void> {
  for (const { name } of await tx.query<{ name: string }>(outgrown)) await tx.exec(`analyze ${name}`);
}

/**
 * Sorts what was added to the search indexes lately into them. The database keeps it aside at first and every search reads through all of
 * it, which after many rows at once costs each look-up milliseconds.
 */
export async function settleSearch(tx: Db): Promise<void> {
  await tx.query("select gin_clean_pending_list('record_search_search'), gin_clean_pending_list('documents_search')");
}
