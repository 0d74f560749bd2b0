import type { Kind, Language } from "@entente/model";
import { type PlaceEntry, placeByCode, placeName } from "@entente/model/places";
import type { Db } from "../db/types.ts";
import type { Page, RecordSummary } from "../types.ts";
import { recordOf } from "./record-of.ts";
import { Parameters, type RecordRow, recordColumns, recordSummary, windowOf } from "./rows.ts";

/** Kinds of record that a map can show. */
export const mappedKinds = ["encounter", "agreement", "tie"] as const satisfies readonly Kind[];
export type MappedKind = (typeof mappedKinds)[number];

export interface MapQuery {
  kinds?: readonly MappedKind[] | undefined;
  /** "2024". */
  year?: string | undefined;
  /** ISO 3166-1 code: only records in which a place of this country takes part. */
  country?: string | undefined;
  /** Only this record and those that name it. */
  record?: string | undefined;
  language: Language;
}

export interface MapPlace {
  /** Code in the gazetteer. */
  code: string;
  /** The place's record. */
  record: string;
  name: string;
  country: string;
  level: PlaceEntry["level"];
  /** Degrees north and east. */
  at: [number, number];
  /** Records located here, by kind. */
  counts: Record<string, number>;
}

export interface MapView {
  places: MapPlace[];
  /** Pairs of places that agreements and ties join, the most often joined first. */
  lines: { from: string; to: string; count: number }[];
  years: { value: string; count: number }[];
  /** Countries whose places take part, whatever country is asked for. */
  countries: { value: string; count: number }[];
  /** Records that fit, and how many of them have no place on the map. */
  total: number;
  unplaced: number;
}

/** Pairs drawn at most. */
const mostLines = 400;

interface Known {
  id: string;
  entry: PlaceEntry;
  at: readonly [number, number];
}

/** Records of places whose coordinates the gazetteer has. */
async function knownPlaces(db: Db): Promise<Known[]> {
  const rows = await db.query<{ id: string; code: string }>(
    "select id, terms ->> 'code' as code from records where kind = 'place' and terms ? 'code' order by first_seq",
  );
  return rows.flatMap(({ id, code }) => {
    const entry = placeByCode(code);
    return entry?.at ? [{ id, entry, at: entry.at }] : [];
  });
}

/** Conditions on links `l` of the kinds and the time asked for; `parameters` notes their values. */
function inScope({ kinds = mappedKinds, year }: Scope, parameters: Parameters, alias = "l"): string {
  const ofKinds = `${alias}.kind = any(${parameters.add(kinds)}::text[])`;
  if (year === undefined) return ofKinds;
  return `${ofKinds} and ${alias}.date_sort between ${parameters.add(`${year}-01-01`)} and ${parameters.add(`${year}-12-31`)}`;
}

type Scope = Pick<MapQuery, "kinds" | "year">;

/** Conditions on the record `id` (an SQL name): that it names the record asked for or is it, and that a place of the country takes part. */
function takingPart(query: Located, id: string, parameters: Parameters): string {
  const conditions: string[] = [];
  if (query.record !== undefined) {
    const record = parameters.add(query.record);
    conditions.push(`(${id} = ${record} or ${id} in (select source from record_links where target = ${record}))`);
  }
  if (query.home) conditions.push(`${id} in (select source from record_links where target = any(${parameters.add(query.home)}::text[]))`);
  return conditions.length === 0 ? "true" : conditions.join(" and ");
}

/** A query whose record is known to be there; `home` are the places of the country asked for. */
interface Located extends Scope {
  record: string | undefined;
  home: string[] | undefined;
}

async function settled(db: Db, known: readonly Known[], { kinds, year, record, country }: MapQuery): Promise<Located> {
  return {
    kinds,
    year,
    record: record === undefined ? undefined : await recordOf(db, record),
    home: country === undefined ? undefined : known.filter(({ entry }) => entry.country === country).map(({ id }) => id),
  };
}

/**
 * Where each record is: an encounter where it took place, else where its host is; an agreement and a tie at each of their parties. A
 * guest's home says nothing of where an encounter was.
 */
function located(known: readonly Known[], query: Located, parameters: Parameters): string {
  const places = parameters.add(known.map(({ id }) => id));
  return `
    said as (
      select l.source, l.kind, l.target, (l.property = 'host')::integer as rank
      from record_links l
      where l.target = any(${places}::text[]) and ${inScope(query, parameters)} and l.property in ('place', 'host', 'party')
        and ${takingPart(query, "l.source", parameters)}
    ),
    ranked as (select source, kind, target, rank, min(rank) over (partition by source) as best from said),
    located as materialized (select source, kind, target from ranked where rank = best)`;
}

interface Tally {
  /** A place, or null for how many records have any. */
  place: string | null;
  /** The kind counted; of two places that are joined, the other one. */
  about: string | null;
  count: number;
}

