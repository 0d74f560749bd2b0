import type { Kind, Property } from "@entente/model";
import { exactNameKey, firstDay, fold, isPartialDate, kindDefinitions, lastDay } from "@entente/model";
import { indexTerms, nameTerm } from "../search/terms.ts";
import type { ClaimState } from "../types.ts";
import type { Counters } from "./values.ts";

/** A value of a record with its support; a row of record_values. */
export interface ValueRow {
  record: string;
  property: string;
  key: string;
  value: string | number;
  ref_record: string | null;
  claims: number;
  documents: number;
  accepted: number;
  rejected: number;
  confidence: number;
  first_seq: number;
}

/** What a record is summarised from. */
export interface Material extends Counters {
  /** First quoted words, for facts that name no party. */
  quote: string;
  values: ValueRow[];
}

/** The computed columns of a record. */
export interface Summary {
  id: string;
  caption: string;
  detail: string;
  terms: Record<string, string>;
  tags: string[];
  date: string | null;
  date_sort: string | null;
  sort_key: string;
  disagreements: number;
}

/** A value is accepted once any claim of it is, rejected once all are. */
export function stateOf(value: Pick<ValueRow, "claims" | "accepted" | "rejected">): ClaimState {
  if (value.accepted > 0) return "accepted";
  return value.rejected === value.claims ? "rejected" : "proposed";
}

/** Best supported first: accepted by a person, then most documents, then the surest reading, then the earliest. */
export function bySupport(a: ValueRow, b: ValueRow): number {
  return (
    Number(b.accepted > 0) - Number(a.accepted > 0) || b.documents - a.documents || b.confidence - a.confidence || a.first_seq - b.first_seq
  );
}

/** Whether rival values stand of which only one can be right. An accepted value settles it; dates of which one holds the other agree. */
export function disagrees(property: Property, values: readonly ValueRow[]): boolean {
  if (property.many) return false;
  const accepted = values.filter((value) => stateOf(value) === "accepted");
  const rivals = accepted.length > 0 ? accepted : values.filter((value) => stateOf(value) === "proposed");
  if (rivals.length < 2) return false;
  return property.type !== "date" || rivals.some((a) => rivals.some((b) => !datesAgree(String(a.value), String(b.value))));
}

function holds(outer: string, inner: string): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(outer) >= lastDay(inner);
}

function datesAgree(a: string, b: string): boolean {
  if (!isPartialDate(a) || !isPartialDate(b)) return a === b;
  return holds(a, b) || holds(b, a);
}

/** The standing values of one record by property, best first. */
type Said = (property: string) => ValueRow[];

/** What lists and search show of a record. A pure function of its values. */
export function summarise(material: Material): Summary {
  const definition = kindDefinitions[material.kind];
  const said = standing(material.values);
  const date = definition.date ? textOf(said(definition.date)[0]) : "";
  const caption = captionOf(material, said);
  const detail = detailOf(material.kind, said);
  const disagreements = definition.properties.filter((property) => disagrees(property, said(property.name))).length;
  return {
    id: material.id,
    caption,
    detail,
    terms: termsOf(material.kind, said),
    tags: tagsOf(material, said, date, disagreements),
    date: date || null,
    date_sort: isPartialDate(date) ? firstDay(date) : null,
    sort_key: fold(caption).slice(0, 200),
    disagreements,
  };
}

/** Values of one property whose words, and names by which, a record is found. */
const WORDED = 100;
const NAMED = 200;

/** The terms a record is found by. */
export function foundBy({ kind, values }: Material, { caption, detail }: Pick<Summary, "caption" | "detail">): string[] {
  const said = standing(values);
  const worded = kindDefinitions[kind].properties.filter(({ type }) => type === "name" || type === "text" || type === "reference");
  const texts = worded.flatMap(({ name }) => said(name).slice(0, WORDED).map(textOf));
  const names = kindDefinitions[kind].caption
    ? [...said("name"), ...said("alias")].slice(0, NAMED).map((name) => nameTerm(textOf(name)))
    : [];
  return [...indexTerms([caption, detail, ...texts]), ...new Set(names)];
}

