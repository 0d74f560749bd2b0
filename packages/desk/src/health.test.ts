import { describe, expect, it } from "vitest";
import { type HealthInput, healthOf } from "./health.ts";

const input = (more: Partial<HealthInput> = {}): HealthInput => ({
  kind: "encounter",
  sources: 1,
  documents: 1,
  publishers: 1,
  official: 0,
  sides: ["guest"],
  languages: 1,
  properties: ["type", "date", "guest", "host", "place"],
  disagreements: 0,
  ...more,
});
const codes = (more: Partial<HealthInput>) => healthOf(input(more)).reasons.map(({ code }) => code);

describe("healthOf", () => {
  it("is strong where both sides and an official source tell all there is to tell", () => {
    const best = healthOf(input({ sources: 3, documents: 3, publishers: 3, official: 1, sides: ["guest", "host"] }));
    expect(best).toMatchObject({ level: "strong", score: 100 });
  });

  it("is weak for a single account of one side", () => {
    expect(healthOf(input()).level).toBe("weak");
    expect(codes({})).toContain("health-one-side");
  });

  it("never gains from copies", () => {
    expect(healthOf(input({ documents: 9 })).score).toBe(healthOf(input()).score);
  });

  it("falls with contradictions, and never below nothing", () => {
    expect(healthOf(input({ disagreements: 1 })).score).toBe(healthOf(input()).score - 10);
    expect(healthOf(input({ sources: 0, sides: [], properties: [], disagreements: 5 })).score).toBe(0);
  });

  it("names what is missing, and asks of what has no two sides for languages instead", () => {
    expect(healthOf(input({ properties: ["type"] })).reasons).toContainEqual({
      code: "health-missing",
      good: false,
      properties: "date,guest,host,place",
    });
    expect(codes({ kind: "place", sides: [], languages: 2 })).toContain("health-languages");
  });

  it("says when there was news last", () => {
    expect(healthOf(input({ lastNews: "2024-10" })).lastNews).toBe("2024-10");
  });
});
