import type { PGlite } from "@electric-sql/pglite";

/** Write transactions between two looks at the log. */
const LOOK_EVERY = 64;
/** The log is emptied by a checkpoint once it has grown by so many bytes; replaying as much after a crash takes seconds. */
const LOG_LIMIT = 128 * 1024 * 1024;

/**
 * Does what background processes do on a PostgreSQL server and nobody does in the embedded one: checkpoints, without which the log grows
 * for ever, and clearing dead rows with fresh statistics. Gives the function to call after every write transaction.
 */
export function housekeeping(pglite: PGlite): () => Promise<void> {
  let writes = 0;
  return async () => {
    writes += 1;
    if (writes % LOOK_EVERY !== 0) return;
    if ((await logSize(pglite)) > LOG_LIMIT) await pglite.exec("checkpoint");
    // Soon after the start, when tables have outgrown what the planner knows of them, and from time to time.
    if (writes === LOOK_EVERY || writes === LOOK_EVERY * 8 || writes % (LOOK_EVERY * 16) === 0) await pglite.exec("vacuum (analyze)");
  };
}

async function logSize(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ bytes: number }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()",
  );
  return Number(rows[0]?.bytes ?? 0);
}
