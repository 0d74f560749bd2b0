import { MultiGraph } from "graphology";
import library from "graphology-layout-forceatlas2";

/** The library is CommonJS and hands out its function itself, where its types promise an object that holds it. */
const forceAtlas2 = library as unknown as typeof library.default;

/** A network as plain numbers, so that it can be handed to a worker: links join nodes by their index. */
export interface LayoutTask {
  /** x and y of each node. */
  positions: Float64Array<ArrayBuffer>;
  /** Pairs of indexes. */
  links: Uint32Array<ArrayBuffer>;
  rounds: number;
}

/** The sunflower's angle: nodes in turn along it never stand on one line. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Where nodes begin, the best connected in the middle. The same network always begins, and so ends, in the same picture. */
export function beginning(count: number): Float64Array<ArrayBuffer> {
  const positions = new Float64Array(count * 2);
  for (let index = 0; index < count; index += 1) {
    const radius = 10 * Math.sqrt(index + 0.5);
    positions[index * 2] = radius * Math.cos(index * golden);
    positions[index * 2 + 1] = radius * Math.sin(index * golden);
  }
  return positions;
}

/** Rounds of the layout: small networks settle fully, large ones as far as a few seconds allow. */
export function roundsFor(count: number): number {
  if (count < 200) return 500;
  return count < 1000 ? 300 : 160;
}

function graphOf({ positions, links }: LayoutTask): MultiGraph {
  const graph = new MultiGraph();
  for (let index = 0; index * 2 < positions.length; index += 1)
    graph.addNode(index, { x: positions[index * 2], y: positions[index * 2 + 1] });
  for (let index = 0; index + 1 < links.length; index += 2) graph.addEdge(links[index], links[index + 1]);
  return graph;
}

/** The positions after `task.rounds` more rounds of ForceAtlas2 (Jacomy and others, 2014). */
export function arranged(task: LayoutTask): Float64Array<ArrayBuffer> {
  const graph = graphOf(task);
  if (graph.order < 2) return task.positions;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500, adjustSizes: false };
  forceAtlas2.assign(graph, { iterations: task.rounds, settings });
  const positions = new Float64Array(task.positions.length);
  graph.forEachNode((name, { x, y }) => {
    positions[Number(name) * 2] = Number(x);
    positions[Number(name) * 2 + 1] = Number(y);
  });
  return positions;
}
