import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tableLines } from "./table.ts";
import { runProgram } from "./testing.ts";

let folder: string;
const german = "Eine Delegation aus Chemnitz besuchte am 18. Juni 2024 die Stadt Gumi.\n";
const korean = "구미시는 2024년 6월 18일 켐니츠시 대표단을 맞이했다.\n";

function write(path: string, content: string | object): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-evaluate-"));
  write("cases/de-visit/source.txt", german);
  write("cases/de-visit/expected.json", { id: "de-visit", lang: "de", places: ["Chemnitz", "Gumi", "Atlantis"] });
  write("cases/ko-visit/source.txt", korean);
  write("cases/ko-visit/expected.json", { id: "ko-visit", lang: "ko", places: ["구미시"] });
  write("cases/notes.md", "not a case");
  write("pairs/gold/one.json", { lang: "de", places: ["Chemnitz", "Gumi"] });
  write("pairs/text/one.txt", german);
  write("unread/de-empty/source.txt", "");
  write("unread/de-empty/expected.json", { lang: "de", places: ["Gumi"] });
  write("form/de-form/source.txt", german);
  write("form/de-form/expected.json", { lang: "de", encounters: [{ type: "party" }] });
  write("none/readme.md", "nothing");
});

interface Printed {
  documents: number;
  categories: Record<string, { expected: number; found: number; recall: number }>;
  languages: Record<string, unknown>;
  grounding: { right: number; of: number };
  misses?: { id: string; category: string; missed: unknown[] }[];
}

async function evaluated(...words: string[]): Promise<Printed> {
  const { status, out } = await runProgram(["evaluate", ...words, "--json"]);
  expect(status).toBe(0);
  return JSON.parse(out) as Printed;
}

describe("entente evaluate", () => {
  it("scores folders of cases by category and language, with the misses", async () => {
    const report = await evaluated(join(folder, "cases"), "--misses");
    expect(report.documents).toBe(2);
    expect(report.categories["places"]).toMatchObject({ expected: 4 });
    expect(Object.keys(report.languages)).toEqual(["de", "ko"]);
    expect(report.grounding.of).toBeGreaterThan(0);
    expect(report.grounding.right).toBe(report.grounding.of);
    expect(report.misses?.find(({ id, category }) => id === "de-visit" && category === "places")?.missed).toEqual(["Atlantis"]);
  });

  it("takes gold and text side by side, and one language alone", async () => {
    expect(await evaluated(join(folder, "pairs"))).toMatchObject({ documents: 1, categories: { places: { recall: 1 } } });
    expect(Object.keys((await evaluated(join(folder, "cases"), "--language", "ko")).languages)).toEqual(["ko"]);
  });

  it.each([
    ["de", "Genauigkeit"],
    ["ko", "정밀도"],
  ])("prints a table in %s", async (language, heading) => {
    const { status, out } = await runProgram(["evaluate", join(folder, "cases"), "--lang", language, "--misses"]);
    expect(status).toBe(0);
    expect(out).toContain(heading);
    expect(out).toContain("Atlantis");
    expect(out).not.toMatch(/evaluate\.|kinds\.|label\./u);
  });

  it("goes on past a document that cannot be read, counts it as missed, and ends with status 1", async () => {
    const { status, out, err } = await runProgram(["evaluate", join(folder, "unread"), "--json"]);
    expect(status).toBe(1);
    expect(err).toContain("source.txt");
    expect(JSON.parse(out)).toMatchObject({ documents: 1, categories: { places: { expected: 1, found: 0, recall: 0 } } });
  });

  it.each([
    ["none", "expected.json"],
    ["missing", "missing"],
    ["form", "encounters.0.type"],
  ])("says what is wrong with the folder %s", async (name, words) => {
    const { status, out, err } = await runProgram(["evaluate", join(folder, name)]);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(words);
  });
});

describe("a table", () => {
  it("sets columns by the width of letters on a terminal", () => {
    expect(
      tableLines([
        ["", "F1"],
        ["인물", "9.0"],
        ["Gäste", "100.0"],
      ]),
    ).toEqual(["          F1", "인물     9.0", "Gäste  100.0"]);
  });
});
