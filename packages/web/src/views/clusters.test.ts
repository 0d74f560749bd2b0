import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustered, legible, type Spot, tethers } from "./clusters.ts";

const spot = (code: string, x: number, y: number, count: number): Spot => ({
  x,
  y,
  count,
  place: { code, record: code, name: code, country: "KR", level: "city", at: [0, 0], counts: { encounter: count } },
});

const spots = [spot("a", 0, 0, 5), spot("b", 3, 0, 9), spot("c", 50, 0, 2)];

describe("clusters", () => {
  it("stand at their busiest place and count all of their places", () => {
    const found = clustered(spots, 10).map(({ x, count, spots }) => [x, count, spots.map(({ place }) => place.code)]);
    expect(found).toEqual([
      [3, 14, ["b", "a"]],
      [50, 2, ["c"]],
    ]);
    expect(clustered(spots, 2)).toHaveLength(3);
  });

  it("lose no place, keep their distance and do not depend on the order", () => {
    const any = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), { maxLength: 40 });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (points, distance) => {
        const all = points.map(([x, y], index) => spot(`p${index}`, x, y, 1 + (index % 3)));
        const found = clustered(all, distance);
        expect(found.flatMap(({ spots }) => spots)).toHaveLength(all.length);
        expect(clustered(all.toReversed(), distance)).toEqual(found);
        for (const a of found)
          for (const b of found) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(distance);
      }),
    );
  });

  it("are joined by the lines of all their places, and not to themselves", () => {
    const clusters = clustered(spots, 10);
    const lines = [
      { from: "a", to: "c", count: 2 },
      { from: "c", to: "b", count: 3 },
      { from: "a", to: "b", count: 9 },
      { from: "a", to: "elsewhere", count: 1 },
    ];
    expect(tethers(lines, clusters).map(({ from, to, count }) => [from.x, to.x, count])).toEqual([[3, 50, 5]]);
  });

  it("are named where a busier one leaves room", () => {
    const clusters = clustered(spots, 1);
    const names = (room: number) => [...legible(clusters, { width: room, height: 10 })].map(({ spots }) => spots[0]?.place.code);
    expect(names(10)).toEqual(["b", "c"]);
    expect(names(2)).toEqual(["b", "a", "c"]);
  });
});
