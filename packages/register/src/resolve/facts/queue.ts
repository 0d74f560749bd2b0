import { placesNamed } from "@entente/model/places/named";
import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";

/** Subjects looked at in one go. */
const BATCH = 2_000;
/** Facts looked at again because one party was joined with another; the newest ones. */
const REACH = 400;

const COMPARED = ["encounter", "agreement", "tie"];

/** How far something has come, by the order of arrival. */
async function progressOf(tx: Db, stage: string): Promise<number> {
  const [row] = await tx.query<{ seq: number }>("select seq from resolve_progress where stage = $1", [stage]);
  return row?.seq ?? 0;
}

async function setProgress(tx: Db, stage: string, seq: number): Promise<void> {
  await tx.query("insert into resolve_progress (stage, seq) values ($1, $2) on conflict (stage) do update set seq = excluded.seq", [
    stage,
    seq,
  ]);
}

/** Notes what came since the last time: new facts, new names of bodies, and facts whose parties were joined. Gives whether there may be more of it. */
export async function noteNews(tx: Db): Promise<boolean> {
  const subjects = await noteSubjects(tx);
  const joins = await noteJoins(tx);
  return subjects || joins;
}

interface NewSubject {
  id: string;
  seq: number;
  kind: string;
  record: string;
}

async function noteSubjects(tx: Db): Promise<boolean> {
  const rows = await tx.query<NewSubject>(
    `select s.id, s.seq, s.kind, m.record from subjects s join members m on m.subject = s.id
     where s.seq > $1 order by s.seq limit ${BATCH}`,
    [await progressOf(tx, "facts-subjects")],
  );
  const last = rows.at(-1);
  if (!last) return false;
  await enqueue(
    tx,
    rows.filter(({ kind }) => COMPARED.includes(kind)).map(({ record }) => record),
  );
  await notePlaces(
    tx,
    rows.filter(({ kind }) => kind === "organisation").map(({ id }) => id),
  );
  await setProgress(tx, "facts-subjects", last.seq);
  return rows.length === BATCH;
}

async function notePlaces(tx: Db, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  const names = await tx.query<{ subject: string; name: string }>(
    `select subject, value #>> '{}' as name from claims where subject = any($1) and property in ('name', 'alias')`,
    [subjects],
  );
  const rows = names.flatMap(({ subject, name }) =>
    placesNamed(name)
      .filter(finer)
      .map((code) => ({ code, subject })),
  );
  await tx.query(
    "insert into body_places (code, subject) select distinct * from unnest($1::text[], $2::text[]) on conflict do nothing",
    columnsOf(
      rows,
      ({ code }) => code,
      ({ subject }) => subject,
    ),
  );
}

function finer(code: string): boolean {
  return code.length > 2;
}

/** Facts that name a party which was joined, or separated and joined anew, by anything but its own name while it was settled. */
const touchedFacts = `
  with news as materialized (
    select id, left_subject, right_subject from judgements
    where id > $1 and verdict = 'same' and author not in ('identical-name/1', 'same-place-code/1')
    order by id limit ${BATCH}
  ),
  joined as (
    select distinct m.record from news join members m on m.subject in (news.left_subject, news.right_subject)
    join records r on r.id = m.record and r.kind in ('person', 'organisation', 'place')
  ),
  touched as (
    select distinct near.source as record from joined cross join lateral (
      select l.source from record_links l
      where l.target = joined.record and l.kind = any($2) order by l.date_sort desc nulls last limit ${REACH}
    ) near
  )
  select (select max(id) from news) as last, (select count(*) from news) as news, array(select record from touched) as records`;

async function noteJoins(tx: Db): Promise<boolean> {
  const [row] = await tx.query<{ last: number | null; news: number; records: string[] }>(touchedFacts, [
    await progressOf(tx, "facts-joins"),
    COMPARED,
  ]);
  if (!row || row.last === null) return false;
  await enqueue(tx, row.records);
  await setProgress(tx, "facts-joins", row.last);
  return row.news === BATCH;
}

/** Puts records into the queue of facts to compare; one that waits already waits once. */
export async function enqueue(tx: Db, records: readonly string[]): Promise<void> {
  if (records.length === 0) return;
  await tx.query("insert into fact_queue (record) select distinct * from unnest($1::text[]) on conflict do nothing", [records]);
}

/** Has the facts of documents compared again, now that more is known of these. */
export async function enqueueFacts(tx: Db, documents: readonly string[]): Promise<void> {
  const rows = await tx.query<{ record: string }>(
    "select distinct m.record from subjects s join members m on m.subject = s.id where s.document = any($1) and s.kind = any($2)",
    [documents, COMPARED],
  );
  await enqueue(
    tx,
    rows.map(({ record }) => record),
  );
}

/** Takes facts out of the queue, earliest first; ids that are no records any more fall away. */
export async function dequeue(tx: Db, most: number): Promise<string[]> {
  const rows = await tx.query<{ record: string }>(
    `with next as (
       select q.record from fact_queue q left join records r on r.id = q.record order by r.first_seq nulls first, q.record limit $1
     )
     delete from fact_queue q using next where q.record = next.record returning q.record`,
    [most],
  );
  return rows.map(({ record }) => record).sort();
}

/** How many facts wait. */
export async function waiting(tx: Db): Promise<number> {
  const [row] = await tx.query<{ waiting: number }>("select count(*) as waiting from fact_queue");
  return row?.waiting ?? 0;
}
