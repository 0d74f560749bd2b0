import { agreementStatuses, agreementTypes, encounterTypes, forces, measures, readLanguages, sectors, tieTypes } from "@entente/model";
import { describe, expect, it } from "vitest";
import { packs } from "./index.ts";

/** Paths of all slots that hold nothing; entries of lists are passed over, since not every cue needs every field. */
function emptySlots(value: unknown, path: string): string[] {
  if (value === "" || value === undefined || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof RegExp) return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => emptySlots(item, `${path}.${key}`));
}

/** Every term of a vocabulary that a pack has words for. */
function termsOf(pack: (typeof packs)[number]): Record<string, ReadonlySet<string>> {
  const { encounters, commitments, agreements, ties, measures: cues, sectors: words } = pack.facts;
  return {
    encounters: new Set(encounters.map(({ type }) => type)),
    forces: new Set(commitments.map(({ force }) => force)),
    agreements: new Set(agreements.nouns.map(({ type }) => type)),
    statuses: new Set(agreements.statuses.map(({ status }) => status)),
    ties: new Set(ties.map(({ type }) => type)),
    measures: new Set(cues.map(({ measure }) => measure)),
    sectors: new Set(Object.keys(words)),
    currencies: new Set(Object.values(pack.names.quantities.currencies)),
  };
}

/** "existing" is what stands when no other word does, "other" what fits no measure. */
const needed: Record<string, readonly string[]> = {
  encounters: encounterTypes,
  forces,
  agreements: agreementTypes,
  statuses: agreementStatuses.filter((status) => status !== "existing"),
  ties: tieTypes,
  measures: measures.filter((measure) => measure !== "other"),
  sectors,
  currencies: ["USD", "EUR", "KRW", "JPY", "VND", "CNY"],
};

describe("language packs", () => {
  it("are there for every language of the project, each once", () => {
    const codes = packs.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...readLanguages]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))("%s leaves no slot empty but those it names", (_, pack) => {
    const empty = [...emptySlots(pack.names, "names"), ...emptySlots(pack.facts, "facts")];
    expect(empty.sort()).toEqual([...pack.none].sort());
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))("%s has words for every term", (_, pack) => {
    const has = termsOf(pack);
    const missing = Object.entries(needed).flatMap(([list, terms]) =>
      terms.filter((term) => !has[list]?.has(term)).map((term) => `${list}: ${term}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))("%s has no word twice in one list", (_, pack) => {
    const lists: [string, readonly unknown[]][] = [];
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) lists.push([path, value]);
      else if (typeof value === "object" && value !== null && !(value instanceof RegExp))
        for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(pack.names, "names");
    walk(pack.facts, "facts");
    const doubles = lists.flatMap(([path, list]) =>
      list.filter((word, index) => typeof word === "string" && list.indexOf(word) !== index).map((word) => `${path}: ${word}`),
    );
    expect(doubles).toEqual([]);
  });
});
