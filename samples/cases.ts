/** The sample folders, found on disk: `<name>/{source.<ext>, expected.json, why.md}`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packs, readDocument } from "@entente/reader";
import type { Expected, Pair } from "@entente/reader/evaluate";

const folder = import.meta.dirname;

export interface Case {
  name: string;
  source: string;
  /** One for each document that the source holds; a feed holds several. */
  expected: Expected[];
  why: string;
}

/** Every case, by name. A folder that lacks one of its three files makes this throw. */
export function allCases(): Case[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => caseOf(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function caseOf(name: string): Case {
  const sources = readdirSync(join(folder, name)).filter((file) => file.startsWith("source."));
  const [source] = sources;
  if (!source || sources.length > 1) throw new Error(`samples/${name} must hold exactly one source.*`);
  const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected | Expected[];
  const why = readFileSync(join(folder, name, "why.md"), "utf8");
  return { name, source: join(folder, name, source), expected: Array.isArray(expected) ? expected : [expected], why };
}

/** Reads the case's source and sets each document beside what is expected of it. Throws where a document could not be read. */
export async function readCase({ name, source, expected }: Case): Promise<Pair[]> {
  const readings = await readDocument({ bytes: readFileSync(source), file: source.slice(folder.length + 1) }, { packs });
  if (readings.length !== expected.length) throw new Error(`${name}: ${readings.length} documents read, ${expected.length} expected`);
  return readings.map((reading, at) => {
    if ("error" in reading) throw new Error(`${name}: ${reading.error.code} ${reading.error.message}`);
    return { expected: expected[at] as Expected, reading };
  });
}
