import type { Kind } from "@entente/model";
import type { Db } from "../db/types.ts";
import { stillSaid } from "./withdrawn.ts";

/** What is counted of a record. */
export interface Counters {
  id: string;
  kind: Kind;
  documents: number;
  claims: number;
  /** In code unit order. */
  languages: string[];
  first_seq: number;
  last_seq: number;
}

/**
 * The claims of records with the key of their value and what stands of them. What a person said and took back says nothing, nor does a
 * document that was taken back.
 */
const folded = `
  with said as materialized (
    select m.record, c.kind, c.property, c.value, c.language, c.document, c.confidence, c.seq,
      coalesce('ref:' || target.record, c.value_key) as key,
      target.record as ref_record,
      coalesce(s.state, 'proposed') as state
    from claims c
    join members m on m.subject = c.subject
    left join members target on target.subject = c.ref
    left join claim_states s on s.claim = c.id
    where m.record = any($1) and (c.author is null or s.state is not null) and ${stillSaid("c.document")}
  ),
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
  )
  select record as id, min(kind) as kind, count(distinct document) as documents, count(*) as claims,
    coalesce(array_agg(distinct language collate "C") filter (where language is not null), '{}') as languages,
    min(seq) as first_seq, max(seq) as last_seq
  from said
  group by record`;

/** Folds all claims of records into their values, which must have been cleared before, and counts them. */
export async function foldClaims(tx: Db, records: readonly string[]): Promise<Counters[]> {
  return tx.query<Counters>(folded, [records]);
}
