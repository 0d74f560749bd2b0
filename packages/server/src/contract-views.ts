/**
 * The shapes of the network, the map and the timeline, as zod schemas; see contract.ts.
 *
 *   GET /api/network?record=&kinds=&from=&to=&limit=        → NetworkView; `kinds` and `places` are words joined by commas
 *   GET /api/map?record=&kinds=&year=&country=              → MapView
 *   GET /api/map/records?places=&record=&kinds=&year=&country=&offset=&limit=   → MapRecords
 *   GET /api/timeline?record=                               → TimelineMonths
 *   GET /api/timeline/records?record=&kinds=&until=&offset=&limit=              → TimelineRecords
 */
import { kinds } from "@entente/model";
import { z } from "zod";
import { page, recordSummary } from "./contract.ts";

const kind = z.enum(kinds);
const count = z.number().int();
const counts = z.record(z.string(), count);

export const networkView = z.object({
  /** The record asked for; `record` may have named one of its subjects. */
  center: z.string().optional(),
  nodes: z.array(
    z.object({
      id: z.string(),
      kind,
      caption: z.string(),
      terms: z.record(z.string(), z.string()),
      date: z.string().optional(),
      /** Of a connecting record, where it was read: the document and the offset in its text. */
      sentence: z.object({ document: z.string(), at: count }).optional(),
    }),
  ),
  /** "source" names "target" by "property", e.g. an encounter its guest. */
  links: z.array(z.object({ source: z.string(), property: z.string(), target: z.string() })),
  /** Connecting records that fit, and how many of them, the newest, are among the nodes. */
  total: count,
  shown: count,
});
export type NetworkView = z.infer<typeof networkView>;

export const mapView = z.object({
  places: z.array(
    z.object({
      /** Code in the gazetteer: ISO 3166, or below that the parent's code, "/" and a slug. */
      code: z.string(),
      record: z.string(),
      /** In the language of the request. */
      name: z.string(),
      country: z.string(),
      level: z.enum(["country", "subdivision", "city", "district"]),
      /** Degrees north and east. */
      at: z.tuple([z.number(), z.number()]),
      /** Records located here, by kind. */
      counts,
    }),
  ),
  /** Codes of places that agreements and ties join, and how many do. */
  lines: z.array(z.object({ from: z.string(), to: z.string(), count })),
  years: z.array(z.object({ value: z.string(), count })),
  countries: z.array(z.object({ value: z.string(), count })),
  /** Records that fit, and how many of them have no place on the map. */
  total: count,
  unplaced: count,
});
export type MapView = z.infer<typeof mapView>;

export const mapRecords = page(recordSummary);
export type MapRecords = z.infer<typeof mapRecords>;

export const timelineMonths = z.object({
  /** Newest first: "2024-05", or "2024" for what names no month, which stands after the months of its year. */
  months: z.array(z.object({ month: z.string(), counts })),
  /** Records that no source dates, by kind. */
  undated: counts,
});
export type TimelineMonths = z.infer<typeof timelineMonths>;

export const timelineRecords = z.object({
  months: z.array(z.object({ month: z.string(), entries: z.array(z.object({ date: z.string(), record: recordSummary })) })),
});
export type TimelineRecords = z.infer<typeof timelineRecords>;
