import { type Kind, type Language, Problem } from "@entente/model";
import { type Db, type DocumentQuery, type RecordQuery, recordIds, recordPage } from "@entente/register";
import { speaker } from "../messages.ts";
import type { Download } from "../operations/operation.ts";
import { csv } from "./csv-write.ts";
import { ftmEntities } from "./ftm/entities.ts";
import { ftmStatements } from "./ftm/statements.ts";
import { jsonLd } from "./json-ld.ts";
import { encoded, jsonLines } from "./lines.ts";
import { documentTable, historyTable, recordTable, type Table } from "./tables.ts";
import { sheetRows, xlsx } from "./xlsx-write.ts";

export const exportFormats = ["csv", "xlsx", "ftm", "statements", "jsonld"] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportLists = ["records", "documents", "history"] as const;
export type ExportList = (typeof exportLists)[number];

const endings: Readonly<Record<ExportFormat, string>> = {
  csv: "csv",
  xlsx: "xlsx",
  ftm: "ftm.jsonl",
  statements: "statements.jsonl",
  jsonld: "jsonld",
};

export interface ExportWish {
  format: ExportFormat;
  list: ExportList;
  /** A record, to export it alone; of the history, what concerns it. */
  record?: string | undefined;
  records: Omit<RecordQuery, "offset" | "limit">;
  documents: Omit<DocumentQuery, "offset" | "limit">;
  language: Language;
}

/**
 * A list, or all or one of the records, as a file that is written while it is sent. Throws "not-found" for a record that is none,
 * "invalid-input" where a list is asked for in a form that only records have, "too-large" where a sheet cannot hold the rows.
 */
export async function exported(db: Db, wish: ExportWish): Promise<Download> {
  const { format, list, language } = wish;
  if (list !== "records" && format !== "csv" && format !== "xlsx")
    throw new Problem("invalid-input", { field: "format", reason: "csv | xlsx" });
  const name = `entente-${wish.records.kind ?? list}.${endings[format]}`;
  if (list !== "records") return { name, bytes: tableBytes(format, listTable(db, wish), speaker(language)("exchange", `list.${list}`)) };
  const { ids, kind } = await chosenRecords(db, wish);
  if (format === "xlsx" && ids.length >= sheetRows) throw new Problem("too-large", { file: name, limit: sheetRows, unit: "rows" });
  return { name, bytes: recordBytes(db, ids, kind, wish) };
}

function listTable(db: Db, { list, documents, record, language }: ExportWish): Table {
  return list === "documents" ? documentTable(db, documents, language) : historyTable(db, record, language);
}

/** The ids are fixed before the first byte is sent, so that what changes meanwhile neither doubles nor skips a row. */
async function chosenRecords(db: Db, { record, records }: ExportWish): Promise<{ ids: string[]; kind: Kind | undefined }> {
  if (record === undefined) return { ids: await recordIds(db, records), kind: records.kind };
  const { id, kind } = await recordPage(db, record);
  return { ids: [id], kind };
}

function recordBytes(
  db: Db,
  ids: readonly string[],
  kind: Kind | undefined,
  { format, record, language }: ExportWish,
): AsyncIterable<Uint8Array> {
  if (format === "ftm") return encoded(jsonLines(ftmEntities(db, ids)));
  if (format === "statements") return encoded(jsonLines(ftmStatements(db, ids)));
  if (format === "jsonld") return encoded(jsonLd(db, ids, record === undefined ? undefined : ids[0]));
  const speak = speaker(language);
  return tableBytes(
    format,
    recordTable(db, ids, kind, language),
    kind ? speak("term", `kinds.${kind}`) : speak("exchange", "list.records"),
  );
}

function tableBytes(format: ExportFormat, table: Table, name: string): AsyncIterable<Uint8Array> {
  return format === "xlsx" ? xlsx(name, table) : encoded(csv(table));
}
