import type { Reading } from "@entente/model";
import fc from "fast-check";
import type { Database } from "../db/types.ts";
import { addClaim, correctClaim, decide, judge, resolvePending, settle, undo, unjudge } from "../index.ts";
import { actor, reading, source } from "./readings.ts";

/** One thing done to a register; numbers choose among what is there. */
export type Step =
  | { do: "settle"; document: number }
  | { do: "decide"; claim: number; state: "accepted" | "rejected" }
  | { do: "correct"; claim: number; value: number }
  | { do: "add"; subject: number; value: number }
  | { do: "judge"; left: number; right: number; verdict: "same" | "different" | "unsure" }
  | { do: "unjudge"; judgement: number }
  | { do: "undo"; decision: number }
  | { do: "resolve"; again: boolean };

const pick = fc.nat({ max: 40 });
/** Any step, those that bring something in more often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("settle" as const), document: fc.nat({ max: 9 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("decide" as const),
      claim: pick,
      state: fc.constantFrom("accepted" as const, "rejected" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("correct" as const), claim: pick, value: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("add" as const), subject: pick, value: pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("judge" as const),
      left: pick,
      right: pick,
      verdict: fc.constantFrom("same" as const, "different" as const, "unsure" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("unjudge" as const), judgement: pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), decision: pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("resolve" as const), again: fc.boolean() }) },
);

/** Ten documents that share people, places and a body under two names; some write a name without its marks. */
export function documentOf(index: number): Reading {
  const person = ["Änn Leehausen", "Bo Park", "Ann Leehausen"][index % 3] ?? "";
  const body = ["Alpha Institute", "Alpha"][index % 2] ?? "";
  const city = ["Beta City", "Gamma City"][index % 2] ?? "";
  return reading({
    text: `Report ${index}: ${person} of ${body} went to ${city}.`,
    language: ["en", "de", "ko"][index % 3] ?? "en",
    persons: [{ name: person, role: `role ${index % 2}`, affiliation: body, confidence: 0.5 + index / 100 }],
    organisations: [{ name: body, ...(index % 4 === 0 && { aliases: ["Alpha"] }) }],
    places: [{ name: city, ...(index % 5 !== 0 && { code: `XX-${index % 2}` }) }],
    encounters: [{ type: "visit", date: `2024-0${1 + (index % 3)}`, guests: [body], hosts: [city], people: [person] }],
  });
}

/** A row chosen by number from a query that gives one id a row. */
async function chosen(db: Database, sql: string, number: number): Promise<string | undefined> {
  const rows = await db.query<{ id: string }>(sql);
  return rows.length === 0 ? undefined : String(rows[number % rows.length]?.id);
}

const claimIds = "select id from claims order by seq";
const subjectIds = "select id from subjects order by seq";

async function perform(db: Database, one: Step): Promise<unknown> {
  if (one.do === "resolve") return resolvePending(db, { at: actor.at, again: one.again });
  if (one.do === "settle") return settle(db, documentOf(one.document), source());
  if (one.do === "decide") return decide(db, (await chosen(db, claimIds, one.claim)) ?? "", { state: one.state }, actor);
  if (one.do === "correct") return correctClaim(db, (await chosen(db, claimIds, one.claim)) ?? "", { value: `new ${one.value}` }, actor);
  if (one.do === "undo") return undo(db, (await chosen(db, "select id from decisions order by id", one.decision)) ?? "", actor);
  if (one.do === "unjudge") return unjudge(db, (await chosen(db, "select id from judgements order by id", one.judgement)) ?? "", actor);
  if (one.do === "add") {
    return addClaim(db, { record: await chosen(db, subjectIds, one.subject), property: "name", value: `name ${one.value}` }, actor);
  }
  const left = (await chosen(db, subjectIds, one.left)) ?? "";
  const right = (await othersLike(db, left))[one.right % 5] ?? "";
  return judge(db, { left, right, verdict: one.verdict }, actor);
}

/** The first subjects of the same kind. */
async function othersLike(db: Database, subject: string): Promise<string[]> {
  const sql = "select o.id from subjects s join subjects o on o.kind = s.kind and o.id <> s.id where s.id = $1 order by o.seq limit 5";
  return (await db.query<{ id: string }>(sql, [subject])).map(({ id }) => id);
}

/** Performs a step; what the register refuses changes nothing and counts as done. */
export async function tryTo(db: Database, one: Step): Promise<boolean> {
  try {
    await perform(db, one);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === "Problem") return false;
    throw error;
  }
}
