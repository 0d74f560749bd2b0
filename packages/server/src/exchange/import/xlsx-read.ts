import { Problem } from "@entente/model";
import { archiveEntries, archivePart } from "@entente/reader";
import { zipSync } from "fflate";
import { readSheet, SheetNotFoundError } from "read-excel-file/node";
import { listLimits, type Note } from "./types.ts";

/** Parts of a workbook that its tables need; pictures, macros and links to other files are never unpacked. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml))$/iu;

/** The first sheet of an Office Open XML workbook: cells as text, dates as ISO 8601, and what was odd about it. */
export interface XlsxTable {
  rows: string[][];
  notes: Note[];
}

/**
 * Reads the first sheet of a workbook. Every part is unpacked under the limits of the reader and only the needed ones are handed on, so a bomb
 * never goes off. Formulas give the value the file keeps for them. Throws "too-large", "encrypted-file", "damaged-file" or "not-a-list".
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<XlsxTable> {
  const parts = unpack(bytes, file);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\//iu.test(name));
  if (sheets.length === 0) throw new Problem("not-a-list", { file });
  const rows = await cellsOf(parts, file);
  return { rows, notes: notesOn(parts, sheets) };
}

function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  const archive = { bytes, file };
  try {
    const entries = archiveEntries(archive).filter(({ name }) => needed.test(name));
    return Object.fromEntries(entries.map((entry) => [entry.name, archivePart(archive, entry)]));
  } catch (error) {
    // What is too large for a list is mostly that, and said in the measure of lists.
    if (error instanceof Problem && error.code === "archive-bomb") throw tooManyRows(file, error);
    throw error;
  }
}

export function tooManyRows(file: string, cause?: unknown): Problem {
  return new Problem("too-large", { file, limit: listLimits.rows, unit: "rows" }, cause === undefined ? {} : { cause });
}

async function cellsOf(parts: Record<string, Uint8Array>, file: string): Promise<string[][]> {
  try {
    const packed = zipSync(parts, { level: 0 });
    const sheet = await readSheet(Buffer.from(packed.buffer, packed.byteOffset, packed.length));
    return sheet.map((row) => row.map(cellText));
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new Problem("not-a-list", { file }, { cause: error });
    throw new Problem("damaged-file", { file, part: "xl" }, { cause: error });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return "";
  const written = cell.toISOString();
  return written.endsWith("T00:00:00.000Z") ? written.slice(0, 10) : written.slice(0, 19).replace("T", " ");
}

function notesOn(parts: Record<string, Uint8Array>, sheets: readonly string[]): Note[] {
  const xml = sheets.map((name) => new TextDecoder().decode(parts[name]));
  const notes: Note[] = [];
  if (xml.some((text) => /<(?:\w+:)?f[\s>]/u.test(text))) notes.push({ code: "formulas" });
  if (xml.some((text) => /<(?:\w+:)?mergeCell\s/u.test(text))) notes.push({ code: "merged" });
  if (sheets.length > 1) notes.push({ code: "several-sheets", params: { number: sheets.length } });
  return notes;
}
