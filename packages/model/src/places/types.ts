import type { ReadLanguage } from "../vocabularies.ts";

/** A place the project knows by heart. Names are in the spelling of each language; the first of a list is the one shown. */
export interface PlaceEntry {
  /** ISO 3166-1 for a country, ISO 3166-2 for a subdivision, the parent's code plus "/" and an ASCII slug for a city or district ("KR-41/yongin"). */
  code: string;
  country: string;
  level: "country" | "subdivision" | "city" | "district";
  /** Code of the unit it lies in, where not the country itself. */
  parent: string | undefined;
  names: Partial<Record<ReadLanguage, readonly string[]>>;
  /**
   * Those of the names that alone are not enough to see this place: they are everyday words too ("예산", "Essen"), or another
   * place is meant first ("Gwangju" in Gyeonggi). They count with a generic word beside them ("예산군", "Stadt Essen") or other support.
   */
  caution: readonly string[] | undefined;
  /** First and last day (EDTF) of the unit, where it was founded or dissolved since 2000. */
  validFrom: string | undefined;
  validTo: string | undefined;
  /** Code of the unit that took its place. */
  successor: string | undefined;
  /** Degrees north and east of the centre, rounded to 0.1. */
  at: readonly [number, number] | undefined;
}
