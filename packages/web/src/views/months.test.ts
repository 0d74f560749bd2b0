import { describe, expect, it } from "vitest";
import { datedOf, monthsOf, monthTyped, placeAt, positionOf, totalOf, undatedOf, yearsOf } from "./months.ts";

const answer = {
  months: [
    { month: "2024-05", counts: { encounter: 2, figure: 1 } },
    { month: "2024-02", counts: { figure: 4 } },
    { month: "2024", counts: { encounter: 1 } },
    { month: "2022-12", counts: { encounter: 3 } },
  ],
  undated: { encounter: 5, tie: 2 },
};

describe("the months of a timeline", () => {
  it("count only the kinds shown and leave empty months out", () => {
    const months = monthsOf(answer, ["encounter"]);
    expect(months).toEqual([
      { month: "2024-05", count: 2, before: 0 },
      { month: "2024", count: 1, before: 2 },
      { month: "2022-12", count: 3, before: 3 },
    ]);
    expect([totalOf(months), datedOf(answer, "figure"), undatedOf(answer, ["encounter", "tie"])]).toEqual([6, 5, 7]);
  });

  it("lead from every position to a month and back", () => {
    const months = monthsOf(answer, ["encounter", "figure"]);
    for (let position = 0; position < totalOf(months); position += 1) {
      const { until, skip } = placeAt(months, position);
      expect(positionOf(months, until ?? "", skip)).toBe(position);
    }
  });

  it("lead from a month without entries to the next older one, and past the end to the end", () => {
    const months = monthsOf(answer, ["encounter"]);
    expect(positionOf(months, "2024-04")).toBe(2);
    expect(positionOf(months, "2023-01")).toBe(3);
    expect(positionOf(months, "1990-01")).toBe(6);
  });

  it("make years of twelve months, where what names no month counts for the year alone", () => {
    const [year] = yearsOf(monthsOf(answer, ["encounter", "figure"]));
    expect(year).toEqual({ year: "2024", count: 8, months: [0, 4, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0] });
  });
});

describe("a typed date", () => {
  it.each([
    ["2024", "2024-12"],
    ["2024-05", "2024-05"],
    [" 2024-05-17 ", "2024-05"],
    ["2024/5", "2024-05"],
    ["5.2024", "2024-05"],
    ["2024-13", undefined],
    ["0/2024", undefined],
    ["May", undefined],
    ["", undefined],
  ])("%j leads to %j", (typed, month) => expect(monthTyped(typed)).toBe(month));
});
