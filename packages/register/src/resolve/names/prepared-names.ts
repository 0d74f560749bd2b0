import {
  compareNames,
  type Glance,
  glanceOf,
  mayBeAlike,
  type NameComparison,
  type NameKind,
  type PreparedName,
  prepareName,
  sameNameThreshold,
} from "@entente/model/names";
import type { Db } from "../../db/types.ts";
import { keyNumbers } from "./key-numbers.ts";

/** Names kept analysed at a time, and names of which no more is kept than a first look needs; some tens of megabytes each. */
const KEPT = 10_000;
const GLANCES = 400_000;

/** What comparing two names gives, as far as it reaches the threshold from which on they are held to be the same. */
export function compared(a: PreparedName, b: PreparedName): NameComparison {
  return compareNames(a, b, sameNameThreshold);
}

/** Analysed names by number; the oldest go first. */
export class PreparedNames {
  readonly #names = new Map<number, PreparedName>();
  readonly #texts = new Map<string, PreparedName>();
  readonly #glances = new Map<number, Glance | undefined>();
  readonly #keys = new Map<string, number[]>();

  get(id: number): PreparedName | undefined {
    return this.#names.get(id);
  }

  put(id: number, text: string, kind: NameKind): PreparedName {
    const name = this.ofText(text, kind);
    this.#names.set(id, name);
    if (!this.#glances.has(id)) this.#glances.set(id, glanceOf(name));
    return name;
  }

  /** Whether two names are worth comparing, as far as is known without loading them. */
  mayBeAlike(one: number, other: number): boolean {
    const [a, b] = [this.#glances.get(one), this.#glances.get(other)];
    return !a || !b || mayBeAlike(a, b, sameNameThreshold);
  }

  /** Analyses a name as a record carries it. */
  ofText(text: string, kind: NameKind): PreparedName {
    const place = `${kind} ${text}`;
    let name = this.#texts.get(place);
    if (!name) this.#texts.set(place, (name = prepareName(text, kind)));
    return name;
  }

  /** The keys under which a name may be met. */
  keysOf(text: string, kind: NameKind): number[] {
    const place = `${kind} ${text}`;
    let keys = this.#keys.get(place);
    if (!keys) this.#keys.set(place, (keys = keyNumbers(this.ofText(text, kind))));
    return keys;
  }

  /** Makes names available that are stored. */
  async load(tx: Db, ids: Iterable<number>): Promise<void> {
    const missing = [...ids].filter((id) => !this.#names.has(id));
    if (missing.length === 0) return;
    const rows = await tx.query<{ id: number; kind: NameKind; name: string }>("select id, kind, name from names where id = any($1)", [
      missing,
    ]);
    for (const { id, kind, name } of rows) this.put(id, name, kind);
  }

  /** Lets go of the oldest names beyond what is kept; only between batches, and with the writer's turn, so that no other run loses what it has loaded. */
  trim(): void {
    dropOldest(this.#names, KEPT);
    dropOldest(this.#texts, KEPT);
    dropOldest(this.#keys, KEPT);
    dropOldest(this.#glances, GLANCES);
  }
}

const known = new WeakMap<Db, PreparedNames>();

/** The analysed names of a register. They serve from one run to the next: what stands under a number never changes, and no number is given twice. */
export function preparedNamesOf(db: Db): PreparedNames {
  let names = known.get(db);
  if (!names) known.set(db, (names = new PreparedNames()));
  return names;
}

function dropOldest(kept: Map<unknown, unknown>, most: number): void {
  let surplus = kept.size - most;
  for (const key of kept.keys()) {
    if (surplus-- <= 0) break;
    kept.delete(key);
  }
}
