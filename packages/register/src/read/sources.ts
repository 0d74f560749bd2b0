import type { Passage } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import type { ClaimState, RecordSource } from "../types.ts";
import { present } from "./rows.ts";

interface SourceRow {
  seq: number;
  claim: string;
  property: string;
  document: string | null;
  title: string | null;
  file: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  author: string | null;
  sentence: Passage | null;
  confidence: number;
  rule: string | null;
  implied: boolean;
  recordedAt: string;
  state: ClaimState | null;
  reason: string | null;
}

/** `claim_states` is asked by claim, so that it looks at the decisions on these claims only. */
const sourceRows = `
  select c.seq, c.id as claim, c.document, d.title, d.file, d.publisher, d.published_on as "publishedOn", d.language, c.author,
    case when c.document is null then null else s.sentence end as sentence, c.confidence,
    case when c.evidence is null then s.rule else c.rule end as rule, c.implied,
    c.recorded_at as "recordedAt", st.state, st.reason
  from claims c
  join subjects s on s.id = c.subject
  left join documents d on d.id = c.document
  left join lateral (
    select states.state, decisions.reason
    from claim_states states join decisions on decisions.id = states.decision
    where states.claim = c.id
  ) st on true
  where c.seq = any($1)`;

/** Who says what with which words, by the claim's sequence number. */
export async function loadSources(db: Db, seqs: readonly number[]): Promise<Map<number, RecordSource>> {
  if (seqs.length === 0) return new Map();
  const rows = await db.query<SourceRow>(sourceRows, [seqs]);
  return new Map(rows.map((row) => [row.seq, sourceOf(row)]));
}

function sourceOf(row: SourceRow): RecordSource {
  return present<RecordSource>({
    claim: row.claim,
    state: row.state ?? "proposed",
    document: row.document === null ? undefined : documentOf(row, row.document),
    author: row.author ?? undefined,
    reason: row.reason ?? undefined,
    sentence: row.sentence?.text,
    highlights: row.sentence?.highlights ?? [],
    at: row.sentence === null ? undefined : row.sentence.at + (row.sentence.highlights[0]?.start ?? 0),
    confidence: row.confidence,
    rule: row.rule ?? undefined,
    implied: row.implied,
    recordedAt: row.recordedAt,
  });
}

function documentOf(row: SourceRow, id: string): NonNullable<RecordSource["document"]> {
  const { title, file, publisher, publishedOn, language } = row;
  return present<NonNullable<RecordSource["document"]>>({
    id,
    title: title ?? file ?? id,
    publisher: publisher ?? undefined,
    publishedOn: publishedOn ?? undefined,
    language: language ?? undefined,
  });
}
