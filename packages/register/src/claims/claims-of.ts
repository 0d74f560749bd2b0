import type { Evidence, Grounded, Kind, Reading } from "@entente/model";
import { exactNameKey, nameKey, propertyOf } from "@entente/model";
import { idWithin, valueKey } from "./ids.ts";
import { passageOf } from "./sentence.ts";
import type { Claim, Statement, Subject } from "./types.ts";

type Item = Grounded & Record<string, unknown>;
type ListName = "persons" | "organisations" | "places" | "encounters" | "agreements" | "ties" | "commitments" | "figures";

/** How the items of one list become claims: each field of an item says the property beside it. */
interface Shape {
  list: ListName;
  kind: Kind;
  fields: readonly (readonly [field: string, property: string])[];
}

/** Entities come first, so that facts can point to them. */
const shapes: readonly Shape[] = [
  {
    list: "organisations",
    kind: "organisation",
    fields: [
      ["name", "name"],
      ["aliases", "alias"],
      ["type", "type"],
    ],
  },
  {
    list: "places",
    kind: "place",
    fields: [
      ["name", "name"],
      ["aliases", "alias"],
      ["country", "country"],
      ["code", "code"],
    ],
  },
  {
    list: "persons",
    kind: "person",
    fields: [
      ["name", "name"],
      ["aliases", "alias"],
      ["role", "role"],
      ["affiliation", "affiliation"],
    ],
  },
  {
    list: "encounters",
    kind: "encounter",
    fields: [
      ["type", "type"],
      ["date", "date"],
      ["guests", "guest"],
      ["hosts", "host"],
      ["people", "participant"],
      ["place", "place"],
      ["sectors", "sector"],
    ],
  },
  {
    list: "agreements",
    kind: "agreement",
    fields: [
      ["title", "title"],
      ["type", "type"],
      ["status", "status"],
      ["date", "date"],
      ["parties", "party"],
    ],
  },
  {
    list: "ties",
    kind: "tie",
    fields: [
      ["type", "type"],
      ["parties", "party"],
      ["since", "since"],
    ],
  },
  {
    list: "commitments",
    kind: "commitment",
    fields: [
      ["force", "force"],
      ["by", "by"],
      ["to", "to"],
      ["words", "words"],
      ["due", "due"],
      ["sectors", "sector"],
    ],
  },
  {
    list: "figures",
    kind: "figure",
    fields: [
      ["measure", "measure"],
      ["value", "value"],
      ["unit", "unit"],
      ["bound", "bound"],
      ["about", "about"],
      ["partner", "partner"],
      ["asOf", "asOf"],
    ],
  },
];

/** Subjects of a reading by kind and folded name. */
type Names = Map<string, string>;

/**
 * What a reading states, as subjects and claims. Pure: the same reading always gives the same ids. Names in facts become
 * references to the things of that name or alias in the same reading; a name of none stays plain text.
 */
export function claimsOf(reading: Reading): Statement {
  const collected: Collected = { subjects: new Map(), claims: new Map() };
  const placed = shapes.flatMap((shape) =>
    itemsOf(reading, shape).map((item): Placed => {
      const evidence = item.evidence.map(({ start, end, quote }) => ({ start, end, quote }));
      return { shape, item, evidence, subject: addSubject(collected, reading, shape, item, evidence) };
    }),
  );
  const names = namesOf(placed);
  for (const one of placed) {
    for (const claim of itemClaims(reading, one, names)) collected.claims.set(claim.id, claim);
  }
  return { subjects: [...collected.subjects.values()], claims: [...collected.claims.values()] };
}

/** An item of a reading and the subject it speaks of. */
interface Placed {
  shape: Shape;
  item: Item;
  evidence: Evidence[];
  subject: string;
}

interface Collected {
  subjects: Map<string, Subject>;
  claims: Map<string, Claim>;
}

function itemsOf(reading: Reading, shape: Shape): Item[] {
  const items = reading[shape.list] as unknown as Item[];
  return shape.kind === "commitment" ? items.map((item) => ({ ...item, words: item.evidence[0]?.quote })) : items;
}

