import type { ClaimState, RecordPage, RecordValue } from "@entente/server";

/** A claim and the state in which a person saw it. */
export interface SeenClaim {
  claim: string;
  state: ClaimState;
}

/** What a person is about to change, with the claims behind the value they saw. */
export type Edit =
  | { act: "correct" | "accept" | "reject"; record: RecordPage; property: string; value: RecordValue; claims: SeenClaim[] }
  | { act: "add"; record: RecordPage; property: string | undefined }
  | { act: "separate"; record: RecordPage; judgement: string; caption: string };

/** One call to the server: a claim corrected, or decided about. */
export type Step = SeenClaim & { to: "corrected" | "accepted" | "rejected" };

/** The claims of a value, those that still stand first. */
export function claimsOf(value: RecordValue): SeenClaim[] {
  const seen = value.sources.map(({ claim, state }) => ({ claim, state }));
  return [...seen.filter(({ state }) => state !== "rejected"), ...seen.filter(({ state }) => state === "rejected")];
}

/**
 * The calls that carry out an edit of a value. One accepted claim makes a value accepted; it is rejected when all of its claims
 * are; a correction replaces the first claim and rejects the others, or the old value would stand on beside the new one.
 */
export function stepsOf(act: "correct" | "accept" | "reject", claims: readonly SeenClaim[]): Step[] {
  const [first, ...rest] = claims;
  if (!first) return [];
  const rejected = (list: readonly SeenClaim[]): Step[] =>
    list.filter(({ state }) => state !== "rejected").map((claim) => ({ ...claim, to: "rejected" }));
  if (act === "accept") return [{ ...first, to: "accepted" }];
  return act === "reject" ? rejected(claims) : [{ ...first, to: "corrected" }, ...rejected(rest)];
}

/** The edit as it would be begun now: after a conflict, with the states that stand by then. What cannot be found stays as it was. */
export function renew(edit: Edit, record: RecordPage): Edit {
  if (!("claims" in edit)) return { ...edit, record };
  const sources = record.properties.flatMap((property) => property.values.flatMap((value) => value.sources));
  const now = new Map(sources.map(({ claim, state }) => [claim, state]));
  return { ...edit, record, claims: edit.claims.map(({ claim, state }) => ({ claim, state: now.get(claim) ?? state })) };
}
