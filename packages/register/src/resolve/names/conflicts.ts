import { compareNames, sameNameThreshold } from "@entente/model/names";
import { contradictionsOf } from "./contradictions.ts";
import type { Candidate } from "./material.ts";
import { automaticThreshold, type Weighed } from "./weigh.ts";

/** Two records and what the rules hold of them. */
export interface WeighedPair extends Weighed {
  left: string;
  right: string;
}

/** Records that one record is joined to at a time; a name that fits more is borne by many, and people decide. */
const MOST = 40;

/** Whether nothing is known that keeps two records apart. */
export type Compatible = (left: string, right: string) => boolean;

/**
 * Turns joins into proposals with the reason "conflict" wherever they would bring together what is known to differ: all joins of a record
 * that fits two such records, and of a longer chain the joins that would close it.
 */
export function withoutConflicts(pairs: readonly WeighedPair[], compatible: Compatible): WeighedPair[] {
  const torn = tornRecords(pairs, compatible);
  const groups = new Groups(compatible);
  const checked = new Map<WeighedPair, WeighedPair>();
  for (const pair of pairs.toSorted((a, b) => b.score - a.score)) {
    const joins = pair.verdict === "same" && !torn.has(edge(pair)) && groups.join(pair.left, pair.right);
    checked.set(pair, joins || pair.verdict === "unsure" ? pair : asConflict(pair));
  }
  return pairs.flatMap((pair) => checked.get(pair) ?? []);
}

function asConflict(pair: WeighedPair): WeighedPair {
  return { ...pair, verdict: "unsure", reasons: [...pair.reasons, { code: "conflict" }] };
}

function edge({ left, right }: { left: string; right: string }): string {
  return [left, right].sort().join(" ");
}

/** The joins of each record that fits two which cannot be one. */
function tornRecords(pairs: readonly WeighedPair[], compatible: Compatible): Set<string> {
  const torn = new Set<string>();
  for (const [record, others] of neighbours(pairs)) {
    if (others.length > MOST) for (const other of others) torn.add(edge({ left: record, right: other }));
    else for (const other of incompatible(others, compatible)) torn.add(edge({ left: record, right: other }));
  }
  return torn;
}

function neighbours(pairs: readonly WeighedPair[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (record: string, other: string) => {
    const others = found.get(record);
    if (others) others.push(other);
    else found.set(record, [other]);
  };
  for (const { left, right } of pairs.filter(({ verdict }) => verdict === "same")) {
    note(left, right);
    note(right, left);
  }
  return found;
}

function incompatible(records: readonly string[], compatible: Compatible): Set<string> {
  const found = new Set<string>();
  for (const [index, a] of records.entries())
    for (const b of records.slice(index + 1))
      if (!compatible(a, b)) {
        found.add(a);
        found.add(b);
      }
  return found;
}

/** Records joined so far. */
class Groups {
  readonly #compatible: Compatible;
  readonly #group = new Map<string, string[]>();

  constructor(compatible: Compatible) {
    this.#compatible = compatible;
  }

  /** Joins the groups of two records unless members of them are incompatible. */
  join(left: string, right: string): boolean {
    const [a, b] = [this.#of(left), this.#of(right)];
    if (a === b) return true;
    if (a.length + b.length > MOST || a.some((one) => b.some((other) => !this.#compatible(one, other)))) return false;
    a.push(...b);
    for (const one of b) this.#group.set(one, a);
    return true;
  }

  #of(record: string): string[] {
    let group = this.#group.get(record);
    if (!group) this.#group.set(record, (group = [record]));
    return group;
  }
}

/**
 * Whether what two records are called and where they are lets them be one. Names in one script must be alike; in scripts that write
 * sounds exactly, very much so. Names in different scripts prove nothing by being unlike.
 */
export function mayBeOne(a: Candidate, b: Candidate): boolean {
  if (contradictionsOf(a, b).length > 0) return false;
  let comparable = false;
  for (const left of a.names)
    for (const right of b.names) {
      if (left.prepared.script !== right.prepared.script) continue;
      if (a.kind === "organisation" && ![...a.languages].some((language) => b.languages.has(language))) continue;
      comparable = true;
      const enough = left.prepared.script === "latin" ? sameNameThreshold : automaticThreshold;
      if (compareNames(left.prepared, right.prepared, enough).score >= enough) return true;
    }
  return !comparable;
}
