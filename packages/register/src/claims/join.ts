import type { Kind } from "@entente/model";
import { type Columns, columnsOf, listsOf, rowsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { stillSaid } from "../project/withdrawn.ts";
import type { StoredSubject } from "./store.ts";
import type { Subject } from "./types.ts";

/** Rules by which subjects of several documents join without a person; the number rises when a rule changes. */
const rules: Record<string, string> = { name: "identical-name/1", code: "same-place-code/1" };

interface Anchor {
  subject: string;
  record: string;
}

/** A subject with its record, and the earlier subject it was joined to. */
export interface Joined extends StoredSubject {
  record: string;
  anchor?: string;
  joinKey?: string;
}

/**
 * Gives new subjects their place in the records and returns it. Each joins the earliest subject of its kind with the same join key, by a
 * judgement that a person can take back; nothing joins again what a person separated, because only new subjects are looked at.
 */
export async function placeSubjects(tx: Db, stored: readonly StoredSubject[], subjects: readonly Subject[], at: string): Promise<Joined[]> {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const keyed = stored.flatMap(({ id }) => byId.get(id) ?? []).filter(({ joinKey }) => joinKey !== undefined);
  const anchors = await earliest(tx, keyed, new Set(stored.map(({ id }) => id)));
  const joined = stored.map((one): Joined => place(one, byId.get(one.id), anchors));
  await tx.query(insertMembers, listsOf(memberColumns, joined));
  await storeJudgements(tx, joined.filter(({ anchor }) => anchor !== undefined).map(judgement), at);
  return joined;
}

const memberColumns: Columns<Joined> = {
  subject: ["text", ({ id }) => id],
  record: ["text", ({ record }) => record],
  seq: ["bigint", ({ seq }) => seq],
};

const insertMembers = `insert into members (subject, record, seq) select * from ${rowsOf(memberColumns)} m`;

const judgementColumns: Columns<ReturnType<typeof judgement>> = {
  left_subject: ["text", ({ anchor }) => anchor],
  right_subject: ["text", ({ id }) => id],
  reasons: ["jsonb", ({ reasons }) => reasons],
  author: ["text", ({ rule }) => rule],
};

const insertJudgements = `
  insert into judgements (${Object.keys(judgementColumns)}, verdict, score, by_rule, at)
  select j.*, 'same', 1, true, $5::timestamptz from ${rowsOf(judgementColumns)} j`;

async function storeJudgements(tx: Db, judged: readonly ReturnType<typeof judgement>[], at: string): Promise<void> {
  if (judged.length > 0) await tx.query(insertJudgements, [...listsOf(judgementColumns, judged), at]);
}

/** For each key the earliest subject that had it before, with its record. */
const findAnchors = `
  select k.kind, k.key, first.id as subject, m.record
  from unnest($1::text[], $2::text[]) as k(kind, key)
  cross join lateral (
    select s.id from subjects s where s.join_key = k.key and s.kind = k.kind and ${stillSaid("s.document")} order by s.seq limit 1
  ) first
  join members m on m.subject = first.id`;

async function earliest(tx: Db, keyed: readonly Subject[], fresh: ReadonlySet<string>): Promise<Map<string, Anchor>> {
  const wanted = new Map(keyed.map((subject) => [anchorKey(subject.kind, subject.joinKey), { kind: subject.kind, key: subject.joinKey }]));
  if (wanted.size === 0) return new Map();
  const columns = columnsOf(
    [...wanted.values()],
    ({ kind }) => kind,
    ({ key }) => key,
  );
  const rows = await tx.query<Anchor & { kind: Kind; key: string }>(findAnchors, columns);
  return new Map(rows.filter(({ subject }) => !fresh.has(subject)).map((row) => [anchorKey(row.kind, row.key), row]));
}

function anchorKey(kind: Kind, key: string | undefined): string {
  return `${kind} ${key}`;
}

/** The place of one subject; the first of a new key becomes the anchor for those after it. */
function place(stored: StoredSubject, subject: Subject | undefined, anchors: Map<string, Anchor>): Joined {
  if (subject?.joinKey === undefined) return { ...stored, record: stored.id };
  const key = anchorKey(subject.kind, subject.joinKey);
  const anchor = anchors.get(key);
  if (!anchor) {
    anchors.set(key, { subject: stored.id, record: stored.id });
    return { ...stored, record: stored.id };
  }
  return { ...stored, record: anchor.record, anchor: anchor.subject, joinKey: subject.joinKey };
}

function judgement({ id, anchor, joinKey = "" }: Joined) {
  const [type = "", ...words] = joinKey.split(":");
  return { anchor, id, rule: rules[type] ?? type, reasons: [words.join(":")] };
}
