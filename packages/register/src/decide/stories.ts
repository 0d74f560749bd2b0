import { Problem } from "@entente/model";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { restory } from "../project/stories.ts";
import type { Actor, Done } from "../types.ts";
import { noteJudgement } from "./judgements.ts";

export interface StoryInput {
  /** Documents. */
  left: string;
  right: string;
  /** Whether both tell one story and so count once as a source. */
  verdict: "same" | "different";
}

/** A person's word on whether two documents are one story. Throws "not-found", or "invalid-input" where both are one document. */
export async function judgeStory(db: Db, { left, right, verdict }: StoryInput, actor: Actor): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const known = await documentsAmong(tx, [left, right]);
    const missing = [left, right].find((id) => !known.has(id));
    if (missing !== undefined) throw new Problem("not-found", { id: missing });
    if (left === right) throw new Problem("invalid-input", { field: "right", value: right });
    const [row] = await tx.query<{ id: number }>(
      `insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at)
       values ($1, $2, $3, 1, ($4::text)::jsonb, $5, false, $6) returning id`,
      [left, right, verdict, JSON.stringify(actor.reason ? [actor.reason] : []), actor.author, actor.at],
    );
    const act = verdict === "same" ? "join" : "separate";
    const id = await noteJudgement(tx, { act, judgement: row?.id ?? 0, removes: false }, actor);
    await restory(tx, [left, right]);
    return { id: String(id) };
  });
}

/** Which of the ids are documents. */
export async function documentsAmong(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>("select id from documents where id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}
