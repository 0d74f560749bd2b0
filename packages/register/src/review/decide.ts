import { Problem } from "@entente/model";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { addClaim, say } from "../decide/claims.ts";
import { judge } from "../decide/judgements.ts";
import { bindBatch, type Note, noteDecisions } from "../decide/notes.ts";
import { heldValue, type SaidValue } from "../decide/values.ts";
import { refold } from "../project/refresh.ts";
import type { Actor } from "../types.ts";
import { type LastDecision, lastDecision, loadItems, rowsOf } from "./items.ts";
import type { DisagreementItem, FactItem, JoinItem, ReviewItem, ReviewRow, ReviewType } from "./types.ts";

export const reviewVerdicts = ["accept", "reject", "unsure", "correct", "same", "different", "choose"] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** What a person says of items of the inbox. */
export interface ReviewDecision {
  /** `seen` is the item's as the person saw it; absent where nobody looked. */
  items: readonly { id: string; seen?: string | undefined }[];
  verdict: ReviewVerdict;
  /** For "correct", of one fact: values that stand instead of others; the rest is accepted. */
  edits?: readonly (SaidValue & { claim: string })[] | undefined;
  /** For "choose", of one disagreement: a claim that says the value that holds. */
  choice?: string | undefined;
  /** For "choose": a value that no source says. */
  said?: (SaidValue & { property: string }) | undefined;
}

/** An item that was left as it is because it changed since the person looked. */
export interface Skipped extends Partial<LastDecision> {
  id: string;
}

/** What became of a decision: `id` is its line in the history, under which all of it can be undone. */
export interface ReviewOutcome {
  id: string;
  done: number;
  skipped: Skipped[];
  /** The record to look at afterwards, where there is one. */
  record?: string;
}

const fitting: Record<ReviewType, readonly ReviewVerdict[]> = {
  fact: ["accept", "reject", "unsure", "correct"],
  join: ["same", "different", "unsure"],
  disagreement: ["choose", "unsure"],
  warning: ["accept", "reject", "unsure"],
};

/**
 * Carries out a decision about one item or a batch, in one transaction and as one line of history. Of a batch, items that changed since the
 * person looked are left as they are and named. Throws "conflict" where that is all of them, with who decided what and when; "not-found";
 * "invalid-input" where the verdict does not fit.
 */
export async function decideReview(db: Db, decision: ReviewDecision, actor: Actor): Promise<ReviewOutcome> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const rows = await rowsOf(
      tx,
      decision.items.map(({ id }) => id),
    );
    checkFit(decision, rows);
    const items = await loadItems(tx, rows);
    const { fresh, stale } = sift(decision, items);
    const skipped = await Promise.all(stale.map(async ({ id }) => ({ id, ...(await lastOf(tx, rows, id)) })));
    const [first] = skipped;
    if (fresh.length === 0) throw new Problem("conflict", { ...(first ?? { id: "" }), changed: skipped.length });
    const id = await bindBatch(tx, await carryOut(tx, decision, fresh, actor));
    const record = recordAfter(fresh);
    return { id: String(id), done: fresh.length, skipped, ...(record !== undefined && { record }) };
  });
}

function checkFit({ items, verdict, edits, choice, said }: ReviewDecision, rows: readonly ReviewRow[]): void {
  const missing = items.find(({ id }) => !rows.some((row) => row.id === id));
  if (missing) throw new Problem("not-found", { id: missing.id });
  if (items.length === 0) throw new Problem("invalid-input", { field: "items", value: "" });
  const misfit = rows.some(({ type }) => !fitting[type].includes(verdict)) || ((edits || choice || said) && rows.length > 1);
  if (misfit) throw new Problem("invalid-input", { field: "verdict", value: verdict });
}

/** Items that stand as the person saw them, and those that changed since. */
function sift({ items }: ReviewDecision, loaded: readonly ReviewItem[]): { fresh: ReviewItem[]; stale: { id: string }[] } {
  const byId = new Map(loaded.map((item) => [item.id, item]));
  const fresh: ReviewItem[] = [];
  const stale: { id: string }[] = [];
  for (const { id, seen } of items) {
    const item = byId.get(id);
    if (item && item.state !== "done" && (seen === undefined || seen === item.seen)) fresh.push(item);
    else stale.push({ id });
  }
  return { fresh, stale };
}

async function lastOf(tx: Db, rows: readonly ReviewRow[], id: string): Promise<LastDecision | undefined> {
  const row = rows.find((one) => one.id === id);
  return row && lastDecision(tx, row);
}

