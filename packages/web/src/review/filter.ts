import { type Kind, kinds } from "@entente/model";
import type { ReviewType } from "@entente/server";
import { present } from "../lib/url-state.ts";

export const reviewTypes: readonly ReviewType[] = ["fact", "join", "disagreement", "warning"];

/** What the address of the inbox says. */
export interface ReviewSearch {
  type?: ReviewType;
  kind?: Kind;
  language?: string;
  document?: string;
  state?: "aside";
}

const word = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads an address; what cannot be understood is dropped. */
export function reviewSearch(search: Record<string, unknown>): ReviewSearch {
  return present<ReviewSearch>({
    type: reviewTypes.find((type) => type === search["type"]),
    kind: kinds.find((kind) => kind === search["kind"]),
    language: word(search["language"]),
    document: word(search["document"]),
    state: search["state"] === "aside" ? "aside" : undefined,
  });
}
