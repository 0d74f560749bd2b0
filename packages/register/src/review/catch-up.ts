import { takeWriterTurnForFewRows } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { weakestFirst } from "../read/health.ts";

/** Things taken into the inbox in one transaction. */
const STRETCH = 2000;
/** Documents beyond which one more changes nothing about how well a record is supported. */
const WELL_TOLD = 12;

/**
 * Subjects after the last one taken. What a person began or imported is nobody's proposal; a thing all of whose claims were decided is done.
 */
const takeStretch = `
  with stretch as materialized (
    select id, seq, kind, document from subjects where seq > $1 order by seq limit $2
  ),
  taken as (
    insert into review_items (id, type, kind, language, document, subject, importance, weight, score, state)
    select 'fact:' || s.id, 'fact', s.kind, coalesce(d.language, ''), s.document, s.id, review_importance('fact', s.kind), said.confidence,
      said.confidence, case when said.decided then review_state('fact:' || s.id, 'fact', s.id) else 'open' end
    from stretch s
    join documents d on d.id = s.document
    cross join lateral (
      select max(c.confidence) as confidence,
        bool_or(exists (select from decisions x where x.claim = c.id and x.undone_at is null)) as decided
      from claims c where c.subject = s.id and c.author is null
    ) said
    where said.confidence is not null and not exists (select from decisions i where i.document = s.document and i.act = 'import')
    order by s.seq
    on conflict (id) do nothing
  )
  select max(seq) as last, count(*) as taken from stretch`;

/**
 * Orders the open facts of records that have new material: what little supports comes first, then what was read least surely. A record that
 * many documents speak of is well supported whatever comes, and is passed over.
 */
const weighAgain = `
  with touched as materialized (
    select m.record from subjects s join members m on m.subject = s.id where s.seq > $1 and s.seq <= $2
    union
    select m.record from judgements j join members m on m.subject = j.left_subject where j.id > $3
  )
  update review_items i set weight = now.weight + i.score
  from (
    select 'fact:' || m.subject as id, ${weakestFirst("r")} as weight
    from touched join records r on r.id = touched.record join members m on m.record = r.id
    where r.documents <= ${WELL_TOLD}
  ) now
  where i.id = now.id and i.state = 'open' and i.weight <> now.weight + i.score`;

/**
 * Takes what was read since the last time into the inbox, at most `limit` things, oldest first. Gives how many are left: reading documents
 * stays as fast as it is because this comes after it.
 */
export async function catchUp(db: Db, limit: number = STRETCH): Promise<number> {
  const behind = await lag(db);
  if (behind === 0) return 0;
  return db.transaction(async (tx) => {
    await takeWriterTurnForFewRows(tx);
    const from = await reached(tx, "facts");
    const [stretch] = await tx.query<{ last: number | null }>(takeStretch, [from, limit]);
    if (stretch?.last) await note(tx, "facts", stretch.last);
    await weigh(tx, from, stretch?.last ?? from);
    return lag(tx);
  });
}

/** Takes everything in, a stretch at a time. */
export async function catchUpWholly(db: Db): Promise<void> {
  while ((await catchUp(db)) > 0);
}

/** How many subjects the inbox does not know yet, by their numbers. */
async function lag(db: Db): Promise<number> {
  const [row] = await db.query<{ behind: number }>(
    `select coalesce((select max(seq) from subjects), 0) - coalesce((select seq from review_progress where stage = 'facts'), 0) as behind`,
  );
  return Math.max(0, row?.behind ?? 0);
}

async function weigh(tx: Db, from: number, to: number): Promise<void> {
  const judged = await reached(tx, "judgements");
  const [latest] = await tx.query<{ id: number }>("select coalesce(max(id), 0) as id from judgements");
  await tx.query(weighAgain, [from, to, judged]);
  if (latest && latest.id > judged) await note(tx, "judgements", latest.id);
}

type Stage = "facts" | "judgements";

async function reached(tx: Db, stage: Stage): Promise<number> {
  const [progress] = await tx.query<{ seq: number }>("select seq from review_progress where stage = $1", [stage]);
  return progress?.seq ?? 0;
}

function note(tx: Db, stage: Stage, seq: number): Promise<unknown> {
  return tx.query("insert into review_progress (stage, seq) values ($1, $2) on conflict (stage) do update set seq = excluded.seq", [
    stage,
    seq,
  ]);
}
