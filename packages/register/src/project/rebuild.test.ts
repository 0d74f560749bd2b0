import fc from "fast-check";
import { expect, it } from "vitest";
import type { Db } from "../db/types.ts";
import { decide, judge, rebuild, settle, undo } from "../index.ts";
import { dumpProjections } from "../testing/dump.ts";
import { reset } from "../testing/engines.ts";
import { actor, reading, source } from "../testing/readings.ts";
import { anyStep, documentOf, type Step, tryTo } from "../testing/steps.ts";
import { onEachEngine } from "../testing/suite.ts";

/** A register is never empty. */
const sequence = fc.array(anyStep, { minLength: 3, maxLength: 25 }).map((steps): Step[] => [{ do: "settle", document: 0 }, ...steps]);

const tallied = (db: Db) => db.query("select what, code, items from tallies where items <> 0 order by what, code");

const countedAnew = (db: Db) =>
  db.query(`
    select * from (
      select 'documents' as what, coalesce(language, '') collate "C" as code, count(*) as items from documents where withdrawn_at is null group by 2
      union all select 'claims', '', count(*) from claims
      union all select 'records', kind, count(*) from records group by kind
    ) counted order by what, code`);

/** A document that names Ann Lee. */
const naming = (did: string) => reading({ text: `Ann Lee ${did}.`, persons: [{ name: "Ann Lee" }] });

onEachEngine("rebuild", (db) => {
  it("gives what was computed step by step, after any sequence of readings, decisions, judgements and undos", async () => {
    const performed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        await reset(db);
        for (const one of steps) if (await tryTo(db, one)) performed.add(one.do);
        const before = await dumpProjections(db);
        await rebuild(db);
        expect(await dumpProjections(db)).toEqual(before);
        expect(await tallied(db)).toEqual(await countedAnew(db));
      }),
      { numRuns: 25 },
    );
    expect([...performed].sort()).toEqual(["add", "correct", "decide", "judge", "resolve", "settle", "undo", "unjudge"]);
  }, 240_000);

  it("is not needed after a judgement and its undo, wherever the register stood", async () => {
    const pair = fc.record({ left: fc.nat(40), right: fc.nat(40), verdict: fc.constantFrom("same" as const, "different" as const) });
    await fc.assert(
      fc.asyncProperty(sequence, pair, async (steps, { left, right, verdict }) => {
        await reset(db);
        for (const one of steps) await tryTo(db, one);
        const before = await dumpProjections(db);
        const subjects = await db.query<{ id: string; kind: string }>("select id, kind from subjects order by seq");
        const a = subjects[left % subjects.length];
        const others = subjects.filter(({ id, kind }) => kind === a?.kind && id !== a.id);
        const b = others[right % Math.max(1, others.length)];
        if (!a || !b) return;
        const done = await judge(db, { left: a.id, right: b.id, verdict }, actor);
        await undo(db, done.id, actor);
        expect(await dumpProjections(db)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  }, 240_000);

  it("finds a record again by a name that was rejected, once another document says it", async () => {
    await settle(db, naming("came"), source());
    const [claim] = await db.query<{ id: string }>("select id from claims where property = 'name'");
    await decide(db, claim?.id ?? "", { state: "rejected" }, actor);
    const search = () => db.query<{ search: string }>("select search::text from record_search");
    expect((await search())[0]?.search).not.toContain("'=annlee'");
    await settle(db, naming("left"), source());
    expect((await search())[0]?.search).toContain("'=annlee'");
  });

  it("counts what it rebuilt", async () => {
    await settle(db, documentOf(0), source());
    await settle(db, documentOf(3), source());
    const [claims] = await db.query<{ count: number }>("select count(*) as count from claims");
    expect(await rebuild(db)).toEqual({ records: 7, claims: claims?.count });
  });
});
