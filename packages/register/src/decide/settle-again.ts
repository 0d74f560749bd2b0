import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import { restory } from "../project/stories.ts";

/** Brings records and stories up to date after a judgement about two subjects, or two documents, came or went; gives the record to look at, if any. */
export async function settleAgain(tx: Db, left: string, right: string): Promise<{ record?: string }> {
  await rejoin(tx, [left, right]);
  await restory(tx, [left, right]);
  const [row] = await tx.query<{ record: string }>("select record from members where subject = $1", [left]);
  return row ? { record: row.record } : {};
}
