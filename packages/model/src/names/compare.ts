import { compareAcrossScripts, compareHan, compareLetters, leastScore, worstFor } from "./channels.ts";
import { decisive } from "./decisive.ts";
import { glanceOf, mayBeAlike } from "./glance.ts";
import type { NameComparison, PreparedName } from "./types.ts";

/**
 * How alike two names are, and why. Symmetric; a name with at least one letter or figure is like itself with score 1. Where only scores from
 * `least` on matter, telling that a pair stays below takes a fraction of the time; then its score says no more than that.
 */
export function compareNames(a: PreparedName, b: PreparedName, least = leastScore): NameComparison {
  if (a.tokens.length === 0 || b.tokens.length === 0) return { score: 0, reasons: [] };
  const [first, second] = inOrder(a, b);
  const found = isOutOfReach(first, second, least) ? { score: 0, reasons: [] } : byScripts(first, second, worstFor(least));
  return decisive(first, second, found);
}

function isOutOfReach(a: PreparedName, b: PreparedName, least: number): boolean {
  const [left, right] = [glanceOf(a), glanceOf(b)];
  return left !== undefined && right !== undefined && !mayBeAlike(left, right, least);
}

/** One order for both ways round, so that the comparison is symmetric. */
function inOrder(a: PreparedName, b: PreparedName): [PreparedName, PreparedName] {
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? [a, b] : [b, a];
  return comesBefore(a, b) ? [a, b] : [b, a];
}

function comesBefore(a: PreparedName, b: PreparedName): boolean {
  for (let at = 0; at < a.tokens.length; at += 1) {
    const left = a.tokens[at]?.text ?? "";
    const right = b.tokens[at]?.text ?? "";
    if (left !== right) return left < right;
  }
  return true;
}

const sameWords = (a: PreparedName, b: PreparedName): boolean =>
  a.tokens.length === b.tokens.length && a.tokens.every((token, at) => token.text === b.tokens[at]?.text);

const ranks = { latin: 0, other: 0, none: 0, han: 1, hangul: 2, kana: 3 };
const rank = (name: PreparedName): number => ranks[name.script];

function byScripts(a: PreparedName, b: PreparedName, worst: number): NameComparison {
  if (sameWords(a, b)) return { score: 1, reasons: [{ code: "same-letters" }] };
  if (a.script === "han" && b.script === "han") return compareHan(a, b, worst);
  if (a.script === b.script || (rank(a) <= 1 && rank(b) <= 1)) return compareLetters(a, b, worst);
  return compareAcrossScripts(a, b, worst);
}
