import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { clusters, type Edge } from "./clusters.ts";
import { reach } from "./reach.ts";
import { refold } from "./refresh.ts";
import { type Move, repoint } from "./repoint.ts";

interface Place {
  id: string;
  seq: number;
  record: string;
}

/**
 * Puts subjects into their records again after judgements about them were made or taken away, and brings up to date every record that
 * this touches: theirs, and those that point to a subject which changed its record.
 */
export async function rejoin(tx: Db, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  const reached = await reach(tx, subjects);
  const places = await tx.query<Place>("select subject as id, seq, record from members where subject = any($1)", [reached.subjects]);
  const moved = moves(places, clusters(reached.edges));
  if (moved.length === 0) return;
  const columns = columnsOf(
    moved,
    ({ id }) => id,
    ({ record }) => record,
  );
  await tx.query(
    "update members m set record = x.record from unnest($1::text[], $2::text[]) as x(id, record) where m.subject = x.id",
    columns,
  );
  const changed = [...new Set(moved.flatMap(({ before, record }) => [before, record]))];
  await refold(tx, [...changed, ...(await repoint(tx, moved, changed))]);
}

/** Subjects whose record is another than it was; a record's id is that of its earliest subject. */
function moves(places: readonly Place[], cluster: Map<string, string>): Move[] {
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

/** Computes the place of every subject from all judgements. */
export async function rejoinAll(tx: Db): Promise<void> {
  const edges = await tx.query<Edge>(
    `select id, left_subject as left, right_subject as right, verdict, by_rule as "byRule" from judgements where undone_at is null`,
  );
  const cluster = clusters(edges);
  const judged = await tx.query<{ id: string; seq: number }>("select id, seq from subjects where id = any($1)", [[...cluster.keys()]]);
  const earliest = earliestOf(judged, cluster);
  const joined = judged
    .map(({ id }) => ({ id, record: earliest.get(cluster.get(id) ?? id) ?? id }))
    .filter(({ id, record }) => id !== record);
  const columns = columnsOf(
    joined,
    ({ id }) => id,
    ({ record }) => record,
  );
  await tx.exec("delete from members");
  await tx.query(
    `insert into members (subject, record, seq)
     select s.id, coalesce(x.record, s.id), s.seq from subjects s left join unnest($1::text[], $2::text[]) as x(id, record) on x.id = s.id`,
    columns,
  );
}
