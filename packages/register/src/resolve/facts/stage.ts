import { takeWriterTurnForFewRows } from "../../db/turn.ts";
import type { Db } from "../../db/types.ts";
import { judgeByRule, type RuleJudgement } from "../judge-by-rule.ts";
import type { StageOptions, StageOutcome } from "../resolve.ts";
import { agreementRule, compareAgreements, compareTies, tieRule } from "./bonds.ts";
import { candidatesOf } from "./candidates.ts";
import { compareEncounters, encounterRule } from "./encounters.ts";
import { choosePairs, type Pair } from "./pairs.ts";
import { loadProfiles, PartyBook } from "./profiles.ts";
import { proposePromises } from "./promise-pairs.ts";
import { dequeue, noteNews, waiting } from "./queue.ts";
import type { Profile, Verdict } from "./types.ts";

/** Facts compared in one transaction. */
const BATCH = 40;

const nothing: StageOutcome = { looked: 0, joined: 0, proposed: 0, remaining: 0 };

/**
 * Joins encounters, agreements and ties that several documents tell, by who took part, when and where; proposes to people what is less
 * sure, and promises that two accounts of one encounter share. Looks at what is new, and again at what names somebody who was joined meanwhile.
 */
export async function resolveFacts(db: Db, { at, limit = Number.POSITIVE_INFINITY }: StageOptions): Promise<StageOutcome> {
  let outcome = nothing;
  while (outcome.looked < limit) {
    const more = await db.transaction((tx) => step(tx, at, Math.min(BATCH, limit - outcome.looked)));
    outcome = sum(outcome, more);
    if (more.looked === 0 && !more.news) return { ...outcome, remaining: 0 };
  }
  return { ...outcome, remaining: await waiting(db) };
}

function sum(a: StageOutcome, b: StageOutcome): StageOutcome {
  return { looked: a.looked + b.looked, joined: a.joined + b.joined, proposed: a.proposed + b.proposed, remaining: 0 };
}

/** One batch, in the order of arrival: what is joined by it is known to the next. */
async function step(tx: Db, at: string, most: number): Promise<StageOutcome & { news: boolean }> {
  await takeWriterTurnForFewRows(tx);
  const news = await noteNews(tx);
  const records = await dequeue(tx, most);
  if (records.length === 0) return { ...nothing, news };
  const found = await compareAll(tx, records, at);
  return { ...found, looked: records.length, news };
}

async function compareAll(tx: Db, records: readonly string[], at: string): Promise<StageOutcome> {
  const book = new PartyBook();
  const fresh = await loadProfiles(tx, records, book);
  const candidates = await candidatesOf(tx, [...fresh.values()]);
  const others = await loadProfiles(
    tx,
    [...new Set([...candidates.values()].flat())].filter((id) => !fresh.has(id)),
    book,
  );
  const profiles = new Map([...fresh, ...others]);
  const pairs = choosePairs(pairsOf(candidates, profiles));
  const judged = await judgeByRule(tx, pairs.map(judgementOf), at);
  const promises = await proposePromises(tx, pairs, at);
  return { looked: 0, joined: judged.joined, proposed: judged.proposed + promises, remaining: 0 };
}

/** Each pair once, with what comparing it gives. */
function pairsOf(candidates: ReadonlyMap<string, readonly string[]>, profiles: ReadonlyMap<string, Profile>): Pair[] {
  const done = new Set<string>();
  return [...candidates].flatMap(([fact, others]) =>
    others.flatMap((other) => {
      const key = [fact, other].sort().join(" ");
      const [left, right] = [profiles.get(fact), profiles.get(other)];
      if (!left || !right || done.has(key)) return [];
      done.add(key);
      const verdict = sharesDocument(left, right) ? undefined : compare(left, right);
      return verdict ? [{ left, right, ...verdict }] : [];
    }),
  );
}

/** What one document tells apart stays apart: its author knew best. */
function sharesDocument(a: Profile, b: Profile): boolean {
  return a.documents.some((document) => b.documents.includes(document));
}

const rules = {
  encounter: { rule: encounterRule, compare: compareEncounters },
  agreement: { rule: agreementRule, compare: compareAgreements },
  tie: { rule: tieRule, compare: compareTies },
};

function compare(a: Profile, b: Profile): Verdict | undefined {
  return a.kind === b.kind && a.kind !== "commitment" ? rules[a.kind].compare(a, b) : undefined;
}

function judgementOf({ left, right, verdict, score, reasons }: Pair): RuleJudgement {
  const rule = left.kind === "commitment" ? encounterRule : rules[left.kind].rule;
  return { left: left.record, right: right.record, verdict, score, reasons, rule };
}
