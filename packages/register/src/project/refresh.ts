import type { Kind } from "@entente/model";
import type { Db } from "../db/types.ts";
import { type Material, type Summary, summarise, type ValueRow } from "./summary.ts";
import { foldClaims } from "./values.ts";

/** Records computed in one go by `refold`; bounds the memory of a rebuild. */
const BATCH = 500;

/** Takes a document's claims into the records; its subjects must have their place in `members`. */
export async function addToRecords(tx: Db, document: string): Promise<void> {
  await describe(tx, await foldClaims(tx, { document }));
}

/** Computes records again from their claims. Ids that no subject belongs to any more are removed. */
export async function refold(tx: Db, records: Iterable<string>): Promise<void> {
  const all = [...new Set(records)];
  for (let at = 0; at < all.length; at += BATCH) await refoldBatch(tx, all.slice(at, at + BATCH));
}

async function refoldBatch(tx: Db, records: string[]): Promise<void> {
  await tx.query("delete from record_links where source = any($1)", [records]);
  await tx.query("delete from record_values where record = any($1)", [records]);
  await tx.query("delete from record_search where record = any($1)", [records]);
  await tx.query("delete from records where id = any($1)", [records]);
  await describe(tx, await foldClaims(tx, { records }));
}

/** Brings captions, filters, search and links of records up to their values. */
async function describe(tx: Db, records: string[]): Promise<void> {
  if (records.length === 0) return;
  const summaries = (await loadMaterial(tx, records)).map(summarise);
  await saveSummaries(tx, summaries);
  await tx.query(linkRecords, [records]);
}

const valueColumns = "record, property, key, value, ref_record, claims, documents, accepted, rejected, confidence, first_seq";

async function loadMaterial(tx: Db, records: string[]): Promise<Material[]> {
  const rows = await tx.query<{ id: string; kind: Kind; languages: string[]; quote: string }>(
    "select r.id, r.kind, r.languages, s.quote from records r join subjects s on s.id = r.id where r.id = any($1)",
    [records],
  );
  const values = await tx.query<ValueRow>(`select ${valueColumns} from record_values where record = any($1)`, [records]);
  const byRecord = Map.groupBy(values, (value) => value.record);
  return rows.map(({ id, kind, languages, quote }) => ({ id, kind, languages, quote, values: byRecord.get(id) ?? [] }));
}

const saveColumns = `
  update records r set
    caption = s.caption, detail = s.detail, terms = s.terms, tags = s.tags, date = s.date, date_sort = s.date_sort,
    sort_key = s.sort_key, disagreements = s.disagreements
  from jsonb_to_recordset(($1::text)::jsonb) as s(
    id text, caption text, detail text, terms jsonb, tags text[], date text, date_sort text, sort_key text, disagreements integer)
  where r.id = s.id
    and (r.caption, r.detail, r.terms, r.tags, r.date, r.sort_key, r.disagreements)
      is distinct from (s.caption, s.detail, s.terms, s.tags, s.date, s.sort_key, s.disagreements)`;

const saveSearch = `
  insert into record_search (record, search)
  select s.id, array_to_tsvector(s.found_by)
  from jsonb_to_recordset(($1::text)::jsonb) as s(id text, found_by text[])
  on conflict (record) do update set search = excluded.search where record_search.search <> excluded.search`;

const linkRecords = `
  insert into record_links (source, kind, property, target, date_sort)
  select v.record, r.kind, v.property, v.ref_record, r.date_sort
  from record_values v
  join records r on r.id = v.record
  where v.record = any($1) and v.ref_record <> v.record and v.claims > v.rejected
  on conflict (source, property, target) do update set date_sort = excluded.date_sort
    where record_links.date_sort is distinct from excluded.date_sort`;

async function saveSummaries(tx: Db, summaries: Summary[]): Promise<void> {
  const json = JSON.stringify(summaries);
  await tx.query(saveColumns, [json]);
  await tx.query(saveSearch, [json]);
}
