import type { Joined } from "../claims/join.ts";
import type { Claim } from "../claims/types.ts";
import type { Db } from "../db/types.ts";
import { addToValues, countDocuments, foldDocuments } from "./fold-documents.ts";
import { type GrownRecord, insertRecords, updateRecords } from "./save.ts";
import { countCopies } from "./stories.ts";
import { type Material, stateOf, type ValueRow } from "./summary.ts";
import { recordTallies, type Tally, tally } from "./tally.ts";
import { type Counters, foldClaims } from "./values.ts";

/** Records computed in one go by `refold`; bounds the memory of a rebuild. */
const BATCH = 500;

/**
 * Takes the claims of new documents, one document after the other, into the records. `seqs` are their sequence numbers, `places` where their
 * subjects stand, `quotes` gives the first quoted words of each subject. Records that begin with these documents are made from what they say;
 * only those that stood before are read. Gives how many records of each kind begin.
 */
export async function addToRecords(
  tx: Db,
  claims: readonly Claim[],
  seqs: readonly number[],
  places: readonly Joined[],
  quotes: ReadonlyMap<string, string>,
): Promise<Tally[]> {
  const records = new Map(places.map(({ id, record }) => [id, record]));
  const recordOf = (subject: string) => records.get(subject) ?? subject;
  const counted = countDocuments(claims, seqs, recordOf);
  const [begun = [], more = []] = [true, false].map((isNew) => counted.filter(({ id }) => records.has(id) === isNew));
  const before = await valuesOf(tx, idsOf(more));
  const values = await addToValues(tx, foldDocuments(claims, seqs, recordOf), before);
  const described = begun.map((counters) => ({ ...counters, quote: quotes.get(counters.id) ?? "" }));
  await insertRecords(tx, materialOf(described, values));
  const known = Map.groupBy(before, ({ record }) => record);
  const gained = ({ id, values }: Material) => countStanding(values) > countStanding(known.get(id) ?? []);
  const after = materialOf(await grown(tx, more), values);
  await updateRecords(
    tx,
    after.map((material) => ({ ...material, gained: gained(material) })),
  );
  return recordTallies(begun);
}

/** Also a rejected value stands again once another document says it. */
function countStanding(values: readonly ValueRow[]): number {
  return values.filter((value) => stateOf(value) !== "rejected").length;
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

type Quoted = Counters & { quote: string };
type Called = GrownRecord["before"];

/** Records that stood before, with what the documents add to their counters. */
async function grown(tx: Db, added: readonly Counters[]): Promise<(Quoted & { before: Called })[]> {
  if (added.length === 0) return [];
  const more = new Map(added.map((counters) => [counters.id, counters]));
  const rows = await tx.query<Quoted & Called>(
    `select r.id, r.kind, r.documents, r.claims, r.languages, r.first_seq, r.last_seq, r.caption, r.detail, s.quote
     from records r join subjects s on s.id = r.id where r.id = any($1)`,
    [[...more.keys()]],
  );
  return rows.map(({ caption, detail, ...row }) => ({ ...sum(row, more.get(row.id) ?? row), before: { caption, detail } }));
}

function sum(before: Quoted, added: Counters): Quoted {
  return {
    ...before,
    documents: before.documents + added.documents,
    claims: before.claims + added.claims,
    languages: [...new Set([...before.languages, ...added.languages])].sort(),
    last_seq: added.last_seq,
  };
}

/** Computes records again from their claims. Ids that no subject belongs to any more are removed. */
export async function refold(tx: Db, records: Iterable<string>): Promise<void> {
  const all = [...new Set(records)];
  for (let at = 0; at < all.length; at += BATCH) await refoldBatch(tx, all.slice(at, at + BATCH));
}

const deleteRecords = `
  with linked as (delete from record_links where source = any($1)),
  valued as (delete from record_values where record = any($1)),
  sought as (delete from record_search where record = any($1))
  delete from records where id = any($1) returning kind`;

async function refoldBatch(tx: Db, records: string[]): Promise<void> {
  const ended = await tx.query<{ kind: string }>(deleteRecords, [records]);
  const counted = await foldClaims(tx, records);
  const ids = idsOf(counted);
  const rows = await tx.query<{ id: string; quote: string }>("select id, quote from subjects where id = any($1)", [ids]);
  const quotes = new Map(rows.map(({ id, quote }) => [id, quote]));
  const described = counted.map((counters) => ({ ...counters, quote: quotes.get(counters.id) ?? "" }));
  await insertRecords(tx, materialOf(described, await valuesOf(tx, ids)));
  await tally(tx, recordTallies(counted, ended));
  await countCopies(tx, ids);
}

const valueColumns = "record, property, key, value, ref_record, claims, documents, accepted, rejected, confidence, first_seq";

async function valuesOf(tx: Db, records: string[]): Promise<ValueRow[]> {
  if (records.length === 0) return [];
  return tx.query<ValueRow>(`select ${valueColumns} from record_values where record = any($1)`, [records]);
}

function materialOf<Row extends Quoted>(records: readonly Row[], values: readonly ValueRow[]): (Row & Material)[] {
  const byRecord = Map.groupBy(values, (value) => value.record);
  return records.map((record) => ({ ...record, values: byRecord.get(record.id) ?? [] }));
}
