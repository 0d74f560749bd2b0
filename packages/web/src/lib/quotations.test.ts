import type { RecordProperty, RecordSource, RecordValue } from "@entente/server";
import { describe, expect, it } from "vitest";
import { arrange, coversAll } from "./quotations.ts";

const source = (at: number, more: Partial<RecordSource> = {}): RecordSource => ({
  claim: `claim-${at}`,
  state: "proposed",
  document: { id: "d", title: "t" },
  sentence: "Lee and Kim met.",
  highlights: [{ start: 0, end: 3 }],
  at,
  confidence: 1,
  implied: false,
  recordedAt: "2024-01-01T00:00:00Z",
  ...more,
});
const value = (label: string, ...sources: RecordSource[]): RecordValue => ({
  value: label,
  label,
  state: "proposed",
  documents: 1,
  claims: sources.length,
  sources,
});
const property = (name: string, values: RecordValue[], disagreement = false): RecordProperty => ({
  name,
  type: "text",
  disagreement,
  values,
});
const said = (claim: string): RecordSource => {
  const { document: _document, at: _at, sentence: _sentence, ...rest } = source(1);
  return { ...rest, claim, author: "Kim", highlights: [] };
};
const shape = (properties: RecordProperty[]) =>
  arrange(properties).map(({ groups }) => groups.map(({ values, repeated }) => [values.map(({ label }) => label).join("+"), repeated]));

describe("arrange", () => {
  it("puts values that rest on the same words above them once", () => {
    expect(shape([property("participant", [value("Lee", source(1)), value("Kim", source(1)), value("Park", source(9))])])).toEqual([
      [
        ["Lee+Kim", false],
        ["Park", false],
      ],
    ]);
  });

  it("marks words that stand further up already", () => {
    expect(
      shape([
        property("date", [value("2024", source(1))]),
        property("host", [value("Kim", source(1)), value("Lee", source(1), source(2))]),
      ]),
    ).toEqual([
      [["2024", false]],
      [
        ["Kim", true],
        ["Lee", false],
      ],
    ]);
  });

  it("keeps rival values apart", () => {
    expect(shape([property("date", [value("2024", source(1)), value("2025", source(1))], true)])).toEqual([
      [
        ["2024", false],
        ["2025", true],
      ],
    ]);
  });

  it("never takes what two people said for the same words", () => {
    expect(shape([property("role", [value("mayor", said("a")), value("chair", said("b"))])])).toEqual([
      [
        ["mayor", false],
        ["chair", false],
      ],
    ]);
  });
});

describe("coversAll", () => {
  it("tells a whole sentence from some of its words", () => {
    expect(coversAll(source(1))).toBe(false);
    expect(coversAll(source(1, { highlights: [{ start: 0, end: 16 }] }))).toBe(true);
  });
});
