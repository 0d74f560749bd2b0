import { agencies, ministries } from "./well-known-agencies.ts";
import { chambers, international, press, science } from "./well-known-associations.ts";
import type { WellKnownBody } from "./well-known-body.ts";
import { wellKnownCompanies } from "./well-known-companies.ts";

/** Bodies that the press of this field names in several languages, by public knowledge. */
export const wellKnownBodies: readonly WellKnownBody[] = [
  ...international,
  ...agencies,
  ...chambers,
  ...science,
  ...ministries,
  ...press,
  ...wellKnownCompanies,
];
