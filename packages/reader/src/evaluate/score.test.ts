import { emptyReading, type Reading } from "@entente/model";
import { describe, expect, it } from "vitest";
import type { Expected } from "./expected.ts";
import { f1 } from "./match.ts";
import { compare, tallies } from "./score.ts";

const nothing = { persons: [], organisations: [], places: [], encounters: [], agreements: [], ties: [], commitments: [], figures: [] };
const expected: Expected = {
  ...nothing,
  id: "en-example",
  lang: "en",
  sectors: [],
  warnings: [],
  places: ["Gumi", "Tỉnh Thái Nguyên"],
  encounters: [{ type: "visit", date: "2024-06-18", guests: ["Chemnitz"], hosts: ["Gumi"] }],
  commitments: [{ force: "pledged", by: "Gumi", to: "Chemnitz", quote: "will open a liaison office" }],
  figures: [{ measure: "delegates", value: 11, unit: "", about: "Chemnitz", quote: "11 delegates" }],
};

/** Evidence with these words, wherever they stand. */
function words(quote: string) {
  return { evidence: [{ start: 0, end: quote.length, quote }], confidence: 1 };
}

function placed(name: string) {
  return Object.assign({ name }, words(name));
}

function reading(parts: Partial<Reading>): Reading {
  const document = { sha256: "", file: "", mediaType: "text/plain", text: "" };
  return { ...emptyReading(document, { name: "test", version: "1" }), ...parts };
}

function scoreOf(category: Parameters<typeof compare>[0], parts: Partial<Reading>): number {
  return f1(compare(category, { expected, reading: reading(parts) }));
}

describe("names", () => {
  it("match without their rank and their marks", () => {
    const places = [placed("Thai Nguyen province")];
    expect(compare("places", { expected, reading: reading({ places }) })).toMatchObject({ hits: 1, missed: ["Gumi"], extra: [] });
  });

  it("cost precision when they are invented", () => {
    const places = ["Gumi", "Thái Nguyên", "Seoul", "Busan"].map(placed);
    expect(scoreOf("places", { places })).toBeCloseTo((2 * 2) / (2 + 4));
  });
});

describe("facts", () => {
  const visit = { type: "visit" as const, date: "2024-06-18", guests: ["Stadt Chemnitz"], hosts: ["Gumi"], ...words("visited") };

  it("earn the share of their fields that agree", () => {
    expect(scoreOf("encounters", { encounters: [visit] })).toBe(1);
    expect(scoreOf("encounters", { encounters: [{ ...visit, type: "meeting" }] })).toBeCloseTo(3.5 / 4);
    expect(scoreOf("encounters", { encounters: [{ ...visit, date: "2024-06" }] })).toBeCloseTo(3.5 / 4);
    expect(scoreOf("encounters", { encounters: [{ ...visit, date: "2024-06-19" }] })).toBeCloseTo(3 / 4);
  });

  it("earn nothing between other sides, with another value, or from other words", () => {
    expect(scoreOf("encounters", { encounters: [{ ...visit, guests: ["Huế"], hosts: ["Gifu"] }] })).toBe(0);
    expect(
      scoreOf("figures", { figures: [{ measure: "delegates", value: 9, unit: "", about: "Chemnitz", ...words("11 delegates") }] }),
    ).toBe(0);
    expect(scoreOf("commitments", { commitments: [{ force: "pledged", by: "Gumi", to: "Chemnitz", ...words("asked for help") }] })).toBe(0);
  });

  it("are counted once, however often they are found", () => {
    expect(scoreOf("encounters", { encounters: [visit, visit] })).toBeCloseTo(2 / 3);
  });
});

describe("a set of documents", () => {
  it("is added up before precision and recall are taken", () => {
    const full = { expected, reading: reading({ places: ["Gumi", "Thái Nguyên"].map(placed) }) };
    const empty = { expected: { ...expected, places: [] }, reading: reading({}) };
    expect(tallies([full, empty]).places).toEqual({ hits: 2, expected: 2, found: 2 });
  });

  it("where nothing was expected and nothing found, is in full agreement", () => {
    expect(f1({ hits: 0, expected: 0, found: 0 })).toBe(1);
  });
});
