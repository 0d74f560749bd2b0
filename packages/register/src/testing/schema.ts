import type { Db } from "../db/types.ts";

const columns = `
  select c.relname as relation, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attcollation <> t.typcollation then ' collate ' || l.collname else '' end
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when 'a' then ' generated always as identity' else '' end
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
  order by c.relname collate "C", a.attnum`;

/** PostgreSQL 18 lists "not null" among constraints; the columns say it already. */
const constraints = `
  select c.relname as relation, k.conname || ' ' || pg_get_constraintdef(k.oid) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
  order by c.relname collate "C", k.conname collate "C"`;

const indexes = `
  select c.relname as relation, pg_get_indexdef(i.indexrelid) as line
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace
  order by c.relname collate "C", pg_get_indexdef(i.indexrelid) collate "C"`;

/** The schema as text, the same on every engine and version that holds the same schema. */
export async function dumpSchema(db: Db): Promise<string> {
  const lines: { relation: string; line: string }[] = [];
  for (const sql of [columns, constraints, indexes]) lines.push(...(await db.query<{ relation: string; line: string }>(sql)));
  const relations = Map.groupBy(lines, ({ relation }) => relation);
  const sections = [...relations].map(([relation, own]) => [`-- ${relation}`, ...own.map(({ line }) => line)].join("\n"));
  return `${sections.join("\n\n")}\n`;
}
