/**
 * The shapes that cross the edge, as zod schemas: HTTP, CLI and web all use these and nothing else.
 * The web imports only the inferred types.
 *
 * HTTP (JSON unless said otherwise; every path has its operation in `operations/`):
 *   GET    /api/health                      → Health
 *   GET    /api/vocabulary                  → Vocabulary
 *   GET    /api/overview                    → Overview
 *   GET    /api/documents?q=&language=&sort=added|published|title|facts&offset=&limit=  → DocumentList
 *   POST   /api/documents                   → AddOutcome; body: multipart with one or more parts named "files",
 *                                             or JSON {text, title?} or JSON {address}
 *   GET    /api/documents/:id               → DocumentPage
 *   GET    /api/documents/:id/source        → the bytes as they came, as a download
 *   GET    /api/records?kind=&q=&language=&year=&disagreement=true&offset=&limit=&term.<property>=<code>
 *                 &sort=caption|date|documents|recent   → RecordList
 *   GET    /api/records/:id                 → RecordPage
 *   GET    /api/search?q=&limit=            → SearchResult
 *   POST   /api/claims                      ← AddClaim → Done
 *   POST   /api/claims/:id/correct          ← CorrectClaim → Done
 *   POST   /api/claims/:id/decide           ← DecideClaim → Done
 *   POST   /api/decisions/:id/undo          ← UndoDecision → Done; :id is HistoryEntry.id or Done.id
 *   POST   /api/judgements                  ← AddJudgement → Done
 *   DELETE /api/judgements/:id              ← RemoveJudgement (JSON body) → Done
 *   GET    /api/history?record=&offset=&limit=                    → HistoryList
 *   POST   /api/rebuild                     → Rebuilt
 *   POST   /api/resolve                     ← {again?} → Resolved
 *   GET    /api/openapi.json                → the description of all of the above
 *
 * Every unsafe call carries the header "x-entente: 1". Problems come as ProblemBody with the fitting status, their message in the
 * language of Accept-Language, or of ?lang= where given.
 */
import { kinds, warningCodes } from "@entente/model";
import { z } from "zod";

const kind = z.enum(kinds);
const span = z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() });
const state = z.enum(["proposed", "accepted", "rejected"]);
export type ClaimState = z.infer<typeof state>;

/** Why a judgement was made: words of a person or a key, or a code with values, whose sentence is "reasons.<code>" in the catalogue. */
export const judgementReason = z.union([z.string(), z.looseObject({ code: z.string() })]);
export type JudgementReason = z.infer<typeof judgementReason>;

/** What the resolver did: names looked at, records joined and proposed to be joined, encounters and stories made of several accounts. */
export const resolved = z.object({
  names: z.number(),
  joined: z.number(),
  proposed: z.number(),
  encounters: z.number(),
  stories: z.number(),
  remaining: z.number(),
});
export type Resolved = z.infer<typeof resolved>;

export const documentSummary = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  publishedOn: z.string().optional(),
  mediaType: z.string(),
  address: z.string().optional(),
  addedAt: z.string(),
  facts: z.number().int(),
  warnings: z.number().int(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

/** One thing read from a document: a record's part in it, with the words it rests on. */
export const documentFact = z.object({
  subject: z.string(),
  record: z.string(),
  kind,
  caption: z.string(),
  confidence: z.number(),
  rule: z.string().optional(),
  values: z.array(
    z.object({
      claim: z.string(),
      property: z.string(),
      value: z.unknown(),
      label: z.string(),
      record: z.string().optional(),
      implied: z.boolean(),
      state,
    }),
  ),
  evidence: z.array(span),
});
export type DocumentFact = z.infer<typeof documentFact>;

export const documentWarning = z.object({ code: z.enum(warningCodes), message: z.string(), evidence: z.array(span) });
export const documentPage = documentSummary.extend({
  text: z.string(),
  charset: z.string().optional(),
  reader: z.object({ name: z.string(), version: z.string() }),
  items: z.array(documentFact),
  sectors: z.array(z.object({ code: z.string(), evidence: z.array(span) })),
  damage: z.array(documentWarning),
});
export type DocumentPage = z.infer<typeof documentPage>;

export const recordSummary = z.object({
  id: z.string(),
  kind,
  caption: z.string(),
  /** Second line: role and affiliation, type and place, parties ... already in words of the source. */
  detail: z.string(),
  /** Term codes that lists show translated, e.g. {"type": "visit"}. */
  terms: z.record(z.string(), z.string()),
  date: z.string().optional(),
  documents: z.number().int(),
  /** Stories its documents tell: copies and translations of one item count once. */
  sources: z.number().int(),
  claims: z.number().int(),
  disagreements: z.number().int(),
});
export type RecordSummary = z.infer<typeof recordSummary>;

/** One sentence that says a value: in its original language, with the quoted words' place inside it. */
export const recordSource = z.object({
  claim: z.string(),
  state,
  document: z
    .object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      publishedOn: z.string().optional(),
      language: z.string().optional(),
    })
    .optional(),
  /** Set where a person said it instead of a document. */
  author: z.string().optional(),
  reason: z.string().optional(),
  sentence: z.string().optional(),
  /** Offsets of the quoted words inside `sentence`. */
  highlights: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  /** Offset of the evidence in the document's text, to open the document there. */
  at: z.number().int().optional(),
  confidence: z.number(),
  rule: z.string().optional(),
  implied: z.boolean(),
  recordedAt: z.string(),
});
export type RecordSource = z.infer<typeof recordSource>;

