import type { Db } from "../../db/types.ts";

/** Pairs of the given records of which people said that they differ, or took back what a rule had joined. */
const parted = `
  select distinct m.record as left, o.record as right
  from members m
  join judgements j on j.left_subject = m.subject and (not j.by_rule or j.undone_at is not null or j.verdict = 'unsure')
  join members o on o.subject = j.right_subject
  where m.record = any($1) and o.record = any($1) and m.record <> o.record
    and ((j.verdict = 'different' and j.undone_at is null)
      or (j.verdict = 'same' and j.by_rule and j.undone_at is not null and j.undone_by <> j.author))`;

/** Loads which of some records people hold to be different, and gives the question for it. */
export async function differentRecords(tx: Db, records: Iterable<string>): Promise<(left: string, right: string) => boolean> {
  const ids = [...new Set(records)];
  if (ids.length < 3) return () => false;
  const rows = await tx.query<{ left: string; right: string }>(parted, [ids]);
  const pairs = new Set(rows.flatMap(({ left, right }) => [`${left} ${right}`, `${right} ${left}`]));
  return (left, right) => pairs.has(`${left} ${right}`);
}
