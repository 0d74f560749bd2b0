import type { OrganisationItem, PersonItem, PlaceItem } from "@entente/model";
import type { Context, Entity } from "../types.ts";

export interface NameItems {
  persons: PersonItem[];
  organisations: OrganisationItem[];
  places: PlaceItem[];
}

/** The entities of a document as the reading's three lists of names. */
export function nameItems(context: Context): NameItems {
  const of = (kind: Entity["kind"]) => context.entities.filter((entity) => entity.kind === kind && !entity.unwritten);
  return {
    persons: of("person").map((entity) => personItem(context, entity)),
    organisations: of("organisation").map(organisationItem),
    places: of("place").map(placeItem),
  };
}

function named({ name, aliases, evidence, confidence, rule }: Entity) {
  return { name, ...(aliases.length > 0 && { aliases }), evidence, confidence, rule };
}

function organisationItem(entity: Entity): OrganisationItem {
  return { ...named(entity), ...(entity.organisationType && { type: entity.organisationType }) };
}

function placeItem(entity: Entity): PlaceItem {
  return { ...named(entity), ...(entity.country && { country: entity.country }), ...(entity.code && { code: entity.code }) };
}

function personItem(context: Context, entity: Entity): PersonItem {
  const affiliation = typeof entity.affiliation === "number" ? context.entities[entity.affiliation]?.name : entity.affiliation;
  return { ...named(entity), ...(entity.roles.length > 0 && { role: entity.roles.join("; ") }), ...(affiliation && { affiliation }) };
}
