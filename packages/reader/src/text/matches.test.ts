import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { matchesAny, neededSign, triedFrom } from "./matches.ts";

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

  it("are tried from a side to which they are bound and where few signs fit", () => {
    for (const source of ["^(?:by|from)\\s", "^\\s*©", "^\\d{4}$", "^[▲△]?x"]) expect(triedFrom(source)).toBe("start");
    for (const source of ["(?:photo|image)\\s*$", "^\\p{Lu}+\\d{4}\\.?$", "[^)]*\\)\\.?$", "^.{0,9}(?:a|b)$"])
      expect(triedFrom(source)).toBe("end");
    for (const source of ["^\\D{0,3}\\d", "^.*\\w+$"]) expect(triedFrom(source)).toBe("loose start");
    for (const source of ["©", "^a|b$", "a.{0,9}$", "a\\$"]) expect(triedFrom(source)).toBe("anywhere");
  });

  it("match as each of them does alone", () => {
    const lists = packs.flatMap(({ names: { lines } }) => [
      lines.boilerplate,
      lines.caption,
      lines.byline,
      lines.source,
      lines.dateline,
      [...lines.boilerplate, ...lines.source, ...lines.caption, ...lines.byline],
    ]);
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
      "提供",
      "제공",
      "(dpa)",
      "views",
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
