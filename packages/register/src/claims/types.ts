import type { Evidence, Kind } from "@entente/model";

/** The sentence a thing was read from. */
export interface Passage {
  /** Offset of `text` in the document's text, in UTF-16 code units. */
  at: number;
  text: string;
  /** The quoted words, as offsets inside `text`. */
  highlights: { start: number; end: number }[];
}

/** One thing as one document, or one person at the keyboard, speaks of it. */
export interface Subject {
  id: string;
  kind: Kind;
  document?: string;
  author?: string;
  /** Subjects of one kind with equal keys are joined by rule. Facts have none. */
  joinKey?: string;
  /** First quoted words. */
  quote: string;
  sentence?: Passage;
  /** Where the document says it, and the rule that found it; most of its claims rest on the same. */
  evidence?: Evidence[];
  rule?: string;
}

/** One statement: subject, property, value, and who says so with which words. */
export interface Claim {
  /** Made of a SHA-256 over subject, kind, property, value, source and evidence (see `idWithin`). */
  id: string;
  subject: string;
  kind: Kind;
  property: string;
  /** For a reference the name as written. */
  value: string | number;
  valueKey: string;
  /** Id of the subject a reference points to, where the name is one of the same document. */
  ref?: string;
  language?: string;
  /** Either the document or the person that says it. */
  document?: string;
  author?: string;
  evidence: Evidence[];
  reader?: { name: string; version: string };
  rule?: string;
  confidence: number;
  /** True where the context implies the value and the words do not state it. */
  implied: boolean;
}

/** What one document says: its things and the statements about them. */
export interface Statement {
  subjects: Subject[];
  claims: Claim[];
}
