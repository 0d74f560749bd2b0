import type { Sector, SectorItem, Span } from "@entente/model";
import { type Hit } from "./lexicon.ts";
import { evidenceOf, has, hitsOf, ruleName, type SentenceView, type View, within } from "./view.ts";

interface Sighting {
  spans: Span[];
  /** Whether a sentence about working together, or a heading, says it; elsewhere one word may be chance. */
  firm: boolean;
}

/** The fields of work a document speaks of, each with the words that say so. */
export function findSectors(view: View): SectorItem[] {
  const found = new Map<Sector, Sighting>();
  for (const sentence of view.sentences) {
    const hits = ownWords(sentence);
    if (hits.length === 0) continue;
    const firm = isFirm(sentence);
    for (const hit of hits) {
      const known = found.get(hit.cue.sector);
      if (!known) found.set(hit.cue.sector, { spans: [hit], firm });
      else {
        known.firm ||= firm;
        if (known.spans.length < mostEvidence) known.spans.push(hit);
      }
    }
  }
  const items: SectorItem[] = [];
  for (const [code, sighting] of found)
    if (sighting.firm || sighting.spans.length > 1 || !everyday.has(code)) items.push(itemOf(view, code, sighting));
  return items;
}

/** Sectors whose words turn up in any text; one word outside a sentence about working together does not make them a subject. */
const everyday: ReadonlySet<Sector> = new Set([
  "construction_infrastructure",
  "culture",
  "defence_security",
  "education_training",
  "electronics",
  "finance",
  "food",
  "health",
  "investment",
  "labour",
  "logistics",
  "manufacturing",
  "ports_shipping",
  "science_technology",
  "sports",
  "tourism",
  "trade",
]);

/** Enough places to show a reader; a long text may name its sector hundreds of times. */
const mostEvidence = 8;

function itemOf(view: View, code: Sector, { spans, firm }: Sighting): SectorItem {
  const confidence = Math.min(0.95, (firm ? 0.6 : 0.4) + 0.1 * spans.length);
  return { code, evidence: spans.map((span) => evidenceOf(view.context, span)), confidence, rule: ruleName(view.context, "sector") };
}

function isFirm(sentence: SentenceView): boolean {
  if (sentence.role === "heading") return true;
  return has(sentence, "field") || has(sentence, "commitment") || has(sentence, "agreement") || has(sentence, "encounter");
}

type SectorHit = Hit & { cue: { kind: "sector"; sector: Sector } };

/** Sector words outside of names: what a body is called tells less than what is said of the work. */
function ownWords(sentence: SentenceView): readonly SectorHit[] {
  if (sentence.role === "caption" && sentence.names.length === 0) return [];
  const hits = hitsOf(sentence, "sector");
  if (hits.length === 0 || sentence.names.length === 0) return hits;
  return hits.filter((hit) => !sentence.names.some((name) => name.kind === "organisation" && name.form !== "generic" && within(hit, name)));
}

/** The sectors named within a span of a sentence. */
export function sectorsIn(sentence: SentenceView, span: Span): Sector[] {
  const sectors: Sector[] = [];
  for (const hit of ownWords(sentence)) if (within(hit, span) && !sectors.includes(hit.cue.sector)) sectors.push(hit.cue.sector);
  return sectors;
}
