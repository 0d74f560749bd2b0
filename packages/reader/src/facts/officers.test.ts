import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const told = (language: string, text: string) => factsOf(language, text).commitments.map(({ force, by, to }) => ({ force, by, to }));

describe("an office that stands alone", () => {
  it("stands for its holder, also one named by the family name only", () => {
    const text = "長崎大学の山田太郎学長を駐日ケニア大使のムワンギ氏が表敬訪問した。大使は奨学金の拡大を要望した。";
    expect(told("ja", text)).toEqual([{ force: "requested", by: "ムワンギ", to: "長崎大学" }]);
  });

  it("stands for the place whose officer came without a name", () => {
    const text = "駐日ケニア大使が長崎大学の山田太郎学長を表敬訪問した。大使は奨学金の拡大を要望した。";
    expect(told("ja", text)).toEqual([{ force: "requested", by: "ケニア", to: "長崎大学" }]);
  });
});

describe("the side from which a wish comes", () => {
  it.each([
    ["ja", "ハノイ市の代表団が長崎県を訪問した。ハノイ市側から長崎県に対し、人材育成への協力の要請があった。", "ハノイ市", "長崎県"],
  ])("is bound by it: %s", (language, text, by, to) => {
    expect(told(language, text)).toEqual([{ force: "requested", by, to }]);
  });
});
