import type { Kind } from "@entente/model";
import { hashOf } from "../claims/ids.ts";
import type { Passage } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import { present, type RecordRow, recordColumns, recordSummary } from "../read/rows.ts";
import type { ClaimState, FactValue } from "../types.ts";
import { passageIn, shelfOf } from "./passages.ts";
import type { FactItem, ReviewRow } from "./types.ts";

interface ClaimRow {
  id: string;
  subject: string;
  property: string;
  value: string | number;
  target: string | null;
  label: string | null;
  rule: string | null;
  implied: boolean;
  author: string | null;
  state: ClaimState;
}

/** What a document, and people after it, say of things; what a person took back says nothing. */
const claimRows = `
  select c.id, c.subject, c.property, c.value, target.record as target, tr.caption as label,
    case when c.evidence is null then s.rule else c.rule end as rule, c.implied, c.author, coalesce(st.state, 'proposed') as state
  from subjects s
  join claims c on c.subject = s.id
  left join members target on target.subject = c.ref
  left join records tr on tr.id = target.record
  left join lateral (select state from claim_states where claim = c.id) st on true
  where s.id = any($1) and (c.author is null or st.state is not null)
  order by s.seq, c.seq`;

interface SubjectRow extends RecordRow {
  subject: string;
  quote: string;
  sentence: Passage | null;
}

const subjectRows = `
  select s.id as subject, s.quote, s.sentence, ${recordColumns}
  from subjects s join members m on m.subject = s.id join records r on r.id = m.record
  where s.id = any($1)`;

/** Proposed facts, each with the values its document gives it and the sentence. */
export async function loadFacts(db: Db, rows: readonly ReviewRow[]): Promise<FactItem[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ subject }) => subject);
  const claims = Map.groupBy(await db.query<ClaimRow>(claimRows, [ids]), ({ subject }) => subject);
  const subjects = new Map((await db.query<SubjectRow>(subjectRows, [ids])).map((row) => [row.subject, row]));
  const shelf = await shelfOf(
    db,
    rows.map(({ document }) => document),
  );
  return rows.flatMap((row) => {
    const subject = subjects.get(row.subject ?? "");
    const said = claims.get(row.subject ?? "");
    if (!subject || !said) return [];
    const passage = passageIn(shelf, row.document, subject.sentence);
    return [{ ...factOf(row, subject, said), ...(passage && { passage }) }];
  });
}

function factOf(row: ReviewRow, subject: SubjectRow, claims: readonly ClaimRow[]): FactItem {
  const name = claims.find(({ property, author }) => property === "name" && author === null)?.value;
  return present<FactItem>({
    id: row.id,
    type: "fact",
    state: row.state,
    seen: hashOf(claims.map(({ id, state }) => [id, state])).slice(0, 16),
    kind: row.kind as Kind,
    subject: subject.subject,
    caption: name === undefined ? subject.caption : String(name),
    record: recordSummary(subject),
    confidence: row.score ?? 0,
    rule: claims[0]?.rule,
    values: claims.map(valueOf),
  } as { [K in keyof FactItem]: FactItem[K] | null });
}

function valueOf({ id, property, value, target, label, author, implied, state }: ClaimRow): FactValue {
  const asWritten = author === null && target !== null ? String(value) : undefined;
  return present<FactValue>({
    claim: id,
    property,
    value,
    label: asWritten ?? label ?? String(value),
    record: target ?? undefined,
    implied,
    state,
  });
}
