import type { Db } from "./types.ts";

/** Any number, the same in every process: who writes to the register holds this lock until its transaction ends. */
const WRITER_LOCK = 7_305_002;

/**
 * Waits until no other transaction writes to the register. Sequence numbers then follow the order of commits, on which "the earliest
 * subject" rests, and two writers never compute the same record from different claims. The embedded engine runs one transaction at a time.
 */
export async function takeWriterTurn(tx: Db): Promise<void> {
  if (tx.engine === "embedded") return;
  await tx.query("select pg_advisory_xact_lock($1::bigint)", [WRITER_LOCK]);
}

const off = ["enable_seqscan", "enable_hashjoin", "enable_mergejoin"].map((name) => `set_config('${name}', 'off', true)`).join(", ");

/**
 * Makes the planner of this transaction go through indexes. It adds one document's rows to large tables; plans that read a whole table to
 * find those few look cheap while statistics are missing or old, and make adding slower with every document.
 */
export async function planForFewRows(tx: Db): Promise<void> {
  await tx.query(`select ${off}`);
}

/** Both at once: waits for the turn, in a transaction that looks at few rows of large tables. */
export async function takeWriterTurnForFewRows(tx: Db): Promise<void> {
  if (tx.engine === "embedded") await planForFewRows(tx);
  else await tx.query(`select ${off}, pg_advisory_xact_lock($1::bigint)`, [WRITER_LOCK]);
}
