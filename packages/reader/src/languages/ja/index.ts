import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "の",
  "は",
  "を",
  "に",
  "が",
  "と",
  "で",
  "も",
  "した",
  "する",
  "して",
  "から",
  "こと",
  "など",
  "ました",
  "ため",
  "いる",
];

/** See `Pack.none`. */
const none = [
  "names.organisations.foreignHeads",
  "names.places.beside",
  "names.dates.months",
  "names.organisations.seatLinks",
  "names.persons.honorificsBefore",
  "names.places.before",
  "names.quantities.ordinalWords",
  "names.writing.abbreviations",
  "names.writing.softStops",
  "names.writing.spellings",
];

export const ja: Pack = { code: "ja", name: "日本語", commonWords, none, names, facts };
