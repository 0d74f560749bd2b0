import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { compiled, respell } from "../mentions/compile.ts";
import { boundariesFor } from "../mentions/places.ts";
import { startsOf } from "../mentions/starts.ts";
import { findWrittenDates } from "../mentions/written-dates.ts";
import { lowerAligned } from "../text/letters.ts";
import { findCues, searched } from "./cues.ts";
import { lexiconOf } from "./lexicon.ts";

const samples = join(import.meta.dirname, "../../../../samples");
const texts = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(samples, name)).map((file) => join(samples, name, file)))
  .filter((file) => file.endsWith(".json") || file.endsWith(".txt"))
  .map((file) => readFileSync(file, "utf8"));

describe("what begins in words as they are spelt", () => {
  for (const pack of packs.filter(({ names }) => names.writing.spaced)) {
    const names = compiled(pack);
    const words = texts.map((text) => names.vocabulary.wordsOf(text));

    it(`are the cues found by a look at every unit (${pack.code})`, () => {
      const lexicon = lexiconOf(pack);
      const cues = texts.map((text, index) => {
        const [small, span] = [searched(text, respell(lowerAligned(text), pack.names)), { start: 0, end: text.length }];
        const known = findCues(lexicon, small, span, words[index]);
        expect(known).toEqual(findCues(lexicon, small, span));
        return known.length;
      });
      expect(Math.max(...cues)).toBeGreaterThan(50);
    });

    it(`are the dates and names found by a look at every unit (${pack.code})`, () => {
      for (const [index, text] of texts.entries()) {
        const [small, own] = [lowerAligned(text), words[index] ?? []];
        expect(findWrittenDates({ text, small, words: own }, names)).toEqual(findWrittenDates({ text, small, words: [] }, names));
        const lowered = respell(small, pack.names);
        const { places, bodies } = startsOf(lowered, own, names);
        const boundaries = boundariesFor(names);
        expect(names.places.find(lowered, boundaries, text, places)).toEqual(names.places.find(lowered, boundaries, text));
        expect(names.bodies.find(lowered, boundaries, text, bodies)).toEqual(names.bodies.find(lowered, boundaries, text));
      }
    });
  }
});
