import { nameKey } from "@entente/model";
import type { Pack } from "../languages/pack.ts";
import { detached } from "../text/words.ts";

/** Family name by its key → the country whose people bear it; undefined where those of two do. */
class Homes {
  readonly #byKey: ReadonlyMap<string, string | undefined>;
  /** By family name as written, since few names are borne by many; emptied when it grows. */
  readonly #asked = new Map<string, string | undefined>();

  constructor(byKey: ReadonlyMap<string, string | undefined>) {
    this.#byKey = byKey;
  }

  get size(): number {
    return this.#byKey.size;
  }

  of(family: string): string | undefined {
    const known = this.#asked.get(family);
    if (known !== undefined || this.#asked.has(family)) return known;
    if (this.#asked.size >= mostAsked) this.#asked.clear();
    const home = this.#byKey.get(nameKey(family));
    if (family.length <= longestAsked) this.#asked.set(detached(family), home);
    return home;
  }
}

const mostAsked = 10_000;
const longestAsked = 24;

const compiled = new WeakMap<Pack, Homes>();

function homesOf(pack: Pack): Homes {
  const known = compiled.get(pack);
  if (known) return known;
  const homes = new Map<string, string | undefined>();
  for (const [country, names] of Object.entries(pack.names.persons.familyHomes ?? {}))
    for (const name of new Set(names.map(nameKey))) homes.set(name, homes.has(name) ? undefined : country);
  const made = new Homes(homes);
  compiled.set(pack, made);
  return made;
}

/**
 * The country a person's family name is at home in ("Trần" → VN), ISO 3166-1 alpha-2, where it tells one. It only leans to one
 * side: a person may live and work for any country, so whatever the text says of them comes first.
 */
export function homeOfName(pack: Pack, name: string): string | undefined {
  const homes = homesOf(pack);
  if (homes.size === 0) return undefined;
  if (joint.test(name)) {
    const words = name.split(joint);
    return homes.of(words[0] as string) ?? homes.of(words.at(-1) as string);
  }
  if (pack.names.writing.cased || !unbroken.test(name)) return undefined;
  for (let length = Math.min(2, name.length - 1); length > 0; length--) {
    const home = homes.of(name.slice(0, length));
    if (home) return home;
  }
  return undefined;
}

/** What stands between the words of a name. */
const joint = /[\s・＝=]+/u;

/** A family name of up to two letters with a given name of up to three, written together. */
const unbroken = /^(?:\p{Script=Hangul}{3}|[\p{Script=Han}々]{3,5})$/u;
