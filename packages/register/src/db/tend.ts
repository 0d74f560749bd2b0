import type { Db } from "./types.ts";

/** Tables whose rows change with every document. */
const busy = ["members", "record_values", "records", "record_search", "record_links", "documents", "subjects", "claims", "judgements"];

/**
 * Clears dead rows and refreshes the planner's statistics at once; worth calling after many documents were added in one go. Either engine
 * does the same by itself in time; a server soon enough, and there this does nothing.
 */
export async function tend(db: Db): Promise<void> {
  if (db.engine === "postgresql") return;
  for (const table of busy) await db.exec(`vacuum (analyze) ${table}`);
}
