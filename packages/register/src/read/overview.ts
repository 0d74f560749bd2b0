import type { Db } from "../db/types.ts";
import type { Overview } from "../types.ts";
import { listDocuments } from "./documents.ts";
import { type RecordRow, recordColumns, recordSummary } from "./rows.ts";

/** Forces by which somebody is bound; see the desk, which says how urgent each one is. */
const binding = ["force:pledged", "force:agreed", "force:offered"];

/** Promises with a due date, soonest due first, then the newest without one. */
const promised = `
  (select ${recordColumns} from records r where kind = 'commitment' and tags && $1 and date_sort is not null order by date_sort, id limit $2)
  union all
  (select ${recordColumns} from records r where kind = 'commitment' and tags && $1 and date_sort is null order by last_seq desc limit $2)`;

/** What is in the register, what was read last, what is promised. Of promises it gives more than a page shows, for the desk to choose from. */
export async function overview(db: Db, options: { limit?: number | undefined } = {}): Promise<Overview> {
  const limit = options.limit ?? 8;
  const [counts] = await db.query<Pick<Overview, "documents" | "claims" | "warnings" | "disagreements">>(`
    select (select count(*) from documents where withdrawn_at is null) as documents, (select count(*) from claims) as claims,
      (select coalesce(sum(jsonb_array_length(warnings)), 0) from documents) as warnings,
      (select count(*) from records where tags && array['disagreement:true']) as disagreements`);
  const kinds = await db.query<{ kind: string; count: number }>("select kind, count(*) as count from records group by kind");
  const languages = await db.query<{ code: string; documents: number }>(
    `select language as code, count(*) as documents from documents where language is not null and withdrawn_at is null
     group by language order by documents desc, language collate "C"`,
  );
  const encounters = await db.query<RecordRow>(
    `select ${recordColumns} from records r where kind = 'encounter' and date_sort is not null order by date_sort desc, last_seq desc limit $1`,
    [limit],
  );
  const commitments = await db.query<RecordRow>(promised, [binding, 100]);
  return {
    ...(counts ?? { documents: 0, claims: 0, warnings: 0, disagreements: 0 }),
    records: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
    languages,
    recentDocuments: (await listDocuments(db, { limit })).items,
    recentEncounters: encounters.map(recordSummary),
    openCommitments: commitments.map(recordSummary),
  };
}