export const recordValue = z.object({
  value: z.unknown(),
  /** The value in words; for a reference, the caption of the record it points to. */
  label: z.string(),
  record: z.string().optional(),
  state,
  documents: z.number().int(),
  /** Number of claims in all; `sources` holds at most the first 10. */
  claims: z.number().int(),
  sources: z.array(recordSource),
});
export type RecordValue = z.infer<typeof recordValue>;

export const recordProperty = z.object({
  name: z.string(),
  type: z.string(),
  /** True where rival values stand and only one can be right. */
  disagreement: z.boolean(),
  values: z.array(recordValue),
});
export type RecordProperty = z.infer<typeof recordProperty>;

export const recordPage = recordSummary.extend({
  properties: z.array(recordProperty),
  /** Records that point here or that this one points to. `count` may exceed the 24 listed. */
  connected: z.array(
    z.object({ property: z.string(), direction: z.enum(["out", "in"]), kind, count: z.number().int(), records: z.array(recordSummary) }),
  ),
  /** Months, newest first: "2024-05", or "2024" for what names no month. */
  timeline: z.array(z.object({ month: z.string(), entries: z.array(z.object({ date: z.string(), record: recordSummary })) })),
  /** Subjects joined into this record, each with the judgement that joined it (absent for the first). */
  members: z.array(
    z.object({
      subject: z.string(),
      caption: z.string(),
      document: z.string().optional(),
      judgement: z.string().optional(),
      author: z.string().optional(),
      reasons: z.array(judgementReason),
    }),
  ),
});
export type RecordPage = z.infer<typeof recordPage>;

/** A promise and what the clock says of it; `daysLeft` counts to the last day its due date allows. */
export const pledge = recordSummary.extend({
  clock: z.enum(["overdue", "soon", "open", "undated"]),
  daysLeft: z.number().int().optional(),
});
export type PledgeSummary = z.infer<typeof pledge>;

export const overview = z.object({
  documents: z.number().int(),
  records: z.record(z.string(), z.number().int()),
  claims: z.number().int(),
  languages: z.array(z.object({ code: z.string(), documents: z.number().int() })),
  warnings: z.number().int(),
  disagreements: z.number().int(),
  recentDocuments: z.array(documentSummary),
  recentEncounters: z.array(recordSummary),
  /** Promises, the most urgent first, each with its mark by the clock. */
  openCommitments: z.array(pledge),
});
export type Overview = z.infer<typeof overview>;

