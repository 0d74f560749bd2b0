import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import { refold } from "../project/refresh.ts";
import type { Actor } from "../types.ts";

/**
 * Takes an imported document back: what it says counts no more, the joins decided with it are undone, and every record it touched is
 * computed anew. What people said meanwhile about the same things stays.
 */
export async function withdraw(tx: Db, document: string, actor: Actor): Promise<void> {
  await tx.query("update documents set withdrawn_at = $2 where id = $1", [document, actor.at]);
  const judged = await tx.query<{ left: string; right: string }>(
    `update judgements set undone_at = $2, undone_by = $3 where import = $1 and undone_at is null
     returning left_subject as left, right_subject as right`,
    [document, actor.at, actor.author],
  );
  await rejoin(tx, [...new Set(judged.flatMap(({ left, right }) => [left, right]))]);
  const touched = await tx.query<{ record: string }>(
    "select distinct m.record from subjects s join members m on m.subject = s.id where s.document = $1",
    [document],
  );
  await refold(
    tx,
    touched.map(({ record }) => record),
  );
}
