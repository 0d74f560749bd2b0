import { Problem } from "@entente/model";
import { type Database, documentPage, history, listRecords, migrate, openMemory, recordPage, undo } from "@entente/register";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { xlsx } from "../xlsx-write.ts";
import { readCsv } from "./csv-read.ts";
import { dateOf, dayOrder } from "./dates.ts";
import { guessKind, guessMapping } from "./guess.ts";
import { planOf } from "./rows.ts";
import { previewList, refusedRows, runImport } from "./run.ts";
import { openSheet } from "./sheet.ts";
import { countryOf, placeOf, termOf } from "./terms.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const list = (text: string) => ({ name: "list.csv", bytes: bytes(text) });

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

async function* rowsOf<T>(rows: T[]): AsyncGenerator<T[]> {
  yield rows;
}

const workbook = (rows: (string | number)[][]) => gathered(xlsx("Sheet", rowsOf(rows)));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

describe("tables as text", () => {
  it.each([
    [
      "a,b\r\nc,d\r\n",
      ",",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\nc;d,e",
      ";",
      [
        ["a", "b"],
        ["c", "d,e"],
      ],
    ],
    [
      "a\tb\rc\td",
      "\t",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "sep=|\na|b\nc|",
      "|",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [
      '"a ""x""",b\n"c\nd",e',
      ",",
      [
        ['a "x"', "b"],
        ["c\nd", "e"],
      ],
    ],
    ["\uFEFFname\none\n", ",", [["name"], ["one"]]],
    [
      'a,b\n"c"d,e',
      ",",
      [
        ["a", "b"],
        ["cd", "e"],
      ],
    ],
  ])("reads %j", (text, delimiter, rows) => {
    expect(readCsv(text, 100)).toMatchObject({ delimiter, rows, openQuote: false, more: false });
  });

  it("says where quotation marks stay open, and where rows are left", () => {
    expect(readCsv('a,b\n"c,d\ne,f', 100)).toMatchObject({ openQuote: true });
    expect(readCsv("a\nb\nc", 2)).toMatchObject({ more: true });
  });
});

describe("dates in lists", () => {
  it.each([
    ["2024-05-06", "2024-05-06"],
    ["2024/5/6", "2024-05-06"],
    ["2024. 5. 6.", "2024-05-06"],
    ["2024-05-06 00:00:00", "2024-05-06"],
    ["20240506", "2024-05-06"],
    ["6.5.2024", "2024-05-06"],
    ["06/05/2024", "2024-05-06"],
    ["5/2024", "2024-05"],
    ["2024", "2024"],
    ["2024年5月6日", "2024-05-06"],
    ["2024년 5월", "2024-05"],
    ["ngày 6 tháng 5 năm 2024", "2024-05-06"],
    ["tháng 5/2024", "2024-05"],
    ["6. Mai 2024", "2024-05-06"],
    ["May 6, 2024", "2024-05-06"],
    ["6 May 2024", "2024-05-06"],
    ["Dezember 2023", "2023-12"],
    ["2024-08-19/2024-08-23", "2024-08-19/2024-08-23"],
    ["19.08.2024 – 23.08.2024", "2024-08-19/2024-08-23"],
  ])("reads %j as %s", (text, date) => {
    expect(dateOf(text, "day-first")).toBe(date);
  });

  it.each(["31.02.2024", "2024-13-01", "soon", "6.5.24", "2024-05-06/2023-01-01", "99", "Foo 2024"])("refuses %j", (text) => {
    expect(dateOf(text, "day-first")).toBeUndefined();
  });

  it("lets a column tell which number is the day", () => {
    expect(dayOrder(["05/06/2024", "05/13/2024"])).toEqual({ order: "month-first", doubtful: false });
    expect(dayOrder(["05/06/2024", "13/05/2024"])).toEqual({ order: "day-first", doubtful: false });
    expect(dayOrder(["05/06/2024"])).toEqual({ order: "day-first", doubtful: true });
  });
});

describe("words in lists", () => {
  it.each([
    ["agreement", "type", "Biên bản ghi nhớ", "MoU"],
    ["agreement", "type", "양해각서", "MoU"],
    ["agreement", "status", "ĐÃ KÝ", "signed"],
    ["organisation", "type", "Universität", "university"],
    ["organisation", "type", "会社", "company"],
    ["tie", "type", "자매결연", "sister"],
  ] as const)("knows %s %s %j", (kind, property, text, code) => {
    expect(termOf(kind, property, text)).toBe(code);
  });

  it("knows countries and places by any of their names", () => {
    expect(["Việt Nam", "베트남", "ベトナム", "Vietnam", "vn"].map(countryOf)).toEqual(Array.from({ length: 5 }, () => "VN"));
    expect(["Vĩnh Phúc", "tỉnh Vĩnh Phúc", "Vinh Phuc province"].map((name) => placeOf(name)?.code)).toEqual(["VN-70", "VN-70", "VN-70"]);
    expect(placeOf("Harbour Institute")).toBeUndefined();
  });
});

describe("columns by their headings", () => {
  it.each([
    ["organisation", ["STT", "Tên đối tác", "Loại hình", "Quốc gia"], [null, "name", "type", null]],
    ["organisation", ["번호", "기관명", "영문명", "구분"], [null, "name", "alias", "type"]],
    ["person", ["氏名", "役職", "所属"], ["name", "role", "affiliation"]],
    ["person", ["Full name", "Job title", "Company", "E-mail"], ["name", "role", "affiliation", null]],
    ["person", ["Họ và tên", "Chức vụ", "Đơn vị công tác"], ["name", "role", "affiliation"]],
    ["agreement", ["Titel", "Datum der Unterzeichnung", "Partner A", "Partner B", "Status"], ["title", "date", "party", "party", "status"]],
    ["agreement", ["협약명", "체결일", "체결기관"], ["title", "date", "party"]],
    ["organisation", ["Firma", "Branche"], ["name", null]],
  ] as const)("sees a list of kind %s in %j", (kind, headings, mapping) => {
    expect(guessKind(headings)).toBe(kind);
    expect(guessMapping(kind, headings)).toEqual(mapping);
  });
});

/** A sheet of a workbook whose second and third rows share a cell. */
const mergedSheet = (rows: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
  );

describe("files", () => {
  it("tells a workbook by its content and reads it as it stands", async () => {
    const sheet = await openSheet(
      await workbook([
        ["Name", "Type", "Since"],
        ["Lê & Sons", "company", 1998],
        ["横浜 <市>", "", ""],
      ]),
      "x.csv",
    );
    expect(sheet).toMatchObject({ format: "xlsx", headings: ["Name", "Type", "Since"] });
    expect(sheet.rows.map(({ number, cells }) => [number, ...cells.slice(0, 3)])).toEqual([
      [2, "Lê & Sons", "company", "1998"],
      [3, "横浜 <市>", "", ""],
    ]);
  });

  it("passes over a title above the headings and over empty rows", async () => {
    const sheet = await openSheet(bytes("Partners 2024,,\n,,\nName,Type,City\nOne,bank,X\n\nTwo,,\n"), "list.csv");
    expect(sheet.headings).toEqual(["Name", "Type", "City"]);
    expect(sheet.rows.map(({ number }) => number)).toEqual([4, 6]);
  });

  it("takes the first row for an entry where that is said", async () => {
    const sheet = await openSheet(bytes("One,bank\nTwo,bank\n"), "list.csv", { headless: true });
    expect([sheet.headings, sheet.rows.length]).toEqual([["", ""], 2]);
  });

  it("finds the encoding", async () => {
    const korean = new Uint8Array([0xc0, 0xcc, 0xb8, 0xa7, 0x0a, 0xb1, 0xe8, 0xb9, 0xce, 0xbc, 0xf6, 0xc0, 0xcc, 0xb4, 0xd9, 0x0a]);
    const sheet = await openSheet(korean, "list.csv");
    expect([sheet.charset, sheet.headings[0]]).toEqual(["euc-kr", "이름"]);
  });

  it("notes formulas, merged cells, several sheets and equal headings", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>' +
      '<row r="2"><c r="A2" t="str"><f>CONCAT("a","b")</f><v>ab</v></c></row>';
    const plain = await workbook([["a"], ["b"]]);
    const parts = { ...unzipSync(plain), "xl/worksheets/sheet1.xml": mergedSheet(rows), "xl/worksheets/sheet2.xml": mergedSheet("") };
    const sheet = await openSheet(zipSync(parts), "list.xlsx");
    expect(sheet.rows.map(({ cells }) => cells[0])).toEqual(["ab"]);
    expect(sheet.notes.map(({ code }) => code)).toEqual(["formulas", "merged", "several-sheets", "duplicate-headings"]);
  });

  it.each([
    ["nothing at all", bytes(""), "empty-file"],
    ["only blanks", bytes(",,\n , \n"), "no-rows"],
    ["only headings", bytes("Name,Type\n"), "no-rows"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "not-a-list"],
    ["a page", bytes("<!doctype html><p>a,b"), "not-a-list"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]), "not-a-list"],
    ["a cut workbook", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "damaged-file"],
    ["another archive", zipSync({ "word/document.xml": strToU8("<x/>") }), "not-a-list"],
    ["a bomb", zipSync({ "xl/workbook.xml": strToU8("<x/>"), "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000) }), "too-large"],
    ["too many rows", bytes(`Name\n${"row of a list\n".repeat(30_000)}`), "too-large"],
    ["too many columns", bytes(`${"a,".repeat(500)}\nb\n`), "too-large"],
  ])("refuses %s", async (_what, content, code) => {
    expect(await codeOf(openSheet(content, "list.csv"))).toBe(code);
  });
});

describe("rows", () => {
  it("keeps every value at its place in the text, and every word of the row", async () => {
    const sheet = await openSheet(
      bytes("Name;Role;Organisation;Phone\nAnn  Lee;Mayor; Busan;1\nBo Kim;chair; editor ;Lab;2\n"),
      "list.csv",
    );
    const { text, ready } = planOf(sheet, "person", ["name", "role", "affiliation", null]);
    expect(text.split("\n").slice(0, 2)).toEqual(["Name | Role | Organisation | Phone", "Ann Lee | Mayor | Busan | 1"]);
    for (const { values, row } of ready) {
      for (const { evidence } of values) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.start >= row.start && evidence.end <= row.end).toBe(true);
      }
    }
    expect(ready[0]?.values.find(({ property }) => property === "affiliation")?.names).toMatchObject({ kind: "place" });
  });

  it("takes several names of one cell apart", async () => {
    const sheet = await openSheet(bytes("Title,Parties\nMoU,Busan; Harbour Institute ; Busan Port\n"), "list.csv");
    const [row] = planOf(sheet, "agreement", ["title", "party"]).ready;
    expect(row?.values.map(({ value }) => value)).toEqual(["MoU", "Busan", "Harbour Institute", "Busan Port"]);
  });

  it("refuses a row whole, with the reason, and leaves out words it does not know", async () => {
    const sheet = await openSheet(bytes("Title,Date,Status\nOne,31.02.2024,signed\n,2024,signed\nThree,2024,whatever\n"), "list.csv");
    const { ready, refused } = planOf(sheet, "agreement", ["title", "date", "status"]);
    expect(refused.map(({ row, refusal }) => [row.number, refusal.code])).toEqual([
      [2, "bad-date"],
      [3, "no-title"],
    ]);
    expect(ready.map(({ caption, leftOut }) => [caption, leftOut[0]?.code])).toEqual([["Three", "unknown-term"]]);
  });
});

