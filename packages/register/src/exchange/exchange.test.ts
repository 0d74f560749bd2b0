import { expect, it } from "vitest";
import { addClaim } from "../decide/claims.ts";
import { history } from "../decide/history.ts";
import { undo } from "../decide/undo.ts";
import { rebuild } from "../project/rebuild.ts";
import { documentPage, listDocuments } from "../read/documents.ts";
import { recordPage } from "../read/record-page.ts";
import { listRecords, recordIds } from "../read/records.ts";
import { search } from "../read/search.ts";
import { settle } from "../settle.ts";
import { dumpProjections } from "../testing/dump.ts";
import { actor, reading, source } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";
import { importList } from "./import.ts";
import { namesakes } from "./likely.ts";
import type { List, ListEntry, ListValue, RowDecision } from "./types.ts";
import { walkClaims, walkDocuments, walkRecords } from "./walk.ts";

type Cells = Record<string, string>;

/** A list as a file would give it; a cell's property stands before its words, `decisions` by row. */
function list(rows: readonly Cells[], kind: List["kind"] = "organisation", decisions: Record<number, RowDecision> = {}): List {
  let text = "";
  const entries = rows.map((row, index): ListEntry => {
    const start = text.length;
    const values = Object.entries(row).map(([property, value]): ListValue => {
      if (text.length > start) text += " | ";
      const at = text.length;
      text += value;
      const names = property === "affiliation" ? { names: { kind: "organisation" as const, known: [] } } : {};
      return { property, value, evidence: { start: at, end: text.length, quote: value }, ...names };
    });
    const end = text.length;
    text += "\n";
    const decision = decisions[index];
    return { row: { start, end }, values, ...(decision && { decision }) };
  });
  const bytes = new TextEncoder().encode(text);
  return { bytes, file: "partners.csv", mediaType: "text/csv", kind, text, entries, reader: { name: "list", version: "1" } };
}

async function all<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  return (await each(batches)).flat();
}

async function each<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

