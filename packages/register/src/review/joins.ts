import type { Kind } from "@entente/model";
import { hashOf } from "../claims/ids.ts";
import type { Passage } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import { type RecordRow, recordColumns, recordSummary } from "../read/rows.ts";
import type { Reason, RecordSummary } from "../types.ts";
import { documentOf, passageIn, type Shelf, shelfOf } from "./passages.ts";
import type { JoinItem, JoinSide, ReviewRow } from "./types.ts";

/** Of each sort shown on one side. */
const MOST = 6;

interface JudgementRow {
  id: number;
  score: number;
  author: string;
  reasons: (string | Reason)[];
}

interface SideRow extends RecordRow {
  subject: string;
  document: string | null;
  sentence: Passage | null;
}

const sideRows = `
  select s.id as subject, s.document, s.sentence, ${recordColumns}
  from subjects s join members m on m.subject = s.id join records r on r.id = m.record
  where s.id = any($1)`;

/** Names, roles and affiliations, the best documented first. */
const wordRows = `
  select w.record, w.property, w.words from unnest($1::text[]) as asked(record)
  cross join lateral (
    select v.record, v.property, coalesce(r.caption, v.value #>> '{}') as words,
      row_number() over (partition by case when v.property = 'alias' then 'name' else v.property end
        order by v.accepted desc, v.documents desc, v.first_seq) as place
    from record_values v left join records r on r.id = v.ref_record
    where v.record = asked.record and v.property in ('name', 'alias', 'role', 'affiliation', 'type', 'country', 'title', 'date', 'party', 'guest', 'host')
      and v.claims > v.rejected
  ) w
  where w.place <= ${MOST}
  order by w.record, w.place`;

const encounterRows = `
  select asked.record as side, ${recordColumns} from unnest($1::text[]) as asked(record)
  cross join lateral (
    select distinct on (l.date_sort, l.source) l.source, l.date_sort from record_links l
    where l.target = asked.record and l.kind = 'encounter' order by l.date_sort desc nulls last, l.source limit 4
  ) met
  join records r on r.id = met.source
  order by asked.record, met.date_sort desc nulls last`;

const documentRows = `
  select asked.record, found.document from unnest($1::text[]) as asked(record)
  cross join lateral (
    select distinct s.document from (select subject from members where record = asked.record order by seq limit 12) m
    join subjects s on s.id = m.subject where s.document is not null limit 4
  ) found`;

interface Gathered {
  sides: Map<string, SideRow>;
  words: Map<string, { property: string; words: string }[]>;
  encounters: Map<string, RecordSummary[]>;
  documents: Map<string, string[]>;
  shelf: Shelf;
}

/** Proposed joins with both records side by side. */
export async function loadJoins(db: Db, rows: readonly ReviewRow[]): Promise<JoinItem[]> {
  if (rows.length === 0) return [];
  const judgements = await db.query<JudgementRow>("select id, score, author, reasons from judgements where id = any($1)", [
    rows.map(judgementOf),
  ]);
  const byId = new Map(judgements.map((judgement) => [String(judgement.id), judgement]));
  const gathered = await gather(db, rows);
  return rows.flatMap((row) => {
    const judgement = byId.get(judgementOf(row));
    const left = sideOf(gathered, row.subject);
    const right = sideOf(gathered, row.other);
    return judgement && left && right ? [joinOf(row, judgement, left, right)] : [];
  });
}

function judgementOf({ id }: ReviewRow): string {
  return id.slice("join:".length);
}

function joinOf(row: ReviewRow, judgement: JudgementRow, left: JoinSide, right: JoinSide): JoinItem {
  return {
    id: row.id,
    type: "join",
    state: row.state,
    seen: hashOf([row.state, left.record.id, right.record.id]).slice(0, 16),
    kind: row.kind as Kind,
    judgement: String(judgement.id),
    score: judgement.score,
    rule: judgement.author,
    reasons: judgement.reasons,
    left,
    right,
  };
}

async function gather(db: Db, rows: readonly ReviewRow[]): Promise<Gathered> {
  const found = await db.query<SideRow>(sideRows, [rows.flatMap(({ subject, other }) => [subject, other])]);
  const records = [...new Set(found.map(({ id }) => id))];
  const words = await db.query<{ record: string; property: string; words: string }>(wordRows, [records]);
  const encounters = await db.query<RecordRow & { side: string }>(encounterRows, [records]);
  const documents = await db.query<{ record: string; document: string }>(documentRows, [records]);
  const shelf = await shelfOf(db, [...found.map(({ document }) => document), ...documents.map(({ document }) => document)]);
  const summaries = Map.groupBy(encounters, ({ side }) => side);
  const byRecord = Map.groupBy(documents, ({ record }) => record);
  return {
    sides: new Map(found.map((row) => [row.subject, row])),
    words: Map.groupBy(words, ({ record }) => record),
    encounters: new Map([...summaries].map(([side, list]) => [side, list.map(recordSummary)])),
    documents: new Map([...byRecord].map(([record, list]) => [record, list.map(({ document }) => document)])),
    shelf,
  };
}

function sideOf(gathered: Gathered, subject: string | null): JoinSide | undefined {
  const row = gathered.sides.get(subject ?? "");
  if (!row) return undefined;
  const words = gathered.words.get(row.id) ?? [];
  const saying = (...properties: string[]) => [
    ...new Set(words.filter(({ property }) => properties.includes(property)).map((one) => one.words)),
  ];
  const passage = passageIn(gathered.shelf, row.document, row.sentence);
  return {
    record: recordSummary(row),
    subject: row.subject,
    names: saying("name", "alias", "title"),
    roles: saying("role"),
    affiliations: saying("affiliation", "party", "guest", "host"),
    encounters: gathered.encounters.get(row.id) ?? [],
    documents: (gathered.documents.get(row.id) ?? []).map((id) => documentOf(gathered.shelf, id)),
    ...(passage && { passage }),
  };
}