describe("an import", () => {
  let db: Database;
  const actor = { author: "Mai", at: "2026-02-03T04:05:06.000Z" };
  const wish = { decisions: [], otherwise: "usual" } as const;
  beforeAll(async () => {
    db = await openMemory();
    await migrate(db);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    const tables = await db.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'",
    );
    await db.exec(`truncate ${tables.map(({ name }) => name).join(", ")} restart identity`);
  });
  const names = async () => (await listRecords(db, { kind: "organisation" })).items.map(({ caption }) => caption);

  it("shows first what would be, in the language asked, and does nothing", async () => {
    const preview = await previewList(db, list("Tên đối tác,Loại hình,Ghi chú\nCảng Hải An,doanh nghiệp,x\n,doanh nghiệp,y\n"), "vi");
    expect(preview).toMatchObject({ kind: "organisation", rows: 2, ready: 1, missing: [], refused: { total: 1 } });
    expect(preview.sample[0]?.values).toEqual([
      { property: "name", label: "Cảng Hải An" },
      { property: "type", label: "Công ty" },
    ]);
    expect(preview.refused.items[0]).toMatchObject({ row: 3, reason: "Dòng không có tên." });
    expect(await names()).toEqual([]);
  });

  it("takes rows in with their row as the sentence, and back out as a whole", async () => {
    const done = await runImport(db, { ...list("Name,Type\nHarbour Institute,institute\nBlue Bank,bank\n"), ...wish }, actor);
    expect(done).toMatchObject({ entries: 2, joined: 0, refused: 0, skipped: 0 });
    const [first] = (await listRecords(db, { kind: "organisation" })).items;
    const page = await recordPage(db, first?.id ?? "");
    expect(page.properties.flatMap(({ values }) => values.map(({ sources }) => sources[0]?.sentence))).toEqual([
      "Blue Bank | bank",
      "Blue Bank | bank",
    ]);
    expect((await documentPage(db, done.document)).items).toHaveLength(2);
    await undo(db, done.id, actor);
    expect(await names()).toEqual([]);
    expect((await history(db)).items).toMatchObject([{ act: "import", undone: true }]);
  });

  it("proposes the record of the same name, and does what is decided instead", async () => {
    await runImport(db, { ...list("Name\nHarbour Institute\nBlue Bank\nRed Bank\n"), ...wish }, actor);
    const again = list("Name\nharbour institute\nBlue Bank\nRed Bank\nGreen Bank\n");
    const { duplicates } = await previewList(db, again, "en");
    expect(duplicates.items.map(({ row, usual, candidates }) => [row, usual, candidates[0]?.record.caption])).toEqual([
      [2, "same", "Harbour Institute"],
      [3, "same", "Blue Bank"],
      [4, "same", "Red Bank"],
    ]);
    const decisions = [
      { row: 3, as: "new" as const },
      { row: 4, as: "skip" as const },
    ];
    const done = await runImport(db, { ...again, decisions, otherwise: "usual" }, { ...actor, at: "2026-02-04T04:05:06.000Z" });
    expect(done).toMatchObject({ entries: 3, joined: 1, skipped: 1 });
    expect((await names()).toSorted()).toEqual(["Blue Bank", "Blue Bank", "Green Bank", "Harbour Institute", "Red Bank"]);
  });

  it("knows an agreement again by title and date", async () => {
    const text = "Title,Date,Party A,Party B\nMoU on ports,2024-05-06,Busan,Hải Phòng\n";
    await runImport(db, { ...list(text), ...wish }, actor);
    await runImport(db, { ...list(text), ...wish }, { ...actor, at: "2026-02-04T04:05:06.000Z" });
    await runImport(db, { ...list(text.replace("2024", "2019")), ...wish }, { ...actor, at: "2026-02-05T04:05:06.000Z" });
    const agreements = (await listRecords(db, { kind: "agreement" })).items;
    expect(agreements.map(({ date, documents }) => [date, documents]).toSorted()).toEqual([
      ["2019-05-06", 1],
      ["2024-05-06", 2],
    ]);
    expect((await listRecords(db, { kind: "place" })).items.map(({ terms }) => terms["code"]).toSorted()).toEqual(["KR-26", "VN-HP"]);
  });

  it("gives refused rows back in a file that can be corrected and taken in again", async () => {
    const file = { ...list("Title,Date\n=Plan,2024-02-31\nGood,2024\n"), kind: "agreement" as const };
    const returned = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await gathered(await refusedRows(file, "en")));
    expect(returned.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFFTitle,Date,Row,Reason",
      "'=Plan,2024-02-31,2,Date: “2024-02-31” is no date. Write 2024, 2024-05 or 2024-05-06.".replace(/(Date: .*)$/u, '"$1"'),
    ]);
    const again = await openSheet(bytes(returned.replace("02-31", "02-29")), "list.csv");
    expect(planOf(again, "agreement", ["title", "date", null, null]).ready[0]?.caption).toBe("=Plan");
  });

  it.each([
    ["no column for the name", { ...list("A,B\nx,y\n"), kind: "organisation" as const, mapping: [null, "type"] }, "columns-missing"],
    ["a column that says what the kind has not", { ...list("A\nx\n"), kind: "organisation" as const, mapping: ["role"] }, "invalid-input"],
    ["no row that is right", list("Name,Type\n,bank\n"), "all-refused"],
  ])("does nothing with %s", async (_what, file, code) => {
    expect(await codeOf(runImport(db, { ...file, ...wish }, actor))).toBe(code);
    expect((await history(db)).total).toBe(0);
  });
});
