import { type Kind, kindDefinitions, kinds } from "@entente/model";
import type { Db } from "../db/types.ts";
import type { RecordSummary } from "../types.ts";
import { recordOf } from "./record-of.ts";
import { type RecordRow, recordColumns, recordSummary, windowOf } from "./rows.ts";

/** Kinds that stand in time. */
export const datedKinds: readonly Kind[] = kinds.filter((kind) => kindDefinitions[kind].date !== undefined);

/** How many records of each kind a month has; `month` is "2024-05", or "2024" for dates that name no month. */
export interface MonthCount {
  month: string;
  counts: Record<string, number>;
}

export interface Months {
  /** Newest first; "2024" stands after all months of 2024. */
  months: MonthCount[];
  /** Records of each kind that no source dates. */
  undated: Record<string, number>;
}

/** Months with an entry; a hundred centuries of wrong dates would be more. */
const mostMonths = 6000;

/** A date without a month sorts as its first of January and stands after whatever else has that day. */
const yearOnly = "(r.date !~ '^\\d{4}-\\d{2}')";
const month = `case when ${yearOnly} then substr(r.date_sort, 1, 4) else substr(r.date_sort, 1, 7) end`;

const ofRegister = "records r";
const ofRecord = "(select distinct source from record_links where target = $2) l join records r on r.id = l.source";

/** How many dated records each month has: of the whole register, or of those that name `record`. */
export async function timelineMonths(db: Db, { record }: { record?: string | undefined } = {}): Promise<Months> {
  const parameters = [datedKinds, ...(record === undefined ? [] : [await recordOf(db, record)])];
  const rows = await db.query<{ month: string | null; kind: string; count: number }>(
    `select ${month} as month, r.kind, count(*) as count from ${record === undefined ? ofRegister : ofRecord}
     where r.kind = any($1::text[]) group by 1, 2 order by max(r.date_sort) desc nulls last, 1 desc limit ${mostMonths}`,
    parameters,
  );
  const groups = Map.groupBy(rows, (row) => row.month ?? "");
  const counted = (list: typeof rows) => Object.fromEntries(list.map(({ kind, count }) => [kind, count]));
  const months = [...groups].filter(([key]) => key !== "").map(([key, list]) => ({ month: key, counts: counted(list) }));
  return { months: months.sort((a, b) => (position(a.month) < position(b.month) ? 1 : -1)), undated: counted(groups.get("") ?? []) };
}

/** "2024" sorts below "2024-01". */
function position(key: string): string {
  return key.length === 4 ? `${key}-00` : key;
}

export interface TimelineQuery {
  /** Only records that name this one. */
  record?: string | undefined;
  kinds?: readonly Kind[] | undefined;
  /** The month to begin with, going back in time: "2024-05", or "2024" for what of that year names no month. */
  until?: string | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

const order = `r.date_sort desc, ${yearOnly}, r.id`;

/** Each kind's newest are found by its index, then the newest of all. */
const registerEntries = `
  select ${recordColumns}
  from unnest($1::text[]) as k(kind)
  cross join lateral (
    select * from records r where r.kind = k.kind and r.date_sort <= $2 and not (r.date_sort = $3 and not ${yearOnly})
    order by ${order} limit $5::bigint + $4::bigint
  ) r
  order by ${order} offset $4::bigint limit $5::bigint`;

/** As many by date as are needed, with all that share the last one's date, put in order afterwards. */
const recordEntries = `
  select ${recordColumns}
  from (
    select source, date_sort from record_links where target = $6 and kind = any($1::text[]) and date_sort <= $2
    group by source, date_sort
    order by date_sort desc fetch first ($5::bigint + $4::bigint + $7::bigint) rows with ties
  ) l join records r on r.id = l.source
  where not (r.date_sort = $3 and not ${yearOnly})
  order by ${order} offset $4::bigint limit $5::bigint`;

/** Dated records, newest first, in the order of the months of `timelineMonths`. */
export async function timelineEntries(db: Db, query: TimelineQuery = {}): Promise<RecordSummary[]> {
  const { offset, limit } = windowOf(query);
  const [last, passed] = bounds(query.until);
  const parameters = [query.kinds ?? datedKinds, last, passed, offset, limit];
  if (query.record === undefined) return (await db.query<RecordRow>(registerEntries, parameters)).map(recordSummary);
  const record = await recordOf(db, query.record);
  const before = passed === "" ? 0 : await onDay(db, record, passed);
  return (await db.query<RecordRow>(recordEntries, [...parameters, record, before])).map(recordSummary);
}

/** The last day that may be shown, and the day of which only dates without a month may; empty where there is none. */
function bounds(until: string | undefined): [string, string] {
  if (until === undefined) return ["9999-12-31", ""];
  return until.length === 4 ? [`${until}-01-01`, `${until}-01-01`] : [`${until}-31`, ""];
}

/** How many records that name this one sort under a day. */
async function onDay(db: Db, record: string, day: string): Promise<number> {
  const [row] = await db.query<{ count: number }>("select count(*) as count from record_links where target = $1 and date_sort = $2", [
    record,
    day,
  ]);
  return row?.count ?? 0;
}
