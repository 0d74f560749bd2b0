import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import type { DocumentSummary, Reason } from "../types.ts";
import { type DocumentRow, documentColumns, documentSummary, present } from "./rows.ts";

/** Documents of one story listed, and proposals beside them. */
const SIBLINGS = 40;

/** Another document that tells the same story, or may. */
export interface StorySibling {
  document: DocumentSummary;
  /** "same": counted as one source with this one. "unsure": a rule asks. "different": a person said they are two. */
  verdict: "same" | "unsure" | "different";
  /** The judgement between the two; absent where a third document joins them. */
  judgement?: string;
  author?: string;
  score?: number;
  reasons: (Reason | string)[];
}

type SiblingRow = DocumentRow &
  Pick<StorySibling, "verdict"> & {
    judgement: number | null;
    author: string | null;
    score: number | null;
    reasons: (Reason | string)[] | null;
  };

/** Those of one story, and those with a standing judgement about this document; of several judgements a person's, then the latest. */
const siblings = `
  with judged as materialized (
    select distinct on (j.other) j.* from (
      select right_subject as other, id, verdict, author, by_rule, score, reasons from judgements where left_subject = $1 and undone_at is null
      union all
      select left_subject, id, verdict, author, by_rule, score, reasons from judgements where right_subject = $1 and undone_at is null
    ) j order by j.other, j.by_rule, j.id desc
  ),
  told as materialized (
    select o.document from document_stories d join document_stories o on o.story = d.story where d.document = $1 and o.document <> $1
  )
  select ${documentColumns}, case when t.document is not null then 'same' when j.verdict = 'same' then 'unsure' else j.verdict end as verdict,
    j.id as judgement, j.author, j.score, j.reasons
  from told t full join judged j on j.other = t.document
  join documents d on d.id = coalesce(t.document, j.other)
  order by t.document is null, d.published_on nulls last, d.seq limit ${SIBLINGS}`;

/** The documents that tell a document's story, then those that may, and those a person said do not. Throws "not-found". */
export async function storyOf(db: Db, id: string): Promise<StorySibling[]> {
  const [known] = await db.query("select from documents where id = $1", [id]);
  if (!known) throw new Problem("not-found", { id });
  const rows = await db.query<SiblingRow>(siblings, [id]);
  return rows.map((row) =>
    present<StorySibling>({
      document: documentSummary(row),
      verdict: row.verdict,
      judgement: row.judgement === null ? undefined : String(row.judgement),
      author: row.author ?? undefined,
      score: row.score ?? undefined,
      reasons: row.reasons ?? [],
    }),
  );
}
