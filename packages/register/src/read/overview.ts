import type { Db } from "../db/types.ts";
import type { Tally } from "../project/tally.ts";
import type { Overview } from "../types.ts";
import { type DocumentRow, documentColumns, documentSummary, type RecordRow, recordColumns, recordSummary } from "./rows.ts";

/** Forces by which somebody is bound; see the desk, which says how urgent each one is. */
const bound = `r.kind = 'commitment' and r.tags && array['force:pledged', 'force:agreed', 'force:offered']`;

/** Promises with a due date, soonest due first, then the newest without one. */
const promised = `
  (select ${recordColumns} from records r where ${bound} and r.date_sort is not null order by r.date_sort, r.id limit 100)
  union all
  (select ${recordColumns} from records r where ${bound} and r.date_sort is null order by r.first_seq desc limit 100)`;

const newestEncounters = `
  select ${recordColumns} from records r where r.kind = 'encounter' and r.date_sort is not null
  order by r.date_sort desc, r.last_seq desc limit $1`;

const newestDocuments = `select ${documentColumns} from documents d where d.withdrawn_at is null order by d.seq desc limit $1`;

/** What is in the register, what was read last, what is promised. Of promises it gives more than a page shows, for the desk to choose from. */
export async function overview(db: Db, options: { limit?: number | undefined } = {}): Promise<Overview> {
  const limit = options.limit ?? 8;
  const documents = await db.query<DocumentRow>(newestDocuments, [limit]);
  const encounters = await db.query<RecordRow>(newestEncounters, [limit]);
  const commitments = await db.query<RecordRow>(promised);
  return {
    ...(await counted(db)),
    recentDocuments: documents.map(documentSummary),
    recentEncounters: encounters.map(recordSummary),
    openCommitments: commitments.map(recordSummary),
  };
}

const tallies = `select what, code, items from tallies where items <> 0 order by items desc, code collate "C"`;

async function counted(db: Db): Promise<Pick<Overview, "documents" | "claims" | "warnings" | "disagreements" | "records" | "languages">> {
  const rows = await db.query<Tally>(tallies);
  const of = (what: Tally["what"]) => rows.filter((row) => row.what === what);
  const total = (what: Tally["what"]) => of(what).reduce((sum, { items }) => sum + items, 0);
  const [rivals] = await db.query<{ count: number }>("select count(*) as count from records where tags && array['disagreement:true']");
  return {
    documents: total("documents"),
    claims: total("claims"),
    warnings: total("warnings"),
    disagreements: rivals?.count ?? 0,
    records: Object.fromEntries(of("records").map(({ code, items }) => [code, items])),
    languages: of("documents").flatMap(({ code, items }) => (code === "" ? [] : [{ code, documents: items }])),
  };
}
