import type { Evidence, Kind, WarningItem } from "@entente/model";
import type { DocumentFact, FactValue, Reason, RecordProperty, RecordSummary } from "../types.ts";

export const reviewTypes = ["fact", "join", "disagreement", "warning"] as const;
/** What can wait for a person: a thing read from a document, a proposed join, rival values of a record, damage in a document. */
export type ReviewType = (typeof reviewTypes)[number];

/** "aside": a person was unsure; "done": decided, or settled by something else. */
export type ReviewState = "open" | "aside" | "done";

/** Where the words stand that an item rests on. */
export interface ReviewDocument {
  id: string;
  title: string;
  publisher?: string;
  publishedOn?: string;
  language?: string;
}

/** A sentence with its neighbours; offsets are UTF-16 code units of `text`, `at` is the offset of `text` in the document. */
export interface ContextPassage {
  document: ReviewDocument;
  at: number;
  text: string;
  /** The sentence itself. */
  sentence: { start: number; end: number };
  /** The quoted words. */
  highlights: { start: number; end: number }[];
}

interface ItemBase {
  id: string;
  state: ReviewState;
  /** What the person saw, to be sent with the decision: another value means that something changed since. */
  seen: string;
}

export interface FactItem extends ItemBase, Pick<DocumentFact, "subject" | "confidence" | "rule"> {
  type: "fact";
  kind: Kind;
  caption: string;
  record: RecordSummary;
  values: FactValue[];
  passage?: ContextPassage;
}

/** One side of a proposed join: the record as it stands and the words that were compared. */
export interface JoinSide {
  record: RecordSummary;
  subject: string;
  /** Names in every script, as the sources write them. */
  names: string[];
  roles: string[];
  affiliations: string[];
  encounters: RecordSummary[];
  documents: ReviewDocument[];
  passage?: ContextPassage;
}

export interface JoinItem extends ItemBase {
  type: "join";
  kind: Kind;
  judgement: string;
  score: number;
  rule: string;
  /** As the rule gave them; codes with parameters, or plain words. */
  reasons: (string | Reason)[];
  left: JoinSide;
  right: JoinSide;
}

export interface DisagreementItem extends ItemBase {
  type: "disagreement";
  kind: Kind;
  record: RecordSummary;
  /** The properties on which the sources disagree, with the rival values only. */
  properties: RecordProperty[];
}

export interface WarningReviewItem extends ItemBase {
  type: "warning";
  code: WarningItem["code"];
  message: string;
  evidence: Evidence[];
  document: ReviewDocument;
  passage?: ContextPassage;
}

export type ReviewItem = FactItem | JoinItem | DisagreementItem | WarningReviewItem;

/** Which items: every part that is set must fit. */
export interface ReviewFilter {
  type?: ReviewType | undefined;
  kind?: Kind | undefined;
  /** BCP 47 code of the document. */
  language?: string | undefined;
  document?: string | undefined;
  state?: "open" | "aside" | undefined;
  /** Lowest confidence of a fact, or score of a join: 0..1. */
  least?: number | undefined;
}

export interface ReviewList {
  items: ReviewItem[];
  /** Where the next page begins; absent on the last. */
  next?: string;
  /** Items that fit the filter, by type; those filtered out by `type` are counted too, so that a person sees where else work waits. */
  counts: Record<ReviewType, number>;
  kinds: { kind: Kind; items: number }[];
  languages: { code: string; items: number }[];
  /** Things read that are not in the inbox yet. */
  behind: number;
}

/** A row of review_items. */
export interface ReviewRow {
  id: string;
  type: ReviewType;
  kind: string;
  language: string;
  document: string | null;
  subject: string | null;
  other: string | null;
  left_record: string | null;
  right_record: string | null;
  importance: number;
  weight: number;
  score: number | null;
  state: ReviewState;
}
