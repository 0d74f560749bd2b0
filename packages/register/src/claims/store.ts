import { type Columns, listsOf, rowsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { tally } from "../project/tally.ts";
import type { Claim, Statement, Subject } from "./types.ts";

/** A stored subject with its place in the order of arrival. */
export interface StoredSubject {
  id: string;
  seq: number;
}

const subjectColumns: Columns<Subject> = {
  id: ["text", ({ id }) => id],
  kind: ["text", ({ kind }) => kind],
  document: ["text", ({ document }) => document],
  author: ["text", ({ author }) => author],
  join_key: ["text", ({ joinKey }) => joinKey],
  quote: ["text", ({ quote }) => quote],
  sentence: ["jsonb", ({ sentence }) => sentence],
  evidence: ["jsonb", ({ evidence }) => evidence],
  rule: ["text", ({ rule }) => rule],
};

/** A claim as it is stored; grounds that are those of its subject are left out. */
type StoredClaim = Omit<Claim, "evidence"> & Partial<Pick<Claim, "evidence">>;

const claimColumns: Columns<StoredClaim> = {
  id: ["text", ({ id }) => id],
  subject: ["text", ({ subject }) => subject],
  kind: ["text", ({ kind }) => kind],
  property: ["text", ({ property }) => property],
  value: ["jsonb", ({ value }) => value],
  value_key: ["text", ({ valueKey }) => valueKey],
  ref: ["text", ({ ref }) => ref],
  evidence: ["jsonb", ({ evidence }) => evidence],
  rule: ["text", ({ rule }) => rule],
  confidence: ["float8", ({ confidence }) => confidence],
  implied: ["boolean", ({ implied }) => implied],
};

/** Sequence numbers follow the order given. */
const insertSubjects = `
  insert into subjects (${Object.keys(subjectColumns)})
  select * from ${rowsOf(subjectColumns)} s`;

/** What the claims of one source have in common comes once. Sequence numbers follow the order given. */
const insertClaims = `
  insert into claims (${Object.keys(claimColumns)}, language, document, author, recorded_at)
  select c.*, $12, $13, $14, $15::timestamptz from ${rowsOf(claimColumns)} c`;

/** Watching out for conflicts costs more than the rest of an insert; what a new document says meets none. */
const insertSubjectsOnce = `${insertSubjects} on conflict (id) do nothing returning id, seq`;
const insertNewSubjects = `${insertSubjects} returning seq`;
const insertClaimsOnce = `${insertClaims} on conflict (id) do nothing returning seq`;
const insertNewClaims = `${insertClaims} returning seq`;

interface Numbered {
  seq: number;
}

/** Adds subjects that a person speaks of, in the order given, and returns the new ones; known ones stay as they are. */
export async function storeSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const stored = await tx.query<StoredSubject>(insertSubjectsOnce, listsOf(subjectColumns, subjects));
  return stored.sort((a, b) => a.seq - b.seq);
}

/** Adds the subjects of a new document and returns them in the order given. */
export async function storeNewSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const rows = await tx.query<Numbered>(insertNewSubjects, listsOf(subjectColumns, subjects));
  return subjects.map(({ id }, index) => ({ id, seq: rows[index]?.seq ?? 0 }));
}

/** Adds what one person says; what was said before stays as it is. `at` is ISO 8601. */
export async function storeClaims(tx: Db, claims: readonly Claim[], at: string): Promise<void> {
  const added = await tx.query<Numbered>(insertClaimsOnce, parameters(claims, claims, at));
  await tally(tx, [{ what: "claims", code: "", items: added.length }]);
}

/**
 * Adds the claims of a new document about its subjects and gives their sequence numbers, which rise in the order given. `at` is ISO 8601.
 * Who calls tallies them with the rest of the document.
 */
export async function storeNewClaims(tx: Db, { subjects, claims }: Statement, at: string): Promise<number[]> {
  const own = ownGrounds(subjects);
  const stored = claims.map((claim) => (own(claim) ? claim : onSharedGrounds(claim)));
  const rows = await tx.query<Numbered>(insertNewClaims, parameters(claims, stored, at));
  return rows.map(({ seq }) => seq);
}

function onSharedGrounds({ evidence: _evidence, rule: _rule, ...claim }: Claim): StoredClaim {
  return claim;
}

/** Tells whether a claim rests on other words, or was found by another rule, than the subject it is about. */
function ownGrounds(subjects: readonly Subject[]): (claim: Claim) => boolean {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return ({ subject, evidence, rule }) => {
    const about = byId.get(subject);
    if (about?.rule !== rule) return true;
    return about?.evidence !== evidence && JSON.stringify(about?.evidence) !== JSON.stringify(evidence);
  };
}

/** Claims of one source as parameters. */
function parameters(claims: readonly Claim[], stored: readonly StoredClaim[], at: string): unknown[] {
  const [{ language, document, author } = {} as Partial<Claim>] = claims;
  return [...listsOf(claimColumns, stored), ...[language, document, author].map((part) => part ?? null), at];
}
