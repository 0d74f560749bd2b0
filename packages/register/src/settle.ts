import type { Reading } from "@entente/model";
import { claimsOf } from "./claims/claims-of.ts";
import { cleanData } from "./claims/clean.ts";
import { placeSubjects } from "./claims/join.ts";
import { storeNewClaims, storeNewSubjects } from "./claims/store.ts";
import { vectorText } from "./db/columns.ts";
import { refreshStatistics } from "./db/statistics.ts";
import { planForFewRows, takeWriterTurn } from "./db/turn.ts";
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

/**
 * Takes one reading into the register: the document with its bytes, its claims, their place in the records. All in one transaction;
 * when this resolves on a database, the document is kept for good. A document that is there already ("known", by its hash) adds nothing.
 */
export async function settle(db: Db, reading: Reading, source: Source): Promise<"added" | "known"> {
  const { document, ...lists } = reading;
  const clean: Reading = cleanData({ document, ...lists });
  const said = claimsOf(clean);
  const { subjects, claims } = said;
  const terms = indexTerms([document.title ?? "", document.publisher ?? "", document.text]);
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    await planForFewRows(tx);
    const seq = await storeDocument(tx, clean, source, subjects.length, terms);
    if (seq === undefined) return "known";
    const stored = await storeNewSubjects(tx, subjects);
    const places = await placeSubjects(tx, stored, subjects, source.addedAt);
    const seqs = await storeNewClaims(tx, said, source.addedAt);
    const begun = await addToRecords(tx, claims, seqs, places, new Map(subjects.map(({ id, quote }) => [id, quote])));
    await tally(tx, [...documentTallies(clean, claims.length), ...begun]);
    if (seq % STATISTICS_EVERY === 0) await refreshStatistics(tx);
    return "added";
  });
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
