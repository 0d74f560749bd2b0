import { type Db, type WalkedRecord, type WalkedValue, walkRecords } from "@entente/register";
import { type Part, partsOf, type Thing } from "./parts.ts";

/** An entity as FollowTheMoney writes it, one to a line. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
  datasets: string[];
}

/** The name under which everything here is published. */
export const dataset = "entente";
/** Sources named for each value. */
const proofs = 5;

/** Records as FollowTheMoney entities with their links, each with the documents that prove it, which are entities too. */
export async function* ftmEntities(db: Db, ids: readonly string[]): AsyncGenerator<FtmEntity[]> {
  const shown = new Set<string>();
  for await (const batch of walkRecords(db, ids, proofs)) {
    yield batch.flatMap((record) => [...documentsOf(record, shown), ...partsOf(thingOf(record)).map(entityOf)]);
  }
}

function thingOf({ id, kind, caption, terms, values }: WalkedRecord): Thing<WalkedValue> {
  const told = values.map((value) => {
    const { record, kind: target } = value;
    const ref = record !== undefined && target !== undefined ? { ref: { own: record, canonical: record, kind: target } } : {};
    return { property: value.property, value: value.value, from: value, ...ref };
  });
  return { own: id, canonical: id, kind, caption, type: terms["type"], told };
}

function entityOf(part: Part<WalkedValue>): FtmEntity {
  const properties: Record<string, string[]> = {};
  const add = (prop: string, value: string) => {
    const values = (properties[prop] ??= []);
    if (!values.includes(value)) values.push(value);
  };
  for (const { prop, value } of part.values) add(prop, value);
  const sources = part.values.flatMap(({ from }) => from?.sources ?? []);
  for (const { document } of sources) {
    if (document && !isLink(part.schema)) add("proof", document.id);
    if (document?.publisher) add("publisher", document.publisher);
  }
  return { id: part.canonical, schema: part.schema, properties, datasets: [dataset] };
}

/** Links are intervals there, which have no proof. */
function isLink(schema: string): boolean {
  return schema === "UnknownLink" || schema === "Employment";
}

function documentsOf(record: WalkedRecord, shown: Set<string>): FtmEntity[] {
  const documents = record.values.flatMap(({ sources }) => sources.flatMap(({ document }) => document ?? []));
  return documents.flatMap(({ id, title, publisher, publishedOn, language }) => {
    if (shown.has(id)) return [];
    shown.add(id);
    const properties = {
      name: [title],
      title: [title],
      fileName: [title],
      ...(publisher && { publisher: [publisher] }),
      ...(publishedOn && { publishedAt: [publishedOn] }),
      ...(language && threeLetters(language) && { language: [threeLetters(language) ?? ""] }),
    };
    return [{ id, schema: "Document", properties, datasets: [dataset] }];
  });
}

const codes: Readonly<Record<string, string>> = { vi: "vie", ko: "kor", ja: "jpn", de: "deu", en: "eng", fr: "fra" };

/** ISO 639-3, as FollowTheMoney names languages. */
export function threeLetters(language: string): string | undefined {
  return codes[language];
}
