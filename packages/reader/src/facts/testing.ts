import type { Reading } from "@entente/model";
import { packs } from "../languages/index.ts";
import { findMentions } from "../mentions/index.ts";
import { findFacts } from "./index.ts";

/** Reads a text of the given language, for the tests of the fact rules. */
export function factsOf(language: string, text: string, publishedOn?: string): Omit<Reading, "document" | "reader"> {
  const pack = packs.find((each) => each.code === language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return findFacts(findMentions({ text, mediaType: "text/plain", ...(publishedOn && { publishedOn }) }, pack, { packs }));
}
