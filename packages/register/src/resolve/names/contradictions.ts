import { compareNames } from "@entente/model/names";
import type { Reason } from "../../types.ts";
import { differentFullNames } from "./full-names.ts";
import type { Candidate, CarriedName } from "./material.ts";

/** Something that speaks against two records being one. */
export interface Contradiction {
  reason: Reason;
  /** Whether it leaves no room for a proposal. */
  excludes: boolean;
}

/** What speaks against two records of one kind being the same, whatever their names. */
export function contradictionsOf(a: Candidate, b: Candidate): Contradiction[] {
  const found: Contradiction[] = [];
  if (a.kind === "place" && exclude(a.codes, b.codes)) found.push({ reason: { code: "different-place-code" }, excludes: true });
  if (exclude(a.countries, b.countries)) {
    found.push({
      reason: { code: "different-country", countries: [first(a.countries), first(b.countries)] },
      excludes: a.kind === "place",
    });
  }
  if (exclude(a.types, b.types))
    found.push({ reason: { code: "different-type", types: [first(a.types), first(b.types)] }, excludes: false });
  const tones = a.kind === "organisation" ? undefined : differentTones(a.names, b.names);
  if (tones) found.push({ reason: tones, excludes: false });
  const others = a.kind === "person" ? differentFullNames(a.names, b.names) : undefined;
  if (others) found.push({ reason: others, excludes: false });
  return found;
}

/** Both are known and nothing is in common. */
function exclude(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

function first(values: ReadonlySet<string>): string {
  return [...values][0] ?? "";
}

/** Names with tones that differ, unless the two also share a name with tones: then one of the spellings is a slip. */
function differentTones(left: readonly CarriedName[], right: readonly CarriedName[]): Reason | undefined {
  let different: Reason | undefined;
  for (const a of left.filter(isMarked))
    for (const b of right.filter(isMarked)) {
      if (letters(a) !== letters(b)) continue;
      const { reasons } = compareNames(a.prepared, b.prepared);
      const tones = reasons.find(({ code }) => code === "different-tones");
      if (!tones && reasons.some(({ code }) => code === "same-letters")) return undefined;
      different ??= tones;
    }
  return different;
}

/** How a name reads without its marks; only names alike in this can contradict each other by tones. */
function letters({ prepared }: CarriedName): string {
  return (prepared.readings[0] ?? []).join(" ");
}

function isMarked({ text, prepared }: CarriedName): boolean {
  return prepared.script === "latin" && /\p{M}/u.test(text.normalize("NFD"));
}