/** Whether all values of a record count for how it is found, so that their order changes nothing about it. */
export function foundByAll({ values }: Material): boolean {
  return values.length <= WORDED;
}

function standing(values: readonly ValueRow[]): Said {
  const byProperty = Map.groupBy(
    values.filter((value) => stateOf(value) !== "rejected"),
    (value) => value.property,
  );
  for (const list of byProperty.values()) list.sort(bySupport);
  return (property) => byProperty.get(property) ?? [];
}

function textOf(value: ValueRow | undefined): string {
  return value === undefined ? "" : String(value.value);
}

/** Names in the order first said, each once. */
function namesOf(said: Said, ...properties: string[]): string[] {
  const names = properties.flatMap((property) =>
    said(property)
      .toSorted((a, b) => a.first_seq - b.first_seq)
      .map(textOf),
  );
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(exactNameKey(name)) && seen.add(exactNameKey(name)));
}

function captionOf(material: Material, said: Said): string {
  const name = kindDefinitions[material.kind].caption;
  const caption = name ? textOf(said(name)[0]) || firstName(material.values, name) : factCaption(material.kind, said);
  return caption || material.quote;
}

/** A thing whose names were all rejected still needs words to be found by. */
function firstName(values: readonly ValueRow[], property: string): string {
  return textOf(values.filter((value) => value.property === property).toSorted((a, b) => a.first_seq - b.first_seq)[0]);
}

/** Facts have no name of their own: their parties stand for them, as the sources write them. */
function factCaption(kind: Kind, said: Said): string {
  if (kind === "encounter") return sides(namesOf(said, "guest"), namesOf(said, "host")) || listed(namesOf(said, "participant", "place"));
  if (kind === "commitment") return [namesOf(said, "by")[0], namesOf(said, "to")[0]].filter(Boolean).join(" → ");
  if (kind === "figure") return sides(namesOf(said, "about").slice(0, 1), namesOf(said, "partner").slice(0, 1));
  return namesOf(said, "party").slice(0, 4).join(" – ") || listed(namesOf(said, "title"));
}

function sides(left: string[], right: string[]): string {
  return [listed(left), listed(right)].filter(Boolean).join(" – ");
}

function listed(names: string[]): string {
  return names.slice(0, 3).join(", ");
}

function detailOf(kind: Kind, said: Said): string {
  if (kind === "person") return [textOf(said("role")[0]), textOf(said("affiliation")[0])].filter(Boolean).join(", ");
  if (kind === "encounter") return listed(namesOf(said, "place", "participant"));
  if (kind === "agreement") return textOf(said("title")[0]);
  if (kind === "commitment") return textOf(said("words")[0]);
  if (kind === "organisation" || kind === "place") return listed(namesOf(said, "alias"));
  return "";
}

/** Properties whose best value lists show as a code or a plain number. */
function termsOf(kind: Kind, said: Said): Record<string, string> {
  const shown = kindDefinitions[kind].properties.filter(({ type }) => ["term", "country", "code", "number", "unit"].includes(type));
  return Object.fromEntries(shown.map(({ name }) => [name, textOf(said(name)[0])]).filter(([, value]) => value !== ""));
}

/** What lists can be filtered by, as "property:code". */
function tagsOf({ kind, languages }: Material, said: Said, date: string, disagreements: number): string[] {
  const filterable = kindDefinitions[kind].properties.filter(({ type }) => type === "term" || type === "country");
  const tags = filterable.flatMap(({ name }) => said(name).map((value) => `${name}:${textOf(value)}`));
  if (/^\d{4}/u.test(date)) tags.push(`year:${date.slice(0, 4)}`);
  if (disagreements > 0) tags.push("disagreement:true");
  return [...new Set([...tags, ...languages.map((language) => `language:${language}`)])].sort();
}
