import type { NetworkView } from "@entente/server";

export type NetworkNode = NetworkView["nodes"][number];
export type NetworkLink = NetworkView["links"][number];

/** What several answers say together: records by id, and each link once. */
export interface Connections {
  nodes: ReadonlyMap<string, NetworkNode>;
  links: readonly NetworkLink[];
  /** How many links each record has. */
  degrees: ReadonlyMap<string, number>;
}

/** A record counts with its sentence once any answer gave that. */
function nodesOf(views: readonly NetworkView[]): Map<string, NetworkNode> {
  const nodes = new Map<string, NetworkNode>();
  for (const node of views.flatMap((view) => view.nodes)) nodes.set(node.id, { ...nodes.get(node.id), ...node });
  return nodes;
}

export function connectionsOf(views: readonly NetworkView[]): Connections {
  const links = new Map(
    views.flatMap((view) => view.links).map((link) => [JSON.stringify([link.source, link.property, link.target]), link]),
  );
  const degrees = new Map<string, number>();
  for (const { source, target } of links.values()) for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return { nodes: nodesOf(views), links: [...links.values()], degrees };
}

/** One thing that connects, said in words: who, with whom, through what. */
export interface Connection {
  /** The connecting record; for an affiliation the person. */
  through: NetworkNode;
  /** "affiliation" for a person's. */
  affiliation: boolean;
  who: NetworkNode[];
  withWhom: NetworkNode[];
}

/** Properties that name the side from which a connection is told. */
const firstSides: ReadonlySet<string> = new Set(["guest", "by"]);
const secondSides: ReadonlySet<string> = new Set(["host", "to"]);

interface Party {
  node: NetworkNode;
  property: string;
}

/**
 * Divides the parties of one record in two. The center's side comes first where the center is among them; else guests and those who
 * promise. Parties of an agreement or a tie have no sides: the first, or the center, faces the others.
 */
function sided(parties: readonly Party[], center: string | undefined): [NetworkNode[], NetworkNode[]] {
  const head = parties.find(({ node }) => node.id === center) ?? parties.find(({ property }) => firstSides.has(property)) ?? parties[0];
  if (!head) return [[], []];
  const headed = (party: Party) =>
    firstSides.has(head.property) || secondSides.has(head.property) ? party.property === head.property : party === head;
  return [parties.filter(headed).map(({ node }) => node), parties.filter((party) => !headed(party)).map(({ node }) => node)];
}

/** A person's affiliations face the person; everything else connects the records it names. Who has two parts in it stands once. */
function connectionOf(through: NetworkNode, parties: readonly Party[], center: string | undefined): Connection {
  const affiliation = through.kind === "person";
  const [who, withWhom] = affiliation ? [[through], parties.map(({ node }) => node)] : sided(parties, center);
  const first = new Set(who);
  return { through, affiliation, who: [...first], withWhom: [...new Set(withWhom)].filter((node) => !first.has(node)) };
}

const newestFirst = (a: Connection, b: Connection): number =>
  (b.through.date ?? "").localeCompare(a.through.date ?? "") || a.through.caption.localeCompare(b.through.caption);

/** Everything that connects, the newest first, what has no date last. */
export function connectionList({ nodes, links }: Connections, center?: string): Connection[] {
  const bySource = Map.groupBy(links, ({ source }) => source);
  const list = [...bySource].flatMap(([source, own]) => {
    const through = nodes.get(source);
    const parties = own.flatMap(({ target, property }) => {
      const node = nodes.get(target);
      return node ? [{ node, property }] : [];
    });
    return through && parties.length > 0 ? [connectionOf(through, parties, center)] : [];
  });
  return list.sort(newestFirst);
}

/** What connects one record: the connections that name it or that it makes. */
export function connectionsAt(list: readonly Connection[], id: string): Connection[] {
  return list.filter(({ through, who, withWhom }) => through.id === id || [...who, ...withWhom].some((node) => node.id === id));
}
