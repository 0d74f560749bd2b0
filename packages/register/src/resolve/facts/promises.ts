import { matchSides } from "./parties.ts";
import { emptyScale, scoreOf, weigh } from "./score.ts";
import type { Profile, Verdict } from "./types.ts";

/** Rises whenever the same two commitments may be judged otherwise than before. */
export const promiseRule = "same-promise/1";

/** Points from which a pair is proposed. */
const PROPOSED = 5.6;

/**
 * Whether two accounts of one encounter tell the same promise: the same two sides in the same direction, and a number, a sector or a force in common. Only ever a
 * proposal, since nothing but the words tells one promise from another.
 */
export function comparePromises(a: Profile, b: Profile): Verdict | undefined {
  const scale = emptyScale();
  const sides = matchSides(a.sides, b.sides);
  if (sides.swapped || sides.contradicts || sides.level < 0.7) return undefined;
  for (const match of sides.matches) {
    if (match && match.level > 0) weigh(scale, 1.5 * match.level, { code: `party-${match.bond}`, left: match.left, right: match.right });
  }
  if (!sharesSubstance(a, b)) return undefined;
  weigh(scale, 1.5, { code: "same-encounter" });
  const numbers = sharedNumbers(a, b);
  if (numbers.length > 0) weigh(scale, 2, { code: "same-numbers", numbers: numbers.join(", ") });
  const sectors = shared(a.sectors, b.sectors);
  if (sectors.length > 0) weigh(scale, 1, { code: "same-sector", sector: sectors[0] ?? "" });
  if (shared(a.types, b.types).length > 0) weigh(scale, 0.8, { code: "same-force", force: a.types[0] ?? "" });
  const { points, reasons } = scale;
  return points < PROPOSED ? undefined : { verdict: "unsure", score: scoreOf(points), points, reasons };
}

function sharesSubstance(a: Profile, b: Profile): boolean {
  return sharedNumbers(a, b).length > 0 || shared(a.sectors, b.sectors).length > 0;
}

/** Numbers in the words of both that belong to no due date. */
function sharedNumbers(a: Profile, b: Profile): string[] {
  const dates = new Set([...a.dates, ...b.dates].flatMap((date) => date.match(/\d+/gu) ?? []));
  return shared(numbersIn(a.words), numbersIn(b.words)).filter((number) => !dates.has(number));
}

function shared<T>(left: readonly T[], right: readonly T[]): T[] {
  return [...new Set(left)].filter((value) => right.includes(value));
}

/** Numbers as digits, thousands joined: "1.200" and "1,200" are one number. Single digits and years say too little. */
export function numbersIn(texts: readonly string[]): string[] {
  const runs = texts.flatMap((text) => text.normalize("NFKC").match(/\d+(?:[.,]\d{3})*(?:[.,]\d+)?/gu) ?? []);
  const plain = runs.map((run) => run.replace(/[.,](?=\d{3}(?!\d))/gu, ""));
  return [...new Set(plain.filter((run) => run.length > 1 && !/^(?:19|20)\d\d$/u.test(run)))];
}
