import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "và",
  "của",
  "các",
  "trong",
  "với",
  "cho",
  "là",
  "được",
  "có",
  "đã",
  "này",
  "tại",
  "về",
  "những",
  "từ",
  "đến",
  "một",
  "để",
  "hai",
  "ngày",
  "khi",
  "vào",
  "nhiều",
  "trên",
  "phát",
  "người",
];

/** See `Pack.none`. */
const none = [
  "names.dates.eras",
  "names.dates.months",
  "names.organisations.headInflections",
  "names.persons.departmentEndings",
  "names.persons.foreignFamilyNames",
  "names.persons.givenNames",
  "names.persons.honorificsAfter",
  "names.places.after",
  "names.places.letters",
  "names.places.spoilers",
  "names.quantities.ordinalAfter",
  "names.writing.endings",
  "names.writing.hardStops",
];

export const vi: Pack = { code: "vi", name: "Tiếng Việt", commonWords, none, names, facts };
