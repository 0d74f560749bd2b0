import type { PGlite } from "@electric-sql/pglite";

/** Write transactions between two looks at the log; each may take in several documents. */
const LOOK_EVERY = 32;
/** The log is emptied by a checkpoint once it has grown by so many bytes; replaying as much after a crash takes seconds. */
const LOG_LIMIT = 256 * 1024 * 1024;
/** Write transactions before dead rows are cleared for the first time; from then on whenever half as many again have been done. */
const FIRST_VACUUM = 1024;

/**
 * Does what background processes do on a PostgreSQL server and nobody does in the embedded one: checkpoints, without which the log grows
 * for ever, and clearing dead rows. Gives the function to call after every write transaction.
 */
export function housekeeping(pglite: PGlite): () => Promise<void> {
  let writes = 0;
  let vacuumAt = FIRST_VACUUM;
  return async () => {
    writes += 1;
    if (writes % LOOK_EVERY === 0 && (await logSize(pglite)) > LOG_LIMIT) await pglite.exec("checkpoint");
    if (writes < vacuumAt) return;
    vacuumAt = writes + Math.max(FIRST_VACUUM, writes / 2);
    await pglite.exec("vacuum (analyze)");
  };
}

async function logSize(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ bytes: number }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()",
  );
  return Number(rows[0]?.bytes ?? 0);
}
