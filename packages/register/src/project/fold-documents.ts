import type { Claim } from "../claims/types.ts";
import { type Columns, listsOf, listText, rowsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import type { ValueRow } from "./summary.ts";
import type { Counters } from "./values.ts";

/** A value as new documents say it. */
export interface SaidValue extends ValueRow {
  /** Sequence numbers of the claims. */
  sources: number[];
}

/** Most claims kept by number with a value; the same bound as in `values.ts`. */
const SOURCES = 20;

/**
 * The claims of new documents, one document after the other, folded into values by record, as `foldClaims` would fold them. `seqs` are their
 * sequence numbers, `recordOf` gives the record of a subject. Nobody can have decided about claims of a document just being settled.
 */
export function foldDocuments(claims: readonly Claim[], seqs: readonly number[], recordOf: (subject: string) => string): SaidValue[] {
  const values = new Map<string, SaidValue>();
  const saying = new Map<SaidValue, string | undefined>();
  for (const [index, claim] of claims.entries()) {
    const seq = seqs[index] ?? 0;
    const ref = claim.ref === undefined ? null : recordOf(claim.ref);
    const key = ref === null ? claim.valueKey : `ref:${ref}`;
    const record = recordOf(claim.subject);
    const place = placeOf({ record, property: claim.property, key });
    const value = values.get(place) ?? emptyValue(record, claim, key, ref, seq);
    if (value.documents === 0 || saying.get(value) !== claim.document) value.documents += 1;
    saying.set(value, claim.document);
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
    documents: 0,
    accepted: 0,
    rejected: 0,
    confidence: 0,
    first_seq: seq,
    sources: [],
  };
}

/** What new documents add to the counters of the records they speak of; their claims come one document after the other. */
export function countDocuments(claims: readonly Claim[], seqs: readonly number[], recordOf: (subject: string) => string): Counters[] {
  const counters = new Map<string, Counters>();
  const saying = new Map<string, string | undefined>();
  for (const [index, { subject, kind, language, document }] of claims.entries()) {
    const id = recordOf(subject);
    const seq = seqs[index] ?? 0;
    const counted = counters.get(id) ?? { id, kind, documents: 0, claims: 0, languages: [], first_seq: seq, last_seq: seq };
    if (counted.documents === 0 || saying.get(id) !== document) {
      counted.documents += 1;
      if (language && !counted.languages.includes(language)) counted.languages = [...counted.languages, language].sort();
    }
    saying.set(id, document);
    counted.claims += 1;
    counted.last_seq = seq;
    counters.set(id, counted);
  }
  return [...counters.values()];
}

const freshColumns: Columns<SaidValue> = {
  record: ["text", ({ record }) => record],
  property: ["text", ({ property }) => property],
  key: ["text", ({ key }) => key],
  value: ["jsonb", ({ value }) => value],
  ref_record: ["text", ({ ref_record }) => ref_record],
  claims: ["integer", ({ claims }) => claims],
  documents: ["integer", ({ documents }) => documents],
  confidence: ["float8", ({ confidence }) => confidence],
  first_seq: ["bigint", ({ first_seq }) => first_seq],
  // Most have one source, their first; a list that is read costs more than one that is made.
  sources: ["text", (value) => (value.sources.length > 1 ? sourceList(value) : null)],
};

const insertValues = `
  insert into record_values (record, property, key, value, ref_record, claims, documents, confidence, first_seq, sources, accepted, rejected)
  select record, property, key, value, ref_record, claims, documents, confidence, first_seq, coalesce(sources::bigint[], array[first_seq]), 0, 0
  from ${rowsOf(freshColumns)} v`;

/** A value that stood before, and what new documents add to it. */
interface Addition {
  standing: ValueRow;
  value: SaidValue;
}

const moreColumns: Columns<Addition> = {
  record: ["text", ({ standing }) => standing.record],
  first_seq: ["bigint", ({ standing }) => standing.first_seq],
  claims: ["integer", ({ value }) => value.claims],
  documents: ["integer", ({ value }) => value.documents],
  confidence: ["float8", ({ value }) => value.confidence],
  sources: ["bigint[]", ({ value }) => sourceList(value)],
};

/** A document is settled once, so adding what it says gives exactly what counting everything again would. */
const addValues = `
  update record_values v set
    claims = v.claims + n.claims,
    documents = v.documents + n.documents,
    confidence = greatest(v.confidence, n.confidence),
    sources = case when cardinality(v.sources) >= ${SOURCES} then v.sources else (v.sources || n.sources)[1:${SOURCES}] end
  from ${rowsOf(moreColumns)} n
  where v.record = n.record and v.first_seq = n.first_seq`;

/**
 * Adds what new documents say to the values of their records. `before` are all values of those records that stood before it. Gives all
 * values as they are then.
 */
export async function addToValues(tx: Db, said: readonly SaidValue[], before: readonly ValueRow[]): Promise<ValueRow[]> {
  const known = new Map(before.map((value) => [placeOf(value), value]));
  const fresh = said.filter((value) => !known.has(placeOf(value)));
  const more = said.flatMap((value): Addition[] => {
    const standing = known.get(placeOf(value));
    return standing ? [{ standing, value }] : [];
  });
  if (fresh.length > 0) await tx.query(insertValues, listsOf(freshColumns, fresh));
  if (more.length > 0) await tx.query(addValues, listsOf(moreColumns, more));
  for (const { standing, value } of more) known.set(placeOf(standing), sum(standing, value));
  return [...known.values(), ...fresh];
}

/** Where a value stands among all: equal places are one value. */
function placeOf({ record, property, key }: Pick<ValueRow, "record" | "property" | "key">): string {
  return JSON.stringify([record, property, key]);
}

function sum(standing: ValueRow, said: SaidValue): ValueRow {
  return {
    ...standing,
    claims: standing.claims + said.claims,
    documents: standing.documents + said.documents,
    confidence: Math.max(standing.confidence, said.confidence),
  };
}

function sourceList({ sources }: SaidValue): string {
  return listText(sources.slice(0, SOURCES));
}
