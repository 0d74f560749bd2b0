import type { Kind } from "@entente/model";
import type { DocumentPage } from "@entente/server";
import type { Mark } from "./segments.ts";

/** What a place in a document's text can stand for: a fact of a kind, a sector, or damage. */
export type EvidenceKind = Kind | "sector" | "damage";

/** Marks of everything that was read from a document; `hidden` kinds are left out. */
export function marksOf(document: DocumentPage, hidden: ReadonlySet<EvidenceKind>): Mark<EvidenceKind>[] {
  const marks = (id: string, kind: EvidenceKind, evidence: readonly { start: number; end: number }[]) =>
    evidence.map(({ start, end }) => ({ id, kind, start, end }));
  const all = [
    ...document.items.flatMap((item) => marks(item.subject, item.kind, item.evidence)),
    ...document.sectors.flatMap((sector) => marks(sectorId(sector.code), "sector", sector.evidence)),
    ...document.damage.flatMap((warning, index) => marks(damageId(index), "damage", warning.evidence)),
  ];
  return all.filter((mark) => !hidden.has(mark.kind));
}

export const sectorId = (code: string): string => `sector-${code}`;
export const damageId = (index: number): string => `damage-${index}`;

/** The position in a sorted list of the last start that is not after `at`; -1 where there is none. */
export function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
