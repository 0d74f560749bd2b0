import { nameKey } from "@entente/model";
import type { Db } from "../db/types.ts";
import { snippetOf } from "../search/snippet.ts";
import { nameQuery, tsquery } from "../search/terms.ts";
import type { Page, SearchHit } from "../types.ts";
import { type DocumentRow, documentColumns, documentSummary, present, type RecordRow, recordColumns, recordSummary } from "./rows.ts";

/** Candidates looked at for one query; a word that stands everywhere must not make a search read everything. */
const CANDIDATES = 1_000;
/** Characters of a document's text searched for a passage to show. */
const SNIPPET_REACH = 40_000;

/** Records and documents that hold all words of the query, records first, best first; `total` counts candidates up to a bound. */
export async function search(db: Db, q: string, options: { limit?: number | undefined } = {}): Promise<Page<SearchHit>> {
  const limit = Math.min(200, options.limit ?? 40);
  const query = tsquery(q);
  if (!query) return { total: 0, items: [] };
  const records = await findRecords(db, q, query);
  const documents = await findDocuments(db, query, Math.max(5, Math.ceil(limit / 3)));
  const shownDocuments = documents.rows.slice(0, Math.max(limit - records.length, Math.ceil(limit / 3)));
  const items = [...records.slice(0, limit - shownDocuments.length).map(recordHit), ...shownDocuments.map((row) => documentHit(row, q))];
  return { total: records.length + documents.total, items };
}

const byName = `
  select ${recordColumns} from records r
  join (select record from record_search where search @@ $1::tsquery limit 200) found on found.record = r.id`;

const byWords = `
  select ${recordColumns} from records r
  join (select record from record_search where search @@ $1::tsquery limit ${CANDIDATES}) found on found.record = r.id
  order by r.documents desc, r.sort_key, r.id limit 200`;

/** Records of exactly this name, then those whose caption begins with it, then those that only mention it. */
async function findRecords(db: Db, q: string, query: string): Promise<RecordRow[]> {
  const name = nameQuery(q);
  const named = name ? await db.query<RecordRow>(byName, [name]) : [];
  const worded = await db.query<RecordRow>(byWords, [query]);
  const exact = new Set(named.map(({ id }) => id));
  const key = nameKey(q);
  const rank = (row: RecordRow) => (exact.has(row.id) ? 0 : nearness(nameKey(row.caption), key));
  return [...new Map([...named, ...worded].map((row) => [row.id, row])).values()]
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || b.row.documents - a.row.documents)
    .map(({ row }) => row);
}

function nearness(caption: string, key: string): number {
  if (caption.startsWith(key)) return 1;
  return caption.includes(key) ? 2 : 3;
}

function recordHit(row: RecordRow): SearchHit {
  const { id, kind, caption, detail } = recordSummary(row);
  return { type: "record", id, kind, caption, detail };
}

type FoundDocument = DocumentRow & { text: string };

const documentsByWords = `
  select ${documentColumns}, left(d.text, ${SNIPPET_REACH}) as text, found.total
  from (
    select seq, count(*) over () as total
    from (select seq from documents where search @@ $1::tsquery and withdrawn_at is null limit ${CANDIDATES}) candidates
    order by seq desc limit $2
  ) found
  join documents d on d.seq = found.seq
  order by d.seq desc`;

/** Documents with all words, last added first. */
async function findDocuments(db: Db, query: string, limit: number): Promise<{ rows: FoundDocument[]; total: number }> {
  const rows = await db.query<FoundDocument & { total: number }>(documentsByWords, [query, limit]);
  return { rows, total: rows[0]?.total ?? 0 };
}

function documentHit(row: FoundDocument, q: string): SearchHit {
  const { id, title, file, publisher, publishedOn } = documentSummary(row);
  return present<SearchHit>({
    type: "document",
    id,
    caption: title ?? file,
    detail: [publisher, publishedOn].filter(Boolean).join(", "),
    snippet: snippetOf(row.text, q)?.text,
  });
}
