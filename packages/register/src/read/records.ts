import type { Kind } from "@entente/model";
import type { Db } from "../db/types.ts";
import { tsquery } from "../search/terms.ts";
import type { RecordList } from "../types.ts";
import { Parameters, type RecordRow, recordColumns, recordSummary, windowOf } from "./rows.ts";

export interface RecordQuery {
  kind?: Kind | undefined;
  q?: string | undefined;
  /** Codes by property, e.g. {type: ["visit", "meeting"]}: any of one property, all properties. */
  terms?: Record<string, readonly string[]> | undefined;
  language?: string | undefined;
  /** "2024". */
  year?: string | undefined;
  /** Only records with values that contradict each other. */
  disagreement?: boolean | undefined;
  /** "caption" (default for things), "date": newest first, "documents": best documented first, "recent": last read first. */
  sort?: "caption" | "date" | "documents" | "recent" | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

const orders = {
  caption: "r.sort_key, r.id",
  date: "r.date_sort desc nulls last, r.last_seq desc",
  documents: "r.documents desc, r.sort_key, r.id",
  recent: "r.last_seq desc, r.id",
};

/** Records that fit, a window of them, and how many of all that fit carry each code. */
export async function listRecords(db: Db, options: RecordQuery = {}): Promise<RecordList> {
  const { offset, limit } = windowOf(options);
  const parameters = new Parameters();
  const from = `records r where ${conditions(options, parameters)}`;
  const [count] = await db.query<{ total: number }>(`select count(*) as total from ${from}`, parameters.values);
  const tags = await db.query<{ tag: string; count: number }>(
    `select tag, sum(records)::bigint as count
     from (select unnest(tags) as tag, records from (select r.tags, count(*) as records from ${from} group by r.tags) alike) tagged
     group by tag order by count desc, tag collate "C"`,
    parameters.values,
  );
  const rows = await db.query<RecordRow>(
    `select ${recordColumns} from ${from} order by ${orders[options.sort ?? "caption"]}
     limit ${parameters.add(limit)} offset ${parameters.add(offset)}`,
    parameters.values,
  );
  return { total: count?.total ?? 0, items: rows.map(recordSummary), facets: facetsOf(tags) };
}

/** Ids of all records that fit, in the order of the list. */
export async function recordIds(db: Db, options: Omit<RecordQuery, "offset" | "limit"> = {}): Promise<string[]> {
  const parameters = new Parameters();
  const rows = await db.query<{ id: string }>(
    `select r.id from records r where ${conditions(options, parameters)} order by ${orders[options.sort ?? "caption"]}`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}

function conditions(options: RecordQuery, parameters: Parameters): string {
  const all = ["true"];
  if (options.kind) all.push(`r.kind = ${parameters.add(options.kind)}`);
  for (const tags of wantedTags(options)) all.push(`r.tags && ${parameters.add(tags)}::text[]`);
  if (!options.q?.trim()) return all.join(" and ");
  const query = tsquery(options.q);
  if (!query) return "false";
  all.push(`r.id = any(array(select s.record from record_search s where s.search @@ ${parameters.add(query)}::tsquery))`);
  return all.join(" and ");
}

function wantedTags({ terms = {}, language, year, disagreement }: RecordQuery): string[][] {
  const lists = Object.entries(terms).map(([property, codes]) => codes.map((code) => `${property}:${code}`));
  if (language) lists.push([`language:${language}`]);
  if (year) lists.push([`year:${year}`]);
  if (disagreement) lists.push(["disagreement:true"]);
  return lists.filter((list) => list.length > 0);
}

function facetsOf(tags: readonly { tag: string; count: number }[]): RecordList["facets"] {
  const facets: RecordList["facets"] = {};
  for (const { tag, count } of tags) {
    const cut = tag.indexOf(":");
    (facets[tag.slice(0, cut)] ??= []).push({ value: tag.slice(cut + 1), count });
  }
  return facets;
}
