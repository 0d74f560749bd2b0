import type { Db } from "../../db/types.ts";
import type { FactSequence } from "./same-facts.ts";

/** Claims of one document looked at. */
const CLAIMS = 600;

/**
 * What documents say that every language says alike, in the order of the text. A figure is its value and unit, rounded as translators round; a place is its
 * record, since places are joined by code.
 */
const said = `
  select d.document, c.kind, c.property, c.value #>> '{}' as value, m.record,
    (select u.value #>> '{}' from claims u where c.property = 'value' and u.subject = c.subject and u.property = 'unit' limit 1) as unit
  from (select distinct unnest($1::text[]) as document) d
  cross join lateral (
    select c.*, coalesce(c.evidence, s.evidence) -> 0 ->> 'start' as start from subjects s join claims c on c.subject = s.id
    where s.document = d.document and c.document = d.document
      and ((c.kind = 'figure' and c.property = 'value') or (c.property in ('date', 'asOf', 'due')) or (c.property = 'name'))
    order by s.seq, c.seq limit ${CLAIMS}
  ) c
  join members m on m.subject = c.subject
  order by d.document, c.start::integer nulls last, c.seq`;

interface SaidRow {
  document: string;
  kind: string;
  property: string;
  value: string;
  record: string;
  unit: string | null;
}

export async function sequencesOf(tx: Db, documents: readonly string[]): Promise<Map<string, FactSequence>> {
  if (documents.length === 0) return new Map();
  const rows = await tx.query<SaidRow>(said, [documents]);
  return new Map([...Map.groupBy(rows, ({ document }) => document)].map(([document, own]) => [document, sequenceOf(own)]));
}

function sequenceOf(rows: readonly SaidRow[]): FactSequence {
  return {
    plain: [...new Set(rows.flatMap(plainToken))],
    named: [...new Set(rows.filter(({ kind }) => kind === "person" || kind === "organisation").map(({ record }) => record))],
  };
}

function plainToken({ kind, property, value, record, unit }: SaidRow): string[] {
  if (kind === "figure" && property === "value") return [`figure:${Number(value).toPrecision(3)} ${unit ?? ""}`];
  if (property !== "name") return [`day:${value}`];
  return kind === "place" ? [`place:${record}`] : [];
}
