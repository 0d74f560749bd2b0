import { columnsOf } from "../db/columns.ts";
import type { Db } from "../db/types.ts";
import { stillSaid } from "./withdrawn.ts";

/** A subject that went from one record to another. */
export interface Move {
  id: string;
  before: string;
  record: string;
}

interface Pointing {
  record: string;
  property: string;
  before: string;
  after: string;
  /** Whether pointing elsewhere is all that changes: every claim of the value moved, and none of them joins another value. */
  whole: boolean;
}

/**
 * The values that point to moved subjects. Of a record thousands point to, nearly all change nothing but where they point; only those of
 * which a part moved, or which meet a value that is there already, have to be folded again.
 */
const pointing = `
  with moved as (select * from unnest($1::text[], $2::text[], $3::text[]) as moved(id, before, after)),
  counted as (
    select m.record, c.property, moved.before, moved.after, count(*) as claims,
      bool_and(c.author is null and ${stillSaid("c.document")}) as plain
    from moved
    join claims c on c.ref = moved.id
    join members m on m.subject = c.subject
    where m.record <> all ($4::text[])
    group by m.record, c.property, moved.before, moved.after
  )
  select n.record, n.property, n.before, n.after,
    n.plain
      and n.claims = (select v.claims from record_values v where v.record = n.record and v.property = n.property and v.key = 'ref:' || n.before)
      and not exists (select from record_values v where v.record = n.record and v.property = n.property and v.key = 'ref:' || n.after) as whole
  from counted n`;

const values = `
  update record_values v set key = 'ref:' || p.after, ref_record = p.after
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as p(record, property, before, after)
  where v.record = p.record and v.property = p.property and v.key = 'ref:' || p.before`;

const links = `
  update record_links l set target = p.after
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as p(record, property, before, after)
  where l.source = p.record and l.property = p.property and l.target = p.before`;

/**
 * Points the values of other records at the records that subjects moved to, and gives the records for which that is not enough. Records
 * named in `refolded` are left out.
 */
export async function repoint(tx: Db, moved: readonly Move[], refolded: readonly string[]): Promise<string[]> {
  const columns = columnsOf(
    moved,
    ({ id }) => id,
    ({ before }) => before,
    ({ record }) => record,
  );
  const found = await tx.query<Pointing>(pointing, [...columns, refolded]);
  const partly = new Set(unclear(found));
  const whole = found.filter(({ record }) => !partly.has(record));
  if (whole.length > 0) {
    const places = columnsOf(
      whole,
      ({ record }) => record,
      ({ property }) => property,
      ({ before }) => before,
      ({ after }) => after,
    );
    await tx.query(values, places);
    await tx.query(links, places);
  }
  return [...partly];
}

/** Records with a value that moved in part, or with two values that now point to one record. */
function unclear(found: readonly Pointing[]): string[] {
  const places = new Map<string, number>();
  const place = ({ record, property, after }: Pointing) => JSON.stringify([record, property, after]);
  for (const one of found) places.set(place(one), (places.get(place(one)) ?? 0) + 1);
  return found.filter((one) => !one.whole || (places.get(place(one)) ?? 0) > 1).map(({ record }) => record);
}
