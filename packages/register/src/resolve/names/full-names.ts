import { type PreparedName, sameNameThreshold } from "@entente/model/names";
import type { Reason } from "../../types.ts";
import type { CarriedName } from "./material.ts";
import { compared } from "./prepared-names.ts";

/** Syllables of a Korean name in Hangul; longer ones are names of other languages, of which several spellings are in use. */
const longestInHangul = 4;

/** The ways of writing a whole name, those first that tell most people apart: 강정병 and 강중병 are two people who may both be Kang Jungbyeong. */
const tellingForms: readonly ((name: PreparedName) => boolean)[] = [
  ({ script }) => script === "han",
  ({ script, tokens }) => script === "hangul" && tokens.length === 1 && [...(tokens[0]?.text ?? "")].length <= longestInHangul,
  // "Bernhard R. Hofmann" may be any of several.
  ({ script, tokens }) => script === "latin" && tokens.length > 1 && tokens.every(({ text }) => text.length > 1),
];

/**
 * Two people whose whole names differ in the most telling script that both are written in, however alike short forms or spellings in other
 * scripts are; undefined where that cannot be said.
 */
export function differentFullNames(left: readonly CarriedName[], right: readonly CarriedName[]): Reason | undefined {
  for (const isWhole of tellingForms) {
    const [a, b] = [left, right].map((names) => names.filter(({ prepared }) => isWhole(prepared)));
    const [one, other] = [a?.[0], b?.[0]];
    if (!a || !b || !one || !other) continue;
    return a.some((name) => b.some((namesake) => isAlike(name, namesake)))
      ? undefined
      : { code: "different-full-names", names: [one.text, other.text] };
  }
  return undefined;
}

const isAlike = (one: CarriedName, other: CarriedName): boolean => compared(one.prepared, other.prepared).score >= sameNameThreshold;
