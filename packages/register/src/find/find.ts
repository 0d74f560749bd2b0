import { fold, kindDefinitions, nameKey } from "@entente/model";
import type { Db } from "../db/types.ts";
import {
  type DocumentRow,
  documentColumns,
  documentSummary,
  Parameters,
  present,
  type RecordRow,
  recordColumns,
  recordSummary,
} from "../read/rows.ts";
import { queryTerms, tsquery } from "../search/terms.ts";
import type { SearchHit } from "../types.ts";
import { type Heard, heard } from "./sounds.ts";

/** Candidates of one way of looking. */
const CANDIDATES = 100;
/** Letters of a word before it is looked for as the beginning of any word: shorter ones begin too many. */
const ENOUGH = 3;

/** Consonants that a name must have to be looked for by them alone; fewer fit too much. */
const BONES = 3;

/**
 * Records and documents for what is being typed: those whose caption begins so, those in whose words it stands, and those whose name sounds
 * so in any script. Best first, at most `limit`. Meant to be asked with every letter.
 */
export async function find(db: Db, q: string, options: { limit?: number | undefined } = {}): Promise<SearchHit[]> {
  const limit = Math.min(50, options.limit ?? 12);
  const asked = q.trim().slice(0, 100);
  if (asked === "") return [];
  const begun = await beginning(db, asked);
  const worded = await holding(db, asked);
  const sounding = await soundingLike(db, heard(asked, "person"));
  const records = ranked([...begun, ...worded, ...sounding], nameKey(asked));
  const documents = await documentsHolding(db, asked);
  const shown = records.slice(0, documents.length > 0 ? Math.max(limit - 4, limit - documents.length) : limit);
  return [...shown.map(recordHit), ...documents.slice(0, limit - shown.length).map(documentHit)];
}

const beginningRows = `
  select ${recordColumns} from unnest(array['person', 'organisation', 'place', 'encounter', 'agreement', 'tie', 'commitment', 'figure']) as k(kind)
  cross join lateral (
    select * from records where kind = k.kind and sort_key >= $1 and sort_key < $2 order by sort_key, id limit 20
  ) r`;

function beginning(db: Db, asked: string): Promise<RecordRow[]> {
  const key = fold(asked);
  return db.query<RecordRow>(beginningRows, [key, `${key}\uffff`]);
}

const holdingRows = `
  select ${recordColumns} from (
    select record from record_search where search @@ $1::tsquery limit ${CANDIDATES}
  ) found join records r on r.id = found.record`;

/** Every word, the last one as a beginning, unless one is too short to tell anything. */
async function holding(db: Db, asked: string): Promise<RecordRow[]> {
  const query = wordQuery(asked);
  return query ? db.query<RecordRow>(holdingRows, [query]) : [];
}

function wordQuery(asked: string): string | undefined {
  const vague = queryTerms(asked).some(({ text, prefix }) => prefix && /^\p{Script=Latin}/u.test(text) && text.length < ENOUGH);
  return vague || queryTerms(asked).length === 0 ? undefined : tsquery(asked);
}

/** Names by the sound of all their words asked for; where that finds few, by their consonants. */
async function soundingLike(db: Db, words: readonly Heard[]): Promise<RecordRow[]> {
  const exactly = words.map(({ sounds }) => sounds.map((sound) => `=${sound}`));
  const found = await byWords(db, exactly);
  const loosely = words.map(({ bones }) => bones.map((bone) => `~${bone}`));
  if (found.length >= 5 || loosely.flat().join("").length < loosely.length + BONES || loosely.some((list) => list.length === 0))
    return found;
  return [...found, ...(await byWords(db, loosely))];
}

async function byWords(db: Db, words: readonly string[][]): Promise<RecordRow[]> {
  const letters = words.reduce((sum, [first = ""]) => sum + first.length - 1, 0);
  if (words.length === 0 || letters < 2) return [];
  const parameters = new Parameters();
  const parts = words.map((list, index) => `(${matching(list, index === words.length - 1, parameters)})`);
  return db.query<RecordRow>(
    `select distinct on (r.id) ${recordColumns} from (${parts.join(" intersect ")} limit ${CANDIDATES}) found
     join name_subjects n on n.name = found.name
     join members m on m.subject = n.subject
     join records r on r.id = m.record
     order by r.id`,
    parameters.values,
  );
}

/** Names with one of these words; the last word asked for may go on. */
function matching(words: readonly string[], open: boolean, parameters: Parameters): string {
  if (!open) return `select name from find_words where word = any(${parameters.add(words)}::text[])`;
  const ranges = words.map((word) => `(word >= ${parameters.add(word)} and word < ${parameters.add(`${word}\uffff`)})`);
  return `select name from find_words where ${ranges.join(" or ")}`;
}

/** What has a name comes before what only has parties of that name. */
function unnamed({ kind }: RecordRow): number {
  return Number(kindDefinitions[kind].caption === undefined);
}

function ranked(rows: readonly RecordRow[], key: string): RecordRow[] {
  const rank = ({ caption, detail }: RecordRow) => {
    const own = nameKey(caption);
    if (own === key) return 0;
    if (own.startsWith(key)) return 1;
    if (own.includes(key)) return 2;
    return nameKey(detail).includes(key) ? 4 : 3;
  };
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .map((row) => ({ row, rank: rank(row) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || unnamed(a.row) - unnamed(b.row) || b.row.documents - a.row.documents || (a.row.caption < b.row.caption ? -1 : 1),
    )
    .map(({ row }) => row);
}

const documentRows = `
  select ${documentColumns} from (
    select seq from (select seq from documents where search @@ $1::tsquery limit ${CANDIDATES}) found order by seq desc limit 4
  ) newest join documents d on d.seq = newest.seq order by d.seq desc`;

async function documentsHolding(db: Db, asked: string): Promise<DocumentRow[]> {
  const query = wordQuery(asked);
  return query ? db.query<DocumentRow>(documentRows, [query]) : [];
}

function recordHit(row: RecordRow): SearchHit {
  const { id, kind, caption, detail } = recordSummary(row);
  return { type: "record", id, kind, caption, detail };
}

function documentHit(row: DocumentRow): SearchHit {
  const { id, title, file, publisher, publishedOn } = documentSummary(row);
  return present<SearchHit>({ type: "document", id, caption: title ?? file, detail: [publisher, publishedOn].filter(Boolean).join(", ") });
}
