import type { Kind } from "@entente/model";
import { kindDefinitions, Problem } from "@entente/model";
import { joinKeyOf } from "../claims/claims-of.ts";
import { hashOf, idWithin, valueKey } from "../claims/ids.ts";
import { placeSubjects } from "../claims/join.ts";
import { storeClaims, storeSubjects } from "../claims/store.ts";
import type { Claim, Subject } from "../claims/types.ts";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { refold } from "../project/refresh.ts";
import type { Actor, ClaimState, Done } from "../types.ts";
import { noteDecision } from "./notes.ts";
import { type HeldValue, heldValue, type SaidValue } from "./values.ts";

export interface ClaimInput extends SaidValue {
  /** The record it is about (or one of its subjects); absent to begin a new one. */
  record?: string | undefined;
  /** The kind of a new record. */
  kind?: Kind | undefined;
  property: string;
  language?: string | undefined;
}

/** What a claim is about. */
export interface Target {
  subject: string;
  kind: Kind;
}

/** Adds a value said by a person. Throws "not-found" or "invalid-input". */
export async function addClaim(db: Db, input: ClaimInput, actor: Actor): Promise<Done> {
  return write(db, async (tx) => {
    const target = input.record === undefined ? await newSubject(tx, input, actor) : await subjectOf(tx, input.record);
    const held = await heldValue(tx, target.kind, input.property, input);
    const claim = await say(tx, target, input.property, held, actor, input.language);
    return { subject: target.subject, id: await noteDecision(tx, { act: "add", claim }, actor) };
  });
}

/** Puts another value in the place of a claim's: the old is rejected, the new is a claim of the person. Throws "conflict" on a stale `expected`. */
export async function correctClaim(
  db: Db,
  id: string,
  input: SaidValue & { expected?: ClaimState | undefined },
  actor: Actor,
): Promise<Done> {
  return write(db, async (tx) => {
    const claim = await claimAsSeen(tx, id, input.expected);
    const held = await heldValue(tx, claim.kind, claim.property, input);
    if (held.ref === undefined && claim.ref === null && held.value === claim.value) {
      throw new Problem("invalid-input", { field: "value", value: String(held.value).slice(0, 100) });
    }
    const replacement = await say(tx, claim, claim.property, held, actor);
    return { subject: claim.subject, id: await noteDecision(tx, { act: "correct", claim: id, replacement }, actor) };
  });
}

/** Accepts or rejects a claim. Throws "conflict" where it does not stand as the person saw it. */
export async function decide(
  db: Db,
  id: string,
  input: { state: "accepted" | "rejected"; expected?: ClaimState | undefined },
  actor: Actor,
): Promise<Done> {
  return write(db, async (tx) => {
    const claim = await claimAsSeen(tx, id, input.expected);
    return {
      subject: claim.subject,
      id: await noteDecision(tx, { act: input.state === "accepted" ? "accept" : "reject", claim: id }, actor),
    };
  });
}

/** Runs a write about one subject and brings its record up to date in the same transaction. */
async function write(db: Db, act: (tx: Db) => Promise<{ subject: string; id: number }>): Promise<Done> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    const { subject, id } = await act(tx);
    const record = await recordOf(tx, subject);
    await refold(tx, [record]);
    return { id: String(id), record };
  });
}

/** The record a subject belongs to. Throws "not-found". */
export async function recordOf(tx: Db, subject: string): Promise<string> {
  const [row] = await tx.query<{ record: string }>("select record from members where subject = $1", [subject]);
  if (!row) throw new Problem("not-found", { id: subject });
  return row.record;
}

async function subjectOf(tx: Db, id: string): Promise<Target> {
  const [row] = await tx.query<Target>("select id as subject, kind from subjects where id = $1", [id]);
  if (!row) throw new Problem("not-found", { id });
  return row;
}

/** A thing that begins with a person's word instead of a document's. */
async function newSubject(tx: Db, input: ClaimInput, actor: Actor): Promise<Target> {
  const { kind, property, value } = input;
  if (!kind) throw new Problem("invalid-input", { field: "record", value: "" });
  const named = kindDefinitions[kind].caption === property && typeof value === "string";
  const joinKey = named ? joinKeyOf(kind, value, undefined) : undefined;
  const id = hashOf(["person", actor.author, kind, property, value ?? input.reference ?? "", actor.at]);
  const subject: Subject = { id, kind, author: actor.author, quote: String(value ?? ""), ...(joinKey !== undefined && { joinKey }) };
  const stored = await storeSubjects(tx, [subject]);
  if (stored.length > 0) await placeSubjects(tx, stored, [subject], actor.at);
  return { subject: id, kind };
}

/** Stores what a person says of a thing and gives the claim's id. */
export async function say(tx: Db, target: Target, property: string, held: HeldValue, actor: Actor, language?: string): Promise<string> {
  const claim: Claim = {
    id: idWithin(target.subject, [target.subject, target.kind, property, held.value, held.ref ?? null, "person", actor.author]),
    subject: target.subject,
    kind: target.kind,
    property,
    value: held.value,
    valueKey: valueKey(held.value),
    author: actor.author,
    evidence: [],
    confidence: 1,
    implied: false,
    ...(held.ref !== undefined && { ref: held.ref }),
    ...(language && { language }),
  };
  await storeClaims(tx, [claim], actor.at);
  return claim.id;
}

/** Who last decided about a claim, and when; taking a decision back is one too. */
async function lastWord(tx: Db, claim: string): Promise<{ author: string; at: string; act: string } | undefined> {
  const [last] = await tx.query<{ author: string; at: string; act: string }>(
    `select coalesce(undone_by, author) as author, coalesce(undone_at, at) as at, case when undone_at is null then act else 'undo' end as act
     from decisions where claim = $1 or replacement = $1 order by coalesce(undone_at, at) desc, id desc limit 1`,
    [claim],
  );
  return last;
}

interface SeenClaim extends Target {
  property: string;
  value: string | number;
  ref: string | null;
  author: string | null;
  state: ClaimState | null;
}

/** A claim, if it stands as the person saw it. */
async function claimAsSeen(tx: Db, id: string, expected: ClaimState | undefined): Promise<SeenClaim> {
  const [claim] = await tx.query<SeenClaim>(
    `select c.subject, c.kind, c.property, c.value, c.ref, c.author,
       (select s.state from claim_states s where s.claim = $1) as state
     from claims c where c.id = $1`,
    [id],
  );
  if (!claim) throw new Problem("not-found", { id });
  // Nothing stands of what a person said and took back.
  const state = claim.state ?? (claim.author === null ? "proposed" : "rejected");
  if (expected !== undefined && expected !== state) {
    throw new Problem("conflict", { id, expected, state, ...(await lastWord(tx, id)) });
  }
  return claim;
}
