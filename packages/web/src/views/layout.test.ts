import { describe, expect, it } from "vitest";
import { connectionsOf } from "./connections.ts";
import { arranged, beginning, roundsFor } from "./layout.ts";
import { graphOf, place, taskOf } from "./picture-data.ts";

const palette = { ink: "#000", paper: "#fff", faint: "#ccc", kinds: {} };

const node = (id: string, kind: "place" | "encounter" | "person") => ({ id, kind, caption: id, terms: {} });

/** A hub with `leaves` encounters, each with a guest of its own. */
function star(leaves: number) {
  const each = Array.from({ length: leaves }, (_, index) => index);
  return connectionsOf([
    {
      nodes: [node("hub", "place"), ...each.flatMap((index) => [node(`e${index}`, "encounter"), node(`p${index}`, "person")])],
      links: each.flatMap((index) => [
        { source: `e${index}`, property: "host", target: "hub" },
        { source: `e${index}`, property: "guest", target: `p${index}` },
      ]),
      total: leaves,
      shown: leaves,
    },
  ]);
}

const at = (positions: Float64Array, index: number) => [positions[index * 2] ?? 0, positions[index * 2 + 1] ?? 0] as const;
const apart = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe("the layout", () => {
  it("begins with every node in a place of its own", () => {
    const positions = beginning(500);
    const places = new Set(
      Array.from({ length: 500 }, (_, index) =>
        at(positions, index)
          .map((value) => value.toFixed(3))
          .join(),
      ),
    );
    expect(places.size).toBe(500);
  });

  it("gives the same picture for the same network", () => {
    const [first, second] = [1, 2].map(() => arranged({ ...taskOf(graphOf(star(20), "hub", palette, new Map())), rounds: 50 }));
    expect(first).toEqual(second);
  });

  it("puts what is connected closer together than what is not", () => {
    const graph = graphOf(star(12), "hub", palette, new Map());
    const positions = arranged({ ...taskOf(graph), rounds: 200 });
    place(graph, positions);
    const point = (id: string) => [Number(graph.getNodeAttribute(id, "x")), Number(graph.getNodeAttribute(id, "y"))] as const;
    const own = Array.from({ length: 12 }, (_, index) => apart(point(`e${index}`), point(`p${index}`)));
    const others = Array.from({ length: 12 }, (_, index) => apart(point(`e${index}`), point(`p${(index + 6) % 12}`)));
    expect(Math.max(...own)).toBeLessThan(Math.min(...others));
  });

  it("leaves what stood already where it was and puts newcomers beside it", () => {
    const before = new Map<string, [number, number]>([["hub", [700, 300]]]);
    const graph = graphOf(star(3), "hub", palette, before);
    expect(graph.getNodeAttributes("hub")).toMatchObject({ x: 700, y: 300 });
    expect(apart([Number(graph.getNodeAttribute("e1", "x")), Number(graph.getNodeAttribute("e1", "y"))], [700, 300])).toBeLessThan(10);
  });

  it("spends fewer rounds on larger networks", () => {
    expect([roundsFor(50), roundsFor(500), roundsFor(3000)]).toEqual([500, 300, 160]);
  });
});
