import type { Kind } from "@entente/model";
import type { Db } from "../db/types.ts";
import { recordOf } from "./record-of.ts";
import { present } from "./rows.ts";

/** Kinds of record that connect others. A person connects itself to its affiliations. */
export const connectingKinds = ["encounter", "agreement", "tie", "commitment", "person"] as const satisfies readonly Kind[];
export type ConnectingKind = (typeof connectingKinds)[number];

export interface NetworkQuery {
  /** A record's id, or that of any of its subjects; absent for the whole register. */
  record?: string | undefined;
  /** All unless told. */
  kinds?: readonly ConnectingKind[] | undefined;
  /** First and last day ("2024-01-01"); what has no date, except affiliations, is then left out. */
  from?: string | undefined;
  to?: string | undefined;
  /** Connecting records at most, the newest ones. */
  limit?: number | undefined;
}

export interface NetworkNode {
  id: string;
  kind: Kind;
  caption: string;
  terms: Record<string, string>;
  date?: string;
  /** Where a connecting record was read: the document and the offset of the quoted words in its text. */
  sentence?: { document: string; at: number };
}

export interface Network {
  /** The record asked for. */
  center?: string;
  nodes: NetworkNode[];
  /** "source" names "target" by "property". */
  links: { source: string; property: string; target: string }[];
  /** Connecting records that fit, and how many of them are in `nodes`. */
  total: number;
  shown: number;
}

type Link = Network["links"][number];

/** Nodes that a picture can hold. */
const mostNodes = 3000;
const mostLinks = 20_000;

/** Who is connected with whom through which records, the newest first. Throws "not-found" for a record that is not there. */
export async function network(db: Db, query: NetworkQuery = {}): Promise<Network> {
  const wanted = { ...query, kinds: query.kinds ?? connectingKinds, limit: query.limit ?? 300 };
  const center = query.record === undefined ? undefined : await recordOf(db, query.record);
  const found = center === undefined ? await newest(db, wanted) : await around(db, center, wanted);
  const { links, shown } = bounded(await linksOf(db, found.sources, center ?? null), found.sources, center);
  const ids = new Set([...(center === undefined ? [] : [center]), ...links.flatMap(({ source, target }) => [source, target])]);
  const belonging = wanted.kinds.includes("person") ? await affiliationsAmong(db, [...ids]) : [];
  return present<Network>({
    center,
    nodes: await nodesOf(db, [...ids], found.sources),
    links: distinct([...links, ...belonging]),
    total: found.total,
    shown,
  });
}

interface Found {
  sources: string[];
  total: number;
}

type Wanted = NetworkQuery & { kinds: readonly ConnectingKind[]; limit: number };

const inTime = "(kind = 'person' or (($3::text is null or date_sort >= $3) and ($4::text is null or date_sort <= $4)))";

const pointingHere = `
  with fitting as materialized (
    select source, max(date_sort) as date_sort from record_links where target = $1 and kind = any($2::text[]) and ${inTime} group by source
  )
  select source, (select count(*) from fitting) as total from fitting order by date_sort desc nulls last, source limit $5`;

/** Connecting records that name the center, and the center itself where it is one. */
async function around(db: Db, center: string, { kinds, from, to, limit }: Wanted): Promise<Found> {
  const rows = await db.query<{ source: string; total: number }>(pointingHere, [center, kinds, from ?? null, to ?? null, limit]);
  const [own] = await db.query<{ id: string }>("select id from records where id = $1 and kind = any($2::text[])", [center, kinds]);
  return {
    sources: [...(own ? [own.id] : []), ...rows.map(({ source }) => source)],
    total: (rows[0]?.total ?? 0) + (own ? 1 : 0),
  };
}

const newestOfKinds = `
  select r.id as source, (select count(*) from records where kind = any($1::text[])
    and ($2::text is null or date_sort >= $2) and ($3::text is null or date_sort <= $3)) as total
  from unnest($1::text[]) as k(kind)
  cross join lateral (
    select id, date_sort from records
    where kind = k.kind and date_sort is not null and ($2::text is null or date_sort >= $2) and ($3::text is null or date_sort <= $3)
    order by date_sort desc, id limit $4
  ) r
  order by r.date_sort desc, r.id limit $4`;

