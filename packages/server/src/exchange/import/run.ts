import { type Language, Problem } from "@entente/model";
import { type Actor, type Db, type Imported, importList, type ListEntry } from "@entente/register";
import { speaker } from "../../messages.ts";
import { csv } from "../csv-write.ts";
import { encoded } from "../lines.ts";
import { type Candidate, type Decision, type Duplicate, duplicatesOf, rowDecisions } from "./duplicates.ts";
import { guessKind, guessMapping, mappable, missingProperties } from "./guess.ts";
import { type Plan, planOf, type ReadyRow } from "./rows.ts";
import { openSheet } from "./sheet.ts";
import type { ImportKind, Mapping, Sheet } from "./types.ts";
import { noteWords, refusalWords, valueLabel } from "./words.ts";

/** A list as it is handed in, with what the person said about it. */
export interface ListFile {
  name: string;
  bytes: Uint8Array;
  charset?: string | undefined;
  headless?: boolean | undefined;
  /** Guessed where absent. */
  kind?: ImportKind | undefined;
  mapping?: Mapping | undefined;
}

interface Opened {
  sheet: Sheet;
  kind: ImportKind;
  mapping: Mapping;
  plan: Plan;
}

async function open(file: ListFile): Promise<Opened> {
  const sheet = await openSheet(file.bytes, file.name, { charset: file.charset, headless: file.headless });
  const kind = file.kind ?? guessKind(sheet.headings);
  const mapping = sheet.headings.map((_, index) => (file.mapping ?? guessMapping(kind, sheet.headings))[index] ?? null);
  const unknown = mapping.find((property) => property !== null && !mappable(kind).includes(property));
  if (unknown !== undefined) throw new Problem("invalid-input", { field: "mapping", reason: String(unknown) });
  return { sheet, kind, mapping, plan: planOf(sheet, kind, mapping) };
}

/** Rows and duplicates that a preview shows. */
const shownRows = 12;
const shownDuplicates = 200;
const shownRefusals = 100;

/** What a list would become, with nothing done yet; every text in the language. Throws what `openSheet` does. */
export async function previewList(db: Db, file: ListFile, language: Language) {
  const { sheet, kind, mapping, plan } = await open(file);
  const speak = speaker(language);
  const missing = missingProperties(kind, mapping);
  const duplicates = missing.length > 0 ? [] : await duplicatesOf(db, plan);
  return {
    file: sheet.file,
    format: sheet.format,
    ...(sheet.charset !== undefined && { charset: sheet.charset }),
    ...(sheet.delimiter !== undefined && { delimiter: sheet.delimiter }),
    kind,
    properties: mappable(kind),
    columns: sheet.headings.map((heading, index) => ({
      heading,
      property: mapping[index] ?? null,
      examples: sheet.rows.flatMap(({ cells }) => cells[index] || []).slice(0, 3),
    })),
    missing,
    rows: sheet.rows.length,
    ready: plan.ready.length,
    notes: [...sheet.notes, ...plan.notes].map((note) => noteWords(note, speak)),
    sample: plan.ready.slice(0, shownRows).map((row) => ({
      row: row.number,
      caption: row.caption,
      values: row.values.map((value) => ({ property: value.property, label: valueLabel(kind, value, speak) })),
      leftOut: row.leftOut.map((refusal) => refusalWords(refusal, sheet.headings, speak)),
    })),
    refused: {
      total: plan.refused.length,
      items: plan.refused.slice(0, shownRefusals).map(({ row, refusal }) => ({
        row: row.number,
        cells: row.cells.slice(0, 8),
        reason: refusalWords(refusal, sheet.headings, speak),
      })),
    },
    duplicates: { total: duplicates.length, items: duplicates.slice(0, shownDuplicates).map((one) => shownDuplicate(one)) },
  };
}

function shownDuplicate({ row, candidates, usual }: Duplicate) {
  return { row: row.number, caption: row.caption, usual, candidates: candidates.slice(0, 3).map(shownCandidate) };
}

function shownCandidate({ namesake: { record, names }, exact, score, reasons }: Candidate) {
  return { record, names: names.slice(0, 5), exact, score, reasons: reasons.map((reason) => ({ ...reason })) };
}

/** What is done about rows that may be in the register already and that nobody decided about: the usual thing, nothing, or no joining. */
export type Otherwise = "usual" | "skip";

export interface ImportWish extends ListFile {
  decisions: readonly Decision[];
  otherwise: Otherwise;
}

/** What an import did; rows that were refused can be had as a file. */
export interface ImportOutcome extends Imported {
  refused: number;
  skipped: number;
}

/**
 * Takes a list in. Throws what `openSheet` and `importList` do, "columns-missing" where no column says what the kind needs, and
 * "all-refused" where no row could be taken; then nothing has been done.
 */
export async function runImport(db: Db, wish: ImportWish, actor: Actor): Promise<ImportOutcome> {
  const { sheet, kind, mapping, plan } = await open(wish);
  const missing = missingProperties(kind, mapping);
  if (missing.length > 0) throw new Problem("columns-missing", { file: wish.name, property: missing.join(", ") });
  const decided = await decide(db, kind, plan, wish);
  const entries = plan.ready.flatMap((row) => entryOf(row, decided));
  if (entries.length === 0 && plan.ready.length === 0) throw new Problem("all-refused", { file: wish.name, number: plan.refused.length });
  if (entries.length === 0) throw new Problem("all-skipped", { file: wish.name });
  const { format: _format, ...about } = { format: sheet.format, file: sheet.file, mediaType: sheet.mediaType };
  const list = { ...about, bytes: wish.bytes, kind, text: plan.text, entries, reader: { name: "list", version: "1" } };
  const done = await importList(db, sheet.charset === undefined ? list : { ...list, charset: sheet.charset }, actor);
  return { ...done, refused: plan.refused.length, skipped: plan.ready.length - entries.length };
}

async function decide(db: Db, kind: ImportKind, plan: Plan, { decisions, otherwise }: ImportWish) {
  const duplicates = await duplicatesOf(db, plan);
  const said = new Set(decisions.map(({ row }) => row));
  const rest = otherwise === "skip" ? duplicates.filter(({ row }) => !said.has(row.number)) : [];
  const skipped = rest.map(({ row }): Decision => ({ row: row.number, as: "skip" }));
  return rowDecisions(kind, duplicates, [...decisions, ...skipped]);
}

function entryOf(row: ReadyRow, decided: ReturnType<typeof rowDecisions>): ListEntry[] {
  const decision = decided.get(row.number);
  if (decision === "skip") return [];
  const { row: span, values } = row;
  return [{ row: span, values, ...(decision && { decision }) }];
}

/** The rows of a list that cannot be taken in, as CSV with the reason of each in the language: to be corrected and imported again. */
export async function refusedRows(file: ListFile, language: Language): Promise<AsyncIterable<Uint8Array>> {
  const { sheet, plan } = await open(file);
  const speak = speaker(language);
  const headings = [...sheet.headings, speak("exchange", "column.row"), speak("exchange", "column.reason")];
  const rows = plan.refused.map(({ row, refusal }) => [
    ...sheet.headings.map((_, index) => row.cells[index]),
    row.number,
    refusalWords(refusal, sheet.headings, speak),
  ]);
  return encoded(csv(once([headings, ...rows])));
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
