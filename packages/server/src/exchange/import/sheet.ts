import { Problem } from "@entente/model";
import { decodeText, isGarbled, limits } from "@entente/reader";
import { readCsv } from "./csv-read.ts";
import { listLimits, type Note, type Sheet, type SheetRow } from "./types.ts";
import { readXlsx, tooManyRows } from "./xlsx-read.ts";

export interface SheetOptions {
  /** Where the encoding is known better than the bytes show it. */
  charset?: string | undefined;
  /** True where the first row is an entry already. */
  headless?: boolean | undefined;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A file as a list: CSV in any delimiter and encoding, or a workbook, told by the content. Throws "empty-file", "not-a-list",
 * "encrypted-file", "damaged-file", "wrong-charset", "too-large" or "no-rows".
 */
export async function openSheet(bytes: Uint8Array, file: string, options: SheetOptions = {}): Promise<Sheet> {
  if (bytes.length === 0) throw new Problem("empty-file", { file });
  if (bytes.length > limits.fileBytes) throw new Problem("too-large", { file, limit: limits.fileBytes });
  const opened = startsWith(bytes, [0x50, 0x4b, 3, 4]) ? await fromXlsx(bytes, file) : fromCsv(bytes, file, options);
  return arrange(file, opened, options.headless ?? false);
}

type Opened = Omit<Sheet, "file" | "headings" | "rows"> & { cells: string[][] };

async function fromXlsx(bytes: Uint8Array, file: string): Promise<Opened> {
  const { rows, notes } = await readXlsx(bytes, file);
  return { format: "xlsx", mediaType: xlsxType, notes, cells: rows };
}

function fromCsv(bytes: Uint8Array, file: string, { charset: stated }: SheetOptions): Opened {
  refuseBinary(bytes, file);
  const { text, charset } = decodeText(bytes, [stated]);
  if (isGarbled(text)) throw new Problem("wrong-charset", { file });
  const { rows, delimiter, openQuote, more } = readCsv(text, listLimits.rows + 1_000);
  if (more) throw tooManyRows(file);
  const notes: Note[] = openQuote ? [{ code: "open-quote" }] : [];
  return { format: "csv", mediaType: "text/csv", charset, delimiter, notes, cells: rows.map((row) => row.map(unguarded)) };
}

/** Old workbooks, and new ones under a password, are compound files; zero bytes on both sides of a pair are no text at all. */
function refuseBinary(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new Problem(locked ? "encrypted-file" : "not-a-list", { file });
  }
  const head = bytes.subarray(0, 4096);
  const zeros = head.filter((byte) => byte === 0).length;
  const wide = zeros > 0 && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff]) && zeros < head.length / 4;
  const markup = /^\s*(?:<!doctype|<html|<\?xml|%PDF-|\{)/iu.test(new TextDecoder("latin1").decode(head.subarray(0, 200)));
  if (wide || markup) throw new Problem("not-a-list", { file });
}

/** The apostrophe by which an export kept a cell from becoming a formula is no part of it. */
function unguarded(cell: string): string {
  return /^'[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function arrange(file: string, { cells, ...opened }: Opened, headless: boolean): Sheet {
  const rows = cells
    .map((row, index): SheetRow => ({ number: index + 1, cells: row.map(tidy) }))
    .filter(({ cells }) => cells.some(Boolean));
  if (rows.length === 0) throw new Problem("no-rows", { file });
  if (rows.some(({ cells }) => cells.length > listLimits.columns))
    throw new Problem("too-large", { file, limit: listLimits.columns, unit: "columns" });
  const at = headless ? -1 : headingRow(rows);
  const entries = rows.slice(at + 1);
  if (entries.length === 0) throw new Problem("no-rows", { file });
  if (entries.length > listLimits.rows) throw tooManyRows(file);
  const width = Math.max(...rows.slice(Math.max(0, at)).map(({ cells }) => widthOf(cells)));
  const headings = Array.from({ length: width }, (_, index) => (headless ? "" : (rows[at]?.cells[index] ?? "")));
  return { file, ...opened, headings, rows: entries, notes: [...opened.notes, ...headingNotes(headings)] };
}

/** One line, no space around: a row of the list is a line of the document it becomes. */
function tidy(cell: string): string {
  return cell.replace(/[\s\0]+/gu, " ").trim();
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

/** The first of the leading rows that is about as full as they get: a title above the headings stands alone in its row. */
function headingRow(rows: readonly SheetRow[]): number {
  const filled = rows.slice(0, 10).map(({ cells }) => cells.filter(Boolean).length);
  const full = Math.max(...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count >= Math.max(Math.min(2, full), full / 2)),
  );
}

function headingNotes(headings: readonly string[]): Note[] {
  const named = headings.filter(Boolean).map((heading) => heading.toLowerCase());
  const twice = [...new Set(headings.filter((heading) => named.filter((one) => one === heading.toLowerCase()).length > 1))];
  return twice.length > 0 ? [{ code: "duplicate-headings", params: { headings: twice.slice(0, 5).join(", ") } }] : [];
}
