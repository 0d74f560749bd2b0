import { describe, expect, it } from "vitest";
import { formatPartialDate } from "./dates.ts";

describe("formatPartialDate", () => {
  it.each([
    ["2024", "en", "2024"],
    ["2024-05", "en", "May 2024"],
    ["2024-05-06", "en", "May 6, 2024"],
    ["2024", "ja", "2024年"],
    ["2024-05", "ko", "2024년 5월"],
    ["2024-05-06", "ja", "2024年5月6日"],
    ["2024-05-06", "de", "6. Mai 2024"],
    ["2024-05", "vi", "tháng 5 năm 2024"],
  ])("shows %s in %s no more exactly than it is", (date, language, expected) => {
    expect(formatPartialDate(date, language)).toBe(expected);
  });

  it("joins an interval the way the language does", () => {
    expect(formatPartialDate("2024-08-19/2024-08-23", "de")).toBe("19.–23. August 2024");
    expect(formatPartialDate("2024/2026", "en")).toMatch(/^2024\s–\s2026$/u);
  });

  it("keeps each end of an uneven interval as exact as it is", () => {
    expect(formatPartialDate("2024-08/2025", "en")).toBe("August 2024 – 2025");
  });

  it("gives back what is no date", () => {
    expect(formatPartialDate("spring", "en")).toBe("spring");
    expect(formatPartialDate("2024-99", "en")).toBe("2024-99");
  });

  it("does not slip to the day before, whatever the clock's zone", () => {
    expect(formatPartialDate("2024-01-01", "en")).toBe("January 1, 2024");
  });
});
