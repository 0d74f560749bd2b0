import type { Db } from "../db/types.ts";
import { clusters, type Edge } from "./clusters.ts";
import { refold } from "./refresh.ts";

const edgeColumns = `id, left_subject as left, right_subject as right, verdict, by_rule as "byRule"`;

/** Every subject that standing "same" judgements lead to from the given ones. */
const reachable = `
  with recursive reach (subject) as (
    select unnest($1::text[]) collate "C"
    union
    select next.subject
    from reach
    cross join lateral (
      select right_subject as subject from judgements where left_subject = reach.subject and verdict = 'same' and undone_at is null
      union all
      select left_subject from judgements where right_subject = reach.subject and verdict = 'same' and undone_at is null
    ) next
  )
  select s.id, s.seq, m.record from reach join subjects s on s.id = reach.subject join members m on m.subject = s.id`;

interface Place {
  id: string;
  seq: number;
  record: string;
}

/**
 * Puts subjects into their records again after a judgement about them was made or taken away, and computes every record anew that
 * this touches: theirs, and those that point to a subject which changed its record.
 */
export async function rejoin(tx: Db, subjects: readonly string[]): Promise<void> {
  const places = await tx.query<Place>(reachable, [subjects]);
  const ids = places.map(({ id }) => id);
  const edges = await tx.query<Edge>(
    `select ${edgeColumns} from judgements where undone_at is null and left_subject = any($1) and right_subject = any($1)`,
    [ids],
  );
  const moved = moves(places, clusters(edges));
  if (moved.length === 0) return;
  await tx.query(
    `update members m set record = x.record from jsonb_to_recordset(($1::text)::jsonb) as x(id text, record text) where m.subject = x.id`,
    [JSON.stringify(moved)],
  );
  await refold(tx, [...moved.flatMap(({ before, record }) => [before, record]), ...(await pointingTo(tx, moved))]);
}

/** Subjects whose record is another than it was; a record's id is that of its earliest subject. */
function moves(places: readonly Place[], cluster: Map<string, string>): { id: string; record: string; before: string }[] {
  const earliest = earliestOf(places, cluster);
  return places
    .map(({ id, record }) => ({ id, before: record, record: earliest.get(cluster.get(id) ?? id) ?? id }))
    .filter(({ before, record }) => before !== record);
}

function earliestOf(places: readonly Omit<Place, "record">[], cluster: Map<string, string>): Map<string, string> {
  const earliest = new Map<string, string>();
  for (const { id } of places.toSorted((a, b) => a.seq - b.seq)) {
    const root = cluster.get(id) ?? id;
    if (!earliest.has(root)) earliest.set(root, id);
  }
  return earliest;
}

async function pointingTo(tx: Db, moved: readonly { id: string }[]): Promise<string[]> {
  const rows = await tx.query<{ record: string }>(
    "select distinct m.record from claims c join members m on m.subject = c.subject where c.ref = any($1)",
    [moved.map(({ id }) => id)],
  );
  return rows.map(({ record }) => record);
}

/** Computes the place of every subject from all judgements. */
export async function rejoinAll(tx: Db): Promise<void> {
  const edges = await tx.query<Edge>(`select ${edgeColumns} from judgements where undone_at is null`);
  const cluster = clusters(edges);
  const judged = await tx.query<{ id: string; seq: number }>("select id, seq from subjects where id = any($1)", [[...cluster.keys()]]);
  const earliest = earliestOf(judged, cluster);
  const joined = judged
    .map(({ id }) => ({ id, record: earliest.get(cluster.get(id) ?? id) ?? id }))
    .filter(({ id, record }) => id !== record);
  await tx.exec("delete from members");
  await tx.query(
    `insert into members (subject, record, seq)
     select s.id, coalesce(x.record, s.id), s.seq
     from subjects s
     left join jsonb_to_recordset(($1::text)::jsonb) as x(id text, record text) on x.id = s.id`,
    [JSON.stringify(joined)],
  );
}
