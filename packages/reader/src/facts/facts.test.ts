import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { factsOf } from "./testing.ts";

const words = [
  "Gyeonggi",
  "Hà Nội",
  "đến thăm",
  "ký kết",
  "bản ghi nhớ",
  "“",
  "”",
  "18/10",
  "41 tỷ USD",
  "대표단",
  "접견",
  "締結",
  "besuchte",
  "will support",
  ".",
  "。",
  "\n",
  ", ",
  "cam kết",
  "2 tỉnh",
];

describe("facts", () => {
  it("rest on the text's own words, whatever the text", () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, fc.constantFrom(...packs.map((pack) => pack.code)), (source, language) => {
        const reading = factsOf(language, source);
        const items = [
          ...reading.encounters,
          ...reading.agreements,
          ...reading.ties,
          ...reading.commitments,
          ...reading.figures,
          ...reading.sectors,
        ];
        for (const { evidence } of items) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, quote } of evidence) expect(source.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are the same each time", () => {
    const text = "A delegation from Busan visited Hamburg on 3 June 2023 and signed a memorandum of understanding.";
    expect(factsOf("en", text)).toEqual(factsOf("en", text));
  });
});
