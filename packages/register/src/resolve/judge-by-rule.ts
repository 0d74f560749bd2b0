import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { rejoin } from "../project/membership.ts";
import type { Reason } from "../types.ts";

/** What a rule holds of two subjects. "unsure" proposes to people that the two are one. */
export interface RuleJudgement {
  left: string;
  right: string;
  verdict: "same" | "unsure";
  /** From 0 to 1. */
  score: number;
  reasons: readonly Reason[];
  /** The rule with its version, "names/1". */
  rule: string;
}

/** How many pairs were joined and proposed by one call. */
export interface JudgedByRule {
  joined: number;
  proposed: number;
}

/**
 * Stores what rules hold of pairs of subjects and brings the records up to date, all at once. Left out is what people have spoken about,
 * or taken back, between the two records; what is one record already; and what the same rule proposes already. A "same" that would join
 * what is known to differ becomes a proposal with the reason "conflict". `tx` is a transaction that holds the writer's turn; `at` is
 * ISO 8601.
 */
export async function judgeByRule(tx: Db, list: readonly RuleJudgement[], at: string): Promise<JudgedByRule> {
  const joining = await unheard(
    tx,
    list.filter(({ verdict }) => verdict === "same"),
  );
  const stored = await store(tx, joining, at);
  await rejoin(
    tx,
    joining.flatMap(({ left, right }) => [left, right]),
  );
  const refused = await withdrawRefused(tx, stored);
  // Only now is it known which of the proposed pairs have become one record.
  const proposed = await unheard(
    tx,
    list.filter(({ verdict }) => verdict === "unsure"),
  );
  await store(tx, proposed, at);
  return { joined: joining.length - refused, proposed: proposed.length + refused };
}

/** The records of each pair; pairs within one record fall away. The side with fewer claims is the quicker one to look through. */
const screened = `
  with pairs as (
    select p.n, p.verdict, p.rule, l.record as left, r.record as right,
      case when a.claims <= b.claims then l.record else r.record end as small,
      case when a.claims <= b.claims then r.record else l.record end as large
    from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as p(left_subject, right_subject, verdict, rule, n)
    join members l on l.subject = p.left_subject
    join members r on r.subject = p.right_subject
    join records a on a.id = l.record
    join records b on b.id = r.record
    where l.record <> r.record
  )
  select p.n, p.left, p.right from pairs p
  where not exists (
    select from members m
    cross join lateral (
      select j.right_subject as other, j.verdict, j.author, j.by_rule, j.undone_at, j.undone_by from judgements j
      where j.left_subject = m.subject and (not j.by_rule or j.undone_at is not null or j.verdict = 'unsure')
      union all
      select j.left_subject, j.verdict, j.author, j.by_rule, j.undone_at, j.undone_by from judgements j
      where j.right_subject = m.subject and (not j.by_rule or j.undone_at is not null or j.verdict = 'unsure')
    ) heard
    where m.record = p.small
      -- By its key: going through the members of the large side would take long.
      and (select o.record from members o where o.subject = heard.other) = p.large
      and case
        when not heard.by_rule then heard.undone_at is null
        -- What a rule withdrew by itself nobody spoke about.
        when heard.undone_at is not null then heard.undone_by <> heard.author
        else p.verdict = 'unsure' and heard.verdict = 'unsure' and heard.author = p.rule
      end
  )`;

/** The pairs about which nothing stands yet, one for each rule and pair of records: the best. */
async function unheard(tx: Db, list: readonly RuleJudgement[]): Promise<RuleJudgement[]> {
  if (list.length === 0) return [];
  const best = list.toSorted((a, b) => b.score - a.score);
  const columns = columnsOf(
    best,
    ({ left }) => left,
    ({ right }) => right,
    ({ verdict }) => verdict,
    ({ rule }) => rule,
  );
  const rows = await tx.query<{ n: number; left: string; right: string }>(screened, columns);
  const seen = new Set<string>();
  return rows
    .sort((a, b) => a.n - b.n)
    .flatMap(({ n, left, right }) => {
      const judgement = best[n - 1];
      const pair = JSON.stringify([judgement?.rule, ...[left, right].sort()]);
      return judgement && !seen.has(pair) && seen.add(pair) ? [judgement] : [];
    });
}

const insertJudgements = `
  insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at)
  select l, r, verdict, score, reasons::jsonb, rule, true, $7::timestamptz
  from unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::text[], $6::text[]) with ordinality as j(l, r, verdict, score, reasons, rule, n)
  order by n
  returning id`;

async function store(tx: Db, list: readonly RuleJudgement[], at: string): Promise<number[]> {
  if (list.length === 0) return [];
  const columns = columnsOf(
    list,
    ({ left }) => left,
    ({ right }) => right,
    ({ verdict }) => verdict,
    ({ score }) => score,
    ({ reasons }) => JSON.stringify(reasons),
    ({ rule }) => rule,
  );
  const rows = await tx.query<{ id: number }>(insertJudgements, [...columns, at]);
  return rows.map(({ id }) => id);
}

/** Where others are known to differ, a join between their clusters has no effect; people see it as a proposal. */
const refuse = `
  update judgements j set verdict = 'unsure', reasons = j.reasons || '[{"code": "conflict"}]'::jsonb
  from members l, members r
  where j.id = any($1) and l.subject = j.left_subject and r.subject = j.right_subject and l.record <> r.record
  returning j.id`;

async function withdrawRefused(tx: Db, stored: readonly number[]): Promise<number> {
  if (stored.length === 0) return 0;
  return (await tx.query(refuse, [stored])).length;
}
