import { type Evidence, type Grounded, type Reading, readingLists } from "@entente/model";

/**
 * No fact without its sentence: evidence whose quote is not exactly in the text is removed, and an item left with none is
 * dropped. Every way of reading ends here, so nothing invented passes.
 */
export function passGate(reading: Reading): Reading {
  const { text } = reading.document;
  const gated: Record<string, unknown> = { ...reading };
  for (const list of readingLists) gated[list] = grounded<Held>(reading[list], text);
  return gated as unknown as Reading;
}

type Held = Pick<Grounded, "evidence">;

function grounded<T extends Held>(items: readonly T[], text: string): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const evidence = item.evidence.every((words) => holds(words, text))
      ? item.evidence
      : item.evidence.filter((words) => holds(words, text));
    if (evidence.length > 0) kept.push(evidence === item.evidence ? item : { ...item, evidence });
  }
  return kept;
}

function holds({ start, end, quote }: Evidence, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && end > start && end <= text.length && quote.length > 0 && text.slice(start, end) === quote;
}
