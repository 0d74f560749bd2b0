import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "및",
  "등",
  "위해",
  "대한",
  "이번",
  "또한",
  "통해",
  "위한",
  "함께",
  "있는",
  "있다",
  "것으로",
  "지난",
  "이날",
  "따라",
  "했다",
  "밝혔다",
];

/** See `Pack.none`. */
const none = [
  "names.organisations.foreignHeads",
  "names.places.beside",
  "names.dates.eras",
  "names.dates.months",
  "names.organisations.seatLinks",
  "names.persons.generics",
  "names.persons.honorificsBefore",
  "names.places.before",
  "names.writing.abbreviations",
  "names.writing.hardStops",
  "names.writing.spellings",
];

export const ko: Pack = { code: "ko", name: "한국어", commonWords, none, names, facts };
