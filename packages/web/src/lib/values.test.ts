import { describe, expect, it } from "vitest";
import { displayAnywhere, displayValue, isSourceWords, readTyped, termTexts, vocabularyOf } from "./values.ts";

const words = { language: "de", label: (group: string, code: string) => `${group}/${code}` };
const shown = (kind: Parameters<typeof displayValue>[0], property: string, value: unknown, label = "") =>
  displayValue(kind, property, { value, label }, words);

const figure = (terms: Record<string, string>) => termTexts("figure", terms, { ...words, language: "en" }).at(-1);

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

describe("displayAnywhere", () => {
  it("finds the vocabulary by the code where the kind is not known", () => {
    expect(displayAnywhere("type", "visit", words)).toBe("encounterType/visit");
    expect(displayAnywhere("type", "MoU", words)).toBe("agreementType/MoU");
    expect(displayAnywhere("due", "2024-05", words)).toBe("Mai 2024");
    expect(displayAnywhere("value", "1500", words)).toBe("1.500");
    expect(displayAnywhere("role", "Chủ tịch", words)).toBe("Chủ tịch");
    expect(displayAnywhere("unheard-of", "x", words)).toBe("x");
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

describe("termTexts", () => {
  it("says type and status but neither sectors nor codes", () => {
    expect(termTexts("agreement", { type: "MoU", status: "signed", code: "x" }, words)).toEqual(["agreementType/MoU", "status/signed"]);
    expect(termTexts("encounter", { type: "visit", sector: "energy" }, words)).toEqual(["encounterType/visit"]);
    expect(termTexts("place", { country: "VN", code: "VN-70" }, words)).toEqual(["Vietnam"]);
  });

  it("writes a figure with its hedge and unit", () => {
    expect(figure({ measure: "fdi_capital", value: "41000000000", unit: "USD", bound: "over" })).toBe("> 41B\u00a0USD");
    expect(figure({ measure: "share", value: "18.5", unit: "%" })).toBe("18.5%");
    expect(figure({ measure: "companies", value: "2000", unit: "" })).toBe("2,000");
  });
});
