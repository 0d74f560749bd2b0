import { readdirSync, readFileSync } from "node:fs";
import { Problem } from "@entente/model";
import type { Db } from "./types.ts";

const folder = new URL("../../sql/", import.meta.url);
/** Any number, the same in every process: who migrates holds this lock. */
const MIGRATION_LOCK = 7_305_001;

/** The numbered migrations this version knows, in order. */
function migrations(): { id: number; file: string }[] {
  return readdirSync(folder)
    .filter((file) => /^\d{6}\.sql$/u.test(file))
    .sort()
    .map((file) => ({ id: Number.parseInt(file, 10), file }));
}

/**
 * Brings the schema up to this version; forward only, each migration once, whoever else starts at the same time.
 * Throws "data-folder-newer" where the database has seen a newer version.
 */
export async function migrate(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query("select pg_advisory_xact_lock($1::bigint)", [MIGRATION_LOCK]);
    await tx.exec("create table if not exists migrations (id integer primary key, at timestamptz not null default now())");
    const applied = new Set((await tx.query<{ id: number }>("select id from migrations")).map((row) => row.id));
    const known = migrations();
    const newest = Math.max(0, ...applied);
    const last = known.at(-1)?.id ?? 0;
    if (newest > last) throw new Problem("data-folder-newer", { found: newest, known: last });
    for (const { id, file } of known.filter((migration) => !applied.has(migration.id))) {
      await tx.exec(readFileSync(new URL(file, folder), "utf8"));
      await tx.query("insert into migrations (id) values ($1)", [id]);
    }
  });
}
