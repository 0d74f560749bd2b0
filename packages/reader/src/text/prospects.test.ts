import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { Prospects } from "./prospects.ts";

const bitsOf = (patterns: readonly RegExp[], text: string, place = 0) => new Prospects(patterns).at(text, place);

function placesIn(prospects: Prospects, text: string): number[] {
  const found: number[] = [];
  prospects.between(text, 0, text.length, found);
  return found;
}

describe("patterns followed side by side", () => {
  it("are told by the units at a place alone", () => {
    const patterns = [/(?<!\d)\d{1,2}\s?월/gu, /(?:지난해|작년)\s*\d+/gu, /\d{4}(?:[.-]\d{2})+/gu];
    expect(bitsOf(patterns, "12월")).toBe(0b001);
    expect(bitsOf(patterns, " 12월", 1)).toBe(0b001);
    expect(bitsOf(patterns, "작년 3")).toBe(0b010);
    expect(bitsOf(patterns, "2024-05")).toBe(0b100);
    expect(bitsOf(patterns, "2024-5")).toBe(0);
    expect(bitsOf(patterns, "123월")).toBe(0);
  });

  it("begin behind the units they may stand behind", () => {
    const patterns = [/(?<![\p{L}\d])may/iu, /(?<=\b(?:in|of\s?late)\s)may/iu, /(?<!\d\s?|^)may/iu, /may/iu, /(?<!\d{2})may/iu];
    expect(bitsOf(patterns, "May")).toBe(0b11111);
    expect(bitsOf(patterns, " May", 1)).toBe(0b11111);
    expect(bitsOf(patterns, "dismay", 3)).toBe(0b11100);
    expect(bitsOf(patterns, "(May", 1)).toBe(0b11101);
    expect(bitsOf(patterns, "5May", 1)).toBe(0b11100);
    expect(bitsOf([/(?<!\d\s?)may/iu], "5May", 1)).toBe(0);
    expect(bitsOf(patterns, "\u{1f600}May", 2)).toBe(0b11111);
  });

  it("are told apart by letters of either case only where they ask for it", () => {
    expect(bitsOf([/mai/iu, /mai/u, /[a-z]{3}/u], "MAI")).toBe(0b001);
  });

  it("are followed backwards from their end", () => {
    const before = new Prospects([/(?:^|[^\p{L}])(more than|over)\s?$/iu], true);
    expect(before.at("no more  than 5", 13)).toBe(0);
    expect(before.at("no more than 5", 13)).toBe(1);
  });

  it("may all match where a sign takes two units", () => {
    expect(bitsOf([/a\p{L}+b/u, /a\s+b/u], "a𠮷b")).toBe(0b01);
    expect(new Prospects([/a\p{L}+b/u]).reach("a𠮷b", 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it("begin in a word where they match within it or may go on behind it", () => {
    const prospects = new Prospects([/(?<!\p{L})on\s\w+day/iu, /\d{1,2}\./u]);
    expect(prospects.inWord("on")).toEqual([0]);
    expect(prospects.inWord("one")).toEqual([]);
    expect(prospects.inWord("salon")).toEqual([]);
    expect(prospects.inWord("o")).toEqual([]);
    expect(prospects.beginWithSigns).toBe(false);
    expect(new Prospects([/\s?a/u]).beginWithSigns).toBe(true);
    expect(prospects.inWord("v-123")).toEqual([3, 4]);
  });

  it("tell how far a match may reach", () => {
    expect(new Prospects([/\d+(?:\.\d+)?/u]).reach("12.5.", 0)).toBe(4);
    expect(new Prospects([/\d+(?:\.\d+)?/u]).reach("x", 0)).toBe(0);
  });

  it("are at most as many as a number has bits", () => {
    const many = Array.from({ length: 32 }, (_, number) => new RegExp(`${number};`, "u"));
    expect(bitsOf(many, "31;") >>> 0).toBe(2 ** 31);
    expect(() => new Prospects([...many, /32;/u])).toThrow(RangeError);
  });

  it("treat a text as one line of characters", () => {
    expect(() => new Prospects([/a/])).toThrow(RangeError);
    expect(() => new Prospects([/^a/mu])).toThrow(RangeError);
  });

  it("are named wherever they match", () => {
    const pieces =
      "2024|12|5|년|월|일|年|月|日|tháng |ngày |năm |to|and| |-|–|.|/|,|(|)|May|october|Mai|bis|au|de|지난|令和|元|昨年|from|𠮷|\u0301|の";
    const lists = packs.map(({ names: { dates } }) => dates.patterns.map(({ pattern }) => pattern));
    const followed = lists.map((patterns) => ({ patterns, prospects: new Prospects(patterns) }));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split("|"), "|"), { maxLength: 12 }), (written) => {
        const text = written.join("");
        for (const { patterns, prospects } of followed)
          for (const [index, pattern] of patterns.entries())
            for (const match of text.matchAll(pattern)) {
              expect(prospects.at(text, match.index) & (1 << index)).not.toBe(0);
              expect(prospects.reach(text, match.index)).toBeGreaterThanOrEqual(match.index + match[0].length);
              expect(placesIn(prospects, text)).toContain(match.index);
            }
      }),
      { numRuns: 500 },
    );
  });
});
