import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPartialDate, languages, type Reading, readingLists } from "@entente/model";
import { packs, readDocument } from "@entente/reader";
import { type Category, categories, type Expected, f1, type Pair, tallies } from "@entente/reader/evaluate";
import { describe, expect, it } from "vitest";
import { allCases, readCase } from "./cases.ts";

/** What the reader reaches on these documents, rounded down. A floor may be raised and never lowered. */
const floors: Record<Category, number> = {
  persons: 0.88,
  organisations: 0.8,
  places: 0.84,
  encounters: 0.56,
  agreements: 0.65,
  ties: 0.64,
  commitments: 0.7,
  figures: 0.76,
  sectors: 0.75,
  warnings: 0.5,
};

const cases = allCases();
const read = new Map<string, Promise<Pair[]>>();

/** Each case is read once, by the first test that asks for it; one that cannot be read fails its own tests only. */
async function pairsOf(name: string): Promise<Pair[]> {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no sample called ${name}`);
  const pairs = read.get(name) ?? readCase(found);
  read.set(name, pairs);
  return pairs;
}

async function readingOf(name: string): Promise<Reading> {
  const [pair] = await pairsOf(name);
  if (!pair) throw new Error(`nothing read from ${name}`);
  return pair.reading;
}

async function days(name: string): Promise<(string | undefined)[]> {
  return (await readingOf(name)).encounters.map((encounter) => encounter.date);
}

function quotesOf({ commitments, figures, warnings }: Expected): string[] {
  return [...commitments, ...figures, ...warnings].map((item) => item.quote);
}

function namesOf({ persons, organisations, places }: Expected): string[] {
  return [...persons.map((person) => person.name), ...organisations, ...places];
}

describe("the set", () => {
  it("holds at least 24 documents in all five languages", () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    for (const language of languages) {
      expect(cases.filter(({ expected }) => expected[0]?.lang === language).length, language).toBeGreaterThanOrEqual(4);
    }
  });

  it("names the language first in every folder and says why the case is kept", () => {
    for (const { name, expected, why } of cases) {
      expect(name.split("-")[0], name).toBe(expected[0]?.lang);
      expect(why, name).toMatch(/kept/iu);
    }
  });
});

describe.each(cases.map(({ name }) => name))("%s", (name) => {
  it("is read in its language and on its day", async () => {
    for (const { expected, reading } of await pairsOf(name)) {
      expect(reading.document.language).toBe(expected.lang);
      if (expected.published) expect(reading.document.publishedOn?.slice(0, expected.published.length)).toBe(expected.published);
    }
  });

  it("keeps the words that a careful reader needs", async () => {
    for (const { expected, reading } of await pairsOf(name)) {
      for (const words of [...quotesOf(expected), ...namesOf(expected)]) expect(reading.document.text).toContain(words);
    }
  });

  it("quotes nothing that does not stand in the text", async () => {
    for (const { reading } of await pairsOf(name)) {
      const evidence = readingLists.flatMap((list) => reading[list].flatMap((item) => item.evidence));
      for (const { start, end, quote } of evidence) expect(reading.document.text.slice(start, end)).toBe(quote);
    }
  });

  it("dates everything with a day that exists", async () => {
    for (const { reading } of await pairsOf(name)) {
      const dates = [
        ...reading.encounters.map((item) => item.date),
        ...reading.agreements.map((item) => item.date),
        ...reading.ties.map((item) => item.since),
        ...reading.commitments.map((item) => item.due),
        ...reading.figures.map((item) => item.asOf),
      ];
      for (const date of dates) if (date !== undefined) expect(isPartialDate(date), date).toBe(true);
    }
  });
});

describe("agreement with the careful reading, over all samples", () => {
  it.each(categories)("%s", async (category) => {
    const tally = tallies((await Promise.all(cases.map(({ name }) => pairsOf(name)))).flat())[category];
    expect(f1(tally)).toBeGreaterThanOrEqual(floors[category]);
  });
});

describe("one encounter told from both sides", () => {
  it.each([
    ["vi-portal-clutter", "ko-euc-kr-institute", "2023-09-12"],
    ["de-city-guest", "ko-city-host", "2024-06-18"],
    ["de-translated-delegation", "ko-atom-feed", "2025-03-11"],
  ])("%s and %s name the same day", async (guest, host, day) => {
    for (const name of [guest, host]) {
      expect(await days(name)).toContain(day);
    }
  });

  it("keeps each account's own day where they differ", async () => {
    expect(await days("ja-prefecture-guest")).toContain("2024-10-22");
    expect(await days("vi-newspaper-host")).toContain("2024-10-23");
    expect(await days("vi-newspaper-host")).not.toContain("2024-10-22");
  });

  it.each([
    ["vi-portal-clutter", 12],
    ["ko-euc-kr-institute", 14],
    ["vi-newspaper-host", 18],
    ["ja-prefecture-guest", 15],
    ["de-city-guest", 9],
    ["ko-city-host", 11],
  ])("%s counts %i delegates", async (name, count) => {
    const delegates = (await readingOf(name)).figures.filter((figure) => figure.measure === "delegates");
    expect(delegates.map((figure) => figure.value)).toContain(count);
  });
});

describe("what must not be read", () => {
  it.each(["vi-statistics-only", "ko-local-notice", "en-rival-figures"])("no encounter in %s", async (name) => {
    expect((await readingOf(name)).encounters).toEqual([]);
  });

  it("no commitment and no agreement in a household notice", async () => {
    const notice = await readingOf("ko-local-notice");
    expect([...notice.commitments, ...notice.agreements, ...notice.ties]).toEqual([]);
  });

  it("no person from a newspaper's by-line, menu or comment", async () => {
    expect((await readingOf("ko-exhibition-matching")).persons.map(({ name }) => name)).not.toContain("김소라");
    const portal = (await readingOf("vi-portal-clutter")).persons.map(({ name }) => name);
    for (const name of ["Minh Tâm", "Trần Bình", "Hoa Lê"]) expect(portal).not.toContain(name);
  });

  it("no clutter of a portal in the text", async () => {
    const { text } = (await readingOf("vi-portal-clutter")).document;
    for (const clutter of ["Độ ẩm", "Dịch vụ công", "Lịch cắt điện", "Mong tỉnh tuyển", "Số người đang truy cập"]) {
      expect(text).not.toContain(clutter);
    }
  });
});

describe("a damaged item", () => {
  it("becomes warnings", async () => {
    const found = (await readingOf("ja-machine-translated")).warnings.map(({ code, evidence }) => [
      code,
      evidence.map(({ quote }) => quote).join(),
    ]);
    expect(found).toContainEqual(["impossible-date", expect.stringContaining("31月17日")]);
    expect(found).toContainEqual(["garbled-number", expect.stringContaining("XNUMX")]);
  });

  it("never becomes a figure or a date", async () => {
    const { figures, encounters } = await readingOf("ja-machine-translated");
    for (const { evidence } of figures) for (const { quote } of evidence) expect(quote).not.toMatch(/^XNUMX|12,4/u);
    for (const { date } of encounters) expect(date ?? "2023").toMatch(/^2023(?:-11)?$/u);
  });
});

describe("legacy charsets", () => {
  it.each([
    ["ko-euc-kr-institute", "original.html", /euc-?kr|cp949/iu],
    ["ja-shift-jis-exchange", "original.html", /shift.?jis|windows-31j|cp932/iu],
    ["vi-cp1258-video-call", "original.txt", /(?:windows-|cp)1258/iu],
  ])("%s is decoded to exactly its original", async (name, original, charset) => {
    const text = readFileSync(join(import.meta.dirname, name, original), "utf8").replace(/charset="?[\w-]+"?/u, 'charset="utf-8"');
    const [twin] = await readDocument({ bytes: Buffer.from(text), file: original }, { packs });
    const { document } = await readingOf(name);
    expect(document.charset).toMatch(charset);
    expect(document.text).toBe((twin as Reading).document.text);
  });
});
