import { expect, it } from "vitest";
import { dumpSchema } from "../testing/schema.ts";
import { onEachEngine } from "../testing/suite.ts";
import { migrate } from "./migrate.ts";

onEachEngine("migrations", (db) => {
  it("make the schema written down in sql/schema.sql", async () => {
    await expect(await dumpSchema(db)).toMatchFileSnapshot("../../sql/schema.sql");
  });

  it("run once, whoever starts at the same time", async () => {
    const before = await db.query("select id, at from migrations order by id");
    await Promise.all([migrate(db), migrate(db), migrate(db)]);
    expect(await db.query("select id, at from migrations order by id")).toEqual(before);
  });

  it("gather the names under each key, of which the common ones have none", async () => {
    await db.exec(`
      drop table name_keys;
      create table name_keys (key bigint not null, name bigint not null, primary key (key, name));
      insert into name_keys (key, name) values (7, 3), (7, 1), (8, 0), (9, 2);
      delete from migrations where id = 11`);
    await migrate(db);
    expect(await db.query("select key, names from name_keys order by key")).toEqual([
      { key: 7, names: [1, 3] },
      { key: 8, names: [] },
      { key: 9, names: [2] },
    ]);
    await db.exec("delete from name_keys");
  });

  it("refuse a database that a newer version has changed", async () => {
    await db.query("insert into migrations (id) values (999)");
    await expect(migrate(db)).rejects.toMatchObject({ code: "data-folder-newer" });
    await db.query("delete from migrations where id = 999");
  });

  it("give integers, times and bytes in one form, and nested transactions that roll back alone", async () => {
    const [row] = await db.query<{ y: Uint8Array }>(
      "select count(*) as n, 5::bigint as b, 1.5::numeric as m, '2026-01-02 03:04:05+00'::timestamptz as t, '\\x00ff'::bytea as y, array[1, 2]::bigint[] as l",
    );
    expect({ ...row, y: [...(row?.y ?? [])] }).toEqual({
      n: 1,
      b: 5,
      m: 1.5,
      t: "2026-01-02T03:04:05.000Z",
      y: [0, 255],
      l: [1, 2],
    });
    await db.exec("create temporary table notes (a integer)");
    await db.transaction(async (tx) => {
      await tx.exec("create table kept (a integer)");
      await tx.query("insert into kept values (1)");
      const failing = tx.transaction(async (inner) => {
        await inner.query("insert into kept values (2)");
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
    });
    expect(await db.query("select a from kept")).toEqual([{ a: 1 }]);
    await db.exec("drop table kept");
  });

  it("refuse the outer handle inside a transaction instead of waiting for ever", async () => {
    await expect(db.transaction(() => db.query("select 1"))).rejects.toThrow("outer database handle");
    await expect(db.transaction((tx) => tx.transaction(() => db.exec("select 1")))).rejects.toThrow("outer database handle");
    expect(await Promise.all([db.transaction((tx) => tx.query("select 1 as a")), db.query("select 2 as a")])).toEqual([
      [{ a: 1 }],
      [{ a: 2 }],
    ]);
  });
});
