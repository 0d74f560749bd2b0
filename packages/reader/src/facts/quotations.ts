import type { Span } from "@entente/model";
import { matchesOf } from "../text/matches.ts";
import type { SentenceView } from "./view.ts";

/** Words between quotation marks, possibly over several sentences of one paragraph. */
export interface Quotation extends Span {
  line: number;
}

/** Opening marks with what closes them; German low marks close with the high one that English opens with. */
const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  '"': '"',
  "‘": "’",
  "‚": "‘’",
};
const marks = /["“”„«»「」『』‘’‚]/gu;
/** Shorter quotations are names and catchwords, not speech. */
const shortestSpeech = 24;

/** The quotations of a document. Marks left open end with their paragraph. */
export function quotationsOf(sentences: readonly SentenceView[]): Quotation[] {
  const found: Quotation[] = [];
  const keep = (line: number, start: number, end: number) => {
    if (end - start >= shortestSpeech) found.push({ line, start, end });
  };
  let open: { mark: string; start: number } | undefined;
  for (const [position, { line, start, end, text }] of sentences.entries()) {
    for (const { 0: unit, index } of matchesOf(marks, text)) {
      if (!open) open = unit in closers ? { mark: unit, start: start + index } : undefined;
      else if (closers[open.mark]?.includes(unit)) {
        keep(line, open.start, start + index + 1);
        open = undefined;
      }
    }
    if (!open || sentences[position + 1]?.line === line) continue;
    keep(line, open.start, end);
    open = undefined;
  }
  return found;
}

/** The quotation that holds a position, if any; `quotations` in text order, none inside another. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | undefined {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found && found.start <= at ? found : undefined;
}
