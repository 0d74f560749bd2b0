import type { Reason } from "../../types.ts";
import { overlapOf, passagesOf, sharedNumbers } from "./passages.ts";

/** Rises whenever the same two texts may be judged otherwise than before. */
export const copyRule = "same-text/1";

/** From these shares on two texts are one item: as good as all of it, or a shorter text that lies within the other. */
const ALIKE = 0.5;
const HELD = 0.8;
/** Texts of fewer passages are compared by all of them: a notice of two lines is soon like another. */
const SHORT = 40;
const SHORT_ALIKE = 0.8;
/** Share of numbers that must agree. */
const NUMBERS = 0.6;

export interface StoryVerdict {
  verdict: "same" | "unsure";
  score: number;
  reasons: Reason[];
}

/** Whether two texts of one language are one item: wire copy, a reprint, an excerpt. Undefined where they are not. */
export function compareTexts(a: string, b: string): StoryVerdict | undefined {
  const { alike, held, size } = overlapOf(passagesOf(a), passagesOf(b));
  const short = size < SHORT;
  const share = short ? alike : Math.max(alike, held);
  if (alike < (short ? SHORT_ALIKE : ALIKE) && (short || held < HELD)) return undefined;
  if (sharedNumbers(a, b) < NUMBERS) return undefined;
  return { verdict: "same", score: Math.round(share * 100) / 100, reasons: [{ code: "same-text", percent: Math.round(share * 100) }] };
}
