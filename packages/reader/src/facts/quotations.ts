import type { Span } from "@entente/model";
import { matchesOf } from "../text/matches.ts";
import type { SentenceView } from "./view.ts";

/** Words between quotation marks, possibly over several sentences of one paragraph. */
export interface Quotation extends Span {
  line: number;
}

/** Opening marks with what closes them; German low marks close with the high one that English opens with. */
const pairs = ["“”", "„“”", "«»", "»«", "「」", "『』", '""', "‘’", "‚‘’"] as const;
const closers: ReadonlyMap<number, string> = new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.slice(1)]));
const marks = /["“”„«»「」『』‘’‚]/gu;
/** Shorter quotations are names and catchwords, not speech. */
const shortestSpeech = 24;

/** The quotations of a document. Marks left open end with their paragraph. */
export function quotationsOf(text: string, sentences: readonly SentenceView[]): Quotation[] {
  const found: Quotation[] = [];
  const all = matchesOf(marks, text);
  let open: { closers: string; start: number } | undefined;
  let next = 0;
  for (let position = 0; position < sentences.length && (open || next < all.length); position++) {
    const { line, start, end } = sentences[position] as SentenceView;
    for (; next < all.length; next++) {
      const { 0: unit, index } = all[next] as RegExpExecArray;
      if (index >= end) break;
      if (index < start) continue;
      const closing = open ? undefined : closers.get(text.charCodeAt(index));
      if (closing !== undefined) open = { closers: closing, start: index };
      else if (open?.closers.includes(unit)) {
        keep(found, line, open.start, index + 1);
        open = undefined;
      }
    }
    if (!open || sentences[position + 1]?.line === line) continue;
    keep(found, line, open.start, end);
    open = undefined;
  }
  return found;
}

function keep(found: Quotation[], line: number, start: number, end: number): void {
  if (end - start >= shortestSpeech) found.push({ line, start, end });
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