function addSubject(collected: Collected, reading: Reading, shape: Shape, item: Item, evidence: Evidence[]): string {
  const { sha256, text } = reading.document;
  const id = idWithin(sha256, [sha256, shape.kind, ...discriminator(shape, item)]);
  if (!collected.subjects.has(id)) {
    const joinKey = joinKeyOf(shape.kind, item["name"], item["code"]);
    const sentence = passageOf(text, item.evidence);
    collected.subjects.set(id, {
      id,
      kind: shape.kind,
      document: sha256,
      quote: item.evidence[0]?.quote ?? "",
      evidence,
      ...(item.rule !== undefined && { rule: item.rule }),
      ...(joinKey !== undefined && { joinKey }),
      ...(sentence && { sentence }),
    });
  }
  return id;
}

/** What tells one thing of a document from another of its kind: the name where it has one, else all it says and where. */
function discriminator(shape: Shape, item: Item): unknown[] {
  if (typeof item["name"] === "string") return [exactNameKey(item["name"]) || item["name"], item["code"] ?? ""];
  return [...shape.fields.map(([field]) => item[field] ?? null), item.evidence.map(({ start, end }) => [start, end])];
}

/**
 * The key under which the same thing of several documents meets by itself. A place with a code is that place whatever the language
 * of its name; two places with different codes never meet, however alike their names.
 */
export function joinKeyOf(kind: Kind, name: unknown, code: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  if (kind === "place" && typeof code === "string") return `code:${code}`;
  const key = exactNameKey(name);
  return key === "" ? undefined : `name:${key.slice(0, 500)}`;
}

function namesOf(placed: readonly Placed[]): Names {
  const names: Names = new Map();
  const remember = (kind: Kind, name: unknown, subject: string) => {
    const key = nameIndex(kind, keyOf(name));
    if (!names.has(key)) names.set(key, subject);
  };
  for (const { shape, item, subject } of placed) if (item["name"]) remember(shape.kind, item["name"], subject);
  // Aliases second: a thing's own name beats another's short form.
  for (const { shape, item, subject } of placed) for (const alias of listOf(item["aliases"])) remember(shape.kind, alias, subject);
  return names;
}

function nameIndex(kind: Kind, key: string): string {
  return `${kind} ${key}`;
}

function keyOf(name: unknown): string {
  return nameKey(String(name)) || String(name);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

function itemClaims(reading: Reading, { shape, item, evidence, subject }: Placed, names: Names): Claim[] {
  return shape.fields.flatMap(([field, property]) =>
    valuesOf(shape.kind, property, item[field]).map((value) => {
      const ref = resolve(shape.kind, property, value, names);
      const implied = item.implied?.includes(field) ?? false;
      return claimOf(reading, { subject, kind: shape.kind, property, value, ref, item, evidence, implied });
    }),
  );
}

function valuesOf(kind: Kind, property: string, field: unknown): (string | number)[] {
  // A figure's unit "" is a value: it says that things are counted.
  if (kind === "figure" && property === "unit") return [String(field ?? "")];
  const values = listOf(field) as (string | number)[];
  if (property !== "role") return [...new Set(values)];
  return [...new Set(values.flatMap((roles) => String(roles).split(/;\s*/u)).filter(Boolean))];
}

function resolve(kind: Kind, property: string, value: string | number, names: Names): string | undefined {
  const targets = propertyOf(kind, property)?.to ?? [];
  if (targets.length === 0) return undefined;
  const key = keyOf(value);
  const found = targets.find((target) => names.has(nameIndex(target, key)));
  return found && names.get(nameIndex(found, key));
}

interface ClaimParts {
  subject: string;
  kind: Kind;
  property: string;
  value: string | number;
  ref: string | undefined;
  item: Item;
  evidence: Evidence[];
  implied: boolean;
}

function claimOf(reading: Reading, { subject, kind, property, value, ref, item, evidence, implied }: ClaimParts): Claim {
  const { sha256: document, language } = reading.document;
  return {
    id: idWithin(document, [subject, kind, property, value, document, evidence]),
    subject,
    kind,
    property,
    value,
    valueKey: valueKey(value),
    document,
    evidence,
    reader: { name: reading.reader.name, version: reading.reader.version },
    confidence: item.confidence,
    implied,
    ...(ref !== undefined && ref !== subject && { ref }),
    ...(language !== undefined && { language }),
    ...(item.rule !== undefined && { rule: item.rule }),
  };
}
