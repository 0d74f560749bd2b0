import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";

/** The record that an id belongs to: its own, or that of any of its subjects. Throws "not-found". */
export async function recordOf(db: Db, id: string): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    "select r.id from records r where r.id = coalesce((select m.record from members m where m.subject = $1), $1)",
    [id],
  );
  if (!row) throw new Problem("not-found", { id });
  return row.id;
}
