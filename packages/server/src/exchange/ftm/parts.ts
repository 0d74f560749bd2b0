import { hash } from "node:crypto";
import type { Kind } from "@entente/model";
import { placeByCode } from "@entente/model/places";

/** Where a thing stands: its own id, and the id of the record it belongs to. For a record both are the same. */
export interface Identity {
  own: string;
  canonical: string;
}

/** One value of a thing; `from` is whatever it was made of. */
export interface Told<S> {
  property: string;
  value: string | number;
  /** The thing a reference points to. */
  ref?: Identity & { kind: Kind };
  from: S;
}

/** A record, or what one source says of it. */
export interface Thing<S> extends Identity {
  kind: Kind;
  caption: string;
  /** The record's type, which decides its schema. */
  type: string | undefined;
  told: readonly Told<S>[];
}

/** One property value of an entity; `from` is absent where the caption stands in for a name that nobody wrote. */
export interface PartValue<S> {
  prop: string;
  value: string;
  from?: S;
}

/** An entity of the FollowTheMoney model. */
export interface Part<S> extends Identity {
  schema: string;
  values: PartValue<S>[];
}

const companies = new Set(["company", "bank"]);
const publicBodies = new Set(["government", "ministry", "department", "committee", "parliament", "embassy", "agency"]);

/** The schema of a kind of record. Promises, ties and figures have none of their own there and are notes about those they concern. */
export function schemaOf(kind: Kind, type: string | undefined): string {
  if (kind === "person") return "Person";
  if (kind === "place") return "Address";
  if (kind === "encounter") return "Event";
  if (kind === "agreement") return "Contract";
  if (kind !== "organisation") return "Note";
  if (companies.has(type ?? "")) return "Company";
  return publicBodies.has(type ?? "") ? "PublicBody" : "Organization";
}

/** A thing as entities: itself first, then the links that tie it to others. */
export function partsOf<S>(thing: Thing<S>): Part<S>[] {
  const schema = schemaOf(thing.kind, thing.type);
  const values = [...naming(thing), ...thing.told.flatMap((told) => valuesOf(thing, told))];
  return [{ own: thing.own, canonical: thing.canonical, schema, values }, ...linksOf(thing)];
}

/** Facts have no name of their own; their caption stands for it. */
function naming<S>({ kind, caption, told }: Thing<S>): PartValue<S>[] {
  if (told.some(({ property }) => property === "name")) return [];
  const untitled = kind === "agreement" && !told.some(({ property }) => property === "title");
  return [{ prop: "name", value: caption }, ...(untitled ? [{ prop: "title", value: caption }] : [])];
}

/** Who of an encounter the model's own properties name; it takes only persons and organisations there. */
const roles: Readonly<Record<string, string>> = { host: "organizer", guest: "involved", participant: "involved" };

const plainProperties: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  person: { name: "name", alias: "alias", role: "position" },
  organisation: { name: "name", alias: "alias", type: "classification" },
  place: { name: "name", alias: "alias", country: "country", code: "remarks" },
  encounter: { type: "keywords", sector: "keywords" },
  agreement: { title: "title", type: "type", status: "status", date: "contractDate" },
  tie: { type: "keywords", since: "description" },
  commitment: { force: "keywords", words: "description", due: "notes", sector: "keywords" },
  figure: { measure: "keywords", value: "description", unit: "notes", bound: "notes", asOf: "notes" },
};

function valuesOf<S>(thing: Thing<S>, told: Told<S>): PartValue<S>[] {
  const { property, value, from } = told;
  const text = String(value);
  const say = (prop: string, said: string): PartValue<S>[] => (said === "" ? [] : [{ prop, value: said, from }]);
  if (thing.kind === "encounter" && property === "date") return dated(text, from);
  if (told.ref || isReference(property)) return referred(thing.kind, told);
  if (thing.kind === "place") return placed(property, text, say);
  return say(plainProperties[thing.kind][property] ?? "notes", text);
}

const references = new Set(["affiliation", "guest", "host", "participant", "place", "party", "by", "to", "about", "partner"]);

function isReference(property: string): boolean {
  return references.has(property);
}

