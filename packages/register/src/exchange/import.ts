import { emptyReading, Problem, type Reading } from "@entente/model";
import { cleanData, cleanText } from "../claims/clean.ts";
import { hashBytes, hashOf } from "../claims/ids.ts";
import { placeSubjects } from "../claims/join.ts";
import { storeNewClaims, storeSubjects } from "../claims/store.ts";
import type { Subject } from "../claims/types.ts";
import { columnsOf } from "../db/columns.ts";
import { refreshStatistics, settleSearch } from "../db/statistics.ts";
import { planForFewRows, takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import { addToRecords } from "../project/refresh.ts";
import { tally } from "../project/tally.ts";
import { indexTerms } from "../search/terms.ts";
import { documentTallies, storeDocument } from "../settle.ts";
import type { Actor } from "../types.ts";
import { type ListStatement, statementOf } from "./statement.ts";
import type { Imported, List, RowDecision } from "./types.ts";

/**
 * Takes a list into the register as one act of a person, in one transaction: the file is kept as a document, every row with its claims. A row
 * joins the record a person named, else the one of exactly its name; a row a person called new joins none of those it was compared with.
 * Throws "not-found" where such a record is gone, "invalid-input" where it is of another kind, "conflict" where the very same import was
 * made before.
 */
export async function importList(db: Db, given: List, actor: Actor): Promise<Imported> {
  const list = { ...given, text: cleanText(given.text), entries: cleanData(given.entries) };
  const document = hashOf(["list", hashBytes(list.bytes), list.kind, list.entries.length, actor.author, actor.at]);
  const statement = statementOf(list, document);
  const terms = indexTerms([list.file, list.text]);
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    await planForFewRows(tx);
    const source = { bytes: list.bytes, addedAt: actor.at };
    const reading = readingOf(list, document);
    const seq = await storeDocument(tx, reading, source, statement.subjects.length, terms);
    if (seq === undefined) throw new Problem("conflict", { id: document });
    const decisions = await decisionsOf(tx, list, statement.rows);
    const joined = await takeIn(tx, statement, decisions, actor.at);
    await tally(tx, documentTallies(reading, statement.claims.length));
    await judgeRows(tx, decisions, document, actor);
    await refreshStatistics(tx);
    await settleSearch(tx);
    return { id: String(await noteImport(tx, document, actor)), document, entries: list.entries.length, joined };
  });
}

/** The list as a document of which nothing was read by the grammar. */
function readingOf({ file, mediaType, charset, text, reader }: List, sha256: string): Reading {
  return emptyReading({ sha256, file, mediaType, text, ...(charset !== undefined && { charset }) }, reader);
}

/** What was decided about a row, by subjects that stand. */
interface Decided {
  subject: string;
  decision: RowDecision;
}

async function decisionsOf(tx: Db, list: List, rows: readonly string[]): Promise<Decided[]> {
  const decided = list.entries.flatMap(({ decision }, index): Decided[] => {
    const subject = rows[index];
    return decision && subject !== undefined ? [{ subject, decision }] : [];
  });
  const named = [...new Set(decided.flatMap(({ decision }) => (decision.as === "same" ? [decision.record] : [...decision.apart])))];
  const found = await tx.query<{ id: string; kind: string }>("select id, kind from subjects where id = any($1)", [named]);
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  for (const id of named) {
    if (!kinds.has(id)) throw new Problem("not-found", { id });
    if (kinds.get(id) !== list.kind) throw new Problem("invalid-input", { field: "decisions", value: id });
  }
  return decided;
}

/** Stores what the list says and gives how many of its rows joined a record that stood before. */
async function takeIn(tx: Db, statement: ListStatement, decisions: readonly Decided[], at: string): Promise<number> {
  const { subjects, claims, rows } = statement;
  const stored = await storeSubjects(tx, subjects);
  const own = new Set(subjects.map(({ id }) => id));
  const decided = new Set(decisions.map(({ subject }) => subject));
  const places = await placeSubjects(
    tx,
    stored,
    subjects.map((subject) => (decided.has(subject.id) ? withoutKey(subject) : subject)),
    at,
  );
  const seqs = await storeNewClaims(tx, [statement], at);
  await tally(tx, await addToRecords(tx, claims, seqs, places, new Map(subjects.map(({ id, quote }) => [id, quote]))));
  const records = new Map(places.map(({ id, record }) => [id, record]));
  const byRule = rows.filter((row) => !own.has(records.get(row) ?? row)).length;
  return byRule + decisions.filter(({ decision }) => decision.as === "same").length;
}

/** A row that a person decided about joins nothing by itself. */
function withoutKey({ joinKey: _joinKey, ...subject }: Subject): Subject {
  return subject;
}

const insertJudgements = `
  insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at, import)
  select l, r, verdict, 1, '[]', $4, false, $5::timestamptz, $6
  from unnest($1::text[], $2::text[], $3::text[]) with ordinality as j(l, r, verdict, n)
  order by n`;

/** What a person decided about rows stands as judgements of theirs, which go with the import when it is taken back. */
async function judgeRows(tx: Db, decided: readonly Decided[], document: string, { author, at }: Actor): Promise<void> {
  const pairs = decided.flatMap(({ subject, decision }) =>
    decision.as === "same"
      ? [{ left: decision.record, right: subject, verdict: "same" }]
      : decision.apart.map((other) => ({ left: other, right: subject, verdict: "different" })),
  );
  if (pairs.length === 0) return;
  const columns = columnsOf(
    pairs,
    ({ left }) => left,
    ({ right }) => right,
    ({ verdict }) => verdict,
  );
  await tx.query(insertJudgements, [...columns, author, at, document]);
  await rejoin(tx, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]);
}

async function noteImport(tx: Db, document: string, { author, at, reason }: Actor): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    "insert into decisions (act, document, author, reason, at) values ('import', $1, $2, $3, $4) returning id",
    [document, author, reason || null, at],
  );
  return row?.id ?? 0;
}
