import { type Columns, columnsOf, listsOf, rowsOf } from "../db/columns.ts";
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

/** A claim as it is stored. */
interface StoredClaim {
  claim: Claim;
  /** Whether it is stored with grounds of its own; else they are those of its subject. */
  own: boolean;
  /** Position of its source among those stored together, from 1. */
  source: number;
}

const claimColumns: Columns<StoredClaim> = {
  id: ["text", ({ claim }) => claim.id],
  subject: ["text", ({ claim }) => claim.subject],
  kind: ["text", ({ claim }) => claim.kind],
  property: ["text", ({ claim }) => claim.property],
  value: ["jsonb", ({ claim }) => claim.value],
  value_key: ["text", ({ claim }) => claim.valueKey],
  ref: ["text", ({ claim }) => claim.ref],
  evidence: ["jsonb", ({ claim, own }) => (own ? claim.evidence : undefined)],
  rule: ["text", ({ claim, own }) => (own ? claim.rule : undefined)],
  confidence: ["float8", ({ claim }) => claim.confidence],
  implied: ["boolean", ({ claim }) => claim.implied],
};

/** Where a claim's source stands in the lists of what its claims have in common. */
const sourceColumn: Columns<StoredClaim> = { source: ["integer", ({ source }) => source] };

/** Sequence numbers follow the order given. */
const insertSubjects = `
  insert into subjects (${Object.keys(subjectColumns)})
  select * from ${rowsOf(subjectColumns)} s`;

/** What the claims of one source have in common comes once. Sequence numbers follow the order given. */
const insertClaims = `
  insert into claims (${Object.keys(claimColumns)}, language, document, author, recorded_at)
  select ${Object.keys(claimColumns)}, ($13::text[])[source], ($14::text[])[source], ($15::text[])[source], $16::timestamptz
  from ${rowsOf({ ...claimColumns, ...sourceColumn })} c`;

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

/** Adds the subjects of new documents and returns them in the order given. */
export async function storeNewSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const rows = await tx.query<Numbered>(insertNewSubjects, listsOf(subjectColumns, subjects));
  return subjects.map(({ id }, index) => ({ id, seq: rows[index]?.seq ?? 0 }));
}

/** Adds what one person says; what was said before stays as it is. `at` is ISO 8601. */
export async function storeClaims(tx: Db, claims: readonly Claim[], at: string): Promise<void> {
  const stored = claims.map((claim) => ({ claim, own: true, source: 1 }));
  const added = await tx.query<Numbered>(insertClaimsOnce, parameters([claims], stored, at));
  await tally(tx, [{ what: "claims", code: "", items: added.length }]);
}

/**
 * Adds the claims of new documents about their subjects and gives their sequence numbers, which rise in the order given. `at` is ISO 8601.
 * Who calls tallies them with the rest of the documents.
 */
export async function storeNewClaims(tx: Db, statements: readonly Statement[], at: string): Promise<number[]> {
  const stored = statements.flatMap(({ subjects, claims }, index) => {
    const own = ownGrounds(subjects);
    return claims.map((claim) => ({ claim, own: own(claim), source: index + 1 }));
  });
  const sources = statements.map(({ claims }) => claims);
  const rows = await tx.query<Numbered>(insertNewClaims, parameters(sources, stored, at));
  return rows.map(({ seq }) => seq);
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

/** Claims as parameters; `sources` are the same claims by source. */
function parameters(sources: readonly (readonly Claim[])[], stored: readonly StoredClaim[], at: string): unknown[] {
  const common = columnsOf(
    sources,
    ([first]) => first?.language,
    ([first]) => first?.document,
    ([first]) => first?.author,
  );
  return [...listsOf({ ...claimColumns, ...sourceColumn }, stored), ...common, at];
}
