import { describe, expect, it } from "vitest";
import { acceptedLanguages, chooseLanguage, speaker } from "./messages.ts";

describe("chooseLanguage", () => {
  it.each([
    [["ko-KR"], "ko"],
    [["vi_VN.UTF-8"], "vi"],
    [["fr", "JA"], "ja"],
    [["C.UTF-8"], "en"],
    [["de@euro"], "de"],
    [[""], "en"],
    [[], "en"],
  ] as const)("%j gives %s", (tags, language) => expect(chooseLanguage(tags)).toBe(language));
});

describe("acceptedLanguages", () => {
  it("orders by weight and drops what is refused", () => {
    expect(acceptedLanguages("en;q=0.5, ko-KR, ja;q=0, de;q=0.8")).toEqual(["ko-KR", "de", "en"]);
  });

  it("survives rubbish", () => {
    expect(chooseLanguage(acceptedLanguages(";;;q=x,,*"))).toBe("en");
  });
});

describe("speaker", () => {
  it("fills in values without escaping them", () => {
    expect(speaker("de")("problem", "empty-file", { file: "<a & b>.txt" })).toContain("„<a & b>.txt“");
  });

  it("reads well where a value is missing", () => {
    expect(speaker("en")("problem", "address-unreachable")).not.toContain("{{");
  });
});
