import type { Db } from "../db/types.ts";
import { stillSaid } from "../project/withdrawn.ts";
import type { ConnectedGroup, RecordMember, RecordPage } from "../types.ts";
import { present, type RecordRow, recordColumns, recordSummary } from "./rows.ts";

interface LinkRow extends RecordRow {
  property: string;
  direction: "in" | "out";
  count: number;
}

/** How many records point here by each property, and the newest of each group. */
const connections = `
  with groups as (
    select 'out' as direction, l.property, t.kind, count(*) as count
    from record_links l join records t on t.id = l.target where l.source = $1 group by l.property, t.kind
    union all
    select 'in', property, kind, count(*) from record_links where target = $1 group by property, kind
  )
  select g.direction, g.property, g.count, ${recordColumns}
  from groups g
  cross join lateral (
    (select t.* from record_links l join records t on t.id = l.target
     where g.direction = 'out' and l.source = $1 and l.property = g.property and t.kind = g.kind
     order by t.sort_key, t.id limit $2)
    union all
    (select s.* from (
       select l.source, l.date_sort from record_links l
       where g.direction = 'in' and l.target = $1 and l.property = g.property and l.kind = g.kind
       order by l.date_sort desc nulls last, l.source limit $2) l
     join records s on s.id = l.source order by l.date_sort desc nulls last, l.source)
  ) r`;

/** Records this one points to or that point here, by property and kind; at most `most` of each group. */
export async function connectedTo(db: Db, record: string, most = 24): Promise<ConnectedGroup[]> {
  const rows = await db.query<LinkRow>(connections, [record, most]);
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.direction, row.property, row.kind]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { property, direction, kind, count } = first;
    return [{ property, direction, kind, count, records: group.map(recordSummary) }];
  });
}

const datedNeighbours = `
  select ${recordColumns}
  from (
    select distinct on (date_sort, source) source, date_sort from record_links
    where target = $1 and date_sort is not null
    order by date_sort desc, source limit $2
  ) dated
  join records r on r.id = dated.source
  order by dated.date_sort desc, r.id`;

/** Dated records that point here, newest first. */
export async function timelineOf(db: Db, record: string, most = 60): Promise<RecordPage["timeline"]> {
  const rows = await db.query<RecordRow>(datedNeighbours, [record, most]);
  return rows.map((row) => ({ date: row.date ?? "", record: recordSummary(row) }));
}

interface MemberRow {
  subject: string;
  document: string | null;
  caption: string;
  judgement: number | null;
  author: string | null;
  reasons: RecordMember["reasons"] | null;
}

/** Each member with the standing judgement that ties it to an earlier one, a person's before a rule's. */
const memberRows = `
  with shown as materialized (select subject, seq from members where record = $1 order by seq limit $2),
  ties as materialized (
    select m.subject, m.seq, j.left_subject as other, j.id, j.author, j.reasons, j.by_rule
    from shown m join judgements j on j.right_subject = m.subject
    where j.verdict = 'same' and j.undone_at is null
    union all
    -- The first member has no earlier one, and may have been judged the same as thousands of later ones.
    select m.subject, m.seq, j.right_subject, j.id, j.author, j.reasons, j.by_rule
    from shown m join judgements j on j.left_subject = m.subject
    where j.verdict = 'same' and j.undone_at is null and m.seq > (select min(seq) from shown)
  ),
  joined as (
    select distinct on (t.subject) t.subject, t.id, t.author, t.reasons
    from ties t join members o on o.subject = t.other
    where o.record = $1 and o.seq < t.seq
    order by t.subject, t.by_rule, t.id desc
  )
  select m.subject, s.document, coalesce(said.name, s.quote) as caption, j.id as judgement, j.author, j.reasons
  from shown m
  join subjects s on s.id = m.subject and ${stillSaid("s.document")}
  left join joined j on j.subject = m.subject
  left join lateral (
    select c.value #>> '{}' as name from claims c where c.subject = m.subject and c.property = 'name' order by c.seq limit 1
  ) said on true
  order by m.seq`;

/** The subjects joined into a record, earliest first. */
export async function membersOf(db: Db, record: string, most = 30): Promise<RecordMember[]> {
  const rows = await db.query<MemberRow>(memberRows, [record, most]);
  return rows.map((row) =>
    present<RecordMember>({
      subject: row.subject,
      caption: row.caption,
      document: row.document ?? undefined,
      judgement: row.judgement === null ? undefined : String(row.judgement),
      author: row.author ?? undefined,
      reasons: row.reasons ?? [],
    }),
  );
}
