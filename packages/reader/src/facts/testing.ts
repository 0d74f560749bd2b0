import type { Reading } from "@entente/model";
import { packs } from "../languages/index.ts";
import { readText } from "../read.ts";

/** Reads a text of the given language, for the tests of the fact rules. */
export function factsOf(language: string, text: string, publishedOn?: string): Reading {
  const document = { text, mediaType: "text/plain", language, ...(publishedOn && { publishedOn }) };
  const reading = readText(document, { sha256: "0".repeat(64), file: "test.txt" }, { packs });
  if ("error" in reading) throw new Error(reading.error.message);
  return reading;
}
