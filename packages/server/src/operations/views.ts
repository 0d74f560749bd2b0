import { timeline } from "@entente/desk";
import { connectingKinds, datedKinds, mapEntries, mappedKinds, mapView, network, timelineEntries, timelineMonths } from "@entente/register";
import { z } from "zod";
import * as contract from "../contract-views.ts";
import { operation, window } from "./operation.ts";

const record = z.string().min(1).max(200).optional();

/** Words joined by commas; empty means the same as absent. */
function listOf<T extends string>(item: z.ZodType<T, string>, most: number) {
  return z
    .string()
    .max(20_000)
    .transform((text) => (text.trim() === "" ? undefined : text.split(",").map((word) => word.trim())))
    .pipe(z.array(item).max(most).optional())
    .optional();
}

const year = z
  .string()
  .regex(/^\d{4}$/)
  .optional();
const day = z.iso.date().optional();

const mapFilters = {
  record,
  kinds: listOf(z.enum(mappedKinds), mappedKinds.length),
  year,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
};

/** The register seen as a network, on a map and along time. */
export const viewOperations = [
  operation({
    id: "network",
    method: "get",
    path: "/api/network",
    input: z.object({
      record,
      kinds: listOf(z.enum(connectingKinds), connectingKinds.length),
      from: day,
      to: day,
      limit: z.coerce.number().int().min(1).max(1500).default(300),
    }),
    output: contract.networkView,
    run: ({ db }, query) => network(db, query),
  }),
  operation({
    id: "map",
    method: "get",
    path: "/api/map",
    input: z.object(mapFilters),
    output: contract.mapView,
    run: ({ db, language }, query) => mapView(db, { ...query, language }),
  }),
  operation({
    id: "map.records",
    method: "get",
    path: "/api/map/records",
    input: z.object({ ...mapFilters, places: listOf(z.string().max(60), 2000), ...window }),
    output: contract.mapRecords,
    run: ({ db, language }, { places, ...query }) => mapEntries(db, { ...query, language, codes: places ?? [] }),
  }),
  operation({
    id: "timeline",
    method: "get",
    path: "/api/timeline",
    input: z.object({ record }),
    output: contract.timelineMonths,
    run: ({ db }, query) => timelineMonths(db, query),
  }),
  operation({
    id: "timeline.records",
    method: "get",
    path: "/api/timeline/records",
    input: z.object({
      record,
      kinds: listOf(z.enum(datedKinds), datedKinds.length),
      until: z
        .string()
        .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
        .optional(),
      ...window,
    }),
    output: contract.timelineRecords,
    run: async ({ db }, query) => {
      const found = await timelineEntries(db, query);
      return { months: timeline(found.map((entry) => ({ date: entry.date ?? "", record: entry }))) };
    },
  }),
];
