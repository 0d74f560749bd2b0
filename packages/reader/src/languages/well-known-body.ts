import type { OrganisationType } from "@entente/model";

/** A body that the press of several languages names, and how each of them spells it. */
export interface WellKnownBody {
  type: OrganisationType;
  /** ISO 3166 code; absent where the body is no country's. */
  country?: string;
  /**
   * Spellings by language, joined by "|", the fullest first. Those under `en` count in every language: names of this kind are taken over
   * as they are. A spelling in capitals is found in capitals only.
   */
  names: Readonly<Record<string, string>>;
}

/** A body by its type, country ("" for none) and spellings. */
export function known(type: OrganisationType, country: string, names: Readonly<Record<string, string>>): WellKnownBody {
  return country ? { type, country, names } : { type, names };
}
