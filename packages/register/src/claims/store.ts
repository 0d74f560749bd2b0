import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import type { Claim, Subject } from "./types.ts";

/** A stored subject with its place in the order of arrival. */
export interface StoredSubject {
  id: string;
  seq: number;
}

const insertSubjects = `
  insert into subjects (id, kind, document, author, join_key, quote, sentence)
  select id, kind, document, author, join_key, quote, sentence::jsonb
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    with ordinality as s(id, kind, document, author, join_key, quote, sentence, n)
  order by n
  on conflict (id) do nothing
  returning id, seq`;

/** What the claims of one source have in common comes once. Sequence numbers follow the order given. */
const insertClaims = `
  insert into claims (id, subject, kind, property, value, value_key, ref, evidence, rule, confidence, implied,
    language, document, author, reader_name, reader_version, recorded_at)
  select id, subject, kind, property, value::jsonb, value_key, ref, evidence::jsonb, rule, confidence, implied,
    $12, $13, $14, $15, $16, $17::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::float8[],
      $11::boolean[])
    with ordinality as c(id, subject, kind, property, value, value_key, ref, evidence, rule, confidence, implied, n)
  order by n`;

/** Watching out for conflicts costs more than the rest of an insert; the claims of a new document meet none. */
const insertClaimsOnce = `${insertClaims} on conflict (id) do nothing`;
const insertNewClaims = `${insertClaims} returning seq`;

/** Adds subjects in the order given and returns the new ones; known ones stay as they are. */
export async function storeSubjects(tx: Db, subjects: readonly Subject[]): Promise<StoredSubject[]> {
  const columns = columnsOf(
    subjects,
    ({ id }) => id,
    ({ kind }) => kind,
    ({ document }) => document,
    ({ author }) => author,
    ({ joinKey }) => joinKey,
    ({ quote }) => quote,
    ({ sentence }) => sentence && JSON.stringify(sentence),
  );
  const stored = await tx.query<StoredSubject>(insertSubjects, columns);
  return stored.sort((a, b) => a.seq - b.seq);
}

/** Adds what one person says; what was said before stays as it is. `at` is ISO 8601. */
export async function storeClaims(tx: Db, claims: readonly Claim[], at: string): Promise<void> {
  await tx.query(insertClaimsOnce, claimColumns(claims, at));
}

/** Adds the claims of a new document and gives their sequence numbers, which rise in the order given. `at` is ISO 8601. */
export async function storeNewClaims(tx: Db, claims: readonly Claim[], at: string): Promise<number[]> {
  const rows = await tx.query<{ seq: number }>(insertNewClaims, claimColumns(claims, at));
  return rows.map(({ seq }) => seq).sort((a, b) => a - b);
}

/** Claims of one source as parameters. */
function claimColumns(claims: readonly Claim[], at: string): unknown[] {
  const [{ language, document, author, reader } = {} as Partial<Claim>] = claims;
  const columns = columnsOf(
    claims,
    ({ id }) => id,
    ({ subject }) => subject,
    ({ kind }) => kind,
    ({ property }) => property,
    ({ value }) => JSON.stringify(value),
    ({ valueKey }) => valueKey,
    ({ ref }) => ref,
    ({ evidence }) => JSON.stringify(evidence),
    ({ rule }) => rule,
    ({ confidence }) => confidence,
    ({ implied }) => implied,
  );
  return [...columns, ...[language, document, author, reader?.name, reader?.version].map((part) => part ?? null), at];
}
