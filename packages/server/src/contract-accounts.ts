/**
 * The shapes of accounts, stories and health, as zod schemas; see contract.ts.
 *
 *   GET  /api/records/:id/accounts   → AccountsPage; :id is an encounter
 *   GET  /api/records/:id/health     → RecordHealth
 *   GET  /api/documents/:id/story    → Story
 *   POST /api/stories                ← JudgeStory → Done; undone like any decision
 */
import { kinds } from "@entente/model";
import { z } from "zod";
import { documentSummary, judgementReason, recordSummary } from "./contract.ts";

const reason = z.looseObject({ code: z.string() });

/** What one account answers to a question, with the sentence that says so. */
export const accountCell = z.object({
  kind: z.enum(kinds),
  property: z.string(),
  value: z.union([z.string(), z.number()]),
  label: z.string(),
  /** Codes and numbers that belong to the value: a figure's measure and unit, a promise's force and sides. */
  terms: z.record(z.string(), z.string()),
  record: z.string().optional(),
  claim: z.string(),
  document: z.string(),
  language: z.string().optional(),
  sentence: z.string().optional(),
  highlights: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  /** Offset of the evidence in the document's text. */
  at: z.number().int().optional(),
  implied: z.boolean(),
});
export type AccountCell = z.infer<typeof accountCell>;

export const accountDocument = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  publishedOn: z.string().optional(),
  language: z.string().optional(),
});

/** One story about the encounter: a document, or several that are copies or translations of one another. */
export const account = z.object({
  story: z.string(),
  /** Whose press it is, and why it counts as such: "reasons.<code>" in the catalogue. */
  side: z.enum(["guest", "host", "third"]),
  reason,
  documents: z.array(accountDocument),
});
export type Account = z.infer<typeof account>;

export const accountRow = z.object({
  /** A property of the encounter, or "promise", "figure", "agreement". */
  topic: z.string(),
  question: z.string(),
  status: z.enum(["all", "some", "one", "differ"]),
  /** One for each account, in their order; empty where it is silent. */
  cells: z.array(z.array(accountCell)),
});
export type AccountRowData = z.infer<typeof accountRow>;

export const accountsPage = z.object({ record: recordSummary, accounts: z.array(account), rows: z.array(accountRow) });
export type AccountsPage = z.infer<typeof accountsPage>;

/** How far a record can be relied on; each reason is "reasons.<code>" in the catalogue. */
export const recordHealth = z.object({
  level: z.enum(["strong", "fair", "weak"]),
  score: z.number().int(),
  reasons: z.array(z.looseObject({ code: z.string(), good: z.boolean() })),
  /** EDTF. */
  lastNews: z.string().optional(),
});
export type RecordHealth = z.infer<typeof recordHealth>;

export const story = z.object({
  items: z.array(
    z.object({
      document: documentSummary,
      verdict: z.enum(["same", "unsure", "different"]),
      judgement: z.string().optional(),
      author: z.string().optional(),
      score: z.number().optional(),
      reasons: z.array(judgementReason),
    }),
  ),
});
export type Story = z.infer<typeof story>;

export const judgeStory = z.object({
  left: z.string().min(1).max(200),
  right: z.string().min(1).max(200),
  verdict: z.enum(["same", "different"]),
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(2000).optional(),
});
export type JudgeStory = z.infer<typeof judgeStory>;
