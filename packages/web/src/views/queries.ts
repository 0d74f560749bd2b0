import type { Language } from "@entente/model";
import type { MapRecords, MapView, NetworkView, TimelineMonths, TimelineRecords } from "@entente/server";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client.ts";
import { pageSize } from "../api/queries.ts";
import { offsetOf } from "../lib/url-state.ts";
import { type MapSearch, type NetworkSearch, type TimelineSearch, usualNetwork } from "./address.ts";

/** Entries of the timeline shown at a time. */
export const timelineSize = 100;

export const monthsQuery = (record: string | undefined) =>
  queryOptions({
    queryKey: ["timeline", record ?? ""],
    queryFn: ({ signal }) => get<TimelineMonths>("/api/timeline", { record }, signal),
    placeholderData: keepPreviousData,
  });

export const timelineQuery = ({ skip, ...search }: TimelineSearch) =>
  queryOptions({
    queryKey: ["timeline-records", search, skip],
    queryFn: ({ signal }) => get<TimelineRecords>("/api/timeline/records", { ...search, offset: skip, limit: timelineSize }, signal),
    placeholderData: keepPreviousData,
  });

/** Names of places come in the language of the interface. */
export const mapQuery = ({ record, kinds, year, country }: MapSearch, language: Language) =>
  queryOptions({
    queryKey: ["map", record, kinds, year, country, language],
    queryFn: ({ signal }) => get<MapView>("/api/map", { record, kinds, year, country }, signal),
    placeholderData: keepPreviousData,
  });

export const mapRecordsQuery = ({ place, page, ...search }: MapSearch) =>
  queryOptions({
    queryKey: ["map-records", search, place, page],
    queryFn: ({ signal }) =>
      get<MapRecords>("/api/map/records", { ...search, places: place, offset: offsetOf(page, pageSize), limit: pageSize }, signal),
    enabled: place !== undefined,
    placeholderData: keepPreviousData,
  });

/** Connecting records asked for at first, and where more are wanted. */
const usualSize = 300;
const largeSize = 1500;

function networkOf({ record, kinds, from, to, more }: NetworkSearch, signal: AbortSignal): Promise<NetworkView> {
  const days = { from: from && `${from}-01-01`, to: to && `${to}-12-31` };
  return get<NetworkView>(
    "/api/network",
    { record, kinds: kinds ?? usualNetwork.join(","), ...days, limit: more ? largeSize : usualSize },
    signal,
  );
}

/** One answer for the record of the page and one for each record that was expanded. */
export const networkQuery = (search: NetworkSearch) =>
  queryOptions({ queryKey: ["network", search], queryFn: ({ signal }) => networkOf(search, signal), staleTime: 30_000 });
