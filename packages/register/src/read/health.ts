import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";

/** Members whose documents are looked at, the latest ones: what a record of thousands of documents rests on shows in these. */
const MEMBERS = 600;

/** Where one document of a record comes from. */
export interface HealthOrigin {
  story: string;
  publisher?: string;
  address?: string;
  language?: string;
  publishedOn?: string;
  /** Type of the organisation of that name in the register. */
  publisherType?: string;
}

/** What the health of a record is judged by. */
export interface HealthMaterial {
  kind: string;
  documents: number;
  copies: number;
  disagreements: number;
  languages: string[];
  properties: string[];
  origins: HealthOrigin[];
}

const origins = `
  select distinct d.id, coalesce(t.story, d.id) as story, d.publisher, d.address, d.language, d.published_on as "publishedOn",
    (select r.terms ->> 'type' from subjects o join members om on om.subject = o.id join records r on r.id = om.record
     where o.kind = 'organisation' and o.join_key = 'name:' || lower(d.publisher) limit 1) as "publisherType"
  from (select subject from members where record = $1 order by seq desc limit ${MEMBERS}) m
  join subjects s on s.id = m.subject
  join documents d on d.id = s.document
  left join document_stories t on t.document = d.id`;

/** What the health of a record is judged by. Throws "not-found". */
export async function healthMaterial(db: Db, id: string): Promise<HealthMaterial> {
  const [row] = await db.query<Omit<HealthMaterial, "origins" | "properties"> & { id: string }>(
    `select r.id, r.kind, r.documents, r.copies, r.disagreements, r.languages from records r
     where r.id = coalesce((select m.record from members m where m.subject = $1), $1)`,
    [id],
  );
  if (!row) throw new Problem("not-found", { id });
  const { id: record, ...counted } = row;
  const said = await db.query<{ property: string }>("select distinct property from record_values where record = $1 and claims > rejected", [
    record,
  ]);
  const rows = await db.query<{ [K in keyof HealthOrigin]-?: HealthOrigin[K] | null } & { story: string }>(origins, [record]);
  return { ...counted, properties: said.map(({ property }) => property), origins: rows.map(withoutNulls) };
}

function withoutNulls(row: { [K in keyof HealthOrigin]-?: HealthOrigin[K] | null } & { story: string }): HealthOrigin {
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null && key !== "id")) as unknown as HealthOrigin;
}

/**
 * SQL for a number that orders records by how little supports them, weakest first: sources, then languages, then contradictions. It reads columns of `records` only, so that a
 * long list can be ordered by it; `alias` is the name of the table in the query.
 */
export function weakestFirst(alias: string): string {
  return `(least(${alias}.documents - ${alias}.copies, 3) * 10 + least(cardinality(${alias}.languages), 3) * 3 - least(${alias}.disagreements, 2) * 4)`;
}
