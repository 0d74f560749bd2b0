import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";

/** Documents that share a passage; one that stands in more belongs to a form, not to a story. */
const COMMON = 60;
/** Shared marks from which two texts are compared, and how many texts are compared with one. */
const SHARED = 2;
const COMPARED = 12;

const insertMarks = `
  insert into document_marks (mark, document) select * from unnest($1::bigint[], $2::text[]) on conflict do nothing`;

/** Pairs of a new document and an earlier one whose texts share passages. */
const sharing = `
  with fresh as materialized (
    select m.document, m.mark from unnest($1::bigint[], $2::text[]) as m(mark, document)
    where (select count(*) from (select from document_marks o where o.mark = m.mark limit ${COMMON + 1}) c) <= ${COMMON}
  ),
  shared as (
    select f.document, o.document as other, count(*) as marks
    from fresh f join document_marks o on o.mark = f.mark
    where o.document <> f.document group by f.document, o.document
  ),
  ranked as (
    select s.*, row_number() over (partition by s.document order by s.marks desc, s.other) as rank from shared s where s.marks >= ${SHARED}
  )
  select r.document, r.other from ranked r where rank <= ${COMPARED}`;

export interface DocumentPair {
  document: string;
  other: string;
}

/** A passage by which a document is found. */
export interface Mark {
  mark: number;
  document: string;
}

/** Stores the marks of new documents and gives the pairs of documents that share some of them. */
export async function textCandidates(tx: Db, marks: readonly Mark[]): Promise<DocumentPair[]> {
  const columns = columnsOf(
    marks,
    ({ mark }) => mark,
    ({ document }) => document,
  );
  await tx.query(insertMarks, columns);
  return tx.query<DocumentPair>(sharing, columns);
}

/** Pairs of a document and another in another language that tell of one encounter or agreement, or of two that may be one. */
const telling = `
  with facts as materialized (
    select distinct s.document, m.record from subjects s join members m on m.subject = s.id
    where s.document = any($1) and s.kind in ('encounter', 'agreement')
  ),
  told as (
    select f.document, f.record, m.subject from facts f cross join lateral (select subject from members where record = f.record limit 200) m
  ),
  near as (
    select document, record, subject from told
    union
    -- A damaged date makes a proposal of what a translation tells.
    select t.document, t.record, j.right_subject from told t join judgements j on j.left_subject = t.subject
    where j.verdict = 'unsure' and j.undone_at is null
    union
    select t.document, t.record, j.left_subject from told t join judgements j on j.right_subject = t.subject
    where j.verdict = 'unsure' and j.undone_at is null
  ),
  shared as (
    select n.document, s.document as other, count(distinct n.record) as facts
    from near n join subjects s on s.id = n.subject
    where s.document <> n.document group by n.document, s.document
  ),
  ranked as (
    select s.document, s.other, row_number() over (partition by s.document order by s.facts desc, s.other) as rank
    from shared s
    join documents a on a.id = s.document join documents b on b.id = s.other
    where a.language is distinct from b.language
  )
  select document, other from ranked where rank <= ${COMPARED}`;

export function factCandidates(tx: Db, documents: readonly string[]): Promise<DocumentPair[]> {
  return tx.query<DocumentPair>(telling, [documents]);
}
