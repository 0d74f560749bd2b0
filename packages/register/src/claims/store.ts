import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import type { Claim, Statement, Subject } from "./types.ts";

/** A stored subject with its place in the order of arrival. */
export interface StoredSubject {
  id: string;
  seq: number;
}

const insertSubjects = `
  insert into subjects (id, kind, document, author, join_key, quote, sentence, evidence, rule)
  select id, kind, document, author, join_key, quote, sentence::jsonb, evidence::jsonb, rule
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
    with ordinality as s(id, kind, document, author, join_key, quote, sentence, evidence, rule, n)
  order by n`;

/** What the claims of one source have in common comes once. Sequence numbers follow the order given. */
const insertClaims = `
  insert into claims (id, subject, kind, property, value, value_key, ref, evidence, rule, confidence, implied,
    language, document, author, recorded_at)
  select id, subject, kind, property, value::jsonb, value_key, ref, evidence::jsonb, rule, confidence, implied,
    $12, $13, $14, $15::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::float8[],
      $11::boolean[])
    with ordinality as c(id, subject, kind, property, value, value_key, ref, evidence, rule, confidence, implied, n)
  order by n`;

/** Watching out for conflicts costs more than the rest of an insert; what a new document says meets none. */
const insertSubjectsOnce = `${insertSubjects} on conflict (id) do nothing returning id, seq`;
/** Who writes is alone: numbers given by one statement follow each other, and the first one tells all. */
const insertNewSubjects = `with added as (${insertSubjects} returning seq) select min(seq) as first from added`;
const insertClaimsOnce = tallied(`${insertClaims} on conflict (id) do nothing`);
const insertNewClaims = tallied(insertClaims);

/** Adds claims, counts them among all, and gives the first one's number. A trigger would have to keep a copy of each to count them. */
function tallied(insert: string): string {
  return `
    with added as (${insert} returning seq),
    tally as (
      insert into tallies (what, code, items) select 'claims', '', count(*) from added
      on conflict (what, code) do update set items = tallies.items + excluded.items
    )
    select min(seq) as first from added`;
}

/** Adds subjects that a person speaks of, in the order given, and returns the new ones; known ones stay as they are. */
export async function storeSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const stored = await tx.query<StoredSubject>(insertSubjectsOnce, subjectColumns(subjects));
  return stored.sort((a, b) => a.seq - b.seq);
}

/** Adds the subjects of a new document and returns them in the order given. */
export async function storeNewSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const [row] = await tx.query<{ first: number }>(insertNewSubjects, subjectColumns(subjects));
  return subjects.map(({ id }, index) => ({ id, seq: (row?.first ?? 0) + index }));
}

function subjectColumns(subjects: readonly Subject[]): unknown[][] {
  return columnsOf(
    subjects,
    ({ id }) => id,
    ({ kind }) => kind,
    ({ document }) => document,
    ({ author }) => author,
    ({ joinKey }) => joinKey,
    ({ quote }) => quote,
    ({ sentence }) => sentence && JSON.stringify(sentence),
    ({ evidence }) => evidence && JSON.stringify(evidence),
    ({ rule }) => rule,
  );
}

/** Adds what one person says; what was said before stays as it is. `at` is ISO 8601. */
export async function storeClaims(tx: Db, claims: readonly Claim[], at: string): Promise<void> {
  await tx.query(insertClaimsOnce, claimColumns(claims, at));
}

/**
 * Adds the claims of a new document about its subjects and gives their sequence numbers, which rise in the order given. `at` is ISO 8601.
 */
export async function storeNewClaims(tx: Db, { subjects, claims }: Statement, at: string): Promise<number[]> {
  const [row] = await tx.query<{ first: number }>(insertNewClaims, claimColumns(claims, at, ownGrounds(subjects)));
  return claims.map((_, index) => (row?.first ?? 0) + index);
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
function claimColumns(claims: readonly Claim[], at: string, own: (claim: Claim) => boolean = () => true): unknown[] {
  const [{ language, document, author } = {} as Partial<Claim>] = claims;
  const columns = columnsOf(
    claims,
    ({ id }) => id,
    ({ subject }) => subject,
    ({ kind }) => kind,
    ({ property }) => property,
    ({ value }) => JSON.stringify(value),
    ({ valueKey }) => valueKey,
    ({ ref }) => ref,
    (claim) => (own(claim) ? JSON.stringify(claim.evidence) : null),
    (claim) => (own(claim) ? claim.rule : null),
    ({ confidence }) => confidence,
    ({ implied }) => implied,
  );
  return [...columns, ...[language, document, author].map((part) => part ?? null), at];
}
