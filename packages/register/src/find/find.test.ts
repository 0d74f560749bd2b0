import { expect, it } from "vitest";
import { resolvePending } from "../resolve/resolve.ts";
import { settle } from "../settle.ts";
import { reading, source } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";
import { catchUpFind } from "./catch-up.ts";
import { find } from "./find.ts";

const at = "2026-01-02T00:00:00.000Z";

onEachEngine("the menu's search", (db) => {
  const readNames = async (...names: string[]) => {
    for (const name of names)
      await settle(db, reading({ text: `${name}.`, title: `About ${names.indexOf(name)}`, persons: [{ name }] }), source());
    await resolvePending(db, { at });
    await catchUpFind(db);
  };
  const records = async (q: string) => (await find(db, q)).filter(({ type }) => type === "record").map(({ caption }) => caption);

  it.each(["Lê Tiến Châu", "レ・ティエン・チャウ"])("finds %s however it is typed", async (name) => {
    await readNames("Ann Lee", "Trần Văn Bình", name, "박민수", "鈴木一郎");
    for (const q of ["le tien chau", "Lê Tiến", "레 띠엔", "チャウ", "le ti"]) expect([q, (await records(q))[0]]).toEqual([q, name]);
  });

  it("finds a name written in Hangul by its Latin letters, while it is typed", async () => {
    await readNames("레 띠엔 쩌우", "박민수");
    for (const q of ["le tien", "レ・ティエン", "띠엔"]) expect([q, (await records(q))[0]]).toEqual([q, "레 띠엔 쩌우"]);
  });

  it("puts what begins with the words before what only holds them, and documents last", async () => {
    await readNames("Anna Berg", "Berg Anna Maria", "Bergmann Otto");
    expect(await records("berg")).toEqual(["Berg Anna Maria", "Bergmann Otto", "Anna Berg"]);
    expect((await find(db, "anna berg")).at(-1)?.type).toBe("document");
  });

  it("takes in only names that came since the last time", async () => {
    await readNames("Ann Lee");
    const before = await db.query("select word from find_words order by word");
    await catchUpFind(db);
    expect(await db.query("select word from find_words order by word")).toEqual(before);
    await readNames("Bo Park");
    expect(await records("bo pa")).toEqual(["Bo Park"]);
  });

  it.each(["", " ", "…", "'", "%_\\", "a".repeat(10_000), "\u{1f600}", "\ud800", "\u202eabc", "& | !", "x'); drop table records; --"])(
    "answers %j without fault",
    async (q) => {
      await readNames("Ann Lee");
      expect(Array.isArray(await find(db, q))).toBe(true);
    },
  );
});
