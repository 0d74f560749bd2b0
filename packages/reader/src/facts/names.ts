import type { OrganisationItem, PersonItem, PlaceItem } from "@entente/model";
import type { Context, Entity } from "../types.ts";

export interface NameItems {
  persons: PersonItem[];
  organisations: OrganisationItem[];
  places: PlaceItem[];
}

/** The entities of a document as the reading's three lists of names. */
export function nameItems(context: Context): NameItems {
  const items: NameItems = { persons: [], organisations: [], places: [] };
  for (const entity of context.entities) {
    if (entity.unwritten) continue;
    if (entity.kind === "person") items.persons.push(personItem(context, entity));
    else if (entity.kind === "organisation") items.organisations.push(organisationItem(entity));
    else items.places.push(placeItem(entity));
  }
  return items;
}

/** Fields are set one by one: objects joined from parts that may be missing cost ten times as much. */
function named({ name, aliases, evidence, confidence, rule }: Entity): Named {
  return aliases.length > 0 ? { name, aliases, evidence, confidence, rule } : { name, evidence, confidence, rule };
}

type Named = Pick<PlaceItem, "name" | "aliases" | "evidence" | "confidence" | "rule">;

function organisationItem(entity: Entity): OrganisationItem {
  const item: OrganisationItem = named(entity);
  if (entity.organisationType) item.type = entity.organisationType;
  return item;
}

function placeItem(entity: Entity): PlaceItem {
  const item: PlaceItem = named(entity);
  if (entity.country) item.country = entity.country;
  if (entity.code) item.code = entity.code;
  return item;
}

function personItem(context: Context, entity: Entity): PersonItem {
  const item: PersonItem = named(entity);
  const affiliation = typeof entity.affiliation === "number" ? context.entities[entity.affiliation]?.name : entity.affiliation;
  if (entity.roles.length > 0) item.role = entity.roles.join("; ");
  if (affiliation) item.affiliation = affiliation;
  return item;
}
