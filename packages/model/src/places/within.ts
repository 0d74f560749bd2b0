import { placeByCode } from "./index.ts";

/** Whether the first place is the second or lies in it, by their codes. */
export function liesIn(inner: string, outer: string): boolean {
  for (let at: string | undefined = inner; at !== undefined; at = unitAround(at)) if (at === outer) return true;
  return false;
}

/** The next larger unit; of places not known by heart as their code tells. */
function unitAround(code: string): string | undefined {
  const place = placeByCode(code);
  if (place) return place.parent ?? (place.code === place.country ? undefined : place.country);
  if (code.includes("/")) return code.slice(0, code.lastIndexOf("/"));
  return code.includes("-") ? code.slice(0, 2) : undefined;
}

/** ISO 3166-1 code of the country a place lies in. */
export function countryOf(code: string): string {
  return placeByCode(code)?.country ?? code.slice(0, 2);
}

/** Whether a place code is that of a whole country. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code);
}
