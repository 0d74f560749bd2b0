/**
 * The shapes of the inbox and of the command menu, as zod schemas; see contract.ts.
 *
 *   GET  /api/review?type=&kind=&language=&document=&state=&least=&after=&limit=   → ReviewList
 *   GET  /api/review/preview?type=&…                        → ReviewPreview: what a batch over all that fits would change
 *   GET  /api/review/items/:id                              → ReviewedItem: as it stands now, and who decided last
 *   POST /api/review/decide                                 ← ReviewDecision → ReviewOutcome, or the problem "conflict" whose params say
 *                                                             who decided what and when (author, act, at)
 *   GET  /api/find?q=&limit=                                → FindResult: for a menu that is asked with every letter
 */
import { kinds, warningCodes } from "@entente/model";
import { z } from "zod";
import { documentFact, judgementReason, recordProperty, recordSummary, searchHit } from "./contract.ts";

const kind = z.enum(kinds);
const count = z.number().int();
export const reviewType = z.enum(["fact", "join", "disagreement", "warning"]);
export type ReviewType = z.infer<typeof reviewType>;
const span = z.object({ start: count, end: count });

export const reviewDocument = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  publishedOn: z.string().optional(),
  language: z.string().optional(),
});
export type ReviewDocument = z.infer<typeof reviewDocument>;

/** A sentence with its neighbours; offsets are of `text`, `at` is that of `text` in the document. */
export const contextPassage = z.object({
  document: reviewDocument,
  at: count,
  text: z.string(),
  sentence: span,
  highlights: z.array(span),
});
export type ContextPassage = z.infer<typeof contextPassage>;

const base = {
  id: z.string(),
  state: z.enum(["open", "aside", "done"]),
  /** What the person saw; sent with the decision. */
  seen: z.string(),
};

export const factItem = z.object({
  ...base,
  type: z.literal("fact"),
  kind,
  subject: z.string(),
  caption: z.string(),
  record: recordSummary,
  confidence: z.number(),
  rule: z.string().optional(),
  values: documentFact.shape.values,
  passage: contextPassage.optional(),
});
export type FactItem = z.infer<typeof factItem>;

export const joinSide = z.object({
  record: recordSummary,
  subject: z.string(),
  names: z.array(z.string()),
  roles: z.array(z.string()),
  affiliations: z.array(z.string()),
  encounters: z.array(recordSummary),
  documents: z.array(reviewDocument),
  passage: contextPassage.optional(),
});
export type JoinSide = z.infer<typeof joinSide>;

export const joinItem = z.object({
  ...base,
  type: z.literal("join"),
  kind,
  judgement: z.string(),
  score: z.number(),
  rule: z.string(),
  reasons: z.array(judgementReason),
  left: joinSide,
  right: joinSide,
});
export type JoinItem = z.infer<typeof joinItem>;

export const disagreementItem = z.object({
  ...base,
  type: z.literal("disagreement"),
  kind,
  record: recordSummary,
  properties: z.array(recordProperty),
});
export type DisagreementItem = z.infer<typeof disagreementItem>;

export const warningReviewItem = z.object({
  ...base,
  type: z.literal("warning"),
  code: z.enum(warningCodes),
  message: z.string(),
  evidence: z.array(span.extend({ quote: z.string() })),
  document: reviewDocument,
  passage: contextPassage.optional(),
});
export type WarningReviewItem = z.infer<typeof warningReviewItem>;

export const reviewItem = z.discriminatedUnion("type", [factItem, joinItem, disagreementItem, warningReviewItem]);
export type ReviewItem = z.infer<typeof reviewItem>;

export const reviewList = z.object({
  items: z.array(reviewItem),
  /** Send it as `after` for the next page; absent on the last. */
  next: z.string().optional(),
  /** How many fit, by type, each counted as if the filter named that type. */
  counts: z.object({ fact: count, join: count, disagreement: count, warning: count }),
  kinds: z.array(z.object({ kind, items: count })),
  languages: z.array(z.object({ code: z.string(), items: count })),
  /** Things read that are not in the inbox yet; they follow by themselves. */
  behind: count,
});
export type ReviewList = z.infer<typeof reviewList>;

const decided = z.object({ author: z.string(), at: z.string(), act: z.string() });
export const reviewedItem = z.object({ item: reviewItem, last: decided.optional() });
export type ReviewedItem = z.infer<typeof reviewedItem>;

export const reviewPreview = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      seen: z.string(),
      type: reviewType,
      kind: kind.optional(),
      caption: z.string(),
      other: z.string().optional(),
      score: z.number().optional(),
      sentence: z.string().optional(),
      language: z.string().optional(),
    }),
  ),
  more: z.boolean(),
});
export type ReviewPreview = z.infer<typeof reviewPreview>;

const id = z.string().min(1).max(200);
const said = { value: z.union([z.string().trim().min(1).max(10_000), z.number()]).optional(), reference: z.string().max(200).optional() };

/** `edits` goes with "correct", `choice` (a claim) or `said` with "choose", each for a single item. */
export const reviewDecision = z.object({
  items: z
    .array(z.object({ id, seen: z.string().max(100).optional() }))
    .min(1)
    .max(500),
  verdict: z.enum(["accept", "reject", "unsure", "correct", "same", "different", "choose"]),
  edits: z
    .array(z.object({ claim: id, ...said }))
    .max(200)
    .optional(),
  choice: id.optional(),
  said: z.object({ property: z.string().max(50), ...said }).optional(),
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(2000).optional(),
});
export type ReviewDecision = z.infer<typeof reviewDecision>;

/** `id` is the one line of history, by which all of it is undone; `skipped` changed since the person looked and stays as it is. */
export const reviewOutcome = z.object({
  id: z.string(),
  done: count,
  skipped: z.array(decided.partial().extend({ id: z.string() })),
  record: z.string().optional(),
});
export type ReviewOutcome = z.infer<typeof reviewOutcome>;

export const findResult = z.object({ items: z.array(searchHit) });
export type FindResult = z.infer<typeof findResult>;
