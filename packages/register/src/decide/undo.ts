import { Problem } from "@entente/model";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { withdraw } from "../exchange/withdraw.ts";
import { rejoin } from "../project/membership.ts";
import { refold } from "../project/refresh.ts";
import { restory } from "../project/stories.ts";
import type { Actor, Done } from "../types.ts";
import { setStanding } from "./judgements.ts";

interface DecisionRow {
  id: number;
  claim: string | null;
  replacement: string | null;
  item: string | null;
  /** The document of an import. */
  document: string | null;
  subject: string | null;
  judgement: number | null;
  left: string | null;
  right: string | null;
  removes: boolean;
  /** Whether the judgement stands now. */
  stands: boolean | null;
  undone: boolean;
}

/** One line of history: a decision, or all that were made with it. */
const decisionRows = `
  select d.id, d.claim, d.replacement, d.item, d.document, coalesce(c.subject, j.left_subject) as subject, d.judgement, j.left_subject as left,
    j.right_subject as right, d.removes, j.undone_at is null as stands, d.undone_at is not null as undone
  from decisions d
  left join claims c on c.id = d.claim
  left join judgements j on j.id = d.judgement
  where d.id = $1 or d.batch = (select batch from decisions where id = $1)
  order by d.id`;

/**
 * Takes back what one history entry did, all of it where it was a batch, and leaves the rest as it is. Throws "not-found", or "conflict"
 * where it was undone already or a later act stands in its place; then nothing is taken back, and the problem says who did what since.
 */
export async function undo(db: Db, id: string, actor: Actor): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const rows = /^\d{1,15}$/u.test(id) ? await tx.query<DecisionRow>(decisionRows, [Number(id)]) : [];
    const [head] = rows;
    if (!head) throw new Problem("not-found", { id });
    if (rows.every(({ undone }) => undone) || rows.some(({ judgement, stands, removes }) => judgement !== null && stands === removes)) {
      throw new Problem("conflict", { id });
    }
    if (rows.length > 1) await checkUntouched(tx, id, rows);
    await tx.query("update decisions set undone_at = $2, undone_by = $3, undone_reason = $4 where id = any($1) and undone_at is null", [
      rows.map((row) => row.id),
      actor.at,
      actor.author,
      actor.reason || null,
    ]);
    if (head.document !== null) await withdraw(tx, head.document, actor);
    const record = await takeBack(tx, rows, actor);
    return { id: String(head.id), ...(record !== undefined && { record }) };
  });
}

interface Later {
  author: string;
  at: string;
  act: string;
  changed: number;
}

/** What was decided since about the same claims and items, the latest of it and how many there are. */
const laterRows = `
  select author, at, act, count(*) over () as changed from decisions
  where id > $1 and undone_at is null and (claim = any($2) or replacement = any($2) or item = any($3))
  order by id desc limit 1`;

async function checkUntouched(tx: Db, id: string, rows: readonly DecisionRow[]): Promise<void> {
  const claims = rows.flatMap(({ claim, replacement }) => [claim, replacement]).filter((one) => one !== null);
  const items = rows.flatMap(({ item }) => item ?? []);
  const [later] = await tx.query<Later>(laterRows, [Math.max(...rows.map((row) => row.id)), claims, items]);
  if (later) throw new Problem("conflict", { id, ...later });
}

/** Brings the records up to date and gives the one to look at. */
async function takeBack(tx: Db, rows: readonly DecisionRow[], actor: Actor): Promise<string | undefined> {
  const judged: string[] = [];
  for (const { judgement, left, right, removes } of rows) {
    if (judgement === null || left === null || right === null) continue;
    await setStanding(tx, judgement, removes, actor);
    judged.push(left, right);
  }
  if (judged.length > 0) await rejoin(tx, judged);
  await restory(tx, judged);
  const claimed = rows.filter(({ judgement }) => judgement === null).flatMap(({ subject }) => subject ?? []);
  if (claimed.length > 0) await refold(tx, (await recordsOf(tx, claimed)).values());
  const first = rows.find(({ subject }) => subject !== null)?.subject;
  return first ? (await recordsOf(tx, [first])).get(first) : undefined;
}

async function recordsOf(tx: Db, subjects: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ subject: string; record: string }>("select subject, record from members where subject = any($1)", [
    subjects,
  ]);
  return new Map(rows.map(({ subject, record }) => [subject, record]));
}
