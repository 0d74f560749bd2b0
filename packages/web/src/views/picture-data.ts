import { MultiGraph } from "graphology";
import type { Connections, NetworkNode } from "./connections.ts";
import { beginning, type LayoutTask, roundsFor } from "./layout.ts";

/** Colours of the present theme, by kind and for what is drawn around the nodes. */
export interface Palette {
  ink: string;
  paper: string;
  faint: string;
  kinds: Readonly<Record<string, string>>;
}

/** Who is connected stands large; what connects stands small between them. */
const connecting: ReadonlySet<string> = new Set(["encounter", "agreement", "tie", "commitment"]);

/** Radius on the screen in pixels; the more there are, the smaller. */
function sizeOf(node: NetworkNode, degree: number, center: boolean, count: number): number {
  const crowd = count < 150 ? 1.4 : count < 800 ? 1 : 0.75;
  if (center) return 14;
  return crowd * (connecting.has(node.kind) ? 2.2 : Math.min(14, 2 + 1.5 * Math.sqrt(degree)));
}

/** Nodes in the order of their places: the center, then by how well they are connected. */
function ordered({ nodes, degrees }: Connections, center: string | undefined): NetworkNode[] {
  const weight = (node: NetworkNode) => (node.id === center ? Number.POSITIVE_INFINITY : (degrees.get(node.id) ?? 0));
  return [...nodes.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** The network as sigma draws it. Nodes known before keep their place, so that expanding does not tear the picture apart. */
export function graphOf(
  connections: Connections,
  center: string | undefined,
  palette: Palette,
  before: ReadonlyMap<string, [number, number]>,
): MultiGraph {
  const graph = new MultiGraph();
  const nodes = ordered(connections, center);
  const start = beginning(nodes.length);
  for (const [index, node] of nodes.entries()) {
    const place = before.get(node.id) ??
      nearNeighbour(node, connections, before, index) ?? [start[index * 2] ?? 0, start[index * 2 + 1] ?? 0];
    const size = sizeOf(node, connections.degrees.get(node.id) ?? 0, node.id === center, nodes.length);
    const color = palette.kinds[node.kind] ?? palette.ink;
    graph.addNode(node.id, { x: place[0], y: place[1], size, label: node.caption, color, zIndex: size, forceLabel: node.id === center });
  }
  for (const { source, target } of connections.links)
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdge(source, target, { color: palette.faint, size: 1 });
  return graph;
}

/** A newcomer of a picture that stands already begins beside a neighbour, each at an angle of its own. */
function nearNeighbour(
  node: NetworkNode,
  { links }: Connections,
  before: ReadonlyMap<string, [number, number]>,
  index: number,
): [number, number] | undefined {
  if (before.size === 0) return undefined;
  const link = links.find(({ source, target }) => (source === node.id && before.has(target)) || (target === node.id && before.has(source)));
  const place = link && before.get(link.source === node.id ? link.target : link.source);
  return place && [place[0] + 5 * Math.cos(index), place[1] + 5 * Math.sin(index)];
}

/** The task for the worker, nodes in the graph's own order. */
export function taskOf(graph: MultiGraph): LayoutTask {
  const names = graph.nodes();
  const index = new Map(names.map((name, position) => [name, position]));
  const positions = Float64Array.from(
    names.flatMap((name) => [Number(graph.getNodeAttribute(name, "x")), Number(graph.getNodeAttribute(name, "y"))]),
  );
  const links = Uint32Array.from(graph.mapEdges((_, __, source, target) => [index.get(source) ?? 0, index.get(target) ?? 0]).flat());
  return { positions, links, rounds: roundsFor(names.length) };
}

/** Puts the positions of the worker onto the graph. */
export function place(graph: MultiGraph, positions: Float64Array): void {
  let index = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    const at = index * 2;
    index += 1;
    return { ...attributes, x: positions[at], y: positions[at + 1] };
  });
}
