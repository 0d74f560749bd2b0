import type { Evidence, Kind } from "@entente/model";
import type { Db } from "../db/types.ts";
import { bySupport, stateOf, type ValueRow } from "../project/summary.ts";
import { stillSaid } from "../project/withdrawn.ts";
import { type RecordRow, recordColumns, recordSummary } from "../read/rows.ts";
import { loadSources } from "../read/sources.ts";
import type { ClaimState, RecordSource, RecordSummary } from "../types.ts";

/** A value of a record with the sources shown for it. */
export interface WalkedValue {
  property: string;
  value: string | number;
  /** For a reference: the record pointed to, its kind, and what it is called now. */
  record?: string;
  kind?: Kind;
  label: string;
  state: ClaimState;
  documents: number;
  /** The first ones; accepted before others. */
  sources: RecordSource[];
}

/** A record with all its values that are not rejected, best supported first within each property. */
export interface WalkedRecord extends RecordSummary {
  values: WalkedValue[];
}

/** Records computed in one go: what an export holds in memory at a time. */
const BATCH = 250;

/** Records of these ids in this order, a batch at a time; ids that are gone meanwhile are left out. `sources` bounds those of each value. */
export async function* walkRecords(db: Db, ids: readonly string[], sources = 1): AsyncGenerator<WalkedRecord[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield await recordsOf(db, ids.slice(at, at + BATCH), sources);
}

type LabelledRow = ValueRow & { sources: number[]; label: string | null; kind: Kind | null };

async function recordsOf(db: Db, ids: readonly string[], most: number): Promise<WalkedRecord[]> {
  const rows = await db.query<RecordRow>(`select ${recordColumns} from records r where r.id = any($1)`, [ids]);
  const values = await db.query<LabelledRow>(
    `select v.*, t.caption as label, t.kind from record_values v left join records t on t.id = v.ref_record
     where v.record = any($1) and v.claims > v.rejected`,
    [ids],
  );
  const sources = await loadSources(db, most === 0 ? [] : values.flatMap((value) => value.sources.slice(0, most)));
  const byRecord = Map.groupBy(values, ({ record }) => record);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    const own = (byRecord.get(id) ?? []).sort(bySupport);
    return row ? [{ ...recordSummary(row), values: own.map((value) => walkedValue(value, most, sources)) }] : [];
  });
}

function walkedValue(value: LabelledRow, most: number, sources: ReadonlyMap<number, RecordSource>): WalkedValue {
  return {
    property: value.property,
    value: value.value,
    ...(value.ref_record !== null && { record: value.ref_record }),
    ...(value.kind !== null && { kind: value.kind }),
    label: value.label ?? String(value.value),
    state: stateOf(value),
    documents: value.documents,
    sources: value.sources.slice(0, most).flatMap((seq) => sources.get(seq) ?? []),
  };
}

/** One standing claim with where it belongs. */
export interface WalkedClaim {
  id: string;
  subject: string;
  /** Record of the subject. */
  record: string;
  /** What the record is called, and its type where its kind has types. */
  caption: string;
  type: string | null;
  kind: Kind;
  property: string;
  value: string | number;
  /** For a reference: the subject pointed to, its record and kind. */
  ref: string | null;
  refRecord: string | null;
  refKind: Kind | null;
  language: string | null;
  /** Either the document, with its words, or the person that says it. */
  document: string | null;
  author: string | null;
  evidence: Evidence[] | null;
  rule: string | null;
  confidence: number;
  state: ClaimState;
  recordedAt: string;
}

const claimColumns = `
  select c.id, c.subject, m.record, r.caption, r.terms ->> 'type' as type, c.kind, c.property, c.value, c.ref, target.record as "refRecord", ts.kind as "refKind",
    coalesce(c.language, d.language) as language, c.document, c.author, coalesce(c.evidence, s.evidence) as evidence,
    case when c.evidence is null then s.rule else c.rule end as rule, c.confidence, coalesce(st.state, 'proposed') as state,
    c.recorded_at as "recordedAt"
  from claims c
  join subjects s on s.id = c.subject
  join members m on m.subject = c.subject
  join records r on r.id = m.record
  left join members target on target.subject = c.ref
  left join subjects ts on ts.id = c.ref
  left join documents d on d.id = c.document
  left join lateral (select states.state from claim_states states where states.claim = c.id) st on true`;

const standing = `(c.author is null or st.state is not null) and coalesce(st.state, 'proposed') <> 'rejected' and ${stillSaid("c.document")}`;

/** The standing claims of records, a batch of records at a time, those of one record and one subject together. */
export async function* walkClaims(db: Db, records: readonly string[]): AsyncGenerator<WalkedClaim[]> {
  for (let at = 0; at < records.length; at += BATCH) {
    yield await db.query<WalkedClaim>(`${claimColumns} where m.record = any($1) and ${standing} order by m.record, c.subject, c.seq`, [
      records.slice(at, at + BATCH),
    ]);
  }
}

/** A document with its words, and the standing claims that rest on them. */
export interface WalkedDocument {
  id: string;
  file: string;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  mediaType: string;
  address: string | null;
  text: string;
  claims: WalkedClaim[];
}

/** Every document that still says something, one at a time in the order of arrival; only those that speak of `record` where it is given. */
export async function* walkDocuments(db: Db, record?: string): AsyncGenerator<WalkedDocument> {
  const only = record ?? null;
  const rows = await db.query<{ id: string }>(
    `select d.id from documents d where d.withdrawn_at is null and ($1::text is null or d.id in
       (select s.document from members m join subjects s on s.id = m.subject where m.record = $1)) order by d.seq`,
    [only],
  );
  for (const { id } of rows) {
    const [document] = await db.query<Omit<WalkedDocument, "claims">>(
      `select id, file, title, publisher, published_on as "publishedOn", language, media_type as "mediaType", address, text
       from documents where id = $1`,
      [id],
    );
    if (!document) continue;
    const claims = await db.query<WalkedClaim>(
      `${claimColumns} where s.document = $1 and c.document = $1 and ($2::text is null or m.record = $2) and ${standing} order by c.seq`,
      [id, only],
    );
    yield { ...document, claims };
  }
}
