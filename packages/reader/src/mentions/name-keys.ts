import { nameKey as foldedKey } from "@entente/model";
import { detached } from "../text/words.ts";
import type { NameDraft } from "./draft.ts";

/** By kind, the keys of names already folded; emptied when they grow, so that they hold no more than a large document's names. */
const foldedKeys = { person: new Map<string, string>(), organisation: new Map<string, string>(), place: new Map<string, string>() };
const mostKeys = 10_000;

/** What a thing of this kind and name is filed under. */
export function nameKey(kind: NameDraft["kind"], name: string): string {
  const keys = foldedKeys[kind];
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = `${kind}:${foldedKey(name)}`;
  keys.set(detached(name), key);
  return key;
}
