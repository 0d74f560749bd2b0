import fc from "fast-check";
import { expect, it } from "vitest";
import { onEachEngine } from "../testing/suite.ts";

const holdable = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0") && text.isWellFormed());
const awkward = fc.constantFrom("", "NULL", "null", '"', "\\", '\\"', "{a,b}", "협력", "𠮷", " ", ",");
const text = fc.oneof(holdable, awkward);

onEachEngine("parameters", (db) => {
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
        const [row] = await db.query<{ bytes: Uint8Array | null }>(
          "select $1::text as words, $2::bytea as bytes, $3::text[] as list, $4::float8[] as numbers, $5::boolean[] as flags",
          [words, bytes, list, numbers, flags],
        );
        const plain = row && { ...row, bytes: row.bytes && Uint8Array.from(row.bytes) };
        expect(plain).toEqual({ words, bytes, list, numbers: numbers.map((one) => (one === null ? null : one + 0)), flags });
      }),
    );
  });
});
