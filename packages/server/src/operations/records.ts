import { pledgesByClock, timeline } from "@entente/desk";
import { type Force, kinds, readLanguages } from "@entente/model";
import { recordPage as findRecord, listRecords, overview as overviewOf, search } from "@entente/register";
import { z } from "zod";
import { overview, type PledgeSummary, type RecordSummary, recordList, recordPage, searchResult } from "../contract.ts";
import { operation, window, words } from "./operation.ts";

/** "true" and the bare flag mean yes. */
const flag = z
  .union([z.boolean(), z.enum(["true", "1", "false", "0", ""]).transform((text) => text === "true" || text === "1")])
  .optional();

export const recordSorts = ["caption", "date", "documents", "recent"] as const;

export const recordFilters = z.object({
  kind: z.enum(kinds).optional(),
  q: words,
  language: z.enum(readLanguages).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  disagreement: flag,
  sort: z.enum(recordSorts).optional(),
  /** Term codes by property; in a query string "term.<property>=<code>", several of one property meaning any of them. */
  terms: z
    .record(
      z.string().max(50),
      z.union([
        z
          .string()
          .max(100)
          .transform((code) => [code]),
        z.array(z.string().max(100)).max(50),
      ]),
    )
    .optional(),
  ...window,
});

/** Promises that a first page shows. */
const shown = 8;

function mostUrgent(commitments: readonly RecordSummary[], today: string): PledgeSummary[] {
  const pledges = commitments.map((record) => ({
    record,
    id: record.id,
    force: record.terms["force"] as Force,
    ...(record.date ? { due: record.date } : {}),
  }));
  return pledgesByClock(pledges, today)
    .slice(0, shown)
    .map(({ pledge: { record }, clock, daysLeft }) => ({ ...record, clock, ...(daysLeft === undefined ? {} : { daysLeft }) }));
}

export const recordOperations = [
  operation({
    id: "overview",
    method: "get",
    path: "/api/overview",
    input: z.object({}),
    output: overview,
    command: { name: "overview" },
    run: async ({ db, now }) => {
      const found = await overviewOf(db);
      return { ...found, openCommitments: mostUrgent(found.openCommitments, now().slice(0, 10)) };
    },
  }),
  operation({
    id: "records.list",
    method: "get",
    path: "/api/records",
    input: recordFilters,
    output: recordList,
    command: { name: "list" },
    run: ({ db }, query) => listRecords(db, query),
  }),
  operation({
    id: "records.get",
    method: "get",
    path: "/api/records/{id}",
    input: z.object({ id: z.string().min(1).max(200) }),
    output: recordPage,
    command: { name: "show", words: ["id"] },
    run: async ({ db }, { id }) => {
      const found = await findRecord(db, id);
      return { ...found, timeline: timeline(found.timeline) };
    },
  }),
  operation({
    id: "search",
    method: "get",
    path: "/api/search",
    input: z.object({ q: z.string().trim().max(500).default(""), limit: z.coerce.number().int().min(1).max(200).default(20) }),
    output: searchResult,
    command: { name: "search", words: ["q"] },
    run: ({ db }, { q, limit }) => search(db, q, { limit }),
  }),
];
