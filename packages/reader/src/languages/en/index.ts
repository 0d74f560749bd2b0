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

/** See `Pack.none`. */
const none = [
  "names.organisations.foreignHeads",
  "names.places.beside",
  "names.dates.eras",
  "names.places.adjectives.prefixes",
  "names.places.adjectives.yielding",
  "names.organisations.headInflections",
  "names.persons.departmentEndings",
  "names.persons.foreignFamilyNames",
  "names.persons.honorificsAfter",
  "names.places.letters",
  "names.places.towns.articles",
  "names.places.spoilers",
  "names.quantities.counters",
  "names.writing.hardStops",
  "names.writing.spellings",
];

export const en: Pack = { code: "en", name: "English", commonWords, none, names, facts };
