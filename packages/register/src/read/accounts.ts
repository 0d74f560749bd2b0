import type { Kind } from "@entente/model";
import { Problem } from "@entente/model";
import { placesNamed } from "@entente/model/places/named";
import type { Passage } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import type { RecordSummary } from "../types.ts";
import { present, type RecordRow, recordColumns, recordSummary } from "./rows.ts";

/** Documents of one encounter laid side by side; the earliest. */
const DOCUMENTS = 40;

/** A document that tells of an encounter. */
export interface AccountDocument {
  id: string;
  title: string;
  publisher?: string;
  publishedOn?: string;
  language?: string;
  address?: string;
  /** Id of the story it tells; its own where it tells one of its own. */
  story: string;
  /** Damaged places in its text. */
  warnings: number;
}

/** One claim of a document, with where it stands. */
export interface AccountClaim {
  claim: string;
  subject: string;
  kind: Kind;
  /** The record the subject belongs to. */
  record: string;
  document: string;
  property: string;
  value: string | number;
  /** The record a reference points to, with its caption. */
  target?: string;
  label: string;
  sentence?: string;
  highlights: { start: number; end: number }[];
  /** Offset of the evidence in the document's text. */
  at?: number;
  implied: boolean;
}

/** The names and places of one side of the table. */
export interface AccountSide {
  names: string[];
  places: string[];
}

export interface AccountMaterial {
  record: RecordSummary;
  guest: AccountSide;
  host: AccountSide;
  documents: AccountDocument[];
  /** Encounters, commitments, figures and agreements of these documents, in the order of each text. */
  claims: AccountClaim[];
  /** Records of promises that a rule proposes to be one, and nobody has decided about. */
  likely: { left: string; right: string }[];
}

const likelyRows = `
  select l.record as left, r.record as right
  from subjects s join judgements j on j.left_subject = s.id or j.right_subject = s.id
  join members l on l.subject = j.left_subject join members r on r.subject = j.right_subject
  where s.document = any($1) and s.kind = 'commitment' and j.verdict = 'unsure' and j.by_rule and j.undone_at is null
  group by l.record, r.record, j.score order by j.score desc, l.record, r.record`;

/** What the accounts of an encounter are made of: all that its documents say. Throws "not-found" for what is no encounter. */
export async function accountMaterial(db: Db, id: string): Promise<AccountMaterial> {
  const [row] = await db.query<RecordRow>(
    `select ${recordColumns} from records r where r.id = coalesce((select m.record from members m where m.subject = $1), $1) and r.kind = 'encounter'`,
    [id],
  );
  if (!row) throw new Problem("not-found", { id });
  const record = recordSummary(row);
  const documents = await documentsOf(db, record.id);
  const ids = documents.map((document) => document.id);
  const sides = await sidesOf(db, record.id);
  return {
    record,
    guest: sides("guest"),
    host: sides("host"),
    documents,
    claims: await claimsIn(db, ids),
    likely: await db.query<AccountMaterial["likely"][number]>(likelyRows, [ids]),
  };
}

type DocumentRow = { [K in keyof AccountDocument]-?: AccountDocument[K] | null };

async function documentsOf(db: Db, record: string): Promise<AccountDocument[]> {
  const rows = await db.query<DocumentRow>(
    `select d.id, coalesce(d.title, d.file) as title, d.publisher, d.published_on as "publishedOn", d.language, d.address, coalesce(t.story, d.id) as story, jsonb_array_length(d.warnings) as warnings
     from (select distinct s.document from members m join subjects s on s.id = m.subject where m.record = $1) told
     join documents d on d.id = told.document
     left join document_stories t on t.document = d.id
     order by d.published_on nulls last, d.seq limit ${DOCUMENTS}`,
    [record],
  );
  return rows.map((row) => present<AccountDocument>(row));
}

interface PartyRow {
  property: string;
  name: string;
  kind: Kind | null;
  code: string | null;
  affiliation: string | null;
}

/** The parties of each side with their places: a place's own code, those in a body's name, those a person belongs to. */
const partyRows = `
  select v.property, v.value #>> '{}' as name, r.kind, code.value #>> '{}' as code, coalesce(belongs.code, belongs.name) as affiliation
  from record_values v
  left join records r on r.id = v.ref_record
  left join record_values code on code.record = r.id and code.property = 'code' and code.claims > code.rejected
  left join lateral (
    select a.value #>> '{}' as name, c.value #>> '{}' as code
    from record_values a left join record_values c on c.record = a.ref_record and c.property = 'code'
    where r.kind = 'person' and a.record = r.id and a.property = 'affiliation' and a.claims > a.rejected
    order by a.documents desc, a.first_seq limit 1
  ) belongs on true
  where v.record = $1 and v.property in ('guest', 'host') and v.claims > v.rejected
  order by v.documents desc, v.first_seq`;

async function sidesOf(db: Db, record: string): Promise<(property: string) => AccountSide> {
  const rows = await db.query<PartyRow>(partyRows, [record]);
  return (property) => {
    const own = rows.filter((row) => row.property === property);
    return { names: [...new Set(own.map(({ name }) => name))], places: [...new Set(own.flatMap(placesOf))] };
  };
}

function placesOf({ name, kind, code, affiliation }: PartyRow): string[] {
  if (code) return [code];
  if (kind !== "person") return placesNamed(name);
  if (!affiliation) return [];
  return /^[A-Z]{2}(?:-|$)/u.test(affiliation) ? [affiliation] : placesNamed(affiliation);
}

interface ClaimRow extends Omit<AccountClaim, "target" | "sentence" | "highlights" | "at"> {
  target: string | null;
  sentence: Passage | null;
  at: number | null;
}

/** What was rejected is no part of an account: the document does not say it. */
const claimRows = `
  select c.id as claim, c.subject, c.kind, m.record, c.document, c.property, c.value, target.record as target,
    coalesce(tr.caption, c.value #>> '{}') as label, s.sentence, (coalesce(c.evidence, s.evidence) -> 0 ->> 'start')::integer as at, c.implied
  from subjects s
  join claims c on c.subject = s.id
  join members m on m.subject = s.id
  left join members target on target.subject = c.ref
  left join records tr on tr.id = target.record
  left join lateral (select state from claim_states where claim = c.id) st on true
  where s.document = any($1) and c.document = s.document and s.kind in ('encounter', 'commitment', 'figure', 'agreement')
    and st.state is distinct from 'rejected'
  order by c.document, at, c.seq`;

async function claimsIn(db: Db, documents: readonly string[]): Promise<AccountClaim[]> {
  const rows = await db.query<ClaimRow>(claimRows, [documents]);
  return rows.map(({ target, sentence, at, ...row }) =>
    present<AccountClaim>({
      ...row,
      target: target ?? undefined,
      sentence: sentence?.text,
      highlights: sentence?.highlights ?? [],
      at: at ?? undefined,
    }),
  );
}
