import type { Kind } from "@entente/model";
import type { DocumentList, DocumentPage, Health, HistoryList, Overview, RecordList, RecordPage, SearchResult } from "@entente/server";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type DocumentsSearch, offsetOf, type RegisterSearch } from "../lib/url-state.ts";
import { get } from "./client.ts";

export const pageSize = 50;

export const overviewQuery = () =>
  queryOptions({ queryKey: ["overview"], queryFn: ({ signal }) => get<Overview>("/api/overview", {}, signal) });

/** Asks again every second while the server is still reading, so that the first page fills before one's eyes. */
export const healthQuery = () =>
  queryOptions({
    queryKey: ["health"],
    queryFn: ({ signal }) => get<Health>("/api/health", {}, signal),
    refetchInterval: ({ state }) => (state.data?.reading && state.data.reading.done < state.data.reading.total ? 1000 : false),
  });

export const documentsQuery = ({ page, ...search }: DocumentsSearch) =>
  queryOptions({
    queryKey: ["documents", search, page],
    queryFn: ({ signal }) => get<DocumentList>("/api/documents", { ...search, offset: offsetOf(page, pageSize), limit: pageSize }, signal),
    placeholderData: keepPreviousData,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ["document", id],
    queryFn: ({ signal }) => get<DocumentPage>(`/api/documents/${encodeURIComponent(id)}`, {}, signal),
  });

export const recordsQuery = (kind: Kind, { page, ...search }: RegisterSearch) =>
  queryOptions({
    queryKey: ["records", kind, search, page],
    queryFn: ({ signal }) =>
      get<RecordList>("/api/records", { kind, ...search, offset: offsetOf(page, pageSize), limit: pageSize }, signal),
    placeholderData: keepPreviousData,
  });

/** The few records whose names fit what is being typed, for choosing one. */
export const suggestQuery = (kind: Kind, q: string) =>
  queryOptions({
    queryKey: ["suggest", kind, q],
    queryFn: ({ signal }) => get<RecordList>("/api/records", { kind, q, limit: 6 }, signal),
    staleTime: 30_000,
  });

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", id],
    queryFn: ({ signal }) => get<RecordPage>(`/api/records/${encodeURIComponent(id)}`, {}, signal),
  });

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: ({ signal }) => get<SearchResult>("/api/search", { q, limit: 100 }, signal),
    enabled: q.trim() !== "",
    placeholderData: keepPreviousData,
  });

export const historyQuery = (page: number | undefined, record?: string) =>
  queryOptions({
    queryKey: ["history", record ?? "", page],
    queryFn: ({ signal }) => get<HistoryList>("/api/history", { record, offset: offsetOf(page, pageSize), limit: pageSize }, signal),
    placeholderData: keepPreviousData,
  });

/** Where the bytes of a document can be had as they came. */
export const sourceAddress = (id: string): string => `/api/documents/${encodeURIComponent(id)}/source`;
