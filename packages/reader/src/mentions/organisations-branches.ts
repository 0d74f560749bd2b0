import type { NameDraft, SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";
import { isNoun } from "./remember.ts";

/** Room for a link, in UTF-16 units. */
const longestLink = 12;

/** "JETRO Hà Nội", "IHK Region Stuttgart", "IHK zu Leipzig": a place behind a listed body names its branch. */
export function withPlace(source: Source, draft: NameDraft, places: SpanMap<NameDraft>): NameDraft {
  const { text, names } = source;
  const ofRegion = withRegion(source, draft);
  const link =
    draft.organisationType === "chamber" ? (/^ \p{L}{2,6}(?= )/u.exec(text.slice(draft.end, draft.end + longestLink))?.[0] ?? "") : "";
  const word = link.trim().toLowerCase();
  const linked = word !== "" && (names.placeBefore.opensWith(word) || (names.seatLinks.has(word) && names.links.has(word)));
  const at = draft.end + (linked ? link.length : 0) + 1;
  const place = text.charAt(at - 1) === " " ? places.at(at) : undefined;
  if (!place?.entry || place.start !== at || ofRegion.end > place.end) return ofRegion;
  const canonical = place.entry.level === "country" && place.entry.country === draft.country ? draft.canonical : undefined;
  return { ...draft, end: place.end, name: text.slice(draft.start, place.end), canonical };
}

/**
 * "Industrie- und Handelskammer (IHK) Mittlerer Niederrhein", "IHK Hochrhein-Bodensee": where every noun has a capital and none stands
 * without an article, the capitals right behind a chamber name its region.
 */
function withRegion({ text, names }: Source, draft: NameDraft): NameDraft {
  if (draft.organisationType !== "chamber" || !names.slots.writing.nounsCapitalised) return draft;
  const behind = text.slice(draft.end, draft.end + longestRegion);
  const region = regionBehind.exec(behind)?.[1];
  if (region === undefined) return draft;
  const words = region.toLowerCase().split(/[ /]/u);
  if (words.some((word) => isNoun(names, word) || names.roleFinder.get(word) === true)) return draft;
  const end = draft.end + behind.indexOf(region) + region.length;
  return { ...draft, end, name: text.slice(draft.start, end), canonical: undefined };
}

const regionBehind = /^(?: \(\p{Lu}{2,5}\))? (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:\/\p{Lu}[\p{L}-]+)*)/u;
/** Room for a bracket and a region of three words, in UTF-16 units. */
const longestRegion = 60;
