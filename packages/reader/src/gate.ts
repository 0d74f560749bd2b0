import { type Evidence, type Grounded, type Reading, readingLists } from "@entente/model";

/**
 * No fact without its sentence: evidence whose quote is not exactly in the text is removed, and an item left with none is
 * dropped. Every way of reading ends here, so nothing invented passes.
 */
export function passGate(reading: Reading): Reading {
  const { text } = reading.document;
  let gated: Reading | undefined;
  for (const list of readingLists) {
    const kept = grounded<Held>(reading[list], text);
    if (kept === reading[list]) continue;
    gated ??= { ...reading };
    Object.assign(gated, { [list]: kept });
  }
  return gated ?? reading;
}

type Held = Pick<Grounded, "evidence">;

/** The items that the text holds; the list itself where it holds all. */
function grounded<T extends Held>(items: readonly T[], text: string): readonly T[] {
  if (areHeld(items, text)) return items;
  const kept: T[] = [];
  for (const item of items) {
    const evidence = item.evidence.filter((words) => holds(words, text));
    if (evidence.length > 0) kept.push(evidence.length === item.evidence.length ? item : { ...item, evidence });
  }
  return kept;
}

function areHeld(items: readonly Held[], text: string): boolean {
  for (const { evidence } of items) {
    if (evidence.length === 0) return false;
    for (const words of evidence) if (!holds(words, text)) return false;
  }
  return true;
}

function holds({ start, end, quote }: Evidence, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && end > start && end <= text.length && quote.length > 0 && text.slice(start, end) === quote;
}
