import { describe, expect, it } from "vitest";
import { inOrder, putByStart, putInOrder } from "./draft.ts";

const spansOf = (...spans: [number, number][]) => spans.map(([start, end], number) => ({ start, end, number }));
const numbers = (spans: readonly { number: number }[]) => spans.map(({ number }) => number);

describe("spans in order", () => {
  it("stand by where they begin, the longest first, and else as they were", () => {
    const spans = spansOf([4, 6], [9, 12], [0, 3], [4, 8], [9, 12], [1, 2], [0, 3]);
    expect(numbers(inOrder(spans))).toEqual([2, 6, 5, 3, 0, 1, 4]);
    putInOrder(spans);
    expect(numbers(spans)).toEqual([2, 6, 5, 3, 0, 1, 4]);
  });

  it("are themselves where they stand so", () => {
    const spans = spansOf([0, 3], [0, 2], [5, 6]);
    expect(inOrder(spans)).toBe(spans);
    expect(inOrder([])).toEqual([]);
  });

  it("by their beginning alone keep the shorter one in front where it stands there", () => {
    const spans = spansOf([7, 8], [2, 3], [2, 9]);
    putByStart(spans);
    expect(numbers(spans)).toEqual([1, 2, 0]);
  });
});
