import type { EntityKind, Evidence, Kind, Span } from "@entente/model";

/** A value of a row; `evidence` is the cell, or the part of it, that says so. */
export interface ListValue {
  property: string;
  value: string | number;
  evidence: Evidence;
  /** The thing a reference names, with what else is known of it: it becomes a thing of its own. */
  names?: { kind: EntityKind; known: readonly { property: string; value: string }[] };
}

/** What a person decided about a row that may be a record there is: the same as it, or known to be none of them. */
export type RowDecision = { as: "same"; record: string } | { as: "new"; apart: readonly string[] };

/** One row of a list: one thing and what is said of it. */
export interface ListEntry {
  /** Where the row stands in the list's text. */
  row: Span;
  values: readonly ListValue[];
  decision?: RowDecision;
}

/** A list as it is taken into the register. Its text has one line for each row. */
export interface List {
  /** The exact bytes that came. */
  bytes: Uint8Array;
  file: string;
  mediaType: string;
  charset?: string;
  kind: Kind;
  text: string;
  entries: readonly ListEntry[];
  /** What turned the rows into values. */
  reader: { name: string; version: string };
}

/** What an import did: its line of history, its document, and how many rows joined records that stood before. */
export interface Imported {
  id: string;
  document: string;
  entries: number;
  joined: number;
}
