import type { Kind } from "@entente/model";
import { type NameKind, type PreparedName, prepareName } from "@entente/model/names";
import { placesNamed } from "@entente/model/places/named";
import type { Db } from "../../db/types.ts";
import type { Party, Profile } from "./types.ts";

/** Names of one party that are compared; the best supported ones. */
const NAMES = 6;
/** Affiliations of one person that are looked at. */
const AFFILIATIONS = 6;

const values = `
  select record, property, value, ref_record as ref from record_values
  where record = any($1) and claims > rejected and property = any($2)
  order by record, property, accepted desc, documents desc, first_seq`;

interface ValueRow {
  record: string;
  property: string;
  value: string | number;
  ref: string | null;
}

type Values = Map<string, Map<string, ValueRow[]>>;

async function valuesOf(db: Db, records: readonly string[], properties: readonly string[]): Promise<Values> {
  if (records.length === 0) return new Map();
  const rows = await db.query<ValueRow>(values, [records, properties]);
  const byRecord = Map.groupBy(rows, ({ record }) => record);
  return new Map([...byRecord].map(([record, own]) => [record, Map.groupBy(own, ({ property }) => property)]));
}

/** A record without documents was made by a person. */
const heads = `
  select r.id, r.kind, coalesce(told.documents, '{}') as documents, coalesce(told.damaged, false) as damaged,
    coalesce(told.stories, '{}') as stories
  from records r
  left join lateral (
    select array_agg(distinct d.id) as documents, bool_or(d.warnings @> '[{"code": "impossible-date"}]') as damaged,
      array_remove(array_agg(distinct t.story), null) as stories
    from members m join subjects s on s.id = m.subject join documents d on d.id = s.document
    left join document_stories t on t.document = d.id
    where m.record = r.id
  ) told on true
  where r.id = any($1) and r.kind = any($2)`;

interface Head {
  id: string;
  kind: Profile["kind"];
  documents: string[];
  damaged: boolean;
  stories: string[];
}

const factProperties = [
  "type",
  "date",
  "since",
  "due",
  "guest",
  "host",
  "participant",
  "place",
  "party",
  "by",
  "to",
  "sector",
  "title",
  "words",
  "force",
];
const partyProperties = ["name", "alias", "type", "code", "affiliation"];

/** Records compared with each other, ready for it. Records that are none of the kinds compared are left out. */
export async function loadProfiles(
  db: Db,
  records: readonly string[],
  parties: PartyBook = new PartyBook(),
): Promise<Map<string, Profile>> {
  const rows = await db.query<Head>(heads, [records, ["encounter", "agreement", "tie", "commitment"]]);
  const said = await valuesOf(
    db,
    rows.map(({ id }) => id),
    factProperties,
  );
  await parties.load(
    db,
    [...said.values()].flatMap((own) => [...own.values()].flat().flatMap(({ ref }) => ref ?? [])),
  );
  return new Map(rows.map((head) => [head.id, profileOf(head, said.get(head.id) ?? new Map(), parties)]));
}

function profileOf({ id, kind, documents, damaged, stories }: Head, said: Map<string, ValueRow[]>, book: PartyBook): Profile {
  const texts = (...properties: string[]) => properties.flatMap((name) => (said.get(name) ?? []).map(({ value }) => String(value)));
  const parties = (...properties: string[]) =>
    properties.flatMap((name) => (said.get(name) ?? []).map((row) => book.party(row.ref, String(row.value))));
  const [place] = parties("place");
  const [left, right] = kind === "encounter" ? ["guest", "host"] : kind === "commitment" ? ["by", "to"] : ["party", ""];
  return {
    record: id,
    kind,
    documents,
    damaged,
    stories,
    types: texts(kind === "commitment" ? "force" : "type"),
    dates: texts("date", "since", "due"),
    sides: [parties(left ?? ""), parties(right ?? "")],
    people: parties("participant"),
    ...(place && { place }),
    sectors: texts("sector"),
    words: texts("title", "words"),
  };
}

/** Parties already looked up; lives no longer than the transaction it was filled in. */
export class PartyBook {
  readonly #known = new Map<string, Party>();

  /** Looks up records that are not known yet, and what the people among them belong to. */
  async load(db: Db, records: readonly string[]): Promise<void> {
    const fresh = await this.#described(db, records);
    const bodies = fresh.flatMap(({ said }) => affiliations(said));
    const belonging = await this.#described(db, bodies);
    for (const one of [...belonging, ...fresh]) this.#known.set(one.id, this.#partyOf(one));
  }

  /** A party by its record; one that is only words stands for itself. */
  party(record: string | null, words: string): Party {
    const known = record === null ? undefined : this.#known.get(record);
    return known ?? { record: record ?? `words:${words}`, kind: "words", label: words, places: placesNamed(words), names: [], belongs: [] };
  }

  async #described(db: Db, records: readonly string[]): Promise<Described[]> {
    const missing = [...new Set(records)].filter((id) => !this.#known.has(id));
    if (missing.length === 0) return [];
    const rows = await db.query<{ id: string; kind: Kind; caption: string }>("select id, kind, caption from records where id = any($1)", [
      missing,
    ]);
    const said = await valuesOf(db, missing, partyProperties);
    return rows.map((row) => ({ ...row, said: said.get(row.id) ?? new Map() }));
  }

  #partyOf({ id, kind, caption, said }: Described): Party {
    const texts = (name: string) => (said.get(name) ?? []).map(({ value }) => String(value));
    const spelled = [...texts("name"), ...texts("alias")].slice(0, NAMES);
    const [type] = texts("type");
    return {
      record: id,
      kind,
      label: caption,
      places: kind === "place" ? texts("code") : kind === "organisation" ? [...new Set(spelled.flatMap(placesNamed))] : [],
      ...(type !== undefined && { type }),
      names: prepared(kind, spelled),
      belongs: affiliations(said).flatMap((body) => this.#known.get(body) ?? []),
    };
  }
}

interface Described {
  id: string;
  kind: Kind;
  caption: string;
  said: Map<string, ValueRow[]>;
}

function affiliations(said: Map<string, ValueRow[]>): string[] {
  return (said.get("affiliation") ?? []).flatMap(({ ref }) => ref ?? []).slice(0, AFFILIATIONS);
}

/** Places are compared by their codes, so only people and bodies need prepared names. */
function prepared(kind: Kind, spelled: readonly string[]): PreparedName[] {
  return kind === "person" || kind === "organisation" ? spelled.map((name) => prepareName(name, kind satisfies NameKind)) : [];
}
