import { type Kind, kindDefinitions, kinds, type Language, type Property, type ValueType } from "@entente/model";
import { type Db, history, listDocuments, type RecordSource, type WalkedRecord, type WalkedValue, walkRecords } from "@entente/register";
import type { DocumentSummary, HistoryEntry } from "../contract.ts";
import { type Speak, speaker } from "../messages.ts";
import type { Cell } from "./csv-write.ts";

/** A table: rows a batch at a time, the headings first. */
export type Table = AsyncGenerator<Cell[][]>;

/** Between several values of one cell, and between their sources in the same order. */
const between = " | ";

/** The vocabulary a term of a property comes from: "type" means another list for each kind. */
export function vocabularyOf(kind: Kind, property: string): string {
  return property === "type" ? `${kind}Type` : property;
}

/** Records as a table: each property has a column of values and one of what each value rests on. Of one kind where all are of that kind. */
export async function* recordTable(db: Db, ids: readonly string[], kind: Kind | undefined, language: Language): Table {
  const speak = speaker(language);
  const properties = propertiesOf(kind);
  const columns = properties.flatMap(({ name }) => {
    const heading = speak("term", `property.${name}`);
    return [heading, speak("exchange", "column.source", { property: heading })];
  });
  const own = ["column.kind", "column.caption", "column.documents", "column.id"].map((key) => speak("exchange", key));
  yield [[...own.slice(0, 2), ...columns, ...own.slice(2)]];
  for await (const batch of walkRecords(db, ids, 1)) yield batch.map((record) => recordRow(record, properties, speak, language));
}

function propertiesOf(kind: Kind | undefined): Property[] {
  const all = (kind ? [kind] : kinds).flatMap((one) => kindDefinitions[one].properties);
  return [...new Map(all.map((property) => [property.name, property])).values()];
}

function recordRow(record: WalkedRecord, properties: readonly Property[], speak: Speak, language: Language): Cell[] {
  const byProperty = Map.groupBy(record.values, ({ property }) => property);
  const cells = properties.flatMap(({ name, type }): Cell[] => {
    const values = byProperty.get(name) ?? [];
    return [valueCell(record.kind, type, values, speak, language), values.map(sourceWords).join(between) || undefined];
  });
  return [speak("term", `kind.${record.kind}`), record.caption, ...cells, record.documents, record.id];
}

function valueCell(kind: Kind, type: ValueType, values: readonly WalkedValue[], speak: Speak, language: Language): Cell {
  const [only] = values;
  if (!only) return undefined;
  if (type === "number" && values.length === 1 && typeof only.value === "number") return only.value;
  return values.map((value) => valueWords(kind, type, value, speak, language)).join(between);
}

function valueWords(kind: Kind, type: ValueType, { property, value, label }: WalkedValue, speak: Speak, language: Language): string {
  if (type === "term") return termWords(`${vocabularyOf(kind, property)}.${value}`, String(value), speak);
  if (type === "country") return countryName(String(value), language);
  return type === "reference" ? label : String(value);
}

function termWords(key: string, code: string, speak: Speak): string {
  const words = speak("term", key);
  return words === key ? code : words;
}

function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The sentence and where it stands, or the person who said it. */
function sourceWords({ sources: [source] }: WalkedValue): string {
  return source ? originOf(source) : "";
}

function originOf({ sentence, document, author, reason }: RecordSource): string {
  const origin = document ? [document.publisher, document.title, document.publishedOn] : [author, reason];
  return [sentence && `“${sentence}”`, origin.filter(Boolean).join(", ")].filter(Boolean).join(" – ");
}

/** Rows asked for at a time of lists that the register gives in windows. */
const window = 500;

async function* windows<T>(list: (window: { offset: number; limit: number }) => Promise<{ items: T[] }>): AsyncGenerator<T[]> {
  for (let offset = 0; ; offset += window) {
    const { items } = await list({ offset, limit: window });
    if (items.length > 0) yield items;
    if (items.length < window) return;
  }
}

/** Documents as a table, those of the list screen with the same filters. */
export async function* documentTable(db: Db, query: Parameters<typeof listDocuments>[1], language: Language): Table {
  const speak = speaker(language);
  const keys = ["title", "file", "language", "publisher", "published", "form", "address", "added", "facts", "damage", "id"];
  yield [keys.map((key) => speak("exchange", `column.${key}`))];
  for await (const items of windows((window) => listDocuments(db, { ...query, ...window }))) {
    yield items.map((item) => documentRow(item, speak));
  }
}

function documentRow(item: DocumentSummary, speak: Speak): Cell[] {
  const { id, file, title, language, publisher, publishedOn, mediaType, address, addedAt, facts, warnings } = item;
  const spoken = language === undefined ? undefined : speak("term", `language.${language}`);
  return [title, file, spoken, publisher, publishedOn, mediaType, address, addedAt, facts, warnings, id];
}

/** The decisions of people as a table. */
export async function* historyTable(db: Db, record: string | undefined, language: Language): Table {
  const speak = speaker(language);
  const keys = ["at", "author", "act", "caption", "property", "from", "to", "reason", "undone", "id"];
  yield [keys.map((key) => speak("exchange", `column.${key}`))];
  for await (const items of windows((window) => history(db, { record, ...window }))) yield items.map((item) => historyRow(item, speak));
}

function historyRow(entry: HistoryEntry, speak: Speak): Cell[] {
  const { id, at, author, act, caption, property, from, to, reason, undone } = entry;
  const said = property === undefined ? undefined : speak("term", `property.${property}`);
  return [
    at,
    author,
    speak("term", `act.${act}`),
    caption,
    said,
    from,
    to,
    reason,
    undone ? speak("exchange", "column.undone") : undefined,
    id,
  ];
}
