import { Problem } from "@entente/model";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import { refold } from "../project/refresh.ts";
import type { Actor, Done } from "../types.ts";
import { recordOf } from "./claims.ts";
import { setStanding } from "./judgements.ts";

interface DecisionRow {
  id: number;
  subject: string;
  judgement: number | null;
  left: string | null;
  right: string | null;
  removes: boolean;
  /** Whether the judgement stands now. */
  stands: boolean | null;
  undone: boolean;
}

const decisionRow = `
  select d.id, coalesce(c.subject, j.left_subject) as subject, d.judgement, j.left_subject as left, j.right_subject as right, d.removes,
    j.undone_at is null as stands, d.undone_at is not null as undone
  from decisions d
  left join claims c on c.id = d.claim
  left join judgements j on j.id = d.judgement
  where d.id = $1`;

/**
 * Takes back what one history entry did and leaves the rest as it is. Throws "not-found", or "conflict" where it was undone already or a
 * later act stands in its place.
 */
export async function undo(db: Db, id: string, actor: Actor): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const [row] = /^\d{1,15}$/u.test(id) ? await tx.query<DecisionRow>(decisionRow, [Number(id)]) : [];
    if (!row) throw new Problem("not-found", { id });
    if (row.undone || (row.judgement !== null && row.stands === row.removes)) throw new Problem("conflict", { id });
    await tx.query("update decisions set undone_at = $2, undone_by = $3, undone_reason = $4 where id = $1", [
      row.id,
      actor.at,
      actor.author,
      actor.reason || null,
    ]);
    await takeBack(tx, row, actor);
    return { id: String(row.id), record: await recordOf(tx, row.subject) };
  });
}

async function takeBack(tx: Db, row: DecisionRow, actor: Actor): Promise<void> {
  if (row.judgement === null || row.left === null || row.right === null) return refold(tx, [await recordOf(tx, row.subject)]);
  await setStanding(tx, row.judgement, row.removes, actor);
  await rejoin(tx, [row.left, row.right]);
}
