import { describe, expect, it } from "vitest";
import { least } from "./least.ts";

describe("the item of least cost", () => {
  it("is the first of equal ones", () => {
    expect(least(["abc", "x", "yz", "w"], ({ length }) => length)).toBe("x");
  });

  it("is none in an empty list", () => {
    expect(least([], () => 0)).toBeUndefined();
  });
});
