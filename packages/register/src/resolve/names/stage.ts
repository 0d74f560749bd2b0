import { nameRulesVersion } from "@entente/model/names";
import { refreshStatistics } from "../../db/statistics.ts";
import { takeWriterTurnForFewRows } from "../../db/turn.ts";
import type { Db } from "../../db/types.ts";
import { judgeByRule, type RuleJudgement } from "../judge-by-rule.ts";
import type { StageOptions, StageOutcome } from "../resolve.ts";
import { withNext } from "./ahead.ts";
import { candidatePairs, type Pair } from "./candidates.ts";
import { mayBeOne, type WeighedPair, withoutConflicts } from "./conflicts.ts";
import { differentRecords } from "./different.ts";
import { linkNames, type SaidName, saidBetween } from "./links.ts";
import { type Candidate, loadCandidates, loadCounterparts } from "./material.ts";
import { type PreparedNames, preparedNamesOf } from "./prepared-names.ts";
import { weigh } from "./weigh.ts";

/** The rule in whose name records are joined and proposed; the number rises when the way of weighing changes. */
export const namesRule = `alike-names/1.${nameRulesVersion}`;

/** Claims looked through in one transaction. */
const BATCH = 1500;
/** How far names have come by these rules: keys made by others do not meet those made by these. */
const STAGE = `names/${nameRulesVersion}`;

/**
 * Finds people, bodies and places that go by several names: each name that came in since the last time against all that were there.
 * `limit` bounds the claims looked through.
 */
export async function resolveNames(db: Db, { at, limit = Number.POSITIVE_INFINITY }: StageOptions): Promise<StageOutcome> {
  const prepared = preparedNamesOf(db);
  const total: StageOutcome = { looked: 0, joined: 0, proposed: 0, remaining: 0 };
  let reached: number | undefined;
  for (let taken = 0; taken < limit; taken += BATCH) {
    const batch = () => db.transaction((tx) => resolveBatch(tx, prepared, at, Math.min(BATCH, limit - taken)));
    const done = await (reached === undefined ? batch() : withNext(db, batch, prepared, reached + BATCH, reached + 2 * BATCH));
    for (const key of ["looked", "joined", "proposed"] as const) total[key] += done[key];
    total.remaining = done.remaining;
    if (done.remaining === 0) break;
    reached = done.reached;
  }
  return total;
}

/** What a batch did, and the last claim it looked at. */
type BatchOutcome = StageOutcome & { reached: number };

async function resolveBatch(tx: Db, prepared: PreparedNames, at: string, size: number): Promise<BatchOutcome> {
  await takeWriterTurnForFewRows(tx);
  prepared.trim();
  const { from, last, waiting } = await progress(tx, at);
  const to = Math.min(from + size, last);
  const parted = waiting ? await takeParted(tx) : [];
  if (to <= from && parted.length === 0) return { looked: 0, joined: 0, proposed: 0, remaining: 0, reached: to };
  const links = await linkNames(tx, [...parted, ...(await saidBetween(tx, from, to))], prepared);
  const pairs = await candidatePairs(tx, links, prepared);
  const judged = await weighPairs(tx, pairs, prepared);
  const { joined, proposed } = await judgeByRule(tx, judged, at);
  await tx.query("insert into resolve_progress (stage, seq) values ($1, $2) on conflict (stage) do update set seq = excluded.seq", [
    STAGE,
    to,
  ]);
  // What comes with a document or two is counted when documents are added.
  if (to - from === BATCH) await refreshStatistics(tx);
  return { looked: links.length, joined, proposed, remaining: last - to, reached: to };
}

/** How far names have come, up to where they may, and whether names wait that were looked at before. */
const progressed = `
  select (select seq from resolve_progress where stage = $1) as from, coalesce((select max(seq) from claims), 0) as last,
    exists (select from name_queue) as waiting`;

async function progress(tx: Db, at: string): Promise<{ from: number; last: number; waiting: boolean }> {
  const [row] = await tx.query<{ from: number | null; last: number; waiting: boolean }>(progressed, [STAGE]);
  if (typeof row?.from !== "number") await forgetNames(tx, at);
  return { from: row?.from ?? 0, last: row?.last ?? 0, waiting: row?.waiting ?? false };
}

/** Empties what was noted about names, so that all of them are looked at as new, and withdraws what was proposed and nobody answered. */
export async function forgetNames(tx: Db, at: string): Promise<void> {
  await tx.exec(
    "delete from name_keys; delete from name_subjects; delete from names; delete from resolve_progress where stage like 'names%'",
  );
  await tx.query(
    `update judgements set undone_at = $1, undone_by = author
     where by_rule and verdict = 'unsure' and undone_at is null and author like 'alike-names/%'`,
    [at],
  );
}

/** Names of subjects that were taken out of their records since the last time. */
const partedNames = `
  with taken as (delete from name_queue where subject in (select subject from name_queue limit ${BATCH}) returning subject)
  select c.subject, c.kind, c.value #>> '{}' as name
  from taken join claims c on c.subject = taken.subject
  where c.property in ('name', 'alias') and c.kind in ('person', 'organisation', 'place')
  order by c.seq`;

function takeParted(tx: Db): Promise<SaidName[]> {
  return tx.query<SaidName>(partedNames);
}

async function weighPairs(tx: Db, pairs: readonly Pair[], prepared: PreparedNames): Promise<RuleJudgement[]> {
  if (pairs.length === 0) return [];
  const records = pairs.flatMap(({ left, right }) => [left, right]);
  const candidates = await loadCandidates(tx, records, prepared);
  const met = await loadCounterparts(tx, records);
  const weighed = pairs.flatMap((pair) => weighPair(pair, candidates, met));
  const different = await differentRecords(tx, joined(weighed));
  const compatible = (left: string, right: string) => {
    const [a, b] = [candidates.get(left), candidates.get(right)];
    return a !== undefined && b !== undefined && !different(left, right) && mayBeOne(a, b);
  };
  return withoutConflicts(weighed, compatible).map((pair) => ({ ...pair, rule: namesRule }));
}

function weighPair(
  { left, right }: Pair,
  candidates: ReadonlyMap<string, Candidate>,
  met: ReadonlyMap<string, ReadonlySet<string>>,
): WeighedPair[] {
  const [a, b] = [candidates.get(left), candidates.get(right)];
  const weighed = a && b && weigh(a, b, met);
  return weighed ? [{ left, right, ...weighed }] : [];
}

function joined(pairs: readonly WeighedPair[]): string[] {
  return pairs.filter(({ verdict }) => verdict === "same").flatMap(({ left, right }) => [left, right]);
}
