/** Closed lists of the field. Every list is the whole of what a reading or a record may say. */

export const languages = ["vi", "ko", "ja", "de", "en"] as const;
/** A language the project reads and speaks (BCP 47). */
export type Language = (typeof languages)[number];

/** All languages documents may be in: those of the interface, and those that are only read. */
export const readLanguages = [...languages, "fr"] as const;
export type ReadLanguage = (typeof readLanguages)[number];

export const entityKinds = ["person", "organisation", "place"] as const;
export const factKinds = ["encounter", "agreement", "tie", "commitment", "figure"] as const;
export const kinds = [...entityKinds, ...factKinds] as const;
export type EntityKind = (typeof entityKinds)[number];
export type FactKind = (typeof factKinds)[number];
export type Kind = (typeof kinds)[number];

export const encounterTypes = ["visit", "meeting", "signing", "forum", "call"] as const;
export type EncounterType = (typeof encounterTypes)[number];

export const agreementTypes = ["MoU", "agreement", "letter_of_intent", "contract", "plan"] as const;
export type AgreementType = (typeof agreementTypes)[number];

export const agreementStatuses = ["signed", "renewed", "proposed", "existing"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const tieTypes = ["sister", "friendship", "strategic partnership", "diplomatic relations"] as const;
export type TieType = (typeof tieTypes)[number];

export const forces = ["pledged", "requested", "proposed", "invited", "agreed", "offered"] as const;
/** What a commitment binds its speaker to: a promise, a wish, an offer, an invitation, or what both sides agreed. */
export type Force = (typeof forces)[number];

export const measures = [
  "fdi_capital",
  "fdi_projects",
  "companies",
  "rank",
  "share",
  "trade",
  "jobs",
  "delegates",
  "partners",
  "students_workers",
  "population",
  "area",
  "growth",
  "grdp",
  "exports",
  "aid",
  "years_of_ties",
  "participants",
  "other",
] as const;
export type Measure = (typeof measures)[number];

export const bounds = ["over", "under", "about"] as const;
/** How a figure is hedged: "over 100", "nearly 100" and "up to 100" (under), "about 100". */
export type Bound = (typeof bounds)[number];

export const organisationTypes = [
  "government",
  "ministry",
  "department",
  "committee",
  "party",
  "parliament",
  "embassy",
  "institute",
  "university",
  "school",
  "hospital",
  "company",
  "bank",
  "association",
  "chamber",
  "agency",
  "centre",
  "zone",
  "foundation",
  "media",
  "international",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const sectors = [
  "biotechnology",
  "semiconductors",
  "automotive",
  "electric_vehicles",
  "artificial_intelligence",
  "robotics",
  "digital_transformation",
  "smart_city",
  "energy",
  "renewable_energy",
  "environment",
  "health",
  "medical",
  "agriculture",
  "fisheries",
  "food",
  "logistics",
  "ports_shipping",
  "manufacturing",
  "electronics",
  "textiles",
  "construction_infrastructure",
  "real_estate_industrial_parks",
  "finance",
  "startups_innovation",
  "science_technology",
  "education_training",
  "labour",
  "tourism",
  "culture",
  "sports",
  "trade",
  "investment",
  "defence_security",
  "aviation_space",
] as const;
export type Sector = (typeof sectors)[number];

export const warningCodes = ["impossible-date", "garbled-number", "undated", "contradiction"] as const;
export type WarningCode = (typeof warningCodes)[number];
