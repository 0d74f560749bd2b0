import type { Evidence } from "@entente/model";
import {
  type Db,
  type WalkedClaim,
  type WalkedDocument,
  type WalkedRecord,
  walkClaims,
  walkDocuments,
  walkRecords,
} from "@entente/register";

/** Characters of context quoted on either side of the words, so that they are found again in a text that was changed. */
const CONTEXT = 32;

const vocabulary = "urn:entente:term:";

/** Web annotations by their own context; what the register says in terms of its own, names by those everybody has. */
const context = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    "@vocab": vocabulary,
    name: "http://schema.org/name",
    headline: "http://schema.org/headline",
    publisher: "http://schema.org/publisher",
    datePublished: "http://schema.org/datePublished",
    inLanguage: "http://schema.org/inLanguage",
    url: "http://schema.org/url",
    subject: { "@id": `${vocabulary}subject`, "@type": "@id" },
    record: { "@id": `${vocabulary}record`, "@type": "@id" },
  },
];

const recordUrn = (id: string) => `urn:entente:record:${id}`;
const claimUrn = (id: string) => `urn:entente:claim:${id}`;
const documentUrn = (id: string) => `urn:entente:document:${id}`;

/**
 * Records as one JSON-LD document (https://www.w3.org/TR/json-ld11/): the records with their values, the documents, and for each statement a
 * web annotation (https://www.w3.org/TR/annotation-model/) whose target is the quoted words in their document.
 */
export async function* jsonLd(db: Db, ids: readonly string[], only?: string): AsyncGenerator<string> {
  const wanted = new Set(ids);
  let first = true;
  const written = (nodes: readonly object[]): string => {
    if (nodes.length === 0) return "";
    const text = nodes.map((node) => JSON.stringify(node)).join(",\n");
    const lead = first ? "" : ",\n";
    first = false;
    return lead + text;
  };
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  for await (const records of walkRecords(db, ids, 0)) yield written(records.map(recordNode));
  for await (const document of walkDocuments(db, only)) for (const nodes of documentNodes(document, wanted)) yield written(nodes);
  for await (const claims of walkClaims(db, ids)) yield written(claims.filter(({ author }) => author !== null).map(personNode));
  yield "\n]}\n";
}

function recordNode({ id, kind, caption, values }: WalkedRecord): object {
  const properties: Record<string, unknown[]> = {};
  for (const { property, value, record } of values) {
    (properties[`${vocabulary}${property}`] ??= []).push(record === undefined ? value : { id: recordUrn(record), name: value });
  }
  return { id: recordUrn(id), type: `${vocabulary}${kind}`, [`${vocabulary}caption`]: caption, ...properties };
}

/** Annotations written at a time: an imported list makes tens of thousands. */
const BATCH = 500;

function* documentNodes(document: WalkedDocument, wanted: ReadonlySet<string>): Generator<object[]> {
  const claims = document.claims.filter(({ record }) => wanted.has(record));
  if (claims.length === 0) return;
  const place = new CodePoints(document.text);
  yield [documentNode(document)];
  for (let at = 0; at < claims.length; at += BATCH) {
    yield claims.slice(at, at + BATCH).map((claim) => annotation(claim, document, place));
  }
}

function documentNode({ id, file, title, publisher, publishedOn, language, mediaType, address }: WalkedDocument): object {
  return {
    id: documentUrn(id),
    type: `${vocabulary}document`,
    headline: title ?? file,
    format: mediaType,
    ...(publisher !== null && { publisher }),
    ...(publishedOn !== null && { datePublished: publishedOn }),
    ...(language !== null && { inLanguage: language }),
    ...(address !== null && { url: address }),
  };
}

/** What is said, with nothing about who says so. */
function bodyOf({ record, property, value, refRecord }: WalkedClaim): object {
  return {
    type: `${vocabulary}statement`,
    subject: recordUrn(record),
    [`${vocabulary}property`]: property,
    [`${vocabulary}value`]: value,
    ...(refRecord !== null && { record: recordUrn(refRecord) }),
  };
}

function annotation(claim: WalkedClaim, { id, text }: WalkedDocument, place: CodePoints): object {
  const targets = (claim.evidence ?? []).map((evidence) => ({ source: documentUrn(id), selector: selectors(text, evidence, place) }));
  return {
    id: claimUrn(claim.id),
    type: "Annotation",
    motivation: "describing",
    created: claim.recordedAt,
    body: bodyOf(claim),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** The words themselves, and where they stand: the recommendation counts characters, not UTF-16 units. */
function selectors(text: string, { start, end, quote }: Evidence, place: CodePoints): object[] {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).toWellFormed();
  const suffix = text.slice(end, end + CONTEXT).toWellFormed();
  return [
    { type: "TextQuoteSelector", exact: quote, prefix, suffix },
    { type: "TextPositionSelector", start: place.of(start), end: place.of(end) },
  ];
}

/** What a person said rests on no document: the annotation is theirs, about the record. */
function personNode(claim: WalkedClaim): object {
  return {
    id: claimUrn(claim.id),
    type: "Annotation",
    motivation: "editing",
    created: claim.recordedAt,
    creator: { type: "Person", name: claim.author },
    body: bodyOf(claim),
    target: recordUrn(claim.record),
  };
}

/** UTF-16 offsets of a text as counts of characters. */
class CodePoints {
  /** Where each character begins that takes two units. */
  readonly #pairs: number[] = [];

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.#pairs.push(index);
  }

  of(offset: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
