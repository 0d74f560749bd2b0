import type { Done, ReviewDecision, ReviewedItem, ReviewList, ReviewOutcome, ReviewPreview, ReviewType } from "@entente/server";
import { get, send } from "../api/client.ts";
import type { ReviewSearch } from "./filter.ts";

/** What the inbox asks of the server. */
export const calls = {
  page: (filter: ReviewSearch, after: string | undefined, limit: number) => get<ReviewList>("/api/review", { ...filter, after, limit }),
  item: (id: string) => get<ReviewedItem>(`/api/review/items/${encodeURIComponent(id)}`),
  decide: (decision: ReviewDecision) => send<ReviewOutcome>("POST", "/api/review/decide", decision),
  preview: (filter: ReviewSearch & { type: ReviewType; least?: number }) => get<ReviewPreview>("/api/review/preview", { ...filter }),
  undo: (line: string, author: string) => send<Done>("POST", `/api/decisions/${encodeURIComponent(line)}/undo`, { author }),
};
