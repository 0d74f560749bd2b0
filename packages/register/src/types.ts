import type { Evidence, Kind, OrganisationType, WarningItem } from "@entente/model";

/** What stands of a claim after the decisions about it. */
export type ClaimState = "proposed" | "accepted" | "rejected";

export interface DocumentSummary {
  /** Hex SHA-256 of the content. */
  id: string;
  file: string;
  title?: string;
  language?: string;
  publisher?: string;
  publishedOn?: string;
  mediaType: string;
  address?: string;
  /** ISO 8601, UTC. */
  addedAt: string;
  /** Number of things read from it. */
  facts: number;
  warnings: number;
}

export interface FactValue {
  claim: string;
  property: string;
  value: unknown;
  /** The value in words; for a reference the caption of the record it points to. */
  label: string;
  record?: string;
  implied: boolean;
  state: ClaimState;
}

/** One thing read from a document: a record's part in it. */
export interface DocumentFact {
  subject: string;
  record: string;
  kind: Kind;
  caption: string;
  confidence: number;
  rule?: string;
  values: FactValue[];
  evidence: Evidence[];
}

export interface DocumentPage extends DocumentSummary {
  text: string;
  charset?: string;
  reader: { name: string; version: string };
  items: DocumentFact[];
  sectors: { code: string; evidence: Evidence[] }[];
  damage: WarningItem[];
}

export interface DocumentBytes {
  bytes: Uint8Array;
  file: string;
  mediaType: string;
}

export interface RecordSummary {
  id: string;
  kind: Kind;
  caption: string;
  /** Second line, in words of the sources. */
  detail: string;
  /** Codes and plain values that lists show translated or formatted, e.g. {"type": "visit"}. */
  terms: Record<string, string>;
  date?: string;
  documents: number;
  /** Stories its documents tell: copies and translations of one item count once. */
  sources: number;
  claims: number;
  disagreements: number;
}

/** One sentence that says a value, or the person who says it. */
export interface RecordSource {
  claim: string;
  state: ClaimState;
  document?: { id: string; title: string; publisher?: string; publishedOn?: string; language?: string };
  author?: string;
  reason?: string;
  sentence?: string;
  /** Offsets (UTF-16) of the quoted words inside `sentence`. */
  highlights: { start: number; end: number }[];
  /** Offset of the evidence in the document's text. */
  at?: number;
  confidence: number;
  rule?: string;
  implied: boolean;
  recordedAt: string;
}

export interface RecordValue {
  value: unknown;
  label: string;
  record?: string;
  state: ClaimState;
  documents: number;
  claims: number;
  /** At most 10; accepted ones first, then in order of arrival. */
  sources: RecordSource[];
}

export interface RecordProperty {
  name: string;
  type: string;
  disagreement: boolean;
  values: RecordValue[];
}

export interface ConnectedGroup {
  property: string;
  direction: "out" | "in";
  kind: Kind;
  /** May exceed the 50 listed. */
  count: number;
  records: RecordSummary[];
}

export interface RecordMember {
  subject: string;
  caption: string;
  document?: string;
  /** The judgement that joined it to an earlier member; absent for the first. */
  judgement?: string;
  author?: string;
  reasons: (string | Reason)[];
}

export interface RecordPage extends RecordSummary {
  properties: RecordProperty[];
  connected: ConnectedGroup[];
  timeline: { date: string; record: RecordSummary }[];
  /** At most 30, earliest first. */
  members: RecordMember[];
}

export interface Overview {
  documents: number;
  records: Record<string, number>;
  claims: number;
  languages: { code: string; documents: number }[];
  warnings: number;
  disagreements: number;
  recentDocuments: DocumentSummary[];
  recentEncounters: RecordSummary[];
  openCommitments: RecordSummary[];
}

export type Act = "correct" | "add" | "accept" | "reject" | "join" | "separate" | "unsure" | "import";

export interface HistoryEntry {
  id: string;
  at: string;
  author: string;
  act: Act;
  record?: string;
  /** The document of an import. */
  document?: string;
  caption: string;
  property?: string;
  from?: string;
  to?: string;
  reason?: string;
  undone: boolean;
  undoable: boolean;
  /** Of a batch: about how many things it was, and what some of them are called. */
  things?: number;
  captions?: string[];
  /** Of a batch about one thing: the first values it was about; `to` where they were corrected. */
  values?: { property: string; from: string; to?: string }[];
}

export interface SearchHit {
  type: "record" | "document";
  id: string;
  kind?: Kind;
  caption: string;
  detail: string;
  snippet?: string;
}

export interface Page<T> {
  total: number;
  items: T[];
}

export interface RecordList extends Page<RecordSummary> {
  /** For each filterable property, how many records of the whole result carry each code, most frequent first. */
  facets: Record<string, { value: string; count: number }[]>;
}

/** A name for the reader's gazetteer; the shape the reader expects, without depending on it. */
export interface RegisteredName {
  name: string;
  kind: "person" | "organisation" | "place";
  /** Record id. */
  id: string;
  country?: string;
  code?: string;
  organisationType?: OrganisationType;
}

/** Why a rule judged as it did: a code with the values its sentence names ("reasons.<code>" in the message catalogue). */
export interface Reason {
  code: string;
  [value: string]: unknown;
}

/** Who acts and when; `at` is ISO 8601. */
export interface Actor {
  author: string;
  at: string;
  reason?: string | undefined;
}

/** What a write did: the history entry it made and the record to look at afterwards. */
export interface Done {
  id: string;
  record?: string;
}
