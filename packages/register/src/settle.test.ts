import fc from "fast-check";
import { expect, it } from "vitest";
import type { Db } from "./db/types.ts";
import { type Arrival, decide, settle, settleAll } from "./index.ts";
import { dumpProjections } from "./testing/dump.ts";
import { reset } from "./testing/engines.ts";
import { actor, reading, source } from "./testing/readings.ts";
import { documentOf } from "./testing/steps.ts";
import { onEachEngine } from "./testing/suite.ts";

const arrivals = (documents: readonly number[]) => documents.map((index): Arrival => ({ reading: documentOf(index), source: source() }));

/** Everything that settling writes, with its sequence numbers. */
async function written(db: Db): Promise<unknown> {
  const rows = (table: string, order: string) => db.query(`select to_jsonb(t)::text as row from ${table} t order by ${order}`);
  const tables = [
    await rows("documents", "seq"),
    await rows("subjects", "seq"),
    await rows("claims", "seq"),
    await rows("judgements", "id"),
    await rows("tallies", "what, code"),
    await rows("review_items", "id"),
  ];
  return [tables, await dumpProjections(db)];
}

onEachEngine("settling several at once", (db) => {
  it("leaves what settling one after the other leaves, repeated documents and decisions before it included", async () => {
    const documents = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(documents, documents, async (before, together) => {
        const begin = async () => {
          await reset(db);
          await settleAll(db, arrivals(before));
          const [claim] = await db.query<{ id: string }>("select id from claims where property = 'role' order by seq limit 1");
          await decide(db, claim?.id ?? "", { state: "rejected" }, actor);
        };
        await begin();
        const outcomes: string[] = [];
        for (const one of arrivals(together)) outcomes.push(await settle(db, one.reading, one.source));
        const oneByOne = await written(db);
        await begin();
        expect(await settleAll(db, arrivals(together))).toEqual(outcomes);
        expect(await written(db)).toEqual(oneByOne);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it("takes in none where one cannot be taken in", async () => {
    const faulty = reading({ text: "Faulty.", persons: [{ name: "Bo Park", confidence: "high" as unknown as number, said: "Faulty" }] });
    await expect(settleAll(db, [...arrivals([1]), { reading: faulty, source: source() }])).rejects.toThrow();
    expect(await db.query("select id from documents")).toEqual([]);
    expect(await settleAll(db, arrivals([1]))).toEqual(["added"]);
  });

  it("has nothing to do where nothing arrives", async () => {
    expect(await settleAll(db, [])).toEqual([]);
  });
});
