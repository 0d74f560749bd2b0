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
    let held = 0;
    for (const words of item.evidence) if (holds(words, text)) held++;
    if (held === 0) continue;
    const whole = held === item.evidence.length;
    kept.push(whole ? item : { ...item, evidence: item.evidence.filter((words) => holds(words, text)) });
  }
  return kept;
}

function holds({ start, end, quote }: Evidence, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && end > start && end <= text.length && quote.length > 0 && text.slice(start, end) === quote;
}
