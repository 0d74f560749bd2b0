import type { Evidence, Kind, WarningItem } from "@entente/model";
import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import { tsquery } from "../search/terms.ts";
import type { ClaimState, DocumentBytes, DocumentFact, DocumentPage, DocumentSummary, FactValue, Page } from "../types.ts";
import { type DocumentRow, documentColumns, documentSummary, Parameters, present, windowOf } from "./rows.ts";

export interface DocumentQuery {
  q?: string | undefined;
  language?: string | undefined;
  /** "recent" (default): last added first; "published": newest first; "title": alphabetical; "facts": most first. */
  sort?: "recent" | "published" | "title" | "facts" | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

const orders = {
  recent: "d.seq desc",
  published: "d.published_on desc nulls last, d.seq desc",
  title: 'coalesce(d.title, d.file) collate "C", d.seq',
  facts: "d.facts desc, d.seq desc",
};

/** Documents that fit, a window of them. */
export async function listDocuments(db: Db, options: DocumentQuery = {}): Promise<Page<DocumentSummary>> {
  const { offset, limit } = windowOf(options);
  const parameters = new Parameters();
  const where = conditions(options, parameters);
  const [count] = await db.query<{ total: number }>(`select count(*) as total from documents d where ${where}`, parameters.values);
  const rows = await db.query<DocumentRow>(
    `select ${documentColumns} from documents d where ${where} order by ${orders[options.sort ?? "recent"]}
     limit ${parameters.add(limit)} offset ${parameters.add(offset)}`,
    parameters.values,
  );
  return { total: count?.total ?? 0, items: rows.map(documentSummary) };
}

function conditions({ q, language }: DocumentQuery, parameters: Parameters): string {
  const all = ["d.withdrawn_at is null"];
  const query = q?.trim() ? tsquery(q) : undefined;
  if (q?.trim() && !query) return "false";
  if (query) all.push(`d.search @@ ${parameters.add(query)}::tsquery`);
  if (language) all.push(`d.language = ${parameters.add(language)}`);
  return all.join(" and ");
}

/** Which of these documents (by hash) the register holds already. */
export async function knownDocuments(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>("select id from documents where id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** One document's line in a list. Throws "not-found". */
export async function documentLine(db: Db, id: string): Promise<DocumentSummary> {
  const [row] = await db.query<DocumentRow>(`select ${documentColumns} from documents d where d.id = $1`, [id]);
  if (!row) throw new Problem("not-found", { id });
  return documentSummary(row);
}

/** The bytes as they came. Throws "not-found". */
export async function documentBytes(db: Db, id: string): Promise<DocumentBytes> {
  const [row] = await db.query<DocumentBytes>(`select bytes, file, media_type as "mediaType" from documents where id = $1`, [id]);
  if (!row) throw new Problem("not-found", { id });
  return row;
}

interface PageRow extends DocumentRow {
  text: string;
  charset: string | null;
  readerName: string;
  readerVersion: string;
  sectors: DocumentPage["sectors"];
  damage: WarningItem[];
}

/** A document with everything read from it. Throws "not-found". */
export async function documentPage(db: Db, id: string): Promise<DocumentPage> {
  const [row] = await db.query<PageRow>(
    `select ${documentColumns}, d.text, d.charset, d.reader_name as "readerName", d.reader_version as "readerVersion", d.sectors,
       d.warnings as damage
     from documents d where d.id = $1`,
    [id],
  );
  if (!row) throw new Problem("not-found", { id });
  return {
    ...documentSummary(row),
    ...present<{ charset?: string }>({ charset: row.charset ?? undefined }),
    text: row.text,
    reader: { name: row.readerName, version: row.readerVersion },
    items: await factsOf(db, id),
    sectors: row.sectors,
    damage: row.damage,
  };
}

interface ClaimRow {
  id: string;
  subject: string;
  record: string;
  kind: Kind;
  caption: string;
  property: string;
  value: string | number;
  target: string | null;
  label: string | null;
  evidence: Evidence[];
  rule: string | null;
  confidence: number;
  implied: boolean;
  state: ClaimState;
  author: string | null;
}

/** What the document says, and what people said about the same things, in the order they were read. */
const factClaims = `
  select c.id, c.subject, m.record, c.kind, r.caption, c.property, c.value, target.record as target, tr.caption as label,
    coalesce(c.evidence, s.evidence) as evidence, case when c.evidence is null then s.rule else c.rule end as rule, c.confidence,
    c.implied, c.author, coalesce(st.state, 'proposed') as state
  from subjects s
  join claims c on c.subject = s.id
  join members m on m.subject = s.id
  left join records r on r.id = m.record
  left join members target on target.subject = c.ref
  left join records tr on tr.id = target.record
  left join claim_states st on st.claim = c.id
  where s.document = $1 and (c.author is null or st.state is not null)
  order by s.seq, c.seq`;

async function factsOf(db: Db, document: string): Promise<DocumentFact[]> {
  const rows = await db.query<ClaimRow>(factClaims, [document]);
  return [...Map.groupBy(rows, (row) => row.subject).values()].flatMap(factOf);
}

function factOf(rows: ClaimRow[]): DocumentFact[] {
  const read = rows.find((row) => row.author === null);
  if (!read) return [];
  return [
    present<DocumentFact>({
      subject: read.subject,
      record: read.record,
      kind: read.kind,
      caption: nameIn(rows) ?? read.caption ?? "",
      confidence: read.confidence,
      rule: read.rule ?? undefined,
      values: rows.map(valueOf),
      evidence: distinctEvidence(rows),
    }),
  ];
}

/** The name as this document writes it; the record may go by another one. */
function nameIn(rows: readonly ClaimRow[]): string | undefined {
  const said = rows.find(({ property, author }) => property === "name" && author === null);
  return typeof said?.value === "string" ? said.value : undefined;
}

function valueOf(row: ClaimRow): FactValue {
  return present<FactValue>({
    claim: row.id,
    property: row.property,
    value: row.value,
    label: asWritten(row) ?? row.label ?? String(row.value),
    record: row.target ?? undefined,
    implied: row.implied,
    state: row.state,
  });
}

/** What a document calls the record it points to. */
function asWritten({ author, target, value }: ClaimRow): string | undefined {
  return author === null && target !== null && typeof value === "string" ? value : undefined;
}

function distinctEvidence(rows: ClaimRow[]): Evidence[] {
  const spans = new Map(rows.flatMap((row) => row.evidence.map((one) => [`${one.start} ${one.end}`, one] as const)));
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
