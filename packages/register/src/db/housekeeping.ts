import type { PGlite } from "@electric-sql/pglite";

/** Write transactions between two looks. */
const LOOK_EVERY = 64;
/** The log is emptied by a checkpoint once it has grown by so many bytes; replaying as much after a crash takes seconds. */
const LOG_LIMIT = 128 * 1024 * 1024;

/**
 * Does what background processes do on a PostgreSQL server and nobody does in the embedded one: checkpoints, without which the log grows
 * for ever, and clearing dead rows with fresh statistics for tables that have doubled, so that the work stays in proportion.
 * Gives the function to call after every write transaction.
 */
export function housekeeping(pglite: PGlite): () => Promise<void> {
  let writes = 0;
  return async () => {
    writes += 1;
    if (writes % LOOK_EVERY !== 0) return;
    if ((await logSize(pglite)) > LOG_LIMIT) await pglite.exec("checkpoint");
    for (const table of await outgrown(pglite)) await pglite.exec(`vacuum (analyze) ${table}`);
  };
}

async function logSize(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ bytes: number }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()",
  );
  return Number(rows[0]?.bytes ?? 0);
}

/** Tables twice as large as when they were last looked through; small ones are left alone. */
async function outgrown(pglite: PGlite): Promise<string[]> {
  const { rows } = await pglite.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'
       and pg_relation_size(oid) > 2 * 8192 * greatest(relpages, 8)`,
  );
  return rows.map(({ name }) => name);
}
