import type { Kind } from "@entente/model";
import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import { loadItems } from "./items.ts";
import { reviewRows } from "./list.ts";
import type { ReviewFilter, ReviewItem, ReviewType } from "./types.ts";

/** Most items of one batch: as many as a person can still look through. */
export const MOST_AT_ONCE = 500;

/** One line of what a batch would change. */
export interface PreviewLine {
  id: string;
  seen: string;
  type: ReviewType;
  kind?: Kind;
  caption: string;
  /** The other side of a join. */
  other?: string;
  /** Confidence, or score of a join. */
  score?: number;
  /** The sentence it rests on, and its language. */
  sentence?: string;
  language?: string;
}

export interface ReviewPreview {
  lines: PreviewLine[];
  /** True where more would fit than one batch takes. */
  more: boolean;
}

/** What a batch over everything that fits would change. Throws "invalid-input" for a filter that names no type: verdicts differ by type. */
export async function previewReview(db: Db, filter: ReviewFilter): Promise<ReviewPreview> {
  if (!filter.type) throw new Problem("invalid-input", { field: "type", value: "" });
  const rows = await reviewRows(db, filter, MOST_AT_ONCE + 1);
  const items = await loadItems(db, rows.slice(0, MOST_AT_ONCE));
  return { lines: items.map(lineOf), more: rows.length > MOST_AT_ONCE };
}

function lineOf(item: ReviewItem): PreviewLine {
  const { id, seen, type } = item;
  const line = { id, seen, type, ...("kind" in item && { kind: item.kind }), ...wordsOf(item) };
  const passage = passageOf(item);
  if (!passage) return line;
  const sentence = passage.text.slice(passage.sentence.start, passage.sentence.end);
  return { ...line, sentence, ...(passage.document.language !== undefined && { language: passage.document.language }) };
}

function passageOf(item: ReviewItem) {
  if (item.type === "join") return item.right.passage;
  return item.type === "disagreement" ? undefined : item.passage;
}

function wordsOf(item: ReviewItem): Pick<PreviewLine, "caption" | "other" | "score"> {
  switch (item.type) {
    case "fact":
      return { caption: item.caption, score: item.confidence };
    case "join":
      return { caption: item.left.record.caption, other: item.right.record.caption, score: item.score };
    case "disagreement":
      return { caption: item.record.caption };
    case "warning":
      return { caption: item.document.title };
  }
}
