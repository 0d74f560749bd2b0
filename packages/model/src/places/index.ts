import { firstDay } from "../partial-date.ts";
import type { Language } from "../vocabularies.ts";
import { americasAfrica } from "./americas-africa.ts";
import { asiaPacific } from "./asia-pacific.ts";
import { capitals } from "./capitals.ts";
import { cn } from "./cn.ts";
import { countries } from "./countries.ts";
import { de } from "./de.ts";
import { europe } from "./europe.ts";
import { fr } from "./fr.ts";
import { jp } from "./jp.ts";
import { kr } from "./kr.ts";
import { southeastAsia } from "./southeast-asia.ts";
import type { PlaceEntry } from "./types.ts";
import { us } from "./us.ts";
import { vn } from "./vn.ts";

export { lookalikes } from "./lookalikes.ts";
export type { PlaceEntry } from "./types.ts";

const rank: Readonly<Record<PlaceEntry["level"], number>> = { country: 0, subdivision: 1, city: 2, district: 3 };

/**
 * Every place known by heart, larger units first: where two share a spelling and neither lists it under `caution`, the
 * earlier one is meant ("Fukuoka" is the prefecture, the city only with "市" or "-shi").
 */
export const places: readonly PlaceEntry[] = [
  countries,
  kr,
  vn,
  jp,
  de,
  us,
  cn,
  southeastAsia,
  asiaPacific,
  europe,
  fr,
  americasAfrica,
  capitals,
]
  .flat()
  .sort((a, b) => rank[a.level] - rank[b.level]);

const byCode: ReadonlyMap<string, PlaceEntry> = new Map(places.map((place) => [place.code, place]));

/** The place of this code, or undefined. */
export function placeByCode(code: string): PlaceEntry | undefined {
  return byCode.get(code);
}

/** The name to show in a language; the English one where the table has none, the code itself for an unknown code. */
export function placeName(code: string, language: Language): string {
  const names = byCode.get(code)?.names;
  return names?.[language]?.[0] ?? names?.en?.[0] ?? code;
}

/** First-level units of a country that exist on a day (EDTF, e.g. "2024-05-06"); all that ever did where no day is given. */
export function subdivisionsOf(country: string, day?: string): PlaceEntry[] {
  return places.filter((place) => place.level === "subdivision" && place.country === country && (day === undefined || existed(place, day)));
}

/** Whether the unit exists on a day. A partial date counts by its beginning. */
export function existed(place: PlaceEntry, day: string): boolean {
  const key = firstDay(day);
  return (place.validFrom === undefined || place.validFrom <= key) && (place.validTo === undefined || key <= place.validTo);
}
