/**
 * Makes a sample out of a file: `node scripts/new-case.ts FILE NAME "why it is kept"`.
 * NAME begins with the language ("ko-wrapped-table"). The expected reading is a draft: correct it by hand before it is trusted.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Evidence, Reading } from "@entente/model";
import { packs, readDocument } from "@entente/reader";
import type { Expected } from "@entente/reader/evaluate";

/** What the program says about an item and a careful reader does not. */
const programOnly = new Set(["evidence", "confidence", "rule", "implied", "aliases"]);

const [file, name, why] = process.argv.slice(2);
if (!file || !name || !why || !/^[a-z]{2,3}-[a-z0-9-]+$/u.test(name)) {
  console.error('usage: node scripts/new-case.ts FILE NAME "why it is kept"   (NAME: language, hyphen, reason, in small letters)');
  process.exit(2);
}
await makeCase(file, name, why);

async function makeCase(file: string, name: string, why: string): Promise<void> {
  const folder = join(import.meta.dirname, "../samples", name);
  if (existsSync(folder)) throw new Error(`samples/${name} exists already`);
  const readings = await readDocument({ bytes: readFileSync(file), file }, { packs });
  const drafts = readings.map((reading, at) => {
    if ("error" in reading) throw new Error(`${file} could not be read: ${reading.error.message}`);
    return draftOf(reading, readings.length > 1 ? `${name}/${at + 1}` : name);
  });
  mkdirSync(folder);
  copyFileSync(file, join(folder, `source${extname(file) || ".txt"}`));
  writeFileSync(join(folder, "expected.json"), `${JSON.stringify(drafts.length > 1 ? drafts : drafts[0], null, 2)}\n`);
  writeFileSync(join(folder, "why.md"), `${why}\n`);
  console.log(`samples/${name} made. Its expected.json is only what the program reads today: read the source yourself,`);
  console.log("take out what is wrong and put in what is missing, then say in why.md why the case is kept.");
}

function draftOf(reading: Reading, id: string): Expected {
  const { language = "", publishedOn } = reading.document;
  return {
    id,
    lang: language,
    ...(publishedOn ? { published: publishedOn } : {}),
    persons: reading.persons.map(bare),
    organisations: reading.organisations.map((item) => item.name),
    places: reading.places.map((item) => item.name),
    encounters: reading.encounters.map(bare),
    agreements: reading.agreements.map(bare),
    ties: reading.ties.map(bare),
    commitments: reading.commitments.map((item) => ({ ...bare(item), quote: quoteOf(item) })),
    figures: reading.figures.map((item) => ({ ...bare(item), quote: quoteOf(item) })),
    sectors: reading.sectors.map((item) => item.code),
    warnings: reading.warnings.map((item) => ({ code: item.code, quote: quoteOf(item) })),
  };
}

function bare<T extends object>(item: T): Omit<T, "evidence" | "confidence" | "rule" | "implied" | "aliases"> {
  return Object.fromEntries(Object.entries(item).filter(([field]) => !programOnly.has(field))) as Omit<
    T,
    "evidence" | "confidence" | "rule" | "implied" | "aliases"
  >;
}

function quoteOf({ evidence }: { evidence: Evidence[] }): string {
  return evidence[0]?.quote ?? "";
}