export const historyEntry = z.object({
  id: z.string(),
  at: z.string(),
  author: z.string(),
  /** What was done; screens translate it. */
  act: z.enum(["correct", "add", "accept", "reject", "join", "separate", "unsure", "import"]),
  record: z.string().optional(),
  /** The document of an import. */
  document: z.string().optional(),
  caption: z.string(),
  property: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
  undone: z.boolean(),
  undoable: z.boolean(),
  /** Of a batch: about how many things it was, and what some of them are called. */
  things: z.number().int().optional(),
  captions: z.array(z.string()).optional(),
  /** Of a batch about one thing: the first values it was about; `to` where they were corrected. */
  values: z.array(z.object({ property: z.string(), from: z.string(), to: z.string().optional() })).optional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const searchHit = z.object({
  type: z.enum(["record", "document"]),
  id: z.string(),
  kind: kind.optional(),
  caption: z.string(),
  detail: z.string(),
  snippet: z.string().optional(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const problem = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    field: z.string().optional(),
  }),
});
export type ProblemBody = z.infer<typeof problem>;

/** One file of an add: what became of it. */
export const addResult = z.object({
  file: z.string(),
  outcome: z.enum(["added", "known", "failed"]),
  document: documentSummary.optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});
export type AddResult = z.infer<typeof addResult>;

export const page = <T extends z.ZodType>(item: T) => z.object({ total: z.number().int(), items: z.array(item) });
export const documentList = page(documentSummary);
export type DocumentList = z.infer<typeof documentList>;

/** `facets` counts, for each filterable term property, how many records of the whole result carry each code. */
export const recordList = page(recordSummary).extend({
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
});
export type RecordList = z.infer<typeof recordList>;

export const searchResult = page(searchHit);
export type SearchResult = z.infer<typeof searchResult>;

export const historyList = page(historyEntry);
export type HistoryList = z.infer<typeof historyList>;

/** What became of each file of one add, in the order given; a feed gives one result for each entry. */
export const addOutcome = z.object({ items: z.array(addResult) });
export type AddOutcome = z.infer<typeof addOutcome>;

/**
 * What a write did: `id` is the history entry it made (to undo it), `record` the record to look at afterwards. A judgement is removed by
 * RecordPage.members[].judgement, which is another id.
 */
export const done = z.object({ id: z.string(), record: z.string().optional() });
export type Done = z.infer<typeof done>;

const author = z.string().trim().min(1).max(200);
const reason = z.string().trim().max(2000).optional();
/** A date, name or term as text, a number as number; references by record id in `record`. */
const writtenValue = z.union([z.string().trim().min(1).max(10_000), z.number()]);

/**
 * A value said by a person. Give `reference` (a record's id) instead of `value` to point at a record, and `kind` instead of `record` to
 * begin a new record with this value.
 */
export const addClaim = z.object({
  record: z.string().optional(),
  kind: kind.optional(),
  property: z.string(),
  value: writtenValue.optional(),
  reference: z.string().optional(),
  language: z.string().optional(),
  author,
  reason,
});
export type AddClaim = z.infer<typeof addClaim>;

/** `expected` is the state the person saw; where it is another by now the answer is the problem "conflict". */
export const correctClaim = z.object({
  value: writtenValue.optional(),
  reference: z.string().optional(),
  author,
  reason,
  expected: state.optional(),
});
export type CorrectClaim = z.infer<typeof correctClaim>;

export const decideClaim = z.object({ state: z.enum(["accepted", "rejected"]), author, reason, expected: state.optional() });
export type DecideClaim = z.infer<typeof decideClaim>;

export const undoDecision = z.object({ author, reason });
export type UndoDecision = z.infer<typeof undoDecision>;

/** `left` and `right` are subjects (RecordPage.members) or record ids; `expected` names the records they belonged to when the person looked. */
export const addJudgement = z.object({
  left: z.string(),
  right: z.string(),
  verdict: z.enum(["same", "different", "unsure"]),
  expected: z.object({ left: z.string(), right: z.string() }).optional(),
  author,
  reason,
});
export type AddJudgement = z.infer<typeof addJudgement>;

/** `expected` is the record whose page the person looked at; where the joined belong to another by now the answer is the problem "conflict". */
export const removeJudgement = z.object({ author, reason, expected: z.string().max(200).optional() });
export type RemoveJudgement = z.infer<typeof removeJudgement>;

export const rebuilt = z.object({ records: z.number().int(), claims: z.number().int() });
export type Rebuilt = z.infer<typeof rebuilt>;

export const health = z.object({
  ok: z.literal(true),
  version: z.string(),
  engine: z.enum(["embedded", "postgresql"]),
  reading: z.object({ done: z.number().int(), total: z.number().int() }).optional(),
});
export type Health = z.infer<typeof health>;

/** The closed lists a screen needs for its forms. */
export const vocabulary = z.object({
  languages: z.array(z.string()),
  kinds: z.array(
    z.object({
      kind,
      properties: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          many: z.boolean(),
          terms: z.array(z.string()).optional(),
          to: z.array(kind).optional(),
        }),
      ),
    }),
  ),
});
export type Vocabulary = z.infer<typeof vocabulary>;
