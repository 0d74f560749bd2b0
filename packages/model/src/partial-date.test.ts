import { describe, expect, it } from "vitest";
import { dayExists, firstDay, isPartialDate, lastDay, partialDate } from "./partial-date.ts";

describe("partial dates", () => {
  it.each(["2024", "2024-05", "2024-02-29", "2024-08-19/2024-08-23", "2024/2025"])("holds %s", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(["", "24", "2024-13", "2023-02-29", "2024-06-31", "2024-08-23/2024-08-19", "2024-05-06T10:00", "2024-1-1", "a/b/c"])(
    "refuses %j",
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it("knows the first and last day a date may mean", () => {
    expect([firstDay("2024"), lastDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-08-19/2024-09"), lastDay("2024-08-19/2024-09")]).toEqual(["2024-08-19", "2024-09-30"]);
  });

  it("writes a date as exact as what is given", () => {
    expect([partialDate(2024), partialDate(2024, 5), partialDate(2024, 5, 6)]).toEqual(["2024", "2024-05", "2024-05-06"]);
  });

  it("knows leap years by the Gregorian rule", () => {
    expect([dayExists(1900, 2, 29), dayExists(2000, 2, 29), dayExists(2024, 4, 31), dayExists(2024, 0, 1)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
