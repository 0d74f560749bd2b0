export { catchUp, catchUpWholly } from "./catch-up.ts";
export { decideReview, type ReviewDecision, type ReviewOutcome, type ReviewVerdict, reviewVerdicts, type Skipped } from "./decide.ts";
export { type ReviewedItem, reviewItem } from "./items.ts";
export { reviewList } from "./list.ts";
export { MOST_AT_ONCE, type PreviewLine, previewReview, type ReviewPreview } from "./preview.ts";
export * from "./types.ts";
