import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "le",
  "la",
  "les",
  "des",
  "du",
  "et",
  "une",
  "dans",
  "pour",
  "par",
  "sur",
  "avec",
  "au",
  "aux",
  "est",
  "qui",
  "que",
  "ses",
  "cette",
  "été",
  "ont",
  "sont",
  "leur",
  "entre",
  "ainsi",
  "également",
];

/** See `Pack.none`. */
const none = [
  "names.dates.eras",
  "names.organisations.headInflections",
  "names.persons.departmentEndings",
  "names.persons.foreignFamilyNames",
  "names.persons.honorificsAfter",
  "names.places.letters",
  "names.places.spoilers",
  "names.places.towns.genitive",
  "names.quantities.counters",
  "names.writing.endings",
  "names.writing.hardStops",
];

export const fr: Pack = { code: "fr", name: "Français", commonWords, none, names, facts };