/** Pairs come from one list a record: joining `located` with itself would compare every record with every other. */
const tallies = (ways: string) => `
  with ${ways},
  several as (
    select array_agg(distinct target) as places from located where kind <> 'encounter' group by source having count(distinct target) > 1
  )
  select target as place, kind as about, count(*) as count from located group by target, kind
  union all
  (select a.id, b.id, count(*) from several, unnest(places) as a(id), unnest(places) as b(id)
   where a.id < b.id group by a.id, b.id order by 3 desc, 1, 2 limit ${mostLines})
  union all
  select null, null, count(distinct source) from located`;

/** Where encounters, agreements and ties are: counts by place, and what joins them. Throws "not-found" for a record that is not there. */
export async function mapView(db: Db, query: MapQuery): Promise<MapView> {
  const known = await knownPlaces(db);
  const wanted = await settled(db, known, query);
  const parameters = new Parameters();
  const rows = await db.query<Tally>(tallies(located(known, wanted, parameters)), parameters.values);
  const [placed, counts, lines] = sorted(rows);
  const total = await totalOf(db, wanted);
  const codes = new Map(known.map(({ id, entry }) => [id, entry.code]));
  const codeOf = (id: string | null) => codes.get(id ?? "") ?? "";
  return {
    places: placesOf(known, counts, query.language),
    lines: lines.map(({ place, about, count }) => ({ from: codeOf(place), to: codeOf(about), count })),
    years: await yearsOf(db, query),
    countries: await countriesOf(db, known, query),
    total,
    unplaced: total - placed,
  };
}

/** How many records have a place, the counts by kind, and the pairs. */
function sorted(rows: readonly Tally[]): [number, Tally[], Tally[]] {
  const isKind = ({ about }: Tally) => mappedKinds.some((kind) => kind === about);
  const ofPlaces = rows.filter(({ place }) => place !== null);
  return [rows.find(({ place }) => place === null)?.count ?? 0, ofPlaces.filter(isKind), ofPlaces.filter((row) => !isKind(row))];
}

async function totalOf(db: Db, query: Located): Promise<number> {
  const parameters = new Parameters();
  const conditions = `${inScope(query, parameters, "r")} and ${takingPart(query, "r.id", parameters)}`;
  const [row] = await db.query<{ total: number }>(`select count(*) as total from records r where ${conditions}`, parameters.values);
  return row?.total ?? 0;
}

/** Two records of one place, kept apart by a judgement, are one spot of the map. */
function placesOf(known: readonly Known[], counts: readonly Tally[], language: Language): MapPlace[] {
  const byId = Map.groupBy(counts, ({ place }) => place ?? "");
  const places = new Map<string, MapPlace>();
  for (const { id, entry, at } of known) {
    for (const { about, count } of byId.get(id) ?? []) {
      const place = places.get(entry.code) ?? spot(id, entry, at, language);
      const kind = about ?? "";
      place.counts[kind] = (place.counts[kind] ?? 0) + count;
      places.set(entry.code, place);
    }
  }
  return [...places.values()];
}

function spot(record: string, { code, country, level }: PlaceEntry, at: readonly [number, number], language: Language): MapPlace {
  return { code, record, name: placeName(code, language), country, level, at: [at[0], at[1]], counts: {} };
}

/** How many records each year has, whatever year is asked for. */
async function yearsOf(db: Db, { kinds = mappedKinds }: Scope): Promise<MapView["years"]> {
  return db.query(
    `select substr(date_sort, 1, 4) as value, count(*) as count from records
     where kind = any($1::text[]) and date_sort is not null group by 1 order by 1 desc limit 200`,
    [kinds],
  );
}

/** In how many records each country takes part, whatever country is asked for. */
async function countriesOf(db: Db, known: readonly Known[], { kinds = mappedKinds }: Scope): Promise<MapView["countries"]> {
  return db.query(
    `select country as value, count(*) as count
     from (
       select distinct p.country, l.source from unnest($1::text[], $2::text[]) as p(id, country)
       join record_links l on l.target = p.id and l.kind = any($3::text[])
     ) taking_part
     group by 1 order by 2 desc, 1`,
    [known.map(({ id }) => id), known.map(({ entry }) => entry.country), kinds],
  );
}

/** The records located at any of these places, newest first. Unknown codes are passed over. Throws "not-found" as `mapView` does. */
export async function mapEntries(
  db: Db,
  query: MapQuery & { codes: readonly string[]; offset?: number | undefined; limit?: number | undefined },
): Promise<Page<RecordSummary>> {
  const { offset, limit } = windowOf(query);
  const known = await knownPlaces(db);
  const parameters = new Parameters();
  const ways = located(known, await settled(db, known, query), parameters);
  const here = known.filter(({ entry }) => query.codes.includes(entry.code)).map(({ id }) => id);
  const rows = await db.query<RecordRow & { total: number }>(
    `with ${ways}, here as materialized (select distinct source from located where target = any(${parameters.add(here)}::text[]))
     select (select count(*) from here) as total, ${recordColumns} from here join records r on r.id = here.source
     order by r.date_sort desc nulls last, r.last_seq desc, r.id
     offset ${parameters.add(offset)}::bigint limit ${parameters.add(limit)}::bigint`,
    parameters.values,
  );
  return { total: rows[0]?.total ?? 0, items: rows.map(recordSummary) };
}
