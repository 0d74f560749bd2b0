import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { compiled } from "./compile.ts";
import { findDates } from "./dates.ts";

function values(code: string, text: string, published?: string): (string | undefined)[] {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  return findDates(text, compiled(pack), published).map((date) => date.value);
}

// 2024-06-19 is a Wednesday.
describe("days and months told from the day of publication", () => {
  it.each([
    ["en", "The two sides met on Monday.", "2024-06-17"],
    ["en", "They signed the paper on Wednesday.", "2024-06-19"],
    ["en", "The mayor will meet her guests on Friday.", "2024-06-21"],
    ["en", "The forum opens on next Friday.", "2024-06-21"],
    ["en", "He had been there last October.", "2023-10"],
    ["en", "He had been there last March.", "2024-03"],
    ["en", "The delegation arrives next May.", "2025-05"],
    ["de", "Am Freitag empfing sie die Gäste.", "2024-06-14"],
    ["de", "Am Freitag will er weiter nach Osten reisen.", "2024-06-21"],
    ["de", "Die Ministerin wird die Gruppe am Donnerstag begrüßen.", "2024-06-20"],
    ["de", "Sie reist an diesem Mittwoch ab.", "2024-06-19"],
    ["de", "Der Besuch folgt am kommenden Montag.", "2024-06-24"],
    ["de", "Im März vergangenen Jahres kam eine Gruppe.", "2023-03"],
    ["de", "Bereits im Oktober des Vorjahres kam sie.", "2023-10"],
    ["de", "Er beginnt heute die Reise (24.06.).", "2024-06-19"],
  ])("%s: %s", (code, text, value) => {
    expect(values(code, text, "2024-06-19")[0]).toBe(value);
  });

  it("dates nothing by a day of the week where the day of publication is unknown", () => {
    expect(values("en", "The two sides met on Monday.")).toEqual([]);
    expect(values("de", "Am Freitag empfing sie die Gäste.")).toEqual([]);
  });

  it("leaves a day of the week to the date beside it", () => {
    expect(values("en", "They met on Monday, June 3, 2024.", "2024-06-19")).toEqual(["2024-06-03"]);
    expect(values("de", "Am Montag, 3. Juni 2024, kamen sie.", "2024-06-19")).toEqual(["2024-06-03"]);
  });

  it("reads figures parted by strokes", () => {
    expect(values("de", "2025/9/1")).toEqual(["2025-09-01"]);
    expect(values("de", "21/09/2025")).toEqual(["2025-09-21"]);
  });
});
