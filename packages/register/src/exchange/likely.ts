import type { Kind } from "@entente/model";
import { settleSearch } from "../db/statistics.ts";
import { planForFewRows } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { type RecordRow, recordColumns, recordSummary } from "../read/rows.ts";
import { nameQuery, tsquery } from "../search/terms.ts";
import type { RecordSummary } from "../types.ts";

/** A record that may be what a name names, with all the names it goes by. */
export interface Namesake {
  /** Position of the asked name. */
  index: number;
  record: RecordSummary;
  names: string[];
}

/** Records looked at for one name. */
const CANDIDATES = 5;

type Row = RecordRow & { n: number; names: string[] };

/** Each name is looked up by itself, so that the work grows with the list and not with the register. */
const lookUp = `
  select q.n, ${recordColumns},
    array(select v.value #>> '{}' from record_values v where v.record = r.id and v.property = any($3) and v.claims > v.rejected
      order by v.first_seq limit 50) as names
  from unnest($1::text[]) with ordinality as q(query, n)
  cross join lateral (
    select s.record from record_search s where s.search @@ q.query::tsquery limit ${CANDIDATES * 4}
  ) found
  join records r on r.id = found.record and r.kind = $2`;

/** Names asked in one statement. */
const BATCH = 500;

/**
 * Records of a kind that have the same name as the ones asked, whatever its marks, case and spacing; for agreements, those whose
 * title has the same words.
 */
export async function namesakes(db: Db, kind: Kind, names: readonly string[]): Promise<Namesake[]> {
  const asked = names.map((name, index) => ({ index, query: kind === "agreement" ? tsquery(name) : nameQuery(name) }));
  const queries = asked.flatMap(({ index, query }) => (query === undefined ? [] : [{ index, query }]));
  const properties = kind === "agreement" ? ["title"] : ["name", "alias"];
  await settleSearch(db);
  const found: Namesake[] = [];
  for (let at = 0; at < queries.length; at += BATCH) {
    const batch = queries.slice(at, at + BATCH);
    const rows = await lookedUp(
      db,
      batch.map(({ query }) => query),
      kind,
      properties,
    );
    for (const { n, names, ...row } of rows) {
      const index = batch[n - 1]?.index;
      if (index !== undefined) found.push({ index, record: recordSummary(row), names });
    }
  }
  return found;
}

function lookedUp(db: Db, queries: readonly string[], kind: Kind, properties: readonly string[]): Promise<Row[]> {
  return db.transaction(async (tx) => {
    await planForFewRows(tx);
    return tx.query<Row>(lookUp, [queries, kind, properties]);
  });
}
