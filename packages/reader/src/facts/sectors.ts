import type { Sector, SectorItem, Span } from "@entente/model";
import { type SentenceView, type View, evidenceOf, hitsOf, ruleName } from "./view.ts";

/** The fields of work a document speaks of, each with the words that say so. */
export function findSectors(view: View): SectorItem[] {
  const found = new Map<Sector, SectorItem>();
  for (const sentence of view.sentences) {
    for (const hit of hitsOf(sentence, "sector")) {
      const item = found.get(hit.cue.sector);
      const evidence = evidenceOf(view.context, hit);
      if (!item)
        found.set(hit.cue.sector, { code: hit.cue.sector, evidence: [evidence], confidence: 0.6, rule: ruleName(view.context, "sector") });
      else if (item.evidence.length < mostEvidence) item.evidence.push(evidence);
    }
  }
  for (const item of found.values()) item.confidence = Math.min(0.95, 0.5 + 0.15 * item.evidence.length);
  return [...found.values()];
}

/** Enough places to show a reader; a long text may name its sector hundreds of times. */
const mostEvidence = 8;

/** The sectors named within a span of a sentence. */
export function sectorsIn(sentence: SentenceView, span: Span): Sector[] {
  const inside = hitsOf(sentence, "sector").filter((hit) => hit.start >= span.start && hit.end <= span.end);
  return [...new Set(inside.map((hit) => hit.cue.sector))];
}
