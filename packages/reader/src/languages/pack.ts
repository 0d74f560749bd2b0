import type { Language } from "@entente/model";
import type { FactSlots } from "./fact-slots.ts";
import type { NameSlots } from "./name-slots.ts";

/**
 * A language pack: words and patterns only, no loops. The engine never imports a pack by name; packs are listed in
 * `languages/index.ts` and handed in. Every slot is required; `packs.test.ts` fails one that is empty
 * and not named in `none`.
 */
export interface Pack {
  /** BCP 47. */
  code: Language | (string & {});
  /** The language's own name, "Tiếng Việt". */
  name: string;
  /** Short lower-case words that fill any running text of this language and are rare in its neighbours; they tell the language. */
  commonWords: readonly string[];
  /** Slots for which the language has no words, as paths ("names.dates.eras"): empty on purpose, not forgotten. */
  none: readonly string[];
  names: NameSlots;
  facts: FactSlots;
}
