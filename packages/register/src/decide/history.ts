import type { Db } from "../db/types.ts";
import { present, windowOf } from "../read/rows.ts";
import type { Act, HistoryEntry, Page } from "../types.ts";

interface HistoryRow {
  id: number;
  at: string;
  author: string;
  act: Act;
  record: string | null;
  caption: string | null;
  property: string | null;
  old: string | null;
  replacement: string | null;
  leftName: string | null;
  rightName: string | null;
  reason: string | null;
  undone: boolean;
  undoable: boolean;
}

const source = `
  from decisions d
  left join claims c on c.id = d.claim
  left join claims n on n.id = d.replacement
  left join judgements j on j.id = d.judgement
  left join members m on m.subject = coalesce(c.subject, j.left_subject)
  left join members m2 on m2.subject = j.right_subject
  left join records r on r.id = m.record
  where $1::text is null or m.record = $1 or m2.record = $1`;

const nameOf = (subject: string): string =>
  `(select x.value #>> '{}' from claims x where x.subject = ${subject} and x.property = 'name' order by x.seq limit 1)`;

const columns = `
  d.id, d.at, d.author, d.act, m.record, coalesce(r.caption, c.value #>> '{}') as caption, c.property, c.value #>> '{}' as old,
  n.value #>> '{}' as replacement, ${nameOf("j.left_subject")} as "leftName", ${nameOf("j.right_subject")} as "rightName", d.reason,
  d.undone_at is not null as undone,
  d.undone_at is null and (j.id is null or (j.undone_at is null) <> d.removes) as undoable`;

/** What people did, last first; about one record where `record` is given. */
export async function history(
  db: Db,
  options: { record?: string | undefined; offset?: number | undefined; limit?: number | undefined } = {},
): Promise<Page<HistoryEntry>> {
  const { offset, limit } = windowOf(options);
  const record = options.record ?? null;
  const [count] = await db.query<{ total: number }>(`select count(*) as total ${source}`, [record]);
  const rows = await db.query<HistoryRow>(`select ${columns} ${source} order by d.id desc limit $2 offset $3`, [record, limit, offset]);
  return { total: count?.total ?? 0, items: rows.map(entryOf) };
}

function entryOf(row: HistoryRow): HistoryEntry {
  const { act, old, replacement, leftName, rightName } = row;
  const [from, to] = act === "add" ? [null, old] : act === "correct" ? [old, replacement] : [old ?? leftName, rightName];
  return present<HistoryEntry>({
    id: String(row.id),
    at: row.at,
    author: row.author,
    act,
    record: row.record ?? undefined,
    caption: row.caption ?? "",
    property: row.property ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
    reason: row.reason ?? undefined,
    undone: row.undone,
    undoable: row.undoable,
  });
}
