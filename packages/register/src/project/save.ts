import { type Columns, listsOf, listText, rowsOf, vectorText } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { foundBy, foundByAll, type Material, type Summary, summarise } from "./summary.ts";

type Described = Material & Summary;

/** A record that was there, with what a document adds to it. */
export interface GrownRecord extends Material {
  /** As it was called before. */
  before: Pick<Summary, "caption" | "detail">;
  /** Whether more values of it stand than before. */
  gained: boolean;
}

/** Writes what lists, search and neighbours show of records that are not there yet. Who calls tallies them. */
export async function insertRecords(tx: Db, materials: readonly Material[]): Promise<void> {
  if (materials.length === 0) return;
  const records = materials.map(describe);
  await tx.query(insertRecord, listsOf(recordColumns, records));
  await tx.query(insertSearch, listsOf(searchColumns, records));
  const links = records.flatMap(linksOf);
  if (links.length > 0) await tx.query(insertLinks, listsOf(linkColumns, links));
}

/** The same for records that are there. Rows of which nothing changes are left alone. */
export async function updateRecords(tx: Db, materials: readonly GrownRecord[]): Promise<void> {
  if (materials.length === 0) return;
  const records = materials.map((material) => ({ ...material, ...describe(material) }));
  await tx.query(updateRecord, listsOf(recordColumns, records));
  const sought = records.filter(soughtAnew);
  if (sought.length > 0) await tx.query(updateSearch, listsOf(searchColumns, sought));
  const links = records.flatMap(linksOf);
  if (links.length > 0) await tx.query(upsertLinks, listsOf(linkColumns, links));
}

function describe(material: Material): Described {
  return { ...material, ...summarise(material) };
}

/** Whether a record may be found by other terms than before: these follow from its values and what it is called. */
function soughtAnew(record: GrownRecord & Described): boolean {
  const { before, caption, detail, gained } = record;
  return gained || !foundByAll(record) || caption !== before.caption || detail !== before.detail;
}

const recordColumns: Columns<Described> = {
  id: ["text", ({ id }) => id],
  kind: ["text", ({ kind }) => kind],
  caption: ["text", ({ caption }) => caption],
  detail: ["text", ({ detail }) => detail],
  terms: ["jsonb", ({ terms }) => terms],
  tags: ["text[]", ({ tags }) => listText(tags)],
  date: ["text", ({ date }) => date],
  date_sort: ["text", ({ date_sort }) => date_sort],
  sort_key: ["text", ({ sort_key }) => sort_key],
  documents: ["integer", ({ documents }) => documents],
  claims: ["integer", ({ claims }) => claims],
  disagreements: ["integer", ({ disagreements }) => disagreements],
  languages: ["text[]", ({ languages }) => listText(languages)],
  first_seq: ["bigint", ({ first_seq }) => first_seq],
  last_seq: ["bigint", ({ last_seq }) => last_seq],
};

const insertRecord = `
  insert into records (${Object.keys(recordColumns)})
  select * from ${rowsOf(recordColumns)} n`;

const updateRecord = `
  update records r set
    caption = n.caption, detail = n.detail, terms = n.terms, tags = n.tags, date = n.date, date_sort = n.date_sort,
    sort_key = n.sort_key, documents = n.documents, claims = n.claims, disagreements = n.disagreements, languages = n.languages,
    last_seq = n.last_seq
  from ${rowsOf(recordColumns)} n where r.id = n.id`;

const searchColumns: Columns<Described> = {
  record: ["text", ({ id }) => id],
  search: ["text", (record) => vectorText(foundBy(record, record))],
};

const insertSearch = `
  insert into record_search (record, search)
  select record, search::tsvector from ${rowsOf(searchColumns)} s`;

const updateSearch = `
  update record_search r set search = n.search::tsvector
  from ${rowsOf(searchColumns)} n where r.record = n.record and r.search <> n.search::tsvector`;

interface Link {
  source: string;
  kind: string;
  property: string;
  target: string | null;
  date_sort: string | null;
}

const linkColumns: Columns<Link> = {
  source: ["text", ({ source }) => source],
  kind: ["text", ({ kind }) => kind],
  property: ["text", ({ property }) => property],
  target: ["text", ({ target }) => target],
  date_sort: ["text", ({ date_sort }) => date_sort],
};

const insertLinks = `
  insert into record_links (${Object.keys(linkColumns)})
  select * from ${rowsOf(linkColumns)} l`;

/** Watching out for rows that are there costs as much again as inserting does. */
const upsertLinks = `${insertLinks}
  on conflict (source, property, target) do update set date_sort = excluded.date_sort
    where record_links.date_sort is distinct from excluded.date_sort`;

/** A value that points to another record, unless all its claims are rejected, is a link. */
function linksOf({ id, kind, date_sort, values }: Described): Link[] {
  return values
    .filter(({ ref_record, claims, rejected }) => ref_record !== null && ref_record !== id && claims > rejected)
    .map(({ property, ref_record }) => ({ source: id, kind, property, target: ref_record, date_sort }));
}
