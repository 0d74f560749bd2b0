import type { Kind } from "@entente/model";

/** Kinds of which lists can be taken in. */
export const importKinds = ["organisation", "person", "agreement", "tie"] as const satisfies readonly Kind[];
export type ImportKind = (typeof importKinds)[number];

/** Something worth knowing about a list before it is taken in: a text "note.<code>" of the catalogue with its values. */
export interface Note {
  code: "formulas" | "merged" | "duplicate-headings" | "several-sheets" | "day-first" | "same-names" | "left-out" | "uneven" | "open-quote";
  params?: Record<string, string | number>;
}

/** One row of a file; `number` counts from 1 as a spreadsheet shows it. Cells are text, without space around and line ends inside. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/** A list as it stands in its file. */
export interface Sheet {
  file: string;
  format: "csv" | "xlsx";
  mediaType: string;
  charset?: string;
  delimiter?: string;
  headings: string[];
  rows: SheetRow[];
  notes: Note[];
}

/** The property each column says, by position; null for a column that says none. */
export type Mapping = readonly (string | null)[];

/** Why a row, or a cell of it, cannot be taken: a text "refusal.<code>" of the catalogue with its values. */
export interface Refusal {
  code: "no-name" | "no-title" | "no-parties" | "bad-date" | "unknown-term" | "unknown-country" | "too-long";
  params: Record<string, string | number>;
}

/** The most a list may have. A file beyond it is refused whole. */
export const listLimits = { rows: 20_000, columns: 200, cell: 10_000 } as const;
