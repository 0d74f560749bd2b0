import type { AccountsPage, Done, JudgeStory, RecordHealth, Story } from "@entente/server";
import { queryOptions } from "@tanstack/react-query";
import { get, send } from "./client.ts";

const part = encodeURIComponent;

/** What each report says of an encounter. The key begins like the record's own, so that both are fetched anew together. */
export const accountsQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", id, "accounts"],
    queryFn: ({ signal }) => get<AccountsPage>(`/api/records/${part(id)}/accounts`, {}, signal),
  });

export const recordHealthQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", id, "health"],
    queryFn: ({ signal }) => get<RecordHealth>(`/api/records/${part(id)}/health`, {}, signal),
  });

export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ["document", id, "story"],
    queryFn: ({ signal }) => get<Story>(`/api/documents/${part(id)}/story`, {}, signal),
  });

export const judgeStory = (body: JudgeStory): Promise<Done> => send<Done>("POST", "/api/stories", body);
