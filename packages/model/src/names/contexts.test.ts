import { describe, expect, it } from "vitest";
import { type Contexts, contextsOf, cuesOf } from "./contexts.ts";
import { type ChunkTable, chunked, costInContext, tableOf, wordCost } from "./table.ts";

const table = tableOf(
  [
    ["k", "k", 0.2],
    ["ni", "ni", 0.1],
    ["n", "n", 0.1],
    ["i", "i", 0.1],
    ["é", "e", 0.1],
  ],
  20,
  { alone: 3, aloneVowel: 2, unrelated: 4, otherVowel: 2.5 },
);

const plainForm = (letter: string): string => (letter === "é" ? "e" : letter);

function cost(latin: string, sounds: string, contexts?: Contexts): number {
  const full: ChunkTable = contexts ? { ...table, contexts } : table;
  return costInContext(full, chunked(full, "letters", latin, plainForm), chunked(full, "sounds", sounds, plainForm), 20);
}

describe("what stands around a step", () => {
  it("is two letters and one sound on each of its sides, and the step before", () => {
    const before = { letter: 0, sound: 0, letters: 1, sounds: 1 };
    const cues = cuesOf("^kni$", "^ni$", { letter: 1, sound: 1, letters: 1, sounds: 0 }, before);
    expect(cues).toEqual([".", "^_n", "~C#_CV", "+^|^", "<^", ">n", ">ni", "[^", "]n"]);
    expect(cuesOf("a", "a", { letter: 0, sound: 0, letters: 1, sounds: 1 }, undefined)).toEqual([".", "_", "~##_##", "+"]);
  });

  it("adds to the cost of the cheapest way, or takes from it", () => {
    expect(cost("kni", "ni")).toBeCloseTo(3.1);
    expect(cost("kni", "ni", contextsOf("k| >n,-25"))).toBeCloseTo(0.6);
    expect(cost("kni", "ni", contextsOf("k| >a,-25"))).toBeCloseTo(3.1);
    expect(cost("kni", "ni", contextsOf("ni|ni .,10 +k|,5"))).toBeCloseTo(4.6);
  });

  it("never makes a way cost less than nothing", () => {
    expect(cost("ni", "ni", contextsOf("ni|ni .,-90"))).toBe(0);
  });

  it("goes by the plain form of a letter", () => {
    expect(cost("é", "e", contextsOf("e|e .,10"))).toBeCloseTo(1.1);
  });

  it("changes nothing where nothing is known about it, also for steps of no chunk", () => {
    for (const [latin, sounds] of [
      ["knix", "nki"],
      ["", "kki"],
      ["kiki", ""],
      ["xyz", "q"],
    ] as const) {
      expect(cost(latin, sounds, contextsOf(""))).toBeCloseTo(cost(latin, sounds));
      const cut = (side: "letters" | "sounds", word: string) => chunked(table, side, word, plainForm);
      expect(cost(latin, sounds)).toBe(wordCost(table, cut("letters", latin), cut("sounds", sounds), 20));
    }
  });
});
