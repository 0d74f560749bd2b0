import type { Language } from "../vocabularies.ts";

/** A place the project knows by heart. Names are in the spelling of each language; the first of a list is the one shown. */
export interface PlaceEntry {
  /** ISO 3166-1 for a country, ISO 3166-2 for a subdivision, the parent's code plus "/" and an ASCII slug for a city or district ("KR-41/yongin"). */
  code: string;
  country: string;
  level: "country" | "subdivision" | "city" | "district";
  /** Code of the unit it lies in, where not the country itself. */
  parent?: string;
  names: Partial<Record<Language, readonly string[]>>;
  /** Year from or until which the unit exists, where it was founded or dissolved since 2000. */
  validFrom?: string;
  validTo?: string;
  /** Code of the unit that took its place. */
  successor?: string;
  /** Degrees north and east of the centre, rounded to 0.1. */
  at?: readonly [number, number];
}
