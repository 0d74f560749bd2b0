import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, segment } from "./segments.ts";

const mark = (id: string, start: number, end: number): Mark => ({ id, kind: "person", start, end });
const shape = (text: string, marks: Mark[]) =>
  segment(text, marks).map((line) =>
    line.pieces.map((piece) => [text.slice(piece.start, piece.end), piece.marks.map((m) => m.id).join("+")]),
  );

describe("segment", () => {
  it("leaves a text without marks whole, line by line", () => {
    expect(shape("one\n\ntwo", [])).toEqual([[["one", ""]], [["two", ""]]]);
  });

  it("cuts at both ends of a mark", () => {
    expect(shape("Mr Lee came", [mark("a", 3, 6)])).toEqual([
      [
        ["Mr ", ""],
        ["Lee", "a"],
        [" came", ""],
      ],
    ]);
  });

  it("puts the shorter of two nested marks first", () => {
    expect(shape("the mayor Lee came", [mark("long", 0, 18), mark("short", 10, 13)])).toEqual([
      [
        ["the mayor ", "long"],
        ["Lee", "short+long"],
        [" came", "long"],
      ],
    ]);
  });

  it("shows partly overlapping marks as three pieces", () => {
    expect(shape("abcdef", [mark("x", 0, 4), mark("y", 2, 6)])).toEqual([
      [
        ["ab", "x"],
        ["cd", "x+y"],
        ["ef", "y"],
      ],
    ]);
  });

  it("carries a mark over a line end", () => {
    expect(shape("ab\ncd\nef", [mark("x", 1, 7)])).toEqual([
      [
        ["a", ""],
        ["b", "x"],
      ],
      [["cd", "x"]],
      [
        ["e", "x"],
        ["f", ""],
      ],
    ]);
  });

  it("ignores marks without width and beyond the text", () => {
    expect(shape("abc", [mark("none", 1, 1), mark("beyond", 2, 9)])).toEqual([[["abc", ""]]]);
  });

  it("covers every letter of every shown line exactly once, under exactly the marks that cover it", () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "한"), maxLength: 60 }), marks, (text, spans) => {
        const all = spans.map(([start, width], index) => mark(String(index), start, start + width));
        const usable = all.filter((m) => m.end <= text.length && m.end > m.start);
        for (const line of segment(text, all)) {
          expect(line.pieces.map((piece) => text.slice(piece.start, piece.end)).join("")).toBe(text.slice(line.start, line.end));
          for (const piece of line.pieces) {
            const covering = usable.filter((m) => m.start <= piece.start && m.end >= piece.end).map((m) => m.id);
            expect(piece.marks.map((m) => m.id).sort()).toEqual(covering.sort());
          }
        }
      }),
    );
  });
});
