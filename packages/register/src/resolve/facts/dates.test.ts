import { describe, expect, it } from "vitest";
import { relateDates } from "./dates.ts";

describe("relateDates", () => {
  it.each([
    ["2024-10-22", "2024-10-22", "same-day"],
    ["2024-10-21/2024-10-24", "2024-10-23", "contains"],
    ["2024-10-21/2024-10-24", "2024-10-21/2024-10-24", "same-day"],
    ["2024-10", "2024-10-23", "same-month"],
    ["2024", "2024-10-23", "same-year"],
    ["2024-10-22", "2024-10-23", "near-date"],
    ["2024-10-22", "2024-10-25", "apart"],
    ["2024-10-06", "2024-06-10", "swapped-date"],
    ["2023-10-22", "2024-10-22", "apart"],
    ["31 February", "2024-02-28", "no-date"],
  ])("%s and %s: %s", (left, right, relation) => {
    expect(relateDates([left], [right])).toBe(relation);
    expect(relateDates([right], [left])).toBe(relation);
  });

  it("takes the best of rival dates, and knows nothing without one", () => {
    expect(relateDates(["2023-01-01", "2024-10-22"], ["2024-10-22"])).toBe("same-day");
    expect(relateDates([], ["2024-10-22"])).toBe("no-date");
  });
});
