import type { Db } from "../db/types.ts";

/** Which claims to fold: those of one document just settled, or all those of some records. */
export type Scope = { document: string } | { records: readonly string[] };

/**
 * The claims in scope with their record, the key of their value, and what stands of them. Nobody can have decided about the claims of
 * a document that is just being settled. What a person said and took back says nothing.
 */
const claimRows = (scope: Scope): string => `
  select m.record, c.kind, c.property, c.value, c.language, c.document, c.confidence, c.seq,
    coalesce('ref:' || target.record, c.value_key) as key,
    target.record as ref_record,
    ${"document" in scope ? "'proposed'" : "coalesce(s.state, 'proposed')"} as state
  from ${"document" in scope ? "subjects u join claims c on c.subject = u.id" : "claims c"}
  join members m on m.subject = c.subject
  left join members target on target.subject = c.ref
  ${
    "document" in scope
      ? "where u.document = $1"
      : `left join claim_states s on s.claim = c.id
  where m.record = any($1) and (c.author is null or s.state is not null)`
  }`;

const fold = (scope: Scope): string => `
  with said as materialized (${claimRows(scope)}),
  folded_values as (
    insert into record_values
      (record, property, key, value, ref_record, claims, documents, accepted, rejected, confidence, first_seq, sources)
    select record, property, key,
      (array_agg(value order by seq))[1],
      min(ref_record),
      count(*),
      count(distinct document) filter (where state <> 'rejected'),
      count(*) filter (where state = 'accepted'),
      count(*) filter (where state = 'rejected'),
      coalesce(max(confidence) filter (where state <> 'rejected'), 0),
      min(seq),
      (array_agg(seq order by (state = 'accepted') desc, seq))[1:20]
    from said
    group by record, property, key
    on conflict (record, property, key) do update set
      claims = record_values.claims + excluded.claims,
      documents = record_values.documents + excluded.documents,
      accepted = record_values.accepted + excluded.accepted,
      rejected = record_values.rejected + excluded.rejected,
      confidence = greatest(record_values.confidence, excluded.confidence),
      sources = (record_values.sources || excluded.sources)[1:20]
  )
  insert into records (id, kind, documents, claims, languages, first_seq, last_seq)
  select record, min(kind), count(distinct document), count(*),
    coalesce(array_agg(distinct language collate "C") filter (where language is not null), '{}'),
    min(seq), max(seq)
  from said
  group by record
  on conflict (id) do update set
    documents = records.documents + excluded.documents,
    claims = records.claims + excluded.claims,
    languages = case when records.languages @> excluded.languages then records.languages
      else array(select distinct unnest(records.languages || excluded.languages) collate "C" as language order by language) end,
    last_seq = greatest(records.last_seq, excluded.last_seq)
  returning id`;

/**
 * Adds the claims in scope to the values and counters of their records and returns the records touched. A document is settled once,
 * so adding its counts gives exactly what counting everything again would; records in scope must have been cleared before.
 */
export async function foldClaims(tx: Db, scope: Scope): Promise<string[]> {
  const parameters = ["document" in scope ? scope.document : scope.records];
  return (await tx.query<{ id: string }>(fold(scope), parameters)).map((row) => row.id);
}
