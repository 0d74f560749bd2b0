import type { Claim } from "../claims/types.ts";
import { columnsOf, listText } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import type { ValueRow } from "./summary.ts";
import type { Counters } from "./values.ts";

/** A value as one document says it. */
export interface SaidValue extends ValueRow {
  /** Sequence numbers of the claims. */
  sources: number[];
}

/** Most claims kept by number with a value; the same bound as in `values.ts`. */
const SOURCES = 20;

/**
 * The claims of one new document folded into values by record, as `foldClaims` would fold them. `seqs` are their sequence numbers,
 * `recordOf` gives the record of a subject. Nobody can have decided about claims of a document just being settled.
 */
export function foldDocument(claims: readonly Claim[], seqs: readonly number[], recordOf: (subject: string) => string): SaidValue[] {
  const values = new Map<string, SaidValue>();
  for (const [index, claim] of claims.entries()) {
    const seq = seqs[index] ?? 0;
    const ref = claim.ref === undefined ? null : recordOf(claim.ref);
    const key = ref === null ? claim.valueKey : `ref:${ref}`;
    const place = JSON.stringify([recordOf(claim.subject), claim.property, key]);
    const value = values.get(place) ?? emptyValue(recordOf(claim.subject), claim, key, ref, seq);
    value.claims += 1;
    value.confidence = Math.max(value.confidence, claim.confidence);
    value.sources.push(seq);
    values.set(place, value);
  }
  return [...values.values()];
}

function emptyValue(record: string, { property, value }: Claim, key: string, ref: string | null, seq: number): SaidValue {
  return {
    record,
    property,
    key,
    value,
    ref_record: ref,
    claims: 0,
    documents: 1,
    accepted: 0,
    rejected: 0,
    confidence: 0,
    first_seq: seq,
    sources: [],
  };
}

/** What one document adds to the counters of the records it speaks of. */
export function countDocument(claims: readonly Claim[], seqs: readonly number[], recordOf: (subject: string) => string): Counters[] {
  const counters = new Map<string, Counters>();
  for (const [index, { subject, kind, language }] of claims.entries()) {
    const id = recordOf(subject);
    const seq = seqs[index] ?? 0;
    const known = counters.get(id);
    if (known) Object.assign(known, { claims: known.claims + 1, last_seq: seq });
    else counters.set(id, { id, kind, documents: 1, claims: 1, languages: language ? [language] : [], first_seq: seq, last_seq: seq });
  }
  return [...counters.values()];
}

const insertValues = `
  insert into record_values (record, property, key, value, ref_record, claims, documents, accepted, rejected, confidence, first_seq, sources)
  select record, property, key, value::jsonb, ref_record, claims, 1, 0, 0, confidence, first_seq, sources::bigint[]
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::float8[], $8::bigint[], $9::text[])
    as v(record, property, key, value, ref_record, claims, confidence, first_seq, sources)`;

/** A document is settled once, so adding what it says gives exactly what counting everything again would. */
const addValues = `${insertValues}
  on conflict (record, property, key) do update set
    claims = record_values.claims + excluded.claims,
    documents = record_values.documents + 1,
    confidence = greatest(record_values.confidence, excluded.confidence),
    sources = case when cardinality(record_values.sources) >= ${SOURCES} then record_values.sources
      else (record_values.sources || excluded.sources)[1:${SOURCES}] end`;

/** Adds what a new document says to the values of the records; `begun` are the records that begin with it. */
export async function addToValues(tx: Db, values: readonly SaidValue[], begun: ReadonlySet<string>): Promise<void> {
  const [first = [], more = []] = [true, false].map((isNew) => values.filter(({ record }) => begun.has(record) === isNew));
  if (first.length > 0) await tx.query(insertValues, valueColumns(first));
  if (more.length > 0) await tx.query(addValues, valueColumns(more));
}

function valueColumns(values: readonly SaidValue[]): unknown[] {
  return columnsOf(
    values,
    ({ record }) => record,
    ({ property }) => property,
    ({ key }) => key,
    ({ value }) => JSON.stringify(value),
    ({ ref_record }) => ref_record,
    ({ claims }) => claims,
    ({ confidence }) => confidence,
    ({ first_seq }) => first_seq,
    ({ sources }) => listText(sources.slice(0, SOURCES).map(String)),
  );
}
