import type { Kind } from "@entente/model";
import { Problem } from "@entente/model";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import type { Actor, Done } from "../types.ts";
import { recordOf } from "./claims.ts";
import { bindBatch } from "./notes.ts";
import { settleAgain } from "./settle-again.ts";

export interface JudgementInput {
  /** Subjects, or records by their id. */
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure";
  /** The records the two belonged to when the person looked; "conflict" where one changed since. */
  expected?: { left: string; right: string } | undefined;
}

const acts = { same: "join", different: "separate", unsure: "unsure" } as const;
/** What it is to take a judgement away. */
const removals = { same: "separate", different: "join", unsure: "unsure" } as const;

/**
 * Says whether two subjects are one thing. The last word of people counts: where somebody said before that the two records differ, saying that
 * they are the same takes that back, in the same line of history. Throws "not-found", "invalid-input" (not of one kind) or
 * "conflict".
 */
export async function judge(db: Db, input: JudgementInput, actor: Actor): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    await checkPair(tx, input);
    const [row] = await tx.query<{ id: number }>(
      `insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at)
       values ($1, $2, $3, 1, ($4::text)::jsonb, $5, false, $6) returning id`,
      [input.left, input.right, input.verdict, JSON.stringify(actor.reason ? [actor.reason] : []), actor.author, actor.at],
    );
    const id = await noteJudgement(tx, { act: acts[input.verdict], judgement: row?.id ?? 0, removes: false }, actor);
    if (input.verdict === "same") await takeBackDifferent(tx, input, id, actor);
    await rejoin(tx, [input.left, input.right]);
    return { id: String(id), record: await recordOf(tx, input.left) };
  });
}

async function checkPair(tx: Db, { left, right, expected }: JudgementInput): Promise<void> {
  const rows = await tx.query<{ id: string; kind: Kind; record: string }>(
    "select s.id, s.kind, m.record from subjects s join members m on m.subject = s.id where s.id = any($1)",
    [[left, right]],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const [a, b] = [found.get(left), found.get(right)];
  if (!a || !b) throw new Problem("not-found", { id: a ? right : left });
  if (left === right || a.kind !== b.kind) throw new Problem("invalid-input", { field: "right", value: right });
  if (expected && (a.record !== expected.left || b.record !== expected.right)) throw new Problem("conflict", { id: left });
}

/** Standing judgements of people that the records of two subjects differ. */
const standingDifferent = `
  select j.id
  from members mine
  join members m on m.record = mine.record
  join judgements j on (j.left_subject = m.subject or j.right_subject = m.subject) and not j.by_rule
  join members o on o.subject = case when j.left_subject = m.subject then j.right_subject else j.left_subject end
  where mine.subject = $1 and j.verdict = 'different' and j.undone_at is null
    and o.record = (select record from members where subject = $2)
  order by j.id`;

async function takeBackDifferent(tx: Db, { left, right }: JudgementInput, decision: number, actor: Actor): Promise<void> {
  const different = await tx.query<{ id: number }>(standingDifferent, [left, right]);
  if (different.length === 0) return;
  const lines = [decision];
  for (const { id } of different) {
    await setStanding(tx, id, false, actor);
    lines.push(await noteJudgement(tx, { act: "join", judgement: id, removes: true }, actor));
  }
  await bindBatch(tx, lines);
}

/** What a person saw who takes a judgement away: the record that both sides belonged to. */
export interface SeenJudgement {
  expected?: string | undefined;
}

/**
 * Takes a judgement away, a rule's or a person's; what it joined separates again. Throws "not-found", or "conflict" where it is gone already or
 * its sides belong to another record than the person saw.
 */
export async function unjudge(db: Db, id: string, actor: Actor, { expected }: SeenJudgement = {}): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const judgement = await standingJudgement(tx, id);
    if (expected !== undefined && (await recordOf(tx, judgement.left)) !== expected) throw new Problem("conflict", { id });
    await setStanding(tx, judgement.id, false, actor);
    const decision = await noteJudgement(tx, { act: removals[judgement.verdict], judgement: judgement.id, removes: true }, actor);
    return { id: String(decision), ...(await settleAgain(tx, judgement.left, judgement.right)) };
  });
}

interface Standing {
  id: number;
  left: string;
  right: string;
  verdict: JudgementInput["verdict"];
}

async function standingJudgement(tx: Db, id: string): Promise<Standing> {
  const [row] = /^\d{1,15}$/u.test(id)
    ? await tx.query<Standing & { undone_at: string | null }>(
        "select id, left_subject as left, right_subject as right, verdict, undone_at from judgements where id = $1",
        [Number(id)],
      )
    : [];
  if (!row) throw new Problem("not-found", { id });
  if (row.undone_at !== null) throw new Problem("conflict", { id });
  return row;
}

/** Marks a judgement as taken away or as standing again. */
export async function setStanding(tx: Db, judgement: number, stands: boolean, actor: Actor): Promise<void> {
  await tx.query("update judgements set undone_at = $2, undone_by = $3 where id = $1", [
    judgement,
    stands ? null : actor.at,
    stands ? null : actor.author,
  ]);
}

interface Note {
  act: "join" | "separate" | "unsure";
  judgement: number;
  removes: boolean;
}

/** Writes a judgement into the history. */
export async function noteJudgement(tx: Db, { act, judgement, removes }: Note, actor: Actor): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    "insert into decisions (act, judgement, removes, author, reason, at) values ($1, $2, $3, $4, $5, $6) returning id",
    [act, judgement, removes, actor.author, actor.reason || null, actor.at],
  );
  return row?.id ?? 0;
}
