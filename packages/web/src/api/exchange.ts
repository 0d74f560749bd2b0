import type { ImportOptions, ImportOutcome, ImportPreview, ListOptions, Resolved } from "@entente/server";
import { queryOptions } from "@tanstack/react-query";
import { send, upload, uploadForFile } from "./client.ts";

/** Files as keys of answers: a file has no identity of its own that could be compared. */
const numbers = new WeakMap<File, number>();
let last = 0;

function numberOf(file: File): number {
  const known = numbers.get(file);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(file, last);
  return last;
}

/** What a list would become; asked again only where something about it is said differently. */
export const previewQuery = (file: File, options: ListOptions) =>
  queryOptions({
    queryKey: ["import", numberOf(file), options, document.documentElement.lang],
    queryFn: () => upload<ImportPreview>("/api/import/preview", file, options),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => before,
  });

export const importFile = (file: File, options: ImportOptions): Promise<ImportOutcome> => upload("/api/import", file, options);

/** Finds what of a list is known under other names; slow after a long one, so it is asked for apart from taking it in. */
export const resolve = (): Promise<Resolved> => send("POST", "/api/resolve", {});

export const refusedFile = (file: File, options: ListOptions): Promise<Blob> => uploadForFile("/api/import/refused", file, options);

/** Forms that any list can be had in. */
export const tableFormats = ["csv", "xlsx"] as const;
/** Forms that records can be had in. */
export const wholeFormats = [...tableFormats, "ftm", "statements", "jsonld"] as const;
export type ExportFormat = (typeof wholeFormats)[number];

/** Under which key the catalogue names a form. */
export const exportNames = {
  csv: "exportCsv",
  xlsx: "exportXlsx",
  ftm: "exportFtm",
  statements: "exportStatements",
  jsonld: "exportJsonld",
} as const satisfies Record<ExportFormat, string>;

/** Where a list can be had as a file, headings in the language of the interface; `query` are the list's own filters. */
export function exportAddress(format: ExportFormat, query: Readonly<Record<string, unknown>>, language: string): string {
  const params = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(query)) {
    if (name !== "page" && value !== undefined && value !== "") params.set(name, String(value));
  }
  return `/api/export/${format}?${params}`;
}
