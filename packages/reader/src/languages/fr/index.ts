import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "le",
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
  "ses",
  "cette",
  "été",
  "ont",
  "sont",
  "leur",
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
