import { firstDay, isPartialDate, lastDay } from "@entente/model";
import { columnsOf } from "../../db/columns.ts";
import type { Db } from "../../db/types.ts";
import { daysBetween } from "./dates.ts";
import type { Party, Profile } from "./types.ts";

/** Facts looked up by one party within one window; a body that takes part in everything must not make comparing slow. */
const PER_PARTY = 60;
/** Facts compared with one fact: those with most parties in common. */
const PER_FACT = 40;
/** Bodies of one place looked up beside the place itself. */
const BODIES = 25;
/** Longest stretch of days that is looked through like a day. */
const LONG = 100;
/** Days before and after: visits may have begun, months hold the day. */
const BEFORE = 31;
const AFTER = 3;

/** Records that stand for the same places as the parties of a fact: the place itself, and bodies named after it. */
const neighbours = `
  select c.code, m.record from unnest($1::text[]) as c(code)
  join subjects s on s.join_key = 'code:' || c.code and s.kind = 'place'
  join members m on m.subject = s.id
  group by c.code, m.record
  union
  select c.code, m.record from unnest($1::text[]) as c(code)
  cross join lateral (select subject from body_places b where b.code = c.code order by subject limit ${BODIES}) named
  join members m on m.subject = named.subject`;

async function placeNeighbours(db: Db, codes: readonly string[]): Promise<Map<string, string[]>> {
  if (codes.length === 0) return new Map();
  const rows = await db.query<{ code: string; record: string }>(neighbours, [codes]);
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return new Map([...byCode].map(([code, own]) => [code, own.map(({ record }) => record)]));
}

/** One party of one fact to look up, within days; without days among the latest. */
interface Look {
  fact: string;
  kind: string;
  target: string;
  from: string | null;
  to: string | null;
  /** The beginning of the year as dates that name only the year are kept. */
  year: string | null;
}

const lookUp = `
  with looks as materialized (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as l(fact, kind, target, "from", "to", year)
  ),
  properties (kind, property) as (
    values ('encounter', 'guest'), ('encounter', 'host'), ('encounter', 'participant'), ('encounter', 'place'), ('agreement', 'party'), ('tie', 'party')
  ),
  found as (
    select l.fact, l.target, near.source from looks l join properties p on p.kind = l.kind cross join lateral (
      (select source from record_links r
       where r.target = l.target and r.kind = l.kind and r.property = p.property and r.date_sort between l.from and l.to
       order by r.date_sort desc limit ${PER_PARTY})
      union all
      (select source from record_links r
       where r.target = l.target and r.kind = l.kind and r.property = p.property and r.date_sort = l.year limit ${PER_PARTY})
      union all
      (select source from record_links r
       where r.target = l.target and r.kind = l.kind and r.property = p.property and r.date_sort is null limit ${PER_PARTY})
      union all
      (select source from record_links r
       where l.from is null and r.target = l.target and r.kind = l.kind and r.property = p.property
       order by r.date_sort desc nulls last limit ${PER_PARTY})
    ) near
    where near.source <> l.fact
  ),
  ranked as (
    select fact, source, row_number() over (partition by fact order by count(distinct target) desc, source) as rank
    from found group by fact, source
  )
  select fact, source from ranked where rank <= ${PER_FACT}`;

/** For each fact the others it may be the same as: those that share a party, or a place of one, at about the same time. */
export async function candidatesOf(db: Db, facts: readonly Profile[]): Promise<Map<string, string[]>> {
  const codes = new Set(facts.flatMap((fact) => placeCodes(fact)));
  const around = await placeNeighbours(db, [...codes]);
  const looks = facts.flatMap((fact) => looksOf(fact, around));
  if (looks.length === 0) return new Map();
  const columns = columnsOf(
    looks,
    ({ fact }) => fact,
    ({ kind }) => kind,
    ({ target }) => target,
    ({ from }) => from,
    ({ to }) => to,
    ({ year }) => year,
  );
  const rows = await db.query<{ fact: string; source: string }>(lookUp, columns);
  const byFact = Map.groupBy(rows, ({ fact }) => fact);
  return new Map([...byFact].map(([fact, own]) => [fact, own.map(({ source }) => source)]));
}

function partiesOf({ sides, place }: Profile): Party[] {
  return [...sides[0], ...sides[1], ...(place ? [place] : [])];
}

/** Countries are left out: too much happens in each. */
function placeCodes(fact: Profile): string[] {
  return partiesOf(fact).flatMap(({ places }) => places.filter((code) => code.length > 2));
}

function looksOf(fact: Profile, around: ReadonlyMap<string, readonly string[]>): Look[] {
  const targets = new Set([
    ...[...partiesOf(fact), ...fact.people].filter(({ kind }) => kind !== "words").map(({ record }) => record),
    ...placeCodes(fact).flatMap((code) => around.get(code) ?? []),
  ]);
  const window = windowOf(fact);
  return [...targets].map((target) => ({ fact: fact.record, kind: fact.kind, target, ...window }));
}

/** Ties last, so their dates bound nothing; neither does a date that is missing, broken, or a whole year. */
function windowOf({ kind, dates, damaged }: Profile): Pick<Look, "from" | "to" | "year"> {
  const known = dates.filter(isPartialDate);
  const first = known.map(firstDay).sort()[0];
  const last = known.map(lastDay).sort().at(-1);
  if (kind === "tie" || damaged || !first || !last || daysBetween(first, last) > LONG) return { from: null, to: null, year: null };
  return { from: shift(first, -BEFORE), to: shift(last, AFTER), year: `${first.slice(0, 4)}-01-01` };
}

function shift(day: string, days: number): string {
  const moved = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(moved).toISOString().slice(0, 10);
}
