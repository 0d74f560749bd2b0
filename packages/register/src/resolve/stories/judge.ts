import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import { restory } from "../../project/stories.ts";
import { enqueueFacts } from "../facts/queue.ts";
import type { StoryVerdict } from "./same-text.ts";

export interface StoryPair extends StoryVerdict {
  left: string;
  right: string;
  rule: string;
}

/** Pairs that nobody spoke of, that no rule judged and nobody took back; rules may withdraw their own proposals. And documents that are not one story already. */
const unheard = `
  select p.n from unnest($1::text[], $2::text[]) with ordinality as p(l, r, n)
  where not exists (
    select from judgements j
    where (j.left_subject, j.right_subject) in ((p.l, p.r), (p.r, p.l)) and (j.undone_at is null or j.undone_by <> j.author)
  )
  and not exists (
    select from document_stories a join document_stories b on b.story = a.story where a.document = p.l and b.document = p.r
  )`;

const insert = `
  insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at)
  select l, r, verdict, score, reasons::jsonb, rule, true, $7::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::text[], $6::text[]) with ordinality
    as j(l, r, verdict, score, reasons, rule, n)
  order by n`;

/** Stores what rules hold of pairs of documents and puts the documents into their stories. `at` is ISO 8601. */
export async function judgeStories(tx: Db, pairs: readonly StoryPair[], at: string): Promise<{ joined: number; proposed: number }> {
  if (pairs.length === 0) return { joined: 0, proposed: 0 };
  const rows = await tx.query<{ n: number }>(unheard, [pairs.map(({ left }) => left), pairs.map(({ right }) => right)]);
  const fresh = rows.flatMap(({ n }) => pairs[n - 1] ?? []);
  const columns = columnsOf(
    fresh,
    ({ left }) => left,
    ({ right }) => right,
    ({ verdict }) => verdict,
    ({ score }) => score,
    ({ reasons }) => JSON.stringify(reasons),
    ({ rule }) => rule,
  );
  if (fresh.length > 0) await tx.query(insert, [...columns, at]);
  const joined = fresh.filter(({ verdict }) => verdict === "same");
  const documents = joined.flatMap(({ left, right }) => [left, right]);
  await restory(tx, documents);
  await enqueueFacts(tx, documents);
  return { joined: joined.length, proposed: fresh.length - joined.length };
}
