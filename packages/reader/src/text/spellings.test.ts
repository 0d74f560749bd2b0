import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyHash, hashedOn, Spellings } from "./spellings.ts";

function findIn(spellings: Spellings<{ text: string }>, text: string, start: number, end: number): { text: string } | undefined {
  let hash = emptyHash;
  for (let at = start; at < end; at++) hash = hashedOn(hash, text.charCodeAt(at));
  return spellings.find(text, start, end, hash);
}

describe("what is known of words by their spelling", () => {
  it("is found where the word stands in a text, and nowhere else", () => {
    const spellings = new Spellings<{ text: string }>();
    const known = spellings.add({ text: "Hội" });
    expect(findIn(spellings, "một Hội nghị", 4, 7)).toBe(known);
    expect(findIn(spellings, "một Hội nghị", 4, 8)).toBeUndefined();
    expect(findIn(spellings, "một hội nghị", 4, 7)).toBeUndefined();
  });

  it("is all kept, however many words there are", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "Đ", "한", "\ud83d"), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
        const spellings = new Spellings<{ text: string }>();
        for (const text of words) spellings.add({ text });
        for (let index = 0; index < 5000; index++) spellings.add({ text: `${index}` });
        expect(spellings.size).toBe(words.length + 5000);
        for (const text of words) expect(findIn(spellings, `.${text}.`, 1, 1 + text.length)?.text).toBe(text);
      }),
    );
  });
});
