import type { Db } from "../db/types.ts";
import { present, windowOf } from "../read/rows.ts";
import type { Act, HistoryEntry, Page } from "../types.ts";

interface HistoryRow {
  id: number;
  at: string;
  author: string;
  act: Act;
  record: string | null;
  document: string | null;
  caption: string | null;
  property: string | null;
  old: string | null;
  replacement: string | null;
  leftName: string | null;
  rightName: string | null;
  reason: string | null;
  undone: boolean;
  undoable: boolean;
  things: number | null;
  captions: string[] | null;
  values: { property: string; from: string; to: string | null }[] | null;
}

/** A batch stands in the line of its first decision. An item of the inbox is found by the subject or document in its id. */
const source = `
  from decisions d
  left join claims c on c.id = d.claim
  left join claims n on n.id = d.replacement
  left join judgements j on j.id = d.judgement
  left join members m on m.subject = coalesce(c.subject, j.left_subject, split_part(d.item, ':', 2))
  left join members m2 on m2.subject = j.right_subject`;

const heads = `
  where (d.batch is null or d.batch = d.id) and ($1::text is null or d.id in (
    select coalesce(d.batch, d.id) ${source} where m.record = $1 or m2.record = $1))`;

const nameOf = (subject: string): string =>
  `(select x.value #>> '{}' from claims x where x.subject = ${subject} and x.property = 'name' order by x.seq limit 1)`;

/** Values of a batch shown in its line, and things named there. */
const SHOWN = 12;

/** What the decisions of a batch were about. */
const batchParts = `
  left join lateral (
    select count(distinct coalesce(bc.subject, bj.left_subject, b.item)) as things,
      (array_agg(distinct br.caption) filter (where br.caption <> ''))[1:${SHOWN}] as captions,
      to_json((array_agg(json_build_object('property', bc.property, 'from', bc.value #>> '{}', 'to', bn.value #>> '{}') order by b.id)
        filter (where bc.id is not null))[1:${SHOWN}]) as values
    from decisions b
    left join claims bc on bc.id = b.claim
    left join claims bn on bn.id = b.replacement
    left join judgements bj on bj.id = b.judgement
    left join members bm on bm.subject = coalesce(bc.subject, bj.left_subject, split_part(b.item, ':', 2))
    left join records br on br.id = bm.record
    where b.batch = d.id
  ) parts on d.batch is not null`;

const columns = `
  d.id, d.at, d.author, d.act, m.record, case when j.id is null then d.document else doc.id end as document, coalesce(r.caption, c.value #>> '{}', doc.title, doc.file) as caption, c.property,
  c.value #>> '{}' as old, n.value #>> '{}' as replacement, ${nameOf("j.left_subject")} as "leftName",
  coalesce(${nameOf("j.right_subject")}, (select coalesce(o.title, o.file) from documents o where o.id = j.right_subject)) as "rightName", d.reason, d.undone_at is not null as undone,
  d.undone_at is null and (j.id is null or (j.undone_at is null) <> d.removes) as undoable, parts.things, parts.captions, parts.values`;

/** What people did, last first, a batch as one line; about one record where `record` is given. */
export async function history(
  db: Db,
  options: { record?: string | undefined; offset?: number | undefined; limit?: number | undefined } = {},
): Promise<Page<HistoryEntry>> {
  const { offset, limit } = windowOf(options);
  const record = options.record ?? null;
  const [count] = await db.query<{ total: number }>(`select count(*) as total from decisions d ${heads}`, [record]);
  const rows = await db.query<HistoryRow>(
    `select ${columns} ${source}
     left join records r on r.id = m.record
     left join documents doc on doc.id = coalesce(d.document, split_part(d.item, ':', 2), j.left_subject)
     ${batchParts} ${heads} order by d.id desc limit $2 offset $3`,
    [record, limit, offset],
  );
  return { total: count?.total ?? 0, items: rows.map(entryOf) };
}

function entryOf(row: HistoryRow): HistoryEntry {
  const { act, old, replacement, leftName, rightName, things, captions, values } = row;
  const single = things === null;
  const [from, to] = act === "add" ? [null, old] : act === "correct" ? [old, replacement] : [old ?? leftName, rightName];
  return present<HistoryEntry>({
    id: String(row.id),
    at: row.at,
    author: row.author,
    act,
    record: row.record ?? undefined,
    document: row.document ?? undefined,
    caption: row.caption ?? "",
    property: single ? row.property : undefined,
    from: single ? from : undefined,
    to: single ? to : undefined,
    reason: row.reason ?? undefined,
    undone: row.undone,
    undoable: row.undoable,
    ...(!single && things > 1 && { things, captions: captions ?? [] }),
    ...(things === 1 && { values: (values ?? []).map((value) => present<{ property: string; from: string; to?: string }>(value)) }),
  });
}
