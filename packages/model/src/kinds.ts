import type { Kind } from "./vocabularies.ts";
import {
  agreementStatuses,
  agreementTypes,
  bounds,
  encounterTypes,
  forces,
  measures,
  organisationTypes,
  sectors,
  tieTypes,
} from "./vocabularies.ts";

/** How a property's value is read, compared and shown. */
export type ValueType = "text" | "name" | "date" | "number" | "unit" | "term" | "reference" | "country" | "code";

/** One thing that can be said of a record. */
export interface Property {
  name: string;
  type: ValueType;
  /** Whether several different values can all be true at once. Where not, rival values are a disagreement. */
  many: boolean;
  /** For "term": the closed list. */
  terms?: readonly string[];
  /** For "reference": the kinds it may point to. A value that names no known thing is kept as plain words. */
  to?: readonly Kind[];
}

/** What a kind of record may say, in the order a page shows it; `caption` names the property a list shows first. */
export interface KindDefinition {
  kind: Kind;
  properties: readonly Property[];
  /** Property whose value names the record; kinds without a name are captioned from their parts. */
  caption?: string;
  /** Property that places the record in time. */
  date?: string;
}

const parties: readonly Kind[] = ["organisation", "place", "person"];
const one = (name: string, type: ValueType, more: Partial<Property> = {}): Property => ({ name, type, many: false, ...more });
const many = (name: string, type: ValueType, more: Partial<Property> = {}): Property => ({ name, type, many: true, ...more });
const sectorList = many("sector", "term", { terms: sectors });

/**
 * The kinds as data. A name is `many` because one person is written in several scripts; a role is `many` because people hold
 * several. A meeting has one date, so two dates are a disagreement worth a person's look.
 */
export const kindDefinitions: Readonly<Record<Kind, KindDefinition>> = {
  person: {
    kind: "person",
    caption: "name",
    properties: [many("name", "name"), many("alias", "name"), many("role", "text"), many("affiliation", "reference", { to: parties })],
  },
  organisation: {
    kind: "organisation",
    caption: "name",
    properties: [many("name", "name"), many("alias", "name"), one("type", "term", { terms: organisationTypes })],
  },
  place: {
    kind: "place",
    caption: "name",
    properties: [many("name", "name"), many("alias", "name"), one("country", "country"), one("code", "code")],
  },
  encounter: {
    kind: "encounter",
    date: "date",
    properties: [
      one("type", "term", { terms: encounterTypes }),
      one("date", "date"),
      many("guest", "reference", { to: parties }),
      many("host", "reference", { to: parties }),
      many("participant", "reference", { to: ["person"] }),
      one("place", "reference", { to: ["place"] }),
      sectorList,
    ],
  },
  agreement: {
    kind: "agreement",
    date: "date",
    properties: [
      many("title", "text"),
      one("type", "term", { terms: agreementTypes }),
      one("status", "term", { terms: agreementStatuses }),
      one("date", "date"),
      many("party", "reference", { to: parties }),
    ],
  },
  tie: {
    kind: "tie",
    date: "since",
    properties: [one("type", "term", { terms: tieTypes }), many("party", "reference", { to: parties }), one("since", "date")],
  },
  commitment: {
    kind: "commitment",
    date: "due",
    properties: [
      one("force", "term", { terms: forces }),
      one("by", "reference", { to: parties }),
      one("to", "reference", { to: parties }),
      many("words", "text"),
      one("due", "date"),
      sectorList,
    ],
  },
  figure: {
    kind: "figure",
    date: "asOf",
    properties: [
      one("measure", "term", { terms: measures }),
      one("value", "number"),
      one("unit", "unit"),
      one("bound", "term", { terms: bounds }),
      one("about", "reference", { to: parties }),
      one("partner", "reference", { to: parties }),
      one("asOf", "date"),
    ],
  },
};

/** The definition of one property, or undefined where the kind has none of that name. */
export function propertyOf(kind: Kind, name: string): Property | undefined {
  return kindDefinitions[kind].properties.find((property) => property.name === name);
}
