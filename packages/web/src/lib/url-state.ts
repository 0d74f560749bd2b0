import { type Kind, kinds } from "@entente/model";

/** A page's state as its address holds it: plain words, no quoting, so that an address can be read and typed. */
export type Search = Record<string, string>;

/** "?q=lee&page=2" → {q: "lee", page: "2"}; of a repeated name the last stands. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The reverse of `parseSearch`; empty and missing values are left out, so that a page at rest has a bare address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== "" && value !== false) params.set(name, value === true ? "1" : String(value));
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const count = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
};

/** Keeps only what is there: exactOptionalPropertyTypes wants absence, not undefined. */
export function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export const documentSorts = ["added", "published", "title", "facts"] as const;
export const recordSorts = ["caption", "date", "documents", "recent"] as const;

export interface DocumentsSearch {
  q?: string;
  language?: string;
  sort?: string;
  page?: number;
}

/** `term.<property>` names stand beside the fixed ones: {"term.type": "visit"}. */
export interface RegisterSearch {
  q?: string;
  language?: string;
  year?: string;
  disagreement?: boolean;
  sort?: string;
  page?: number;
  [term: `term.${string}`]: string;
}

const oneOf = (list: readonly string[], value: unknown): string | undefined => list.find((item) => item === value);
const pageNumber = (value: unknown): number | undefined => {
  const number = count(value);
  return number !== undefined && number > 1 ? number : undefined;
};

/** What the address of the document list says; what cannot be understood is dropped. */
export function documentsSearch(search: Record<string, unknown>): DocumentsSearch {
  return present<DocumentsSearch>({
    q: text(search["q"]),
    language: text(search["language"]),
    sort: oneOf(documentSorts, search["sort"]),
    page: pageNumber(search["page"]),
  });
}

/** What the address of a register list says. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const terms = Object.entries(search).filter(([name, value]) => /^term\.[A-Za-z]+$/.test(name) && text(value));
  return {
    ...present<RegisterSearch>({
      q: text(search["q"]),
      language: text(search["language"]),
      year: /^\d{4}$/.test(String(search["year"])) ? String(search["year"]) : undefined,
      disagreement: search["disagreement"] === "1" || search["disagreement"] === true ? true : undefined,
      sort: oneOf(recordSorts, search["sort"]),
      page: pageNumber(search["page"]),
    }),
    ...Object.fromEntries(terms),
  };
}

/** The query of a search page, and the place at which a document opens. */
export const querySearch = (search: Record<string, unknown>): { q?: string } => present<{ q?: string }>({ q: text(search["q"]) });
export const placeSearch = (search: Record<string, unknown>): { at?: number } =>
  present<{ at?: number }>({ at: text(search["at"]) === undefined && typeof search["at"] !== "number" ? undefined : count(search["at"]) });
export const pageSearch = (search: Record<string, unknown>): { page?: number } =>
  present<{ page?: number }>({ page: pageNumber(search["page"]) });

/** The kind that an address names; anything else falls back to encounters, the heart of the register. */
export function kindOf(value: string): Kind {
  return kinds.find((kind) => kind === value) ?? "encounter";
}

/** `page` counts from 1. */
export const offsetOf = (page: number | undefined, size: number): number => ((page ?? 1) - 1) * size;
