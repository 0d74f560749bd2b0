import type { ClaimState, RecordPage, RecordSource, RecordValue } from "@entente/server";
import { describe, expect, it } from "vitest";
import { claimsOf, type Edit, renew, stepsOf } from "./edit.ts";

const source = (claim: string, state: ClaimState): RecordSource => ({
  claim,
  state,
  highlights: [],
  confidence: 1,
  implied: false,
  recordedAt: "2024-01-01T00:00:00Z",
});
const value = (...sources: RecordSource[]): RecordValue => ({
  value: "x",
  label: "x",
  state: "proposed",
  documents: 1,
  claims: sources.length,
  sources,
});
const page = (...values: RecordValue[]): RecordPage => ({
  id: "r",
  kind: "person",
  caption: "Lee",
  detail: "",
  terms: {},
  documents: 1,
  sources: 1,
  claims: 1,
  disagreements: 0,
  properties: [{ name: "role", type: "text", disagreement: false, values }],
  connected: [],
  timeline: [],
  members: [],
});

describe("claimsOf", () => {
  it("puts the claims that still stand first", () => {
    expect(claimsOf(value(source("a", "rejected"), source("b", "proposed"), source("c", "accepted"))).map(({ claim }) => claim)).toEqual([
      "b",
      "c",
      "a",
    ]);
  });
});

const claims = claimsOf(value(source("a", "proposed"), source("b", "accepted"), source("c", "rejected")));
const steps = (act: "correct" | "accept" | "reject") => stepsOf(act, claims).map(({ claim, to }) => `${claim} ${to}`);

describe("stepsOf", () => {
  it("accepts one claim, rejects all that stand, corrects one and rejects the others", () => {
    expect(steps("accept")).toEqual(["a accepted"]);
    expect(steps("reject")).toEqual(["a rejected", "b rejected"]);
    expect(steps("correct")).toEqual(["a corrected", "b rejected"]);
  });

  it("carries the state that was seen", () => {
    expect(stepsOf("reject", claims).map(({ state }) => state)).toEqual(["proposed", "accepted"]);
    expect(stepsOf("accept", [])).toEqual([]);
  });
});

describe("renew", () => {
  it("takes the states that stand now and leaves what it cannot find", () => {
    const seen = value(source("a", "proposed"), source("gone", "proposed"));
    const edit: Edit = { act: "reject", record: page(seen), property: "role", value: seen, claims: claimsOf(seen) };
    const renewed = renew(edit, page(value(source("a", "accepted"))));
    expect("claims" in renewed && renewed.claims).toEqual([
      { claim: "a", state: "accepted" },
      { claim: "gone", state: "proposed" },
    ]);
  });
});
