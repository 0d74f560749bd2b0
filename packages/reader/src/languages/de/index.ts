import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "der",
  "die",
  "das",
  "und",
  "den",
  "dem",
  "des",
  "ein",
  "eine",
  "einer",
  "einen",
  "im",
  "mit",
  "von",
  "zu",
  "zur",
  "zum",
  "auf",
  "für",
  "ist",
  "sich",
  "auch",
  "nicht",
  "bei",
  "nach",
  "aus",
  "als",
  "wurde",
  "werden",
  "über",
  "sowie",
];

/** See `Pack.none`. */
const none = [
  "names.organisations.foreignHeads",
  "names.places.beside",
  "names.dates.eras",
  "names.persons.departmentEndings",
  "names.persons.foreignFamilyNames",
  "names.persons.honorificsAfter",
  "names.places.letters",
  "names.places.spoilers",
  "names.quantities.counters",
  "names.quantities.ordinalAfter",
  "names.writing.hardStops",
  "names.writing.spellings",
];

export const de: Pack = { code: "de", name: "Deutsch", commonWords, none, names, facts };
