import type { Db } from "./types.ts";

/** Tables whose rows change with every document. */
const busy = ["members", "record_values", "records", "record_search", "record_links", "documents", "subjects", "claims", "judgements"];

/**
 * Housekeeping the embedded engine does not do by itself: clears dead rows and refreshes the planner's statistics. Worth calling after
 * some hundreds of documents and when idle; a server does it on its own, and there this does nothing.
 */
export async function tend(db: Db): Promise<void> {
  if (db.engine === "postgresql") return;
  for (const table of busy) await db.exec(`vacuum (analyze) ${table}`);
}
