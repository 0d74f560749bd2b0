import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../text/words.ts";
import { Beginnings, goesOnBehind, onwardBit } from "./beginnings.ts";
import { Trie } from "./trie.ts";

function trieOf(texts: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const text of texts) trie.add(text, true);
  return trie;
}

const all = () => 0b11;

describe("beginnings of filed texts in words", () => {
  it("are told from the word alone, as far as it goes", () => {
    const beginnings = new Beginnings([trieOf(["im kommen", "rund"]), trieOf(["und"])]);
    expect(beginnings.in("im", all)).toEqual([0, 1]);
    expect(beginnings.in("rund", all)).toEqual([0, 1, 1, 2]);
    expect(beginnings.in("run", all)).toEqual([]);
    expect(beginnings.in("rund", (at) => (at === 0 ? 0b10 : 0b11))).toEqual([1, 2]);
  });

  it("tell what ends within a word, and what must stand behind it for a text to go on", () => {
    const trie = trieOf(["ru", "rund", "rund kommen", "rund Bau"]);
    const beginnings = new Beginnings([trie]);
    const begun = beginnings.begun(trie, "grund", 1);
    expect(begun).toMatchObject({ at: 1, length: 4, ends: [2, 4], values: [true, true] });
    expect(begun?.onward).toBe(onwardBit("k".charCodeAt(0)) | onwardBit("B".charCodeAt(0)));
    expect([" k", " B", " a", ""].map((behind) => goesOnBehind(begun?.onward ?? 0, `grund${behind}`, 5))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(beginnings.begun(trie, "rot", 0)).toBeUndefined();
    expect(new Beginnings([trieOf(["a "])]).begun(trieOf(["a "]), "a", 0)?.onward).toBe(-1);
  });

  it("know the signs with which a text begins", () => {
    expect([...new Beginnings([trieOf(["-besuch", "% of", "abc"])]).signs]).toEqual([0x2d, 0x25]);
  });

  it("never miss a place at which a filed text stands in a text", () => {
    const written = fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "-", "%"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), fc.array(written, { maxLength: 8 }), (filed, parts) => {
        const text = parts.join("");
        const beginnings = new Beginnings([trieOf(filed)]);
        const words = wordsOf(text);
        const found = new Set<number>();
        for (const { start, text: word } of words) {
          const places = beginnings.in(word, all);
          for (let next = 0; next < places.length; next += 2) found.add(start + (places[next] as number));
        }
        for (let at = 0; at < text.length; at++) {
          const stands = filed.some((each) => text.startsWith(each, at));
          const inWord = words.some(({ start, end }) => at >= start && at < end);
          if (stands) expect(inWord ? found.has(at) : beginnings.signs.has(text.charCodeAt(at))).toBe(true);
        }
      }),
    );
  });
});
