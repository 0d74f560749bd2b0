import type { Passage } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import { present } from "../read/rows.ts";
import { surroundings } from "./context.ts";
import type { ContextPassage, ReviewDocument } from "./types.ts";

interface DocumentRow {
  id: string;
  title: string | null;
  file: string;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  text: string;
}

/** Documents with their texts, as far as a sentence of them is shown. */
export type Shelf = ReadonlyMap<string, DocumentRow>;

/** The documents of these ids; unknown ones are left out. */
export async function shelfOf(db: Db, documents: Iterable<string | null>): Promise<Shelf> {
  const ids = [...new Set([...documents].filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await db.query<DocumentRow>(
    `select id, title, file, publisher, published_on as "publishedOn", language, text from documents where id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** A document as a line says it. */
export function documentOf(shelf: Shelf, id: string): ReviewDocument {
  const row = shelf.get(id);
  return present<ReviewDocument>({
    id,
    title: row?.title ?? row?.file ?? id,
    publisher: row?.publisher,
    publishedOn: row?.publishedOn,
    language: row?.language,
  });
}

/** A sentence of a document with its neighbours; undefined where either is missing. */
export function passageIn(shelf: Shelf, document: string | null, sentence: Passage | null | undefined): ContextPassage | undefined {
  const row = document === null ? undefined : shelf.get(document);
  if (!row || !sentence) return undefined;
  return { document: documentOf(shelf, row.id), ...surroundings(row.text, sentence) };
}