function placed<S>(property: string, text: string, say: (prop: string, value: string) => PartValue<S>[]): PartValue<S>[] {
  if (property === "name") return [...say("full", text), ...say("name", text)];
  if (property === "country") return say("country", text.toLowerCase());
  const at = property === "code" ? placeByCode(text)?.at : undefined;
  const where = at ? [...say("latitude", String(at[0])), ...say("longitude", String(at[1]))] : [];
  return [...say(plainProperties.place[property] ?? "notes", text), ...where];
}

/** "2024-08-19/2024-08-23" has a first and a last day. */
function dated<S>(text: string, from: S): PartValue<S>[] {
  const [start = "", end] = text.split("/");
  if (end === undefined) return [{ prop: "date", value: start, from }];
  return [
    { prop: "startDate", value: start, from },
    { prop: "endDate", value: end, from },
  ];
}

/** A reference as a property of the entity itself, as far as the model has one; a name that leads nowhere is kept as words. */
function referred<S>(kind: Kind, { property, value, ref, from }: Told<S>): PartValue<S>[] {
  const words = kind === "encounter" && property === "place" ? [{ prop: "location", value: String(value), from }] : [];
  if (!ref) return words.length > 0 ? words : [{ prop: "notes", value: `${property}: ${value}`, from }];
  if (kind === "encounter") return [...words, ...encounterReference(property, ref, from)];
  if (schemaOf(kind, undefined) === "Note") return [{ prop: "entity", value: ref.canonical, from }];
  return [];
}

function encounterReference<S>(property: string, ref: Identity & { kind: Kind }, from: S): PartValue<S>[] {
  if (property === "place") return ref.kind === "place" ? [{ prop: "addressEntity", value: ref.canonical, from }] : [];
  const prop = roles[property];
  return prop && ref.kind !== "place" ? [{ prop, value: ref.canonical, from }] : [];
}

function linksOf<S>(thing: Thing<S>): Part<S>[] {
  if (thing.kind === "tie") return pairs(thing);
  return thing.told.flatMap((told) => {
    if (!told.ref || !isReference(told.property)) return [];
    if (thing.kind === "person") return [affiliation(thing, told, told.ref)];
    if (thing.kind === "agreement") return [link(thing, told, told.ref, thing)];
    return thing.kind === "encounter" && told.ref.kind === "place" && told.property !== "place" ? [link(thing, told, told.ref, thing)] : [];
  });
}

function affiliation<S>(person: Thing<S>, told: Told<S>, ref: Identity & { kind: Kind }): Part<S> {
  if (ref.kind !== "organisation") return link(person, told, person, ref);
  const values = [
    { prop: "employee", value: person.canonical, from: told.from },
    { prop: "employer", value: ref.canonical, from: told.from },
  ];
  return { ...linkId("Employment", told.property, person, ref), schema: "Employment", values };
}

function link<S>(thing: Thing<S>, { property, from }: Told<S>, subject: Identity, object: Identity, role = property): Part<S> {
  const values = [
    { prop: "subject", value: subject.canonical, from },
    { prop: "object", value: object.canonical, from },
    { prop: "role", value: role, from },
  ];
  return { ...linkId(thing.kind, property, subject, object), schema: "UnknownLink", values };
}

function linkId(scope: string, property: string, a: Identity, b: Identity): Identity {
  const id = (left: string, right: string) => hash("sha256", JSON.stringify([scope, property, left, right]), "hex").slice(0, 40);
  return { own: id(a.own, b.own), canonical: id(a.canonical, b.canonical) };
}

/** Parties of a tie that are linked with one another; a list of dozens would give a link for every two of them. */
const linkedParties = 6;

/** A tie joins its parties two by two. */
function pairs<S>(tie: Thing<S>): Part<S>[] {
  const parties = tie.told.filter(({ property, ref }) => property === "party" && ref).slice(0, linkedParties);
  const since = tie.told.find(({ property }) => property === "since");
  const type = tie.told.find(({ property }) => property === "type");
  return parties.flatMap((left, index) =>
    parties.slice(index + 1).flatMap((right) => {
      if (!left.ref || !right.ref) return [];
      const made = link(tie, right, left.ref, right.ref, String(type?.value ?? "tie"));
      const start = since ? [{ prop: "startDate", value: String(since.value).split("/")[0] ?? "", from: since.from }] : [];
      return [{ ...made, values: [...made.values, ...start] }];
    }),
  );
}
