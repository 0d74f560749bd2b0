import type { Reading } from "@entente/model";
import { claimsOf } from "./claims/claims-of.ts";
import { cleanData } from "./claims/clean.ts";
import { placeSubjects } from "./claims/join.ts";
import { storeNewClaims, storeNewSubjects } from "./claims/store.ts";
import type { Statement } from "./claims/types.ts";
import { vectorText } from "./db/columns.ts";
import { refreshStatistics } from "./db/statistics.ts";
import { takeWriterTurnForFewRows } from "./db/turn.ts";
import type { Db } from "./db/types.ts";
import { addToRecords } from "./project/refresh.ts";
import { type Tally, tally } from "./project/tally.ts";
import { indexTerms } from "./search/terms.ts";

/** Where a document came from; not part of what was read. */
export interface Source {
  /** The exact bytes read. */
  bytes: Uint8Array;
  /** Web address it was fetched from. */
  address?: string | undefined;
  /** ISO 8601. */
  addedAt: string;
}

/** Documents between two looks at whether the planner's statistics still fit. */
const STATISTICS_EVERY = 32;

/** A reading that comes into the register, and where it came from. */
export interface Arrival {
  reading: Reading;
  source: Source;
}

/**
 * Takes one reading into the register: the document with its bytes, its claims, their place in the records. All in one transaction;
 * when this resolves on a database, the document is kept for good. A document that is there already ("known", by its hash) adds nothing.
 */
export async function settle(db: Db, reading: Reading, source: Source): Promise<"added" | "known"> {
  const [outcome = "known"] = await settleAll(db, [{ reading, source }]);
  return outcome;
}

/**
 * Takes several readings into the register in one transaction, with the result that settling one after the other has, in less time for
 * each; what they say counts as recorded when the last of them was added. Gives what became of each; where one cannot be taken in, none is.
 */
export async function settleAll(db: Db, arrivals: readonly Arrival[]): Promise<("added" | "known")[]> {
  const prepared = arrivals.map(prepare);
  return db.transaction(async (tx) => {
    await takeWriterTurnForFewRows(tx);
    const added = new Map<Prepared, number>();
    for (const one of prepared) {
      const seq = await storeDocument(tx, one.reading, one.source, one.statement.subjects.length, one.terms);
      if (seq !== undefined) added.set(one, seq);
    }
    if (added.size > 0) await takeIn(tx, [...added.keys()]);
    if (added.values().some((seq) => seq % STATISTICS_EVERY === 0)) await refreshStatistics(tx);
    return prepared.map((one) => (added.has(one) ? "added" : "known"));
  });
}

/** An arrival with what follows from it alone. */
interface Prepared extends Arrival {
  statement: Statement;
  terms: string[];
}

function prepare({ reading, source }: Arrival): Prepared {
  const clean = cleanData(reading);
  const { title, publisher, text } = clean.document;
  return { reading: clean, source, statement: claimsOf(clean), terms: indexTerms([title ?? "", publisher ?? "", text]) };
}

/** Takes what stored documents say into the claims and records. */
async function takeIn(tx: Db, added: readonly Prepared[]): Promise<void> {
  const at = added.at(-1)?.source.addedAt ?? "";
  const statements = added.map(({ statement }) => statement);
  const subjects = statements.flatMap((statement) => statement.subjects);
  const claims = statements.flatMap((statement) => statement.claims);
  const stored = await storeNewSubjects(tx, subjects);
  const places = await placeSubjects(tx, stored, subjects, at);
  const seqs = await storeNewClaims(tx, statements, at);
  const begun = await addToRecords(tx, claims, seqs, places, new Map(subjects.map(({ id, quote }) => [id, quote])));
  const documents = added.flatMap(({ reading, statement }) => documentTallies(reading, statement.claims.length));
  await tally(tx, [...documents, ...begun]);
}

/** What a document adds to the tallies besides its records. */
export function documentTallies({ document, warnings }: Reading, claims: number): Tally[] {
  return [
    { what: "documents", code: document.language ?? "", items: 1 },
    { what: "warnings", code: "", items: warnings.length },
    { what: "claims", code: "", items: claims },
  ];
}

const insertDocument = `
  insert into documents (id, bytes, file, address, media_type, charset, language, title, publisher, published_on, text, warnings, sectors,
    facts, reader_name, reader_version, added_at, search)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ($12::text)::jsonb, ($13::text)::jsonb, $14, $15, $16, $17,
    ($18::text)::tsvector)
  on conflict (id) do nothing
  returning seq`;

/** Stores the document and gives its number; undefined where it is there already. */
export async function storeDocument(tx: Db, reading: Reading, source: Source, facts: number, terms: string[]): Promise<number | undefined> {
  const { document, warnings, sectors, reader } = reading;
  const sectorList = sectors.map(({ code, evidence }) => ({ code, evidence }));
  const [row] = await tx.query<{ seq: number }>(insertDocument, [
    document.sha256,
    source.bytes,
    document.file,
    source.address ?? null,
    document.mediaType,
    document.charset ?? null,
    document.language ?? null,
    document.title ?? null,
    document.publisher ?? null,
    document.publishedOn ?? null,
    document.text,
    JSON.stringify(warnings),
    JSON.stringify(sectorList),
    facts,
    reader.name,
    reader.version,
    source.addedAt,
    vectorText(terms),
  ]);
  return row?.seq;
}
