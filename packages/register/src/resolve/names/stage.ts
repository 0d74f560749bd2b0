import { nameRulesVersion } from "@entente/model/names";
import { refreshStatistics } from "../../db/statistics.ts";
import { planForFewRows, takeWriterTurn } from "../../db/turn.ts";
import type { Db } from "../../db/types.ts";
import { judgeByRule, type RuleJudgement } from "../judge-by-rule.ts";
import type { StageOptions, StageOutcome } from "../resolve.ts";
import { candidatePairs, type Pair } from "./candidates.ts";
import { mayBeOne, type WeighedPair, withoutConflicts } from "./conflicts.ts";
import { differentRecords } from "./different.ts";
import { linkNames, type SaidName } from "./links.ts";
import { type Candidate, loadCandidates, loadCounterparts } from "./material.ts";
import { type Compare, PreparedNames } from "./prepared-names.ts";
import { weigh } from "./weigh.ts";

/** The rule in whose name records are joined and proposed; the number rises when the way of weighing changes. */
export const namesRule = `alike-names/1.${nameRulesVersion}`;

/** Claims looked through in one transaction. */
const BATCH = 1500;
const STAGE = "names";

/**
 * Finds people, bodies and places that go by several names: each name that came in since the last time against all that were there.
 * `limit` bounds the claims looked through.
 */
export async function resolveNames(db: Db, { at, limit = Number.POSITIVE_INFINITY }: StageOptions): Promise<StageOutcome> {
  const prepared = new PreparedNames();
  const total: StageOutcome = { looked: 0, joined: 0, proposed: 0, remaining: 0 };
  for (let taken = 0; taken < limit; taken += BATCH) {
    const done = await db.transaction((tx) => resolveBatch(tx, prepared, at, Math.min(BATCH, limit - taken)));
    for (const key of ["looked", "joined", "proposed"] as const) total[key] += done[key];
    total.remaining = done.remaining;
    if (done.remaining === 0) break;
    prepared.trim();
  }
  return total;
}

async function resolveBatch(tx: Db, prepared: PreparedNames, at: string, size: number): Promise<StageOutcome> {
  await takeWriterTurn(tx);
  await planForFewRows(tx);
  const { from, last } = await progress(tx);
  const to = Math.min(from + size, last);
  const parted = await takeParted(tx);
  if (to <= from && parted.length === 0) return { looked: 0, joined: 0, proposed: 0, remaining: 0 };
  const links = await linkNames(tx, [...parted, ...(await saidBetween(tx, from, to))], prepared);
  const { pairs } = await candidatePairs(tx, links, prepared);
  const judged = await weighPairs(tx, pairs, prepared);
  const { joined, proposed } = await judgeByRule(tx, judged, at);
  await tx.query("insert into resolve_progress (stage, seq) values ($1, $2) on conflict (stage) do update set seq = excluded.seq", [
    STAGE,
    to,
  ]);
  await refreshStatistics(tx);
  return { looked: links.length, joined, proposed, remaining: last - to };
}

async function progress(tx: Db): Promise<{ from: number; last: number }> {
  const [row] = await tx.query<{ from: number; last: number }>(
    `select coalesce((select seq from resolve_progress where stage = $1), 0) as from, coalesce((select max(seq) from claims), 0) as last`,
    [STAGE],
  );
  return row ?? { from: 0, last: 0 };
}

const said = `
  select c.subject, c.kind, c.value #>> '{}' as name
  from claims c
  where c.seq > $1 and c.seq <= $2 and c.property in ('name', 'alias') and c.kind in ('person', 'organisation', 'place')
  order by c.seq`;

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

function saidBetween(tx: Db, from: number, to: number): Promise<SaidName[]> {
  return tx.query<SaidName>(said, [from, to]);
}

async function weighPairs(tx: Db, pairs: readonly Pair[], prepared: PreparedNames): Promise<RuleJudgement[]> {
  if (pairs.length === 0) return [];
  const records = pairs.flatMap(({ left, right }) => [left, right]);
  const candidates = await loadCandidates(tx, records, prepared);
  const met = await loadCounterparts(tx, records);
  const weighed = pairs.flatMap((pair) => weighPair(pair, candidates, met, prepared.compare));
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
  compare: Compare,
): WeighedPair[] {
  const [a, b] = [candidates.get(left), candidates.get(right)];
  const weighed = a && b && weigh(a, b, met, compare);
  return weighed ? [{ left, right, ...weighed }] : [];
}

function joined(pairs: readonly WeighedPair[]): string[] {
  return pairs.filter(({ verdict }) => verdict === "same").flatMap(({ left, right }) => [left, right]);
}
