import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Spellings } from "./spellings.ts";

describe("what is known of words by their spelling", () => {
  it("is found where the word stands in a text, and nowhere else", () => {
    const spellings = new Spellings<{ text: string }>();
    const known = spellings.add({ text: "Hội" });
    expect(spellings.find("một Hội nghị", 4, 7)).toBe(known);
    expect(spellings.find("một Hội nghị", 4, 8)).toBeUndefined();
    expect(spellings.find("một hội nghị", 4, 7)).toBeUndefined();
  });

  it("is all kept, however many words there are", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "Đ", "한", "\ud83d"), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
        const spellings = new Spellings<{ text: string }>();
        for (const text of words) spellings.add({ text });
        for (let index = 0; index < 5000; index++) spellings.add({ text: `${index}` });
        expect(spellings.size).toBe(words.length + 5000);
        for (const text of words) expect(spellings.find(`.${text}.`, 1, 1 + text.length)?.text).toBe(text);
      }),
    );
  });
});
