import type { Db } from "../db/types.ts";
import type { Claim, Subject } from "./types.ts";

/** A stored subject with its place in the order of arrival. */
export interface StoredSubject {
  id: string;
  seq: number;
}

const insertSubjects = `
  insert into subjects (id, kind, document, author, join_key, quote, sentence)
  select id, kind, document, author, "joinKey", quote, sentence
  from jsonb_to_recordset(($1::text)::jsonb) as s(
    id text, kind text, document text, author text, "joinKey" text, quote text, sentence jsonb, n integer)
  order by n
  on conflict (id) do nothing
  returning id, seq`;

const insertClaims = `
  insert into claims (id, subject, kind, property, value, value_key, ref, language, document, author, evidence,
    reader_name, reader_version, rule, confidence, implied, recorded_at)
  select id, subject, kind, property, value, "valueKey", ref, language, document, author, evidence,
    reader->>'name', reader->>'version', rule, confidence, implied, $2::timestamptz
  from jsonb_to_recordset(($1::text)::jsonb) as c(
    id text, subject text, kind text, property text, value jsonb, "valueKey" text, ref text, language text, document text, author text,
    evidence jsonb, reader jsonb, rule text, confidence double precision, implied boolean, n integer)
  order by n
  on conflict (id) do nothing`;

/** Adds subjects in the order given and returns the new ones; known ones stay as they are. */
export async function storeSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const stored = await tx.query<StoredSubject>(insertSubjects, [numbered(subjects)]);
  return stored.sort((a, b) => a.seq - b.seq);
}

/** Adds claims in the order given; known ones stay as they are. `at` is ISO 8601. */
export async function storeClaims(tx: Db, claims: readonly Claim[], at: string): Promise<void> {
  await tx.query(insertClaims, [numbered(claims), at]);
}

/** Rows as JSON, each with its place in the list: sequence numbers follow it. */
export function numbered(rows: readonly object[]): string {
  return JSON.stringify(rows.map((row, n) => ({ ...row, n })));
}