/** The newest dated connecting records of the whole register; where these are few, the latest read of those without a date too. */
async function newest(db: Db, { kinds, from, to, limit }: Wanted): Promise<Found> {
  const events = kinds.filter((kind) => kind !== "person");
  const rows = await db.query<{ source: string; total: number }>(newestOfKinds, [events, from ?? null, to ?? null, limit]);
  const sources = rows.map(({ source }) => source);
  if (from !== undefined || to !== undefined) return { sources, total: rows[0]?.total ?? 0 };
  const undated = await db.query<{ id: string }>(
    "select id from records where kind = any($1::text[]) and date_sort is null order by last_seq desc, id limit $2",
    [events, limit - sources.length],
  );
  return { sources: [...sources, ...undated.map(({ id }) => id)], total: rows[0]?.total ?? undated.length };
}

/** A venue joins nobody to anybody, so places of encounters count only for the place that was asked for. */
const linksInOrder = `
  select l.source, l.property, l.target
  from unnest($1::text[]) with ordinality as s(id, position)
  join record_links l on l.source = s.id
  where l.property <> 'place' or l.target = $2
  order by s.position, l.property, l.target limit $3`;

function linksOf(db: Db, sources: readonly string[], center: string | null): Promise<Link[]> {
  return db.query<Link>(linksInOrder, [sources, center, mostLinks]);
}

/** The links of as many connecting records, in their order, as the nodes have room for; each record with all its links or none. */
function bounded(links: readonly Link[], sources: readonly string[], center: string | undefined): { links: Link[]; shown: number } {
  const bySource = Map.groupBy(links, ({ source }) => source);
  const nodes = new Set(center === undefined ? [] : [center]);
  const kept: Link[] = [];
  for (const [position, source] of sources.entries()) {
    const own = bySource.get(source) ?? [];
    const added = [source, ...own.map(({ target }) => target)].filter((id) => !nodes.has(id));
    if (nodes.size + added.length > mostNodes) return { links: kept, shown: position };
    for (const id of added) nodes.add(id);
    kept.push(...own);
  }
  return { links: kept, shown: sources.length };
}

const affiliations = `
  select l.source, l.property, l.target
  from unnest($1::text[]) as person(id)
  join record_links l on l.source = person.id and l.kind = 'person'
  join unnest($1::text[]) as body(id) on body.id = l.target
  order by 1, 2, 3 limit $2`;

/** To whom the persons among these records belong, where that is among them too. */
function affiliationsAmong(db: Db, ids: readonly string[]): Promise<Link[]> {
  return db.query<Link>(affiliations, [ids, mostLinks]);
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [JSON.stringify([link.source, link.property, link.target]), link])).values()];
}

type NodeRow = Omit<NetworkNode, "date" | "sentence"> & { date: string | null };

const nodeRows = `
  select r.id, r.kind, r.caption, r.terms, r.date from unnest($1::text[]) as node(id) join records r on r.id = node.id order by r.id`;

/** A record's id is that of its earliest subject, whose sentence is where it was first read. */
const sentenceRows = `
  select s.id, s.document, (s.sentence -> 'at')::integer + coalesce((s.sentence #> '{highlights,0,start}')::integer, 0) as at
  from unnest($1::text[]) as node(id) join subjects s on s.id = node.id
  where s.document is not null and s.sentence is not null`;

async function nodesOf(db: Db, ids: readonly string[], sources: readonly string[]): Promise<NetworkNode[]> {
  const rows = await db.query<NodeRow>(nodeRows, [ids]);
  const sentences = await db.query<{ id: string; document: string; at: number }>(sentenceRows, [sources]);
  const byId = new Map(sentences.map(({ id, document, at }) => [id, { document, at }]));
  return rows.map((row) => present<NetworkNode>({ ...row, sentence: byId.get(row.id) }));
}
