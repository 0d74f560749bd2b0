import { nameKey } from "@entente/model";
import type { Pack } from "../languages/pack.ts";

const compiled = new WeakMap<Pack, ReadonlyMap<string, string | undefined>>();

/** Family name by its key → the country whose people bear it; undefined where those of two do. */
function homesOf(pack: Pack): ReadonlyMap<string, string | undefined> {
  const known = compiled.get(pack);
  if (known) return known;
  const homes = new Map<string, string | undefined>();
  for (const [country, names] of Object.entries(pack.names.persons.familyHomes ?? {}))
    for (const name of new Set(names.map(nameKey))) homes.set(name, homes.has(name) ? undefined : country);
  compiled.set(pack, homes);
  return homes;
}

/**
 * The country a person's family name is at home in ("Trần" → VN), ISO 3166-1 alpha-2, where it tells one. It only leans to one
 * side: a person may live and work for any country, so whatever the text says of them comes first.
 */
export function homeOfName(pack: Pack, name: string): string | undefined {
  const homes = homesOf(pack);
  if (homes.size === 0) return undefined;
  const words = name.split(/[\s・＝=]+/u);
  if (words.length > 1) return homes.get(nameKey(words[0] as string)) ?? homes.get(nameKey(words.at(-1) as string));
  if (pack.names.writing.cased || !unbroken.test(name)) return undefined;
  for (let length = Math.min(2, name.length - 1); length > 0; length--) {
    const home = homes.get(nameKey(name.slice(0, length)));
    if (home) return home;
  }
  return undefined;
}

/** A family name of up to two letters with a given name of up to three, written together. */
const unbroken = /^(?:\p{Script=Hangul}{3}|[\p{Script=Han}々]{3,5})$/u;