/** Gives the numbers of the lines of history it wrote. */
async function carryOut(tx: Db, decision: ReviewDecision, items: readonly ReviewItem[], actor: Actor): Promise<number[]> {
  const lines: number[] = [];
  for (const item of items) if (item.type === "join") lines.push(await judgeJoin(tx, item, decision, actor));
  const notes: Note[] = [];
  for (const item of items) {
    if (item.type === "fact") notes.push(...(await notesOfFact(tx, item, decision, actor)));
    else if (item.type === "disagreement") notes.push(...notesOfDisagreement(item, decision));
    else if (item.type === "warning") notes.push({ act: actOf(decision.verdict), item: item.id });
  }
  lines.push(...(await noteDecisions(tx, notes, actor)));
  const records = items.flatMap((item) => ("record" in item && decision.verdict !== "unsure" ? item.record.id : []));
  if (notes.some(({ claim }) => claim !== undefined)) await refold(tx, records);
  const added = await sayValue(tx, items, decision, actor);
  return [...lines, ...added];
}

/** Of one subject and its records, whichever they are by now: an earlier join of the same batch may have moved them. */
async function judgeJoin(tx: Db, item: JoinItem, { verdict }: ReviewDecision, actor: Actor): Promise<number> {
  const judged = verdict === "same" || verdict === "different" ? verdict : "unsure";
  const done = await judge(tx, { left: item.left.subject, right: item.right.subject, verdict: judged }, actor);
  return Number(done.id);
}

function actOf(verdict: ReviewVerdict): "accept" | "reject" | "unsure" {
  return verdict === "accept" || verdict === "reject" ? verdict : "unsure";
}

async function notesOfFact(tx: Db, item: FactItem, { verdict, edits = [] }: ReviewDecision, actor: Actor): Promise<Note[]> {
  if (verdict === "unsure") return [{ act: "unsure", item: item.id }];
  const open = item.values.filter(({ state }) => state === "proposed").map(({ claim }) => claim);
  const strange = edits.find(({ claim }) => !open.includes(claim));
  if (strange) throw new Problem("not-found", { id: strange.claim });
  const notes: Note[] = [];
  for (const claim of open) {
    const edit = edits.find((one) => one.claim === claim);
    notes.push(edit ? await correction(tx, item, edit, actor) : { act: verdict === "reject" ? "reject" : "accept", claim });
  }
  return notes;
}

async function correction(tx: Db, item: FactItem, edit: SaidValue & { claim: string }, actor: Actor): Promise<Note> {
  const property = item.values.find(({ claim }) => claim === edit.claim)?.property ?? "";
  const held = await heldValue(tx, item.kind, property, edit);
  const replacement = await say(tx, { subject: item.subject, kind: item.kind }, property, held, actor);
  return { act: "correct", claim: edit.claim, replacement };
}

/** The value chosen is accepted; another that somebody had accepted before no longer is. */
function notesOfDisagreement(item: DisagreementItem, { verdict, choice, said }: ReviewDecision): Note[] {
  if (verdict === "unsure") return [{ act: "unsure", item: item.id }];
  const property = item.properties.find(({ name, values }) =>
    said ? name === said.property : values.some(({ sources }) => sources.some(({ claim }) => claim === choice)),
  );
  if (!property) throw new Problem("invalid-input", { field: said ? "said" : "choice", value: String(said?.property ?? choice ?? "") });
  const others = property.values.filter(({ sources }) => said || !sources.some(({ claim }) => claim === choice));
  const overruled = others.flatMap(({ sources }) => sources.filter(({ state }) => state === "accepted"));
  const rejected = overruled.map(({ claim }): Note => ({ act: "reject", claim }));
  return said ? rejected : [...rejected, { act: "accept", claim: choice }];
}

/** A value that no source says, for the record of a disagreement. */
async function sayValue(tx: Db, items: readonly ReviewItem[], { verdict, said }: ReviewDecision, actor: Actor): Promise<number[]> {
  const [item] = items;
  if (verdict !== "choose" || !said || item?.type !== "disagreement") return [];
  const done = await addClaim(tx, { record: item.record.id, ...said }, actor);
  return [Number(done.id)];
}

function recordAfter([first]: readonly ReviewItem[]): string | undefined {
  if (!first || first.type === "warning") return undefined;
  return first.type === "join" ? first.left.record.id : first.record.id;
}
