import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnownName } from "../types.ts";
import { NameFinder } from "./finder.ts";
import { compileNames } from "./index.ts";

const organisation = (name: string, id = name): KnownName => ({ name, kind: "organisation", id });

describe("compileNames", () => {
  it("finds whole words, the longest first, without regard to case", () => {
    const known = compileNames([organisation("Sun"), organisation("Sun Group"), organisation("경기도"), organisation("KIST")]);
    expect(known.find("SUN GROUP and Sunday, 경기도는 KIST와").map((found) => found.name.name)).toEqual(["Sun Group", "경기도", "KIST"]);
  });

  it("keeps positions where lower case has another length", () => {
    const text = "İİ Sun";
    const [found] = compileNames([organisation("Sun")]).find(text);
    expect(found && text.slice(found.start, found.end)).toBe("Sun");
  });

  it("finds each of very many names", () => {
    const names = Array.from({ length: 50_000 }, (_, index) => organisation(`Company ${index} Holdings`));
    const known = compileNames(names);
    expect(known.find("Today Company 49999 Holdings met Company 7 Holdings.").map((found) => found.name.id)).toEqual([
      "Company 49999 Holdings",
      "Company 7 Holdings",
    ]);
  });
});

describe("NameFinder", () => {
  it("agrees with a plain search", () => {
    const anywhere = { begins: () => true, ends: () => true };
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 40 }),
        (names, text) => {
          const finder = new NameFinder<string>();
          for (const name of names) finder.add(name, name);
          expect(finder.find(text, anywhere).map((found) => found.value)).toEqual(plainSearch(names, text));
        },
      ),
    );
  });
});

function plainSearch(names: readonly string[], text: string): string[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let index = 0; index < text.length; ) {
    const name = longestFirst.find((each) => text.startsWith(each, index));
    if (name) found.push(name);
    index += name?.length ?? 1;
  }
  return found;
}
