import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Aligner } from "./align.ts";
import { parseAnswer } from "./answer.ts";
import { partsOf } from "./parts.ts";

describe("partsOf", () => {
  it("joins to the whole text, with no part over the limit and no broken pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.integer({ min: 4, max: 80 }), (text, limit) => {
        const parts = partsOf(text, limit);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(limit);
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
        }
        if (text.isWellFormed()) expect(parts.every((part) => part.text.isWellFormed())).toBe(true);
      }),
    );
  });

  it("cuts at paragraph ends, then at sentence ends", () => {
    expect(partsOf("One two three.\nFour five six.\nSeven.", 32).map(({ text }) => text)).toEqual([
      "One two three.\nFour five six.\n",
      "Seven.",
    ]);
    expect(partsOf("甲は乙を訪れた。乙は丙と会った。丙", 12).map(({ text }) => text)).toEqual(["甲は乙を訪れた。", "乙は丙と会った。丙"]);
  });
});

describe("Aligner", () => {
  const text = "Ông An nói: “Chúng tôi  sẽ\nhỗ trợ”. Ông An nói: “Vâng”.";

  it("gives back the text's own words where only spaces and quotation marks differ", () => {
    const found = new Aligner(text).find('"Chúng tôi sẽ hỗ trợ"');
    expect(found?.quote).toBe("“Chúng tôi  sẽ\nhỗ trợ”");
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it("looks from the given place on first", () => {
    expect(new Aligner(text).find("Ông An", 20)?.start).toBe(text.lastIndexOf("Ông An"));
    expect(new Aligner(text).find("Ông An nói :", 20)?.start).toBe(text.lastIndexOf("Ông An"));
  });

  it("finds nothing where a letter or digit differs", () => {
    expect(new Aligner(text).find("Chúng tôi se hỗ trợ")).toBeUndefined();
    expect(new Aligner(text).find(" \n ")).toBeUndefined();
  });

  it("always gives evidence that holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 5 }), (haystack, needle) => {
        const found = new Aligner(haystack).find(needle);
        if (found) expect(haystack.slice(found.start, found.end)).toBe(found.quote);
      }),
    );
  });
});

describe("parseAnswer", () => {
  it("keeps the good items of a partly bad answer and counts the rest", () => {
    const parsed = parseAnswer({ persons: [{ name: "A", quotes: ["A"] }, { name: 7 }, "x"], sectors: [{ code: "magic", quotes: [] }] });
    expect(parsed?.answer.persons).toMatchObject([{ name: "A" }]);
    expect(parsed?.dropped).toBe(3);
  });

  it("finds JSON inside fences and words", () => {
    expect(parseAnswer('Sure!\n```json\n{"places":[{"name":"Hue","country":null,"quotes":["Hue"]}]}\n```')?.answer.places).toHaveLength(1);
  });

  it.each([undefined, null, "", "I cannot help with that.", "{broken", "[]", {}, { persons: "none" }, 7])(
    "finds nothing to use in %j",
    (raw) => {
      expect(parseAnswer(raw)).toBeUndefined();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseAnswer(raw)));
  });
});
