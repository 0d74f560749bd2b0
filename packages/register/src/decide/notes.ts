import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import type { Actor } from "../types.ts";

/** One line of what a person did: about a claim, or about an item of the inbox itself. */
export interface Note {
  act: "add" | "correct" | "accept" | "reject" | "unsure";
  claim?: string | undefined;
  /** The claim that stands instead, for "correct". */
  replacement?: string | undefined;
  /** Id of an inbox item that is no claim. */
  item?: string | undefined;
}

const insertNotes = `
  insert into decisions (act, claim, replacement, item, author, reason, at)
  select act, claim, replacement, item, $5, $6, $7::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as n(act, claim, replacement, item, n)
  order by n
  returning id`;

/** Notes what a person did, in the order given, and gives the numbers of the lines. */
export async function noteDecisions(tx: Db, notes: readonly Note[], actor: Actor): Promise<number[]> {
  if (notes.length === 0) return [];
  const columns = columnsOf(
    notes,
    ({ act }) => act,
    ({ claim }) => claim,
    ({ replacement }) => replacement,
    ({ item }) => item,
  );
  const rows = await tx.query<{ id: number }>(insertNotes, [...columns, actor.author, actor.reason || null, actor.at]);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

/** Notes one thing a person did and gives the number of its line. */
export async function noteDecision(tx: Db, note: Note, actor: Actor): Promise<number> {
  const [id] = await noteDecisions(tx, [note], actor);
  return id ?? 0;
}

/** Makes several lines one act, to be shown and undone together, and gives the number it goes by. */
export async function bindBatch(tx: Db, decisions: readonly number[]): Promise<number> {
  const head = Math.min(...decisions);
  if (decisions.length > 1) await tx.query("update decisions set batch = $1 where id = any($2) or batch = any($2)", [head, decisions]);
  return head;
}
