import { describe, expect, it } from "vitest";
import { timeline } from "./timeline.ts";

describe("timeline", () => {
  it("groups by month, newest first", () => {
    const months = timeline([{ date: "2024-05-06" }, { date: "2024-08-19/2024-08-23" }, { date: "2024-05-20" }]);
    expect(months).toEqual([
      { month: "2024-08", entries: [{ date: "2024-08-19/2024-08-23" }] },
      { month: "2024-05", entries: [{ date: "2024-05-20" }, { date: "2024-05-06" }] },
    ]);
  });

  it("puts what names only a year after that year's months", () => {
    expect(timeline([{ date: "2024" }, { date: "2023-12" }, { date: "2024-01-02" }]).map(({ month }) => month)).toEqual([
      "2024-01",
      "2024",
      "2023-12",
    ]);
  });

  it("is empty for nothing", () => {
    expect(timeline([])).toEqual([]);
  });
});
