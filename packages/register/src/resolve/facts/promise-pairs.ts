import type { Db } from "../../db/types.ts";
import { judgeByRule } from "../judge-by-rule.ts";
import type { Pair } from "./pairs.ts";
import { loadProfiles } from "./profiles.ts";
import { comparePromises, promiseRule } from "./promises.ts";
import type { Profile } from "./types.ts";

/** Documents of one account looked at for promises; an encounter told by more has its promises compared already. */
const DOCUMENTS = 6;
/** Commitments of one document compared. */
const COMMITMENTS = 30;

/** Proposes promises that both accounts of an encounter just joined tell; gives how many. */
export async function proposePromises(tx: Db, pairs: readonly Pair[], at: string): Promise<number> {
  const joined = pairs.filter(({ verdict, left }) => verdict === "same" && left.kind === "encounter");
  if (joined.length === 0) return 0;
  const told = await commitmentsOf(
    tx,
    joined.flatMap(({ left, right }) => [...firstOf(left), ...firstOf(right)]),
  );
  const profiles = await loadProfiles(tx, [...new Set([...told.values()].flat())]);
  const inDocuments = (fact: Profile) =>
    [...new Set(firstOf(fact).flatMap((document) => told.get(document) ?? []))].flatMap((id) => profiles.get(id) ?? []);
  const found = joined.flatMap(({ left, right }) => bestPairs(inDocuments(left), inDocuments(right)));
  const judged = await judgeByRule(
    tx,
    found.map(({ left, right, verdict, score, reasons }) => ({
      left: left.record,
      right: right.record,
      verdict,
      score,
      reasons,
      rule: promiseRule,
    })),
    at,
  );
  return judged.proposed;
}

function firstOf({ documents }: Profile): readonly string[] {
  return documents.slice(0, DOCUMENTS);
}

async function commitmentsOf(tx: Db, documents: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ document: string; record: string }>(
    `select d.document, c.record from (select distinct unnest($1::text[]) as document) d
     cross join lateral (
       select m.record from subjects s join members m on m.subject = s.id
       where s.document = d.document and s.kind = 'commitment' order by s.seq limit ${COMMITMENTS}
     ) c`,
    [documents],
  );
  const byDocument = Map.groupBy(rows, ({ document }) => document);
  return new Map([...byDocument].map(([document, own]) => [document, own.map(({ record }) => record)]));
}

/** Every promise with at most one of the other account, best first. */
function bestPairs(left: readonly Profile[], right: readonly Profile[]): Pair[] {
  const all = left.flatMap((one) =>
    right.flatMap((other) => {
      const apart = one.record !== other.record && !one.documents.some((document) => other.documents.includes(document));
      const verdict = apart ? comparePromises(one, other) : undefined;
      return verdict ? [{ left: one, right: other, ...verdict }] : [];
    }),
  );
  const taken = new Set<string>();
  return all
    .toSorted((a, b) => b.points - a.points)
    .filter((pair) => {
      if (taken.has(pair.left.record) || taken.has(pair.right.record)) return false;
      taken.add(pair.left.record).add(pair.right.record);
      return true;
    });
}
