import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { matchesAny, neededSign } from "./matches.ts";

describe("patterns tried together", () => {
  it("are passed over only where a sign is missing that all they match holds", () => {
    expect(neededSign("^[^\\s@]@[^\\s@]+\\.\\w+$")).toBe("@");
    expect(neededSign("^\\D{0,30}\\d{1,2}\\s*°\\s*C")).toBe("°");
    expect(neededSign("\\((?:photo|image)\\b[^)]*\\)")).toBe("(");
    expect(neededSign("views?\\s*[\\d.,]+\\s*\\d$")).toBe("0");
  });

  it("need no sign that is optional, one of several, or only in a class", () => {
    for (const source of ["a@?b", "a@*", "\\d{0,3}x", "a@|b", "(?:a@|b)c", "[@]", "x(?=@)", "[^()]", "\\p{L}[|]", "(?<!\\d)x"])
      expect(neededSign(source)).toBeUndefined();
  });

  it("match as each of them does alone", () => {
    const lists = packs.flatMap(({ names: { lines } }) => [lines.boilerplate, lines.caption, lines.byline, lines.source, lines.dateline]);
    const pieces = fc.constantFrom(
      "(",
      ")",
      "@",
      "©",
      "°",
      "|",
      "=",
      "Foto",
      "Ảnh",
      "사진",
      "記者",
      "Photo",
      ":",
      " ",
      "12",
      "2024",
      ".",
      "A",
      "C",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (written) => {
        const text = written.join("");
        for (const patterns of lists) expect(matchesAny(patterns, text)).toBe(patterns.some((pattern) => pattern.test(text)));
      }),
      { numRuns: 300 },
    );
  });
});
