import type { Db } from "../db/types.ts";

const tables = ["members", "record_values", "records", "record_search", "record_links"];

/** Every computed row, in a fixed order: two registers with equal dumps show the same everywhere. */
export async function dumpProjections(db: Db): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await db.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t order by to_jsonb(t)::text collate "C"`);
    dump[table] = rows.map(({ row }) => row);
  }
  return dump;
}
