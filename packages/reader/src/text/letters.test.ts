import { describe, expect, it } from "vitest";
import { isBlank } from "./letters.ts";

describe("blanks", () => {
  it("are spaces of all kinds and ends of lines, and nothing outside the text", () => {
    const text = "a \n\t\u00a0\u3000-9가";
    const blanks = Array.from({ length: text.length + 2 }, (_, index) => index - 1).filter((index) => isBlank(text, index));
    expect(blanks).toEqual([1, 2, 3, 4, 5]);
  });
});
