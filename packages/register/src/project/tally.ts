import { type Columns, listsOf, rowsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";

/** So many more of something, or fewer. */
export interface Tally {
  what: "documents" | "warnings" | "claims" | "records";
  /** The language of documents, "" where it is not known; the kind of records; else "". */
  code: string;
  items: number;
}

const columns: Columns<Tally> = {
  what: ["text", ({ what }) => what],
  code: ["text", ({ code }) => code],
  items: ["bigint", ({ items }) => items],
};

const add = `
  insert into tallies (what, code, items) select * from ${rowsOf(columns)} t
  on conflict (what, code) do update set items = tallies.items + excluded.items`;

/** Counts what was added or taken away. */
export async function tally(tx: Db, changes: readonly Tally[]): Promise<void> {
  const real = summed(changes).filter(({ items }) => items !== 0);
  if (real.length > 0) await tx.query(add, listsOf(columns, real));
}

/** One of each sort. */
function summed(changes: readonly Tally[]): Tally[] {
  const sorts = Map.groupBy(changes, ({ what, code }) => JSON.stringify([what, code]));
  return [...sorts.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, items: others.reduce((sum, { items }) => sum + items, first.items) }] : [],
  );
}

/** Records that began, less those that ended, by kind. */
export function recordTallies(begun: readonly { kind: string }[], ended: readonly { kind: string }[] = []): Tally[] {
  const kinds = new Set([...begun, ...ended].map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ what: "records", code: kind, items: countOf(kind, begun) - countOf(kind, ended) }));
}

function countOf(kind: string, records: readonly { kind: string }[]): number {
  return records.filter((record) => record.kind === kind).length;
}
