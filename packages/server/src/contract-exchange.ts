/**
 * Shapes of export and import.
 *
 *   GET  /api/export/:format?list=&record=&kind=&q=…   → a file; formats csv, xlsx, ftm, statements, jsonld; filters as those of the lists
 *   POST /api/import/preview   ← multipart: the file as "files", ListOptions as JSON in "options" → ImportPreview
 *   POST /api/import/refused   ← the same → CSV of the rows that cannot be taken in
 *   POST /api/import           ← the same with ImportOptions → ImportOutcome
 */
import { z } from "zod";
import { recordSummary } from "./contract.ts";
import { importKinds } from "./exchange/import/types.ts";

/** What is said about a file that holds a list. `mapping` gives the property of each column by position, null where it has none. */
export const listOptions = z.object({
  kind: z.enum(importKinds).optional(),
  mapping: z.array(z.string().max(50).nullable()).max(200).optional(),
  headless: z.boolean().optional(),
  charset: z.string().max(50).optional(),
});
export type ListOptions = z.infer<typeof listOptions>;

/** What a person decided about rows that may be in the register already; `row` counts as the file does. */
export const importDecision = z.object({
  row: z.number().int(),
  as: z.enum(["same", "new", "skip"]),
  record: z.string().max(200).optional(),
});
export type ImportDecision = z.infer<typeof importDecision>;

export const importOptions = listOptions.extend({
  decisions: z.array(importDecision).max(20_000).default([]),
  /** What is done about the others of them: what the preview calls usual, or nothing. */
  otherwise: z.enum(["usual", "skip"]).default("usual"),
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(2000).optional(),
});
export type ImportOptions = z.input<typeof importOptions>;

const candidate = z.object({
  record: recordSummary,
  names: z.array(z.string()),
  exact: z.boolean(),
  score: z.number(),
  /** Codes with values; their sentences are the catalogue's "reasons". */
  reasons: z.array(z.looseObject({ code: z.string() })),
});

export const importPreview = z.object({
  file: z.string(),
  format: z.enum(["csv", "xlsx"]),
  charset: z.string().optional(),
  delimiter: z.string().optional(),
  kind: z.enum(importKinds),
  /** Properties that columns of this kind can say. */
  properties: z.array(z.string()),
  columns: z.array(z.object({ heading: z.string(), property: z.string().nullable(), examples: z.array(z.string()) })),
  /** Properties the kind cannot do without and no column says. */
  missing: z.array(z.string()),
  rows: z.number().int(),
  ready: z.number().int(),
  /** What is worth knowing, in words. */
  notes: z.array(z.string()),
  /** The first rows as they would be. */
  sample: z.array(
    z.object({
      row: z.number().int(),
      caption: z.string(),
      values: z.array(z.object({ property: z.string(), label: z.string() })),
      leftOut: z.array(z.string()),
    }),
  ),
  refused: z.object({
    total: z.number().int(),
    items: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()), reason: z.string() })),
  }),
  /** Rows that may be in the register already; the first of `total`. */
  duplicates: z.object({
    total: z.number().int(),
    items: z.array(
      z.object({ row: z.number().int(), caption: z.string(), usual: z.enum(["same", "new"]), candidates: z.array(candidate) }),
    ),
  }),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** What an import did; `id` is its line of history, which takes it back as a whole. */
export const importOutcome = z.object({
  id: z.string(),
  document: z.string(),
  entries: z.number().int(),
  joined: z.number().int(),
  refused: z.number().int(),
  skipped: z.number().int(),
});
export type ImportOutcome = z.infer<typeof importOutcome>;
