import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Openings } from "./openings.ts";
import { Trie } from "./trie.ts";

const shortTexts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "시", " ", "-"), minLength: 1, maxLength: 7 }), {
  maxLength: 30,
});

function trieOf(texts: readonly string[]): Trie<string> {
  const trie = new Trie<string>();
  for (const text of texts) trie.add(text, text);
  return trie;
}

describe("openings", () => {
  it("never turn away a place at which something filed begins", () => {
    fc.assert(
      fc.property(shortTexts, shortTexts, (first, second) => {
        const openings = new Openings([trieOf(first), trieOf(second)]);
        const text = [...first, ...second].join("");
        for (let at = 0; at < text.length; at++) {
          const bits = openings.at(text, at);
          if (first.some((filed) => text.startsWith(filed, at))) expect(bits & 1).toBe(1);
          if (second.some((filed) => text.startsWith(filed, at))) expect(bits & 2).toBe(2);
        }
      }),
    );
  });

  it("turn away places at which nothing filed begins, and take all blanks for one", () => {
    const openings = new Openings([trieOf(["hà nội"]), trieOf(["hai mươi"])]);
    expect(openings.at("hai\u00a0mươi", 0)).toBe(2);
    expect(openings.at("hà nam", 0)).toBe(1);
    expect(openings.at("huế", 0)).toBe(0);
  });
});

describe("trie", () => {
  it("finds what was filed and nothing else, and tells how its texts begin", () => {
    fc.assert(
      fc.property(shortTexts, fc.string({ unit: fc.constantFrom("a", "b", "é", "시"), minLength: 1, maxLength: 5 }), (texts, other) => {
        const trie = trieOf(texts);
        for (const text of texts) expect(trie.get(text)).toBe(text);
        expect(trie.get(other)).toBe(texts.includes(other) ? other : undefined);
        const expected = new Set(texts.map((text) => text.slice(0, 4)));
        expect(new Set(trie.openings(4))).toEqual(expected);
      }),
    );
  });
});
