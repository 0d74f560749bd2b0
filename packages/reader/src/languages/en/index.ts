import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "the",
  "of",
  "and",
  "to",
  "in",
  "for",
  "with",
  "on",
  "that",
  "is",
  "was",
  "by",
  "at",
  "from",
  "as",
  "will",
  "are",
  "has",
  "have",
  "its",
  "which",
  "were",
  "this",
  "also",
  "their",
  "between",
];

export const en: Pack = { code: "en", name: "English", commonWords, names, facts };
