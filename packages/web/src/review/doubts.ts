/** Reasons that speak against two records being one, beside all those that begin with "different-" or "other-". */
const doubts: ReadonlySet<string> = new Set([
  "conflict",
  "rival",
  "one-side-only",
  "more-parties",
  "sides-swapped",
  "no-date",
  "near-date",
  "swapped-date",
  "damaged-date",
  "dates-apart",
  "people-differ",
]);

/** Whether a reason speaks against a proposal rather than for it. */
export function isDoubt(reason: string | { code: string }): boolean {
  const code = typeof reason === "string" ? reason : reason.code;
  return doubts.has(code) || code.startsWith("different-") || code.startsWith("other-");
}