onEachEngine("lists in a register", (db) => {
  const known = () =>
    settle(
      db,
      reading({ text: "Alpha Institute met Beta Bank.", organisations: [{ name: "Alpha Institute" }, { name: "Beta Bank" }] }),
      source(),
    );
  const organisations = async () => (await listRecords(db, { kind: "organisation" })).items;
  const idOf = async (caption: string) => (await organisations()).find((item) => item.caption === caption)?.id ?? "";

  it("keeps every value with its row, and joins rows to records of exactly their name", async () => {
    await known();
    const done = await importList(db, list([{ name: "alpha institute", type: "institute" }, { name: "Gamma" }]), actor);
    expect(done).toMatchObject({ entries: 2, joined: 1 });
    const page = await recordPage(db, await idOf("alpha institute"));
    expect(page.documents).toBe(2);
    const type = page.properties.find(({ name }) => name === "type");
    expect(type?.values[0]?.sources[0]).toMatchObject({ sentence: "alpha institute | institute", rule: "list/row" });
    const { text, items } = await documentPage(db, done.document);
    for (const { evidence } of items) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it("makes one thing of each name that references name", async () => {
    await known();
    const rows = [
      { name: "Ann Lee", affiliation: "Beta Bank" },
      { name: "Bo Kim", affiliation: "Beta Bank" },
    ];
    await importList(db, list(rows, "person"), actor);
    const bank = await recordPage(db, await idOf("Beta Bank"));
    expect(bank.connected.find(({ property }) => property === "affiliation")?.count).toBe(2);
    expect((await organisations()).filter(({ caption }) => caption === "Beta Bank")).toHaveLength(1);
  });

  it("does what a person decided about a row", async () => {
    await known();
    const alpha = await idOf("Alpha Institute");
    const decisions: Record<number, RowDecision> = { 0: { as: "new", apart: [alpha] }, 1: { as: "same", record: alpha } };
    await importList(db, list([{ name: "Alpha Institute" }, { name: "Alpha Inst." }], "organisation", decisions), actor);
    expect((await organisations()).map(({ caption, documents }) => [caption, documents])).toEqual([
      ["Alpha Inst.", 2],
      ["Alpha Institute", 1],
      ["Beta Bank", 1],
    ]);
    const before = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(before);
  });

  it("is one line of history, and taking it back leaves what was there before", async () => {
    await known();
    const alpha = await idOf("Alpha Institute");
    const shown = async () => {
      const { members: _members, ...dump } = await dumpProjections(db);
      return dump;
    };
    const before = await shown();
    const decisions: Record<number, RowDecision> = { 1: { as: "same", record: alpha } };
    const done = await importList(
      db,
      list([{ name: "Beta Bank" }, { name: "A.I." }, { name: "New One" }], "organisation", decisions),
      actor,
    );
    expect((await history(db)).items).toMatchObject([{ act: "import", caption: "partners.csv", document: done.document, undoable: true }]);
    await undo(db, done.id, actor);
    expect(await shown()).toEqual(before);
    expect((await listDocuments(db)).items).toHaveLength(1);
    expect((await search(db, "New One")).items).toEqual([]);
    expect((await recordPage(db, alpha)).members).toHaveLength(1);
    await expect(undo(db, done.id, actor)).rejects.toMatchObject({ code: "conflict" });
    const dump = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(dump);
  });

  it("keeps what people said meanwhile, and lets later documents begin anew", async () => {
    const done = await importList(db, list([{ name: "Delta" }]), actor);
    const delta = await idOf("Delta");
    await addClaim(db, { record: delta, property: "alias", value: "The Delta" }, actor);
    await undo(db, done.id, actor);
    expect((await recordPage(db, delta)).properties.map(({ name }) => name)).toEqual(["alias"]);
    await settle(db, reading({ text: "Delta came.", organisations: [{ name: "Delta" }] }), source());
    expect((await organisations()).map(({ caption, claims }) => [caption, claims])).toEqual([
      ["Delta", 1],
      ["Delta", 1],
    ]);
    const dump = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(dump);
  });

  it("takes nothing in where one decision cannot stand", async () => {
    await known();
    const gone: Record<number, RowDecision> = { 1: { as: "same", record: "gone" } };
    const attempt = importList(db, list([{ name: "One" }, { name: "Two" }], "organisation", gone), actor);
    await expect(attempt).rejects.toMatchObject({ code: "not-found" });
    expect((await organisations()).map(({ caption }) => caption)).toEqual(["Alpha Institute", "Beta Bank"]);
    expect((await history(db)).total).toBe(0);
  });

  it("finds records of the same name whatever its marks, of the same kind only", async () => {
    const items = { persons: [{ name: "Lê Tiến Châu" }], organisations: [{ name: "Le Tien" }] };
    await settle(db, reading({ text: "Lê Tiến Châu of Le Tien.", ...items }), source());
    const found = await namesakes(db, "person", ["nobody", "LE TIEN CHAU", "Le Tien"]);
    expect(found.map(({ index, names }) => [index, names])).toEqual([[1, ["Lê Tiến Châu"]]]);
  });

  it("walks records, claims and documents, without what was rejected or taken back", async () => {
    await known();
    const done = await importList(db, list([{ name: "Alpha Institute" }, { name: "Omega" }]), actor);
    const ids = await recordIds(db, { kind: "organisation", sort: "caption" });
    const records = await all(walkRecords(db, ids));
    expect(records.map(({ caption }) => caption)).toEqual(["Alpha Institute", "Beta Bank", "Omega"]);
    expect(records[2]?.values).toMatchObject([{ property: "name", value: "Omega", sources: [{ sentence: "Omega" }] }]);
    const documents = await each(walkDocuments(db));
    expect(documents.map(({ file, claims }) => [file, claims.length])).toEqual([
      ["document.txt", 2],
      ["partners.csv", 2],
    ]);
    await undo(db, done.id, actor);
    expect((await all(walkClaims(db, ids))).map(({ value }) => value).sort()).toEqual(["Alpha Institute", "Beta Bank"]);
    expect(await each(walkDocuments(db))).toHaveLength(1);
  });
});
