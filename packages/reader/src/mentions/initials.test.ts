import { describe, expect, it } from "vitest";
import { initialsOf, mayBeginAs } from "./initials.ts";

describe("the first letters of names", () => {
  it("never turn away a word that begins as one of the names does", () => {
    const initials = initialsOf(["Polenz", "Đức", "김"]);
    for (const word of ["Polenz", "Polen", "Đức", "김민수"]) expect(mayBeginAs(initials, word)).toBe(true);
  });

  it("turn away a word with another first letter, and every word where there are no names", () => {
    expect(mayBeginAs(initialsOf(["Polenz"]), "Miller")).toBe(false);
    expect(mayBeginAs(initialsOf([]), "Polenz")).toBe(false);
  });
});
