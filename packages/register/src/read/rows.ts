import type { Kind } from "@entente/model";
import type { DocumentSummary, RecordSummary } from "../types.ts";

/** Copies an object without the keys that are null or undefined: rows have nulls, the shapes outside have absent fields. */
export function present<T extends object>(row: { [K in keyof T]: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** Columns of `records r` as a RecordSummary. */
export const recordColumns = `r.id, r.kind, r.caption, r.detail, r.terms, r.date, r.documents, greatest(r.documents - r.copies, least(r.documents, 1)) as sources,
  r.claims, r.disagreements`;

type Nullable<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };
export type RecordRow = Nullable<Required<Omit<RecordSummary, "date">>> & { date: string | null; kind: Kind };

export function recordSummary(row: RecordRow): RecordSummary {
  const { id, kind, caption, detail, terms, date, documents, sources, claims, disagreements } = row;
  return present<RecordSummary>({ id, kind, caption, detail, terms, date: date ?? undefined, documents, sources, claims, disagreements });
}

/** Columns of `documents d` as a DocumentSummary. */
export const documentColumns = `d.id, d.file, d.title, d.language, d.publisher, d.published_on as "publishedOn", d.media_type as "mediaType",
  d.address, d.added_at as "addedAt", d.facts, jsonb_array_length(d.warnings) as warnings`;

export type DocumentRow = { [K in keyof DocumentSummary]-?: DocumentSummary[K] | null };

export function documentSummary(row: DocumentRow): DocumentSummary {
  const { id, file, title, language, publisher, publishedOn, mediaType, address, addedAt, facts, warnings } = row;
  return present<DocumentSummary>({
    id,
    file,
    title,
    language,
    publisher,
    publishedOn,
    mediaType,
    address,
    addedAt,
    facts,
    warnings,
  } as never);
}

/** A window of a list: at most `most` rows, never a negative offset. */
export function windowOf(options: { offset?: number | undefined; limit?: number | undefined }, usual = 50, most = 500) {
  return { offset: Math.max(0, options.offset ?? 0), limit: Math.min(most, Math.max(0, options.limit ?? usual)) };
}

/** Collects query parameters: `$(value)` notes a value and gives its placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
