import { exactNameKey } from "@entente/model";
import type { NameKind } from "@entente/model/names";
import { breath } from "../../db/breath.ts";
import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import type { PreparedNames } from "./prepared-names.ts";

/** A name as a claim says it. */
export interface SaidName {
  subject: string;
  kind: NameKind;
  name: string;
}

const said = `
  select c.subject, c.kind, c.value #>> '{}' as name
  from claims c
  where c.seq > $1 and c.seq <= $2 and c.property in ('name', 'alias') and c.kind in ('person', 'organisation', 'place')
  order by c.seq`;

/** The names that the claims after number `from` up to `to` say, in the order of their arrival. */
export function saidBetween(db: Db, from: number, to: number): Promise<SaidName[]> {
  return db.query<SaidName>(said, [from, to]);
}

/** A record that carries a name the resolver did not know it to carry. */
export interface Link {
  /** Number of the name. */
  name: number;
  kind: NameKind;
  subject: string;
  record: string;
  /** Keys under which the name may be met. */
  keys: number[];
  /** Whether nobody carried the name before. */
  fresh: boolean;
}

/** Letters of a name that count for recognising it again. */
const LONGEST = 200;

/** The name without case, spacing and punctuation; "" where nothing is left. */
export function keyOfName(name: string): string {
  const key = exactNameKey(name);
  return key.length <= LONGEST ? key : [...key].slice(0, LONGEST).join("");
}

interface KnownName {
  id: number;
  kind: NameKind;
  key: string;
  fresh: boolean;
}

/** What was there is seen as it was before the insert, so every name comes back once. */
const upsertNames = `
  with asked as (select * from unnest($1::text[], $2::text[], $3::text[]) as a(kind, key, name)),
  made as (
    insert into names (kind, key, name) select kind, key, name from asked on conflict (kind, key) do nothing returning id, kind, key
  )
  select id, kind, key, true as fresh from made
  union all
  select n.id, n.kind, n.key, false from asked a join names n on n.kind = a.kind and n.key = a.key`;

/** Of the subjects of one record that carry a name the first one; none where another subject of the record is linked to it already. */
const newLinks = `
  select distinct on (a.name, m.record) a.name, a.subject, m.record
  from unnest($1::bigint[], $2::text[]) as a(name, subject)
  join members m on m.subject = a.subject
  where not exists (
    select from name_subjects known join members o on o.subject = known.subject where known.name = a.name and o.record = m.record)
  order by a.name, m.record, m.seq`;

const insertLinks = "insert into name_subjects (name, subject) select * from unnest($1::bigint[], $2::text[]) on conflict do nothing";

/** Stores names not met before, and gives the links between names and records that are new. */
export async function linkNames(tx: Db, said: readonly SaidName[], prepared: PreparedNames): Promise<Link[]> {
  const named = said.map((one) => ({ ...one, key: keyOfName(one.name) })).filter(({ key }) => key !== "");
  if (named.length === 0) return [];
  const [names] = await Promise.all([storeNames(tx, named), analyse(named, prepared)]);
  const asked = named.map((one) => ({ ...one, id: names.get(place(one))?.id ?? 0 }));
  const columns = columnsOf(
    asked,
    ({ id }) => id,
    ({ subject }) => subject,
  );
  const rows = await tx.query<{ name: number; subject: string; record: string }>(newLinks, columns);
  const linked = columnsOf(
    rows,
    ({ name }) => name,
    ({ subject }) => subject,
  );
  if (rows.length > 0) await tx.query(insertLinks, linked);
  const fresh = new Set([...names.values()].filter((name) => name.fresh).map(({ id }) => id));
  return withKeys(rows, new Map(asked.map((one) => [one.id, one])), fresh, prepared);
}

/** Analyses names while a server stores them. */
async function analyse(named: readonly SaidName[], prepared: PreparedNames): Promise<void> {
  await breath();
  for (const { name, kind } of named) prepared.keysOf(name, kind);
}

function place({ kind, key }: { kind: string; key: string }): string {
  return `${kind} ${key}`;
}

async function storeNames(tx: Db, named: readonly (SaidName & { key: string })[]): Promise<Map<string, KnownName>> {
  const distinct = [...new Map(named.map((one) => [place(one), one])).values()];
  const columns = columnsOf(
    distinct,
    ({ kind }) => kind,
    ({ key }) => key,
    ({ name }) => name.slice(0, LONGEST * 2).toWellFormed(),
  );
  const rows = await tx.query<KnownName>(upsertNames, columns);
  return new Map(rows.map((row) => [place(row), row]));
}

function withKeys(
  rows: readonly { name: number; subject: string; record: string }[],
  names: ReadonlyMap<number, SaidName & { key: string }>,
  fresh: ReadonlySet<number>,
  prepared: PreparedNames,
): Link[] {
  return rows.flatMap((row) => {
    const said = names.get(row.name);
    if (!said) return [];
    prepared.put(row.name, said.name, said.kind);
    return [{ ...row, kind: said.kind, keys: prepared.keysOf(said.name, said.kind), fresh: fresh.has(row.name) }];
  });
}
