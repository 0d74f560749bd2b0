import type { Kind } from "@entente/model";
import type { NameKind, PreparedName } from "@entente/model/names";
import type { Db } from "../../db/types.ts";
import type { PreparedNames } from "./prepared-names.ts";

/** A name as it is written, and analysed. */
export interface CarriedName {
  text: string;
  prepared: PreparedName;
}

/** What is known of a record that speaks for or against its being another. */
export interface Candidate {
  id: string;
  kind: NameKind;
  /** Names and aliases that stand, best supported first. */
  names: CarriedName[];
  languages: ReadonlySet<string>;
  /** Country codes: of a place its own, of a person those of the places it belongs to. */
  countries: ReadonlySet<string>;
  /** Codes of places. */
  codes: ReadonlySet<string>;
  /** Types of organisations. */
  types: ReadonlySet<string>;
  /** Records it belongs to. */
  affiliations: ReadonlySet<string>;
  roles: readonly string[];
}

/** Names of one record that are compared. */
const NAMES = 16;

interface ValueRow {
  record: string;
  property: string;
  value: string;
  ref: string | null;
  documents: number;
}

const values = `
  select record, property, value #>> '{}' as value, ref_record as ref, documents
  from record_values
  where record = any($1) and property in ('name', 'alias', 'affiliation', 'role', 'code', 'country', 'type') and claims > rejected
  order by accepted > 0 desc, documents desc, first_seq`;

const countriesOf = `
  select record, value #>> '{}' as country from record_values where record = any($1) and property = 'country' and claims > rejected`;

/** Loads what is known of records. */
export async function loadCandidates(tx: Db, ids: Iterable<string>, prepared: PreparedNames): Promise<Map<string, Candidate>> {
  const records = [...new Set(ids)];
  const kinds = await tx.query<{ id: string; kind: Kind; languages: string[] }>(
    "select id, kind, languages from records where id = any($1)",
    [records],
  );
  const rows = Map.groupBy(await tx.query<ValueRow>(values, [records]), ({ record }) => record);
  const countries = await affiliationCountries(tx, [...rows.values()].flat());
  const found = kinds.map(({ id, kind, languages }) =>
    candidate({ id, kind: kind as NameKind, languages }, rows.get(id) ?? [], countries, prepared),
  );
  return new Map(found.map((one) => [one.id, one]));
}

async function affiliationCountries(tx: Db, rows: readonly ValueRow[]): Promise<Map<string, string[]>> {
  const refs = rows.flatMap(({ property, ref }) => (property === "affiliation" && ref !== null ? [ref] : []));
  if (refs.length === 0) return new Map();
  const found = await tx.query<{ record: string; country: string }>(countriesOf, [[...new Set(refs)]]);
  const byRecord = Map.groupBy(found, ({ record }) => record);
  return new Map([...byRecord].map(([record, list]) => [record, list.map(({ country }) => country)]));
}

function candidate(
  { id, kind, languages }: { id: string; kind: NameKind; languages: string[] },
  rows: readonly ValueRow[],
  countries: ReadonlyMap<string, string[]>,
  prepared: PreparedNames,
): Candidate {
  const said = (...properties: string[]) => rows.filter(({ property }) => properties.includes(property));
  const texts = new Set(said("name", "alias").map(({ value }) => value));
  const affiliations = said("affiliation").flatMap(({ ref }) => ref ?? []);
  return {
    id,
    kind,
    names: [...texts].slice(0, NAMES).map((text) => ({ text, prepared: prepared.ofText(text, kind) })),
    languages: new Set(languages),
    countries: new Set([...said("country").map(({ value }) => value), ...affiliations.flatMap((ref) => countries.get(ref) ?? [])]),
    codes: new Set(said("code").map(({ value }) => value)),
    types: new Set(said("type").map(({ value }) => value)),
    affiliations: new Set(affiliations),
    roles: said("role").map(({ value }) => value),
  };
}

/**
 * For each record whom it met: people, bodies and places below a country that took part in the same encounters. Countries are left out,
 * since they take part in everything.
 */
const counterparts = `
  select distinct r.id as record, other.target as met
  from unnest($1::text[]) as r(id)
  cross join lateral (select l.source from record_links l where l.target = r.id and l.kind = 'encounter' limit 40) e
  join record_links other on other.source = e.source and other.target <> r.id
  join records t on t.id = other.target
  where t.kind <> 'place' or t.terms ->> 'code' like '%-%'`;

/** Whom records met. */
export async function loadCounterparts(tx: Db, records: Iterable<string>): Promise<Map<string, Set<string>>> {
  const ids = [...new Set(records)];
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ record: string; met: string }>(counterparts, [ids]);
  const byRecord = Map.groupBy(rows, ({ record }) => record);
  return new Map([...byRecord].map(([record, list]) => [record, new Set(list.map(({ met }) => met))]));
}
