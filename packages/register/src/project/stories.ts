import type { Db } from "../db/types.ts";
import { clusters, type Edge } from "./clusters.ts";

/** Documents are joined into stories by judgements just as subjects are joined into records; the ids of both never meet. */
const edgeColumns = `j.id, j.left_subject as left, j.right_subject as right, j.verdict, j.by_rule as "byRule"`;

/** Every document that standing "same" judgements lead to from the given ones; subjects among them lead nowhere. */
const reachable = `
  with recursive reach (document) as (
    select d.id from documents d where d.id = any($1)
    union
    select next.document
    from reach
    cross join lateral (
      select right_subject as document from judgements where left_subject = reach.document and verdict = 'same' and undone_at is null
      union all
      select left_subject from judgements where right_subject = reach.document and verdict = 'same' and undone_at is null
    ) next
  )
  select d.id, d.seq, coalesce(s.story, d.id) as story
  from reach join documents d on d.id = reach.document left join document_stories s on s.document = d.id`;

interface Place {
  id: string;
  seq: number;
  story: string;
}

/** Puts documents into their stories again after a judgement about them, and counts the sources of the records they speak of. */
export async function restory(tx: Db, documents: readonly string[]): Promise<void> {
  const places = await tx.query<Place>(reachable, [documents]);
  const ids = places.map(({ id }) => id);
  if (ids.length === 0) return;
  const edges = await tx.query<Edge>(
    `select ${edgeColumns} from judgements j where j.undone_at is null and j.left_subject = any($1) and j.right_subject = any($1)`,
    [ids],
  );
  const after = storiesOf(places, edges);
  const moved = places.filter(({ id, story }) => (after.get(id) ?? id) !== story);
  if (moved.length === 0) return;
  await store(tx, ids, after);
  await recount(tx, places, after);
}

/** The story of each document that shares one: its earliest document. */
function storiesOf(places: readonly Omit<Place, "story">[], edges: readonly Edge[]): Map<string, string> {
  const cluster = clusters(edges);
  const groups = Map.groupBy(
    places.toSorted((a, b) => a.seq - b.seq),
    ({ id }) => cluster.get(id) ?? id,
  );
  const shared = [...groups.values()].filter((group) => group.length > 1);
  return new Map(shared.flatMap((group) => group.map(({ id }) => [id, group[0]?.id ?? id] as const)));
}

async function store(tx: Db, documents: readonly string[], stories: ReadonlyMap<string, string>): Promise<void> {
  await tx.query("delete from document_stories where document = any($1)", [documents]);
  await tx.query("insert into document_stories (document, story) select * from unnest($1::text[], $2::text[])", [
    [...stories.keys()],
    [...stories.values()],
  ]);
}

/** Changes the count of copies by what the documents' new stories add or take away; a record of thousands of documents is not counted anew. */
async function recount(tx: Db, places: readonly Place[], after: ReadonlyMap<string, string>): Promise<void> {
  const before = new Map(places.map(({ id, story }) => [id, story]));
  const rows = await tx.query<{ record: string; document: string }>(
    "select distinct m.record, s.document from subjects s join members m on m.subject = s.id where s.document = any($1)",
    [[...before.keys()]],
  );
  const changes = [...Map.groupBy(rows, ({ record }) => record)]
    .map(([record, own]) => {
      const count = (stories: ReadonlyMap<string, string>) => new Set(own.map(({ document }) => stories.get(document) ?? document)).size;
      return { record, more: count(before) - count(after) };
    })
    .filter(({ more }) => more !== 0);
  await tx.query(
    "update records r set copies = r.copies + x.more from unnest($1::text[], $2::integer[]) as x(record, more) where r.id = x.record",
    [changes.map(({ record }) => record), changes.map(({ more }) => more)],
  );
}

/** Counts the copies among the documents of records just computed; a record begins with none. */
export async function countCopies(tx: Db, records: readonly string[]): Promise<void> {
  await tx.query(
    `update records r set copies = told.copies
     from (
       select m.record, count(distinct t.document) - count(distinct t.story) as copies
       from members m join subjects s on s.id = m.subject join document_stories t on t.document = s.document
       where m.record = any($1) group by m.record
     ) told
     where r.id = told.record and told.copies > 0`,
    [records],
  );
}

/** Computes the stories of all documents from all judgements. */
export async function restoryAll(tx: Db): Promise<void> {
  const edges = await tx.query<Edge>(
    `select ${edgeColumns} from judgements j join documents d on d.id = j.left_subject where j.undone_at is null`,
  );
  const judged = [...new Set(edges.flatMap(({ left, right }) => [left, right]))];
  const places = await tx.query<Omit<Place, "story">>("select id, seq from documents where id = any($1)", [judged]);
  await tx.exec("delete from document_stories");
  await store(tx, [], storiesOf(places, edges));
}
