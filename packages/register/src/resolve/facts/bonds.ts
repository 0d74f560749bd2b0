import { exactNameKey } from "@entente/model";
import { relateDates } from "./dates.ts";
import { matchParties } from "./parties.ts";
import { emptyScale, type Scale, verdictOf, weigh } from "./score.ts";
import type { Party, Profile, Verdict } from "./types.ts";

/** Rise whenever the same two facts may be judged otherwise than before. */
export const agreementRule = "same-agreement/1";
export const tieRule = "same-tie/1";

/** Level from which two parties count as the same for something that lasts. */
const FIRM = 0.9;

/**
 * Whether two agreements are one: the same parties, the same kind of paper, dates that can be one. Two papers of one day between the same
 * parties are told apart by their titles.
 */
export function compareAgreements(a: Profile, b: Profile): Verdict | undefined {
  const scale = emptyScale();
  const levels = weighParties(scale, a, b);
  const relation = relateDates(a.dates, b.dates);
  if (relation === "apart" || levels === undefined) return undefined;
  const points = { "same-day": 3, contains: 2.4, "same-month": 1.6, "same-year": 0.4, "no-date": 0, "near-date": 0.4, "swapped-date": 0 };
  const dated = relation === "same-day" || relation === "contains" || relation === "same-month";
  const dates = { ...(a.dates[0] && { left: a.dates[0] }), ...(b.dates[0] && { right: b.dates[0] }) };
  weigh(scale, points[relation], { code: relation, ...dates }, !dated);
  weighTypes(scale, a, b);
  weighTitles(scale, a, b);
  if (levels < FIRM) scale.capped = true;
  return verdictOf(scale);
}

/**
 * Whether two ties are one. There is one tie of a type between two parties, so their dates need not agree; where they cannot, a person
 * looks at it.
 */
export function compareTies(a: Profile, b: Profile): Verdict | undefined {
  if (!a.types.some((type) => b.types.includes(type))) return undefined;
  const scale = emptyScale();
  const levels = weighParties(scale, a, b);
  if (levels === undefined || levels < FIRM) return undefined;
  const relation = relateDates(a.dates, b.dates);
  weigh(scale, 2, { code: "same-type", type: a.types[0] ?? "" });
  weigh(scale, relation === "apart" ? 0 : 2, { code: relation === "apart" ? "dates-apart" : relation }, relation === "apart");
  return verdictOf(scale);
}

/** Pairs the parties of both, each once, best first, and gives the level of the weakest pair; undefined where one is nobody of the other. */
function weighParties(scale: Scale, a: Profile, b: Profile): number | undefined {
  const [left, right] = [a.sides[0], b.sides[0]];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length < 2) return undefined;
  const free = new Set(many);
  const levels = few.map((party) => pairOff(scale, party, free));
  const weakest = Math.min(...levels);
  if (few.length < many.length) weigh(scale, -0.5, { code: "more-parties" });
  return weakest > 0 ? weakest : undefined;
}

function pairOff(scale: Scale, party: Party, free: Set<Party>): number {
  const [best] = [...free].map((other) => ({ other, match: matchParties(party, other) })).sort((a, b) => b.match.level - a.match.level);
  if (!best) return 0;
  free.delete(best.other);
  const { bond, level, left, right } = best.match;
  if (level > 0) weigh(scale, 2 * level, { code: `party-${bond}`, left, right });
  return level;
}

function weighTypes(scale: Scale, a: Profile, b: Profile): void {
  const shared = a.types.find((type) => b.types.includes(type));
  if (shared) weigh(scale, 1, { code: "same-type", type: shared });
  else weigh(scale, -0.8, { code: "other-type", left: a.types[0] ?? "", right: b.types[0] ?? "" }, true);
}

function weighTitles(scale: Scale, a: Profile, b: Profile): void {
  if (a.words.length === 0 || b.words.length === 0) return;
  const keys = new Set(a.words.map(exactNameKey));
  const same = b.words.find((title) => keys.has(exactNameKey(title)));
  // Titles are translated; two that differ may still be one.
  if (same) weigh(scale, 1, { code: "same-title", title: same });
  else weigh(scale, -0.5, { code: "other-title", left: a.words[0] ?? "", right: b.words[0] ?? "" });
}
