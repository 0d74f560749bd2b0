import type { DocumentPage } from "@entente/server";
import { describe, expect, it } from "vitest";
import { damageId, lastAtOrBefore, marksOf, sectorId } from "./evidence.ts";

const place = (start: number, end: number) => ({ start, end, quote: "" });
const document: DocumentPage = {
  id: "d",
  file: "d.txt",
  mediaType: "text/plain",
  addedAt: "2024-01-01T00:00:00Z",
  facts: 1,
  warnings: 1,
  text: "Mr Lee, 30 February, ships",
  reader: { name: "grammar", version: "0" },
  items: [{ subject: "s1", record: "r1", kind: "person", caption: "Lee", confidence: 1, values: [], evidence: [place(3, 6), place(0, 6)] }],
  sectors: [{ code: "ports_shipping", evidence: [place(21, 26)] }],
  damage: [{ code: "impossible-date", message: "", evidence: [place(8, 19)] }],
};

describe("marksOf", () => {
  it("gives a mark for each place of evidence, under what it stands for", () => {
    expect(marksOf(document, new Set()).map(({ id, kind, start }) => [id, kind, start])).toEqual([
      ["s1", "person", 3],
      ["s1", "person", 0],
      [sectorId("ports_shipping"), "sector", 21],
      [damageId(0), "damage", 8],
    ]);
  });

  it("leaves hidden kinds out", () => {
    expect(marksOf(document, new Set(["person" as const])).map(({ kind }) => kind)).toEqual(["sector", "damage"]);
  });
});

describe("lastAtOrBefore", () => {
  it.each([
    [[], 5, -1],
    [[10, 20], 5, -1],
    [[10, 20], 10, 0],
    [[10, 20], 19, 0],
    [[10, 20], 99, 1],
  ])("of %j at %i is %i", (starts, at, expected) => {
    expect(lastAtOrBefore(starts, at)).toBe(expected);
  });
});
