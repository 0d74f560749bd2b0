import { Problem, type Reading } from "@entente/model";
import { describe, expect, it } from "vitest";
import { parseExpected } from "./expected.ts";
import { evaluate, nothingRead } from "./report.ts";

const expected = parseExpected(
  {
    id: "en-visit",
    lang: "en",
    persons: [{ name: "Anna Weber", role: "Mayor" }, { name: "Max Roth", role: "Director" }, { name: "Kim Seo-yeon" }],
    places: ["Gumi"],
    encounters: [{ type: "visit", guests: "Chemnitz", hosts: ["Gumi"] }],
  },
  "en-visit.json",
);

function words(start: number, quote: string) {
  return { evidence: [{ start, end: start + quote.length, quote }], confidence: 1 };
}

describe("what was expected", () => {
  it("may leave lists out and write a list of one as that one", () => {
    const [one] = parseExpected({ lang: "de", encounters: [{ type: "visit", guests: "Gumi", hosts: [{ name: "Chemnitz" }] }] }, "a.json");
    expect(one).toEqual({
      id: "a.json",
      lang: "de",
      persons: [],
      organisations: [],
      places: [],
      encounters: [{ type: "visit", guests: ["Gumi"], hosts: ["Chemnitz"], people: [] }],
      agreements: [],
      ties: [],
      commitments: [],
      figures: [],
      sectors: [],
      warnings: [],
    });
  });

  it.each([
    [{ encounters: [{ type: "party" }] }, "encounters.0.type"],
    [[{ lang: "de" }, { figures: [{ measure: "jobs", value: "many" }] }], "1.figures.0.value"],
    ["text", "Invalid input"],
  ])("in another form is refused with the place: %j", (json, place) => {
    const wrong = () => parseExpected(json, "a.json");
    expect(wrong).toThrow(Problem);
    expect(wrong).toThrow(
      expect.objectContaining({ code: "invalid-input", params: { field: "a.json", reason: expect.stringContaining(place) } }),
    );
  });
});

describe("the report", () => {
  const text = "Anna Weber of Chemnitz visited Gumi. Max Roth came too.";
  const [first] = expected;
  if (!first) throw new Error("nothing was expected");
  const reading: Reading = {
    ...nothingRead("a.txt"),
    document: { sha256: "", file: "a.txt", mediaType: "text/plain", text },
    persons: [
      { name: "Anna Weber", role: "Lord Mayor", ...words(0, "Anna Weber") },
      { name: "Max Roth", role: "guest", ...words(37, "Max Roth") },
    ],
    places: [
      { name: "Gumi", ...words(31, "Gumi") },
      { name: "Busan", ...words(0, "Busan") },
    ],
  };

  it("gives precision, recall and F1, roles, and the share of exact quotes", () => {
    const report = evaluate([{ expected: first, reading }]);
    expect(report.categories.persons).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8, expected: 3, found: 2 });
    expect(report.categories.places).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, expected: 1, found: 2 });
    expect(report.categories.encounters).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(report.categories.ties).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(report.roles).toEqual({ right: 1, of: 2 });
    expect(report.grounding).toEqual({ right: 3, of: 4 });
    expect(report.overall).toBeCloseTo((0.8 + 2 / 3 + 0 + 6) / 9);
  });

  it("lists what was missed and what was too much", () => {
    const { misses } = evaluate([{ expected: first, reading }]);
    expect(misses).toContainEqual({ id: "en-visit", category: "persons", missed: ["Kim Seo-yeon"], extra: [] });
    expect(misses).toContainEqual({ id: "en-visit", category: "places", missed: [], extra: ["Busan"] });
  });

  it("keeps languages apart, and counts an unread document as one in which nothing was found", () => {
    const unread = { expected: { ...first, lang: "ko" }, reading: nothingRead("b.txt") };
    const { languages, categories, documents } = evaluate([{ expected: first, reading }, unread]);
    expect(documents).toBe(2);
    expect(languages["en"]).toMatchObject({ documents: 1, categories: { persons: 0.8 } });
    expect(languages["ko"]).toMatchObject({ documents: 1, categories: { persons: 0, ties: 1 } });
    expect(categories.persons).toMatchObject({ expected: 6, found: 2, recall: 1 / 3 });
  });
});
