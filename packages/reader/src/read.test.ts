import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Evidence, emptyReading, isPartialDate, Problem, type Reading, readingLists } from "@entente/model";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Pack, packs, passGate, readDocument, readText } from "./index.ts";

const samples = join(import.meta.dirname, "..", "..", "..", "samples");
const origin = { sha256: "0", file: "item.txt" };
const texts = new Map<string, string[]>();

beforeAll(async () => {
  for (const entry of readdirSync(samples, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const source = readdirSync(join(samples, entry.name)).find((name) => /^source\.(txt|html)$/u.test(name));
    if (!source) continue;
    const [reading] = await readDocument({ bytes: readFileSync(join(samples, entry.name, source)), file: source }, { packs });
    if (!reading || "error" in reading) continue;
    const { language = "", text } = reading.document;
    texts.set(language, [...(texts.get(language) ?? []), text]);
  }
});

/** What must hold of every reading, whatever the text. */
function sound({ document: { text }, ...lists }: Reading): void {
  for (const list of readingLists) {
    for (const { evidence } of lists[list]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  }
  for (const { date } of [...lists.encounters, ...lists.agreements]) if (date) expect(isPartialDate(date)).toBe(true);
  for (const { value } of lists.figures) expect(Number.isFinite(value)).toBe(true);
  for (const { name } of [...lists.persons, ...lists.organisations, ...lists.places]) expect(text).toContain(name);
}

/** Text that is in no language the packs know may be refused, by name; nothing else may go wrong. */
function soundOrRefused(read: () => Reading): void {
  try {
    sound(read());
  } catch (error) {
    if (!(error instanceof Problem && error.code === "unknown-language")) throw error;
  }
}

const strange = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      "\u202e",
      "\u2066",
      "\u200f",
      "\u0301",
      "\u1100",
      "ﷺ",
      "\u{1f468}\u200d\u{1f469}",
      "\n",
      "“",
      "「",
      "(",
      ".",
      "0",
      "年",
    ),
    maxLength: 40,
  }),
  fc.constantFrom("(".repeat(300), "「".repeat(300), "A ".repeat(300), "1.".repeat(300), "、".repeat(300), "của ".repeat(200)),
);

/** A sample's text with stretches cut, doubled, moved or replaced by strange characters. */
const damaged = (pack: Pack) =>
  fc.tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(80), fc.nat(3), strange), { minLength: 1, maxLength: 6 })).map(([choice, cuts]) => {
    const all = texts.get(pack.code) ?? [""];
    return cuts.reduce((text, cut) => damage(text, cut), all[choice % all.length] ?? "");
  });

function damage(text: string, [place, length, way, insert]: [number, number, number, string]): string {
  const at = text.length === 0 ? 0 : place % text.length;
  const piece = text.slice(at, at + length);
  const middle = [insert, "", piece + piece, `${insert}${piece}`][way] ?? "";
  return text.slice(0, at) + middle + text.slice(at + length);
}

describe.each(packs.map((pack) => [pack.code, pack] as const))("reading whatever comes, by the pack %s", (_, pack) => {
  const read = (text: string) =>
    readText({ text, mediaType: "text/plain", language: pack.code, publishedOn: "2024-05-06" }, origin, { packs: [pack] });

  it("is sound on damaged samples", () => {
    fc.assert(
      fc.property(damaged(pack), (text) => soundOrRefused(() => read(text))),
      { numRuns: 60 },
    );
  });

  it("is sound on any characters", () => {
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 8 }), (pieces) => soundOrRefused(() => read(pieces.join(" ")))),
      { numRuns: 60 },
    );
  });

  it("reads the same text twice alike", () => {
    const [text = ""] = texts.get(pack.code) ?? [];
    expect(read(text)).toEqual(read(text));
  });

  it("copes with one line of 200,000 characters", () => {
    const [text = "x"] = texts.get(pack.code) ?? [];
    const line = text.replaceAll("\n", " ");
    sound(read(line.repeat(Math.ceil(200_000 / line.length)).slice(0, 200_000)));
  });
});

describe("readDocument", () => {
  it("names a file that cannot be read, with a stable code", async () => {
    const [failed] = await readDocument({ bytes: new Uint8Array(), file: "nothing.txt" }, { packs });
    expect(failed).toMatchObject({ document: { file: "nothing.txt" }, error: { code: "empty-file" } });
  });
});

function reading(evidence: Evidence[]): Reading {
  const nothing = emptyReading({ ...origin, mediaType: "text/plain", text: "Hà Nội và Seoul" }, { name: "test", version: "1" });
  return { ...nothing, places: [{ name: "Seoul", evidence, confidence: 1 }] };
}

describe("the gate", () => {
  it("lets a true quote pass", () => {
    expect(passGate(reading([{ start: 10, end: 15, quote: "Seoul" }])).places).toHaveLength(1);
  });

  it.each([
    ["words that are not there", { start: 10, end: 15, quote: "Busan" }],
    ["a place that is off by one", { start: 9, end: 14, quote: "Seoul" }],
    ["another composition of the same letters", { start: 0, end: 6, quote: "Hà Nội".normalize("NFD") }],
    ["an empty quote", { start: 3, end: 3, quote: "" }],
    ["a place beyond the end", { start: 10, end: 99, quote: "Seoul" }],
    ["a place that is no number", { start: Number.NaN, end: 15, quote: "Seoul" }],
  ])("stops %s", (_, evidence) => {
    expect(passGate(reading([evidence])).places).toEqual([]);
  });

  it("drops the false quote and keeps the item by its true one", () => {
    const both = [
      { start: 10, end: 15, quote: "Seoul" },
      { start: 0, end: 5, quote: "Seoul" },
    ];
    expect(passGate(reading(both)).places[0]?.evidence).toEqual([both[0]]);
  });
});
