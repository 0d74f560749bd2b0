import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMemory } from "./embedded.ts";
import type { Database } from "./types.ts";

const holdable = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0") && text.isWellFormed());
const awkward = fc.constantFrom("", "NULL", "null", '"', "\\", '\\"', "{a,b}", "협력", "𠮷", " ", ",");
const text = fc.oneof(holdable, awkward);

describe("parameters of the embedded engine", () => {
  let db: Database | undefined;
  beforeAll(async () => {
    db = await openMemory();
  }, 120_000);
  afterAll(() => db?.close(), 60_000);

  it("arrive as they were given", async () => {
    const given = fc.record({
      words: fc.option(text),
      bytes: fc.option(fc.uint8Array()),
      list: fc.option(fc.array(fc.option(text))),
      numbers: fc.array(fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })))),
      flags: fc.array(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ words, bytes, list, numbers, flags }) => {
        const rows = await db?.query(
          "select $1::text as words, $2::bytea as bytes, $3::text[] as list, $4::float8[] as numbers, $5::boolean[] as flags",
          [words, bytes, list, numbers, flags],
        );
        expect(rows).toEqual([{ words, bytes, list, numbers: numbers.map((one) => (one === null ? null : one + 0)), flags }]);
      }),
    );
  });
});
