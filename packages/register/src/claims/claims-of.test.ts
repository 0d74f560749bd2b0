import { describe, expect, it } from "vitest";
import { reading } from "../testing/readings.ts";
import { claimsOf } from "./claims-of.ts";

const text = "Alpha Institute (AI) and Beta City signed. Ann Lee, mayor; chair, spoke. It counts 12 jobs.";
const full = () =>
  reading({
    text,
    persons: [{ name: "Ann Lee", role: "mayor; chair", affiliation: "Beta City" }],
    organisations: [{ name: "Alpha Institute", aliases: ["AI"], type: "institute" }],
    places: [{ name: "Beta City", country: "DE" }],
    agreements: [{ type: "MoU", parties: ["AI", "Beta City", "Gamma"], status: "signed", said: "signed" }],
    ties: [{ type: "sister", parties: ["Beta City"], since: "2008", implied: ["since"], said: "Beta City" }],
    commitments: [{ force: "pledged", by: "Ann Lee", said: "spoke" }],
    figures: [{ measure: "jobs", value: 12, unit: "", about: "Beta City", said: "12 jobs" }],
  });

const said = (kind: string) => {
  const { claims } = claimsOf(full());
  return claims
    .filter((claim) => claim.kind === kind)
    .map(({ property, value, ref, implied }) => [property, value, ref !== undefined, implied]);
};

describe("claimsOf", () => {
  it("gives the same ids every time, and others for another document", () => {
    const ids = (of = full()) => claimsOf(of).claims.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    const other = full();
    expect(ids().some((id) => ids({ ...other, document: { ...other.document, sha256: "other" } }).includes(id))).toBe(false);
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it("splits roles and resolves affiliations", () => {
    expect(said("person")).toEqual([
      ["name", "Ann Lee", false, false],
      ["role", "mayor", false, false],
      ["role", "chair", false, false],
      ["affiliation", "Beta City", true, false],
    ]);
  });

  it("resolves names and aliases, and keeps unknown ones as words", () => {
    expect(said("agreement").filter(([property]) => property === "party")).toEqual([
      ["party", "AI", true, false],
      ["party", "Beta City", true, false],
      ["party", "Gamma", false, false],
    ]);
  });

  it("marks what the context implies", () => {
    expect(said("tie")).toContainEqual(["since", "2008", false, true]);
  });

  it("takes a commitment's words from its evidence and keeps a count's empty unit", () => {
    expect(said("commitment")).toContainEqual(["words", "spoke", false, false]);
    expect(said("figure")).toContainEqual(["unit", "", false, false]);
    expect(said("figure")).toContainEqual(["value", 12, false, false]);
  });

  it("makes one subject of one thing that is listed twice", () => {
    const twice = reading({ text: "Ann Lee and ANN LEE.", persons: [{ name: "Ann Lee" }, { name: "ANN LEE" }] });
    const { subjects, claims } = claimsOf(twice);
    expect(subjects).toHaveLength(1);
    expect(claims.map(({ value }) => value)).toEqual(["Ann Lee", "ANN LEE"]);
  });

  it("points only to its own subjects and never to itself", () => {
    const { subjects, claims } = claimsOf(full());
    const ids = new Set(subjects.map(({ id }) => id));
    for (const { subject, ref } of claims) {
      expect(ids.has(subject)).toBe(true);
      if (ref !== undefined) expect(ids.has(ref) && ref !== subject).toBe(true);
    }
  });
});
