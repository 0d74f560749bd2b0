import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { compiled } from "./compile.ts";
import { findDates } from "./dates.ts";

const samples = join(import.meta.dirname, "../../../../samples");
const texts = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(samples, name)).map((file) => join(samples, name, file)))
  .filter((file) => file.endsWith(".json") || file.endsWith(".txt") || file.endsWith(".html"))
  .map((file) => readFileSync(file, "utf8"));

describe("date patterns tried only where they may begin", () => {
  for (const pack of packs) {
    it(`find the same dates as patterns searched for everywhere (${pack.code})`, () => {
      const patterns = pack.names.dates.patterns.map(({ name, pattern, confidence }) =>
        confidence === undefined ? { name, pattern } : { name, pattern, confidence },
      );
      const everywhere = { ...pack, names: { ...pack.names, dates: { ...pack.names.dates, patterns } } };
      const own = texts.map((text) => findDates(text, compiled(pack), "2024-05-06"));
      expect(own.flat().length).toBeGreaterThan(20);
      expect(own).toEqual(texts.map((text) => findDates(text, compiled(everywhere), "2024-05-06")));
    });
  }
});
