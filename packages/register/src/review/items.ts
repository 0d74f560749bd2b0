import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import { loadDisagreements } from "./disagreements.ts";
import { loadFacts } from "./facts.ts";
import { loadJoins } from "./joins.ts";
import type { ReviewItem, ReviewRow, ReviewType } from "./types.ts";
import { loadWarnings } from "./warnings.ts";

/** Rows of the inbox with all that a person needs to decide, in the order given. What no longer exists is left out. */
export async function loadItems(db: Db, rows: readonly ReviewRow[]): Promise<ReviewItem[]> {
  const of = (type: ReviewType) => rows.filter((row) => row.type === type);
  const items: ReviewItem[] = [
    ...(await loadFacts(db, of("fact"))),
    ...(await loadJoins(db, of("join"))),
    ...(await loadDisagreements(db, of("disagreement"))),
    ...(await loadWarnings(db, of("warning"))),
  ];
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The rows of these ids, whatever their state, in the order given. */
export async function rowsOf(db: Db, ids: readonly string[]): Promise<ReviewRow[]> {
  const rows = await db.query<ReviewRow>("select * from review_items where id = any($1)", [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who last decided about an item, and when. */
export interface LastDecision {
  author: string;
  at: string;
  act: string;
}

export interface ReviewedItem {
  item: ReviewItem;
  last?: LastDecision;
}

/** One item as it stands now, also where it is done, with who decided last. Throws "not-found". */
export async function reviewItem(db: Db, id: string): Promise<ReviewedItem> {
  const [row] = await rowsOf(db, [id]);
  const [item] = row ? await loadItems(db, [row]) : [];
  if (!row || !item) throw new Problem("not-found", { id });
  const last = await lastDecision(db, row);
  return { item, ...(last && { last }) };
}

/** Decisions about an item's claims, its judgement's records, or the item itself; taking one back counts as "undo". */
const lastRows = `
  select case when undone_at is null then act else 'undo' end as act, coalesce(undone_by, author) as author, coalesce(undone_at, at) as at
  from (
    select d.* from claims c join decisions d on d.claim = c.id where $2 in ('fact', 'disagreement') and c.subject = $3
    union all
    select d.* from decisions d where d.item = $1
    union all
    select d.* from record_values v
      cross join lateral unnest(v.sources) source(seq)
      join claims c on c.seq = source.seq join decisions d on d.claim = c.id
    where $2 = 'disagreement' and v.record = $3
    union all
    select d.* from judgements j join decisions d on d.judgement = j.id
    where $2 = 'join' and ((j.left_subject = $3 and j.right_subject = $4) or (j.left_subject = $4 and j.right_subject = $3))
  ) about
  order by coalesce(undone_at, at) desc, id desc limit 1`;

export async function lastDecision(db: Db, row: ReviewRow): Promise<LastDecision | undefined> {
  const [last] = await db.query<LastDecision>(lastRows, [row.id, row.type, row.subject, row.other]);
  return last;
}
