import { type Evidence, nameKey } from "@entente/model";
import type { Facts } from "./ground.ts";

interface Named {
  name: string;
  aliases?: string[];
  evidence: Evidence[];
}

/** Facts of several parts as one: a name found in two parts is one entry with the evidence of both; identical facts are kept once. */
export function mergeFacts(parts: readonly Facts[]): Facts {
  return {
    persons: mergeNamed(parts.flatMap(({ persons }) => persons)),
    organisations: mergeNamed(parts.flatMap(({ organisations }) => organisations)),
    places: mergeNamed(parts.flatMap(({ places }) => places)),
    encounters: distinct(parts.flatMap(({ encounters }) => encounters)),
    agreements: distinct(parts.flatMap(({ agreements }) => agreements)),
    ties: distinct(parts.flatMap(({ ties }) => ties)),
    commitments: distinct(parts.flatMap(({ commitments }) => commitments)),
    figures: distinct(parts.flatMap(({ figures }) => figures)),
    sectors: mergeBy(
      parts.flatMap(({ sectors }) => sectors),
      ({ code }) => code,
    ),
    warnings: distinct(parts.flatMap(({ warnings }) => warnings)),
  };
}

function mergeNamed<T extends Named>(items: readonly T[]): T[] {
  return mergeBy(items, ({ name }) => nameKey(name));
}

function mergeBy<T extends { evidence: Evidence[] }>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const merged = new Map<string, T>();
  for (const item of items) {
    const first = merged.get(keyOf(item));
    merged.set(keyOf(item), first ? { ...item, ...first, evidence: [...first.evidence, ...item.evidence] } : item);
  }
  return [...merged.values()];
}

function distinct<T extends object>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
