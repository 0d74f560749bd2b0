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
  for (const [line, group] of Map.groupBy(sentences, (sentence) => sentence.line)) found.push(...quotationsOfLine(line, group));
  return found;
}

function quotationsOfLine(line: number, sentences: readonly SentenceView[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const sentence of sentences) {
    for (const { 0: unit, index } of matchesOf(marks, sentence.text)) {
      if (!open) open = unit in closers ? { mark: unit, start: sentence.start + index } : undefined;
      else if (closers[open.mark]?.includes(unit)) {
        found.push({ line, start: open.start, end: sentence.start + index + 1 });
        open = undefined;
      }
    }
  }
  const last = sentences.at(-1);
  if (open && last) found.push({ line, start: open.start, end: last.end });
  return found.filter(({ start, end }) => end - start >= shortestSpeech);
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
