import { describe, expect, it } from "vitest";
import { displayValue, isSourceWords, readTyped, vocabularyOf } from "./values.ts";

const words = { language: "de", label: (group: string, code: string) => `${group}/${code}` };
const shown = (kind: Parameters<typeof displayValue>[0], property: string, value: unknown, label = "") =>
  displayValue(kind, property, { value, label }, words);

describe("displayValue", () => {
  it("translates terms by the vocabulary of their kind", () => {
    expect(shown("encounter", "type", "visit")).toBe("encounterType/visit");
    expect(shown("figure", "measure", "trade")).toBe("measure/trade");
    expect(vocabularyOf("tie", "type")).toBe("tieType");
  });

  it("writes dates, numbers, countries and currencies as the language does", () => {
    expect(shown("encounter", "date", "2024-05")).toBe("Mai 2024");
    expect(shown("figure", "value", 41_000_000_000)).toBe("41.000.000.000");
    expect(shown("place", "country", "VN")).toBe("Vietnam");
    expect(shown("figure", "unit", "USD")).toBe("US-Dollar (USD)");
    expect(shown("figure", "unit", "%")).toBe("%");
  });

  it("leaves words of a source alone and prefers the label of a reference", () => {
    expect(shown("person", "role", "Chủ tịch")).toBe("Chủ tịch");
    expect(shown("person", "affiliation", "9f", "KATECH")).toBe("KATECH");
    expect(isSourceWords("person", "role")).toBe(true);
    expect(isSourceWords("encounter", "date")).toBe(false);
  });
});

describe("readTyped", () => {
  it("takes numbers only where numbers belong", () => {
    expect(readTyped("figure", "value", " 41 000 ")).toBe(41_000);
    expect(readTyped("figure", "value", "many")).toBeUndefined();
    expect(readTyped("figure", "value", "")).toBeUndefined();
    expect(readTyped("encounter", "date", " 2024 ")).toBe("2024");
    expect(readTyped("person", "role", "  ")).toBeUndefined();
  });
});
