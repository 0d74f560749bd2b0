import { columnsOf, listText, vectorText } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { type Material, type Summary, summarise } from "./summary.ts";

type Described = Material & Summary;

/** Writes what lists, search and neighbours show of records that are not there yet. */
export async function insertRecords(tx: Db, materials: readonly Material[]): Promise<void> {
  await save(tx, materials, { records: insertRecord, search: insertSearch, links: insertLinks });
}

/** The same for records that are there. Rows of which nothing changes are left alone. */
export async function updateRecords(tx: Db, materials: readonly Material[]): Promise<void> {
  await save(tx, materials, { records: updateRecord, search: updateSearch, links: upsertLinks });
}

async function save(tx: Db, materials: readonly Material[], statements: { records: string; search: string; links: string }): Promise<void> {
  if (materials.length === 0) return;
  const records = materials.map((material): Described => ({ ...material, ...summarise(material) }));
  await tx.query(statements.records, recordColumns(records));
  await tx.query(statements.search, searchColumns(records));
  const links = linkColumns(records);
  if (links[0]?.length) await tx.query(statements.links, links);
}

const recordRows = `
  unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::integer[],
    $11::integer[], $12::integer[], $13::text[], $14::bigint[], $15::bigint[])
    as n(id, kind, caption, detail, terms, tags, date, date_sort, sort_key, documents, claims, disagreements, languages, first_seq, last_seq)`;

const insertRecord = `
  insert into records (id, kind, caption, detail, terms, tags, date, date_sort, sort_key, documents, claims, disagreements, languages,
    first_seq, last_seq)
  select id, kind, caption, detail, terms::jsonb, tags::text[], date, date_sort, sort_key, documents, claims, disagreements,
    languages::text[], first_seq, last_seq
  from ${recordRows}`;

const updateRecord = `
  update records r set
    caption = n.caption, detail = n.detail, terms = n.terms::jsonb, tags = n.tags::text[], date = n.date, date_sort = n.date_sort,
    sort_key = n.sort_key, documents = n.documents, claims = n.claims, disagreements = n.disagreements, languages = n.languages::text[],
    last_seq = n.last_seq
  from ${recordRows} where r.id = n.id`;

function recordColumns(records: readonly Described[]): unknown[][] {
  return columnsOf(
    records,
    ({ id }) => id,
    ({ kind }) => kind,
    ({ caption }) => caption,
    ({ detail }) => detail,
    ({ terms }) => JSON.stringify(terms),
    ({ tags }) => listText(tags),
    ({ date }) => date,
    ({ date_sort }) => date_sort,
    ({ sort_key }) => sort_key,
    ({ documents }) => documents,
    ({ claims }) => claims,
    ({ disagreements }) => disagreements,
    ({ languages }) => listText(languages),
    ({ first_seq }) => first_seq,
    ({ last_seq }) => last_seq,
  );
}

const insertSearch = `
  insert into record_search (record, search)
  select record, search::tsvector from unnest($1::text[], $2::text[]) as s(record, search)`;

const updateSearch = `
  update record_search r set search = n.search::tsvector
  from unnest($1::text[], $2::text[]) as n(record, search) where r.record = n.record and r.search <> n.search::tsvector`;

function searchColumns(records: readonly Described[]): unknown[][] {
  return columnsOf(
    records,
    ({ id }) => id,
    ({ found_by }) => vectorText(found_by),
  );
}

const insertLinks = `
  insert into record_links (source, kind, property, target, date_sort)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`;

/** Watching out for rows that are there costs as much again as inserting does. */
const upsertLinks = `${insertLinks}
  on conflict (source, property, target) do update set date_sort = excluded.date_sort
    where record_links.date_sort is distinct from excluded.date_sort`;

/** A value that points to another record, unless all its claims are rejected, is a link. */
function linkColumns(records: readonly Described[]): unknown[][] {
  const links = records.flatMap(({ id, kind, date_sort, values }) =>
    values
      .filter(({ ref_record, claims, rejected }) => ref_record !== null && ref_record !== id && claims > rejected)
      .map(({ property, ref_record }) => ({ id, kind, property, target: ref_record, date_sort })),
  );
  return columnsOf(
    links,
    ({ id }) => id,
    ({ kind }) => kind,
    ({ property }) => property,
    ({ target }) => target,
    ({ date_sort }) => date_sort,
  );
}
