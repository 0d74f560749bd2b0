import type { StoryVerdict } from "./same-text.ts";

/** Rises whenever the same two documents may be judged otherwise than before. */
export const translationRule = "same-facts/1";

/** What a document says in its order, as far as every language says it alike. */
export interface FactSequence {
  /** Figures, days and places: the same in all languages. */
  plain: readonly string[];
  /** Records of people and bodies; two may be one that nobody has joined yet. */
  named: readonly string[];
}

/** Plain facts that must be shared, figures among them, for two documents to be one story at all. */
const SHARED = 5;
const FIGURES = 2;
/** Shares from which two documents are one story, and from which a person is asked. */
const SAME = [
  { alike: 0.75, ordered: 0.8, figures: 3 },
  { alike: 0.6, ordered: 0.8, figures: 4 },
];
const UNSURE = { alike: 0.55, ordered: 0.7 };

/**
 * Whether two documents of different languages are one story: the same figures, days and places, in the same order. Two reporters of one event choose and
 * order what they tell for themselves; a translator keeps both. Undefined where there is too little to tell.
 */
export function compareSequences(a: FactSequence, b: FactSequence): StoryVerdict | undefined {
  const shared = common(a.plain, b.plain);
  const figures = shared.filter((token) => token.startsWith("figure:")).length;
  if (shared.length < SHARED || figures < FIGURES) return undefined;
  const alike = shared.length / new Set([...a.plain, ...b.plain]).size;
  const ordered = longestCommon(once(a.plain, shared), once(b.plain, shared)) / shared.length;
  const people = common(a.named, b.named).length;
  if (alike < UNSURE.alike || ordered < UNSURE.ordered) return undefined;
  const same = SAME.some((least) => alike >= least.alike && ordered >= least.ordered && figures >= least.figures);
  return {
    verdict: same ? "same" : "unsure",
    score: Math.round(100 * alike * ordered) / 100,
    reasons: [
      { code: "same-facts", percent: Math.round(alike * 100), figures },
      { code: "same-order", percent: Math.round(ordered * 100) },
      ...(people > 0 ? [{ code: "same-names", count: people }] : []),
    ],
  };
}

function common(a: readonly string[], b: readonly string[]): string[] {
  const right = new Set(b);
  return [...new Set(a)].filter((token) => right.has(token));
}

/** The chosen tokens where each is first said. */
function once(tokens: readonly string[], chosen: readonly string[]): string[] {
  const wanted = new Set(chosen);
  return [...new Set(tokens)].filter((token) => wanted.has(token));
}

/** Length of the longest sequence that both hold in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const token of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(token === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
