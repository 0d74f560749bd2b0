import type { WarningItem } from "@entente/model";
import { hashOf } from "../claims/ids.ts";
import { passageOf } from "../claims/sentence.ts";
import type { Db } from "../db/types.ts";
import { documentOf, passageIn, type Shelf, shelfOf } from "./passages.ts";
import type { ReviewRow, WarningReviewItem } from "./types.ts";

/** Damaged places of documents, each with the words around it. */
export async function loadWarnings(db: Db, rows: readonly ReviewRow[]): Promise<WarningReviewItem[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ document }) => document);
  const found = await db.query<{ id: string; warnings: WarningItem[] }>("select id, warnings from documents where id = any($1)", [ids]);
  const warnings = new Map(found.map((row) => [row.id, row.warnings]));
  const shelf = await shelfOf(db, ids);
  return rows.flatMap((row) => {
    const warning = warnings.get(row.document ?? "")?.[Number(row.id.split(":")[2])];
    return warning ? [warningOf(row, warning, shelf)] : [];
  });
}

function warningOf(row: ReviewRow, { code, message, evidence }: WarningItem, shelf: Shelf): WarningReviewItem {
  const text = shelf.get(row.document ?? "")?.text ?? "";
  const passage = passageIn(shelf, row.document, passageOf(text, evidence));
  return {
    id: row.id,
    type: "warning",
    state: row.state,
    seen: hashOf([row.state]).slice(0, 16),
    code,
    message,
    evidence,
    document: documentOf(shelf, row.document ?? ""),
    ...(passage && { passage }),
  };
}
