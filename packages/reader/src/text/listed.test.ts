import { describe, expect, it } from "vitest";
import { wordAt, wordBefore } from "./listed.ts";

const words = ["人民", "人", "委員", "委員会"];

describe("words of a list at a place of a text", () => {
  it("finds the first listed of those that fit", () => {
    expect(wordAt(words, "市人民委員会", 1)).toBe("人民");
    expect(wordAt(words, "市人民委員会", 3)).toBe("委員");
    expect(wordBefore(words, "市人民委員会", 6)).toBe("委員会");
    expect(wordBefore(words, "市人民委員会", 3)).toBe("人民");
  });

  it("finds none elsewhere, nor outside the text", () => {
    expect(wordAt(words, "市人民", 0)).toBeUndefined();
    expect(wordAt(words, "人", -1)).toBeUndefined();
    expect(wordAt(words, "人", 1)).toBeUndefined();
    expect(wordBefore(words, "人", 0)).toBeUndefined();
    expect(wordBefore(words, "人", 2)).toBeUndefined();
  });
});
