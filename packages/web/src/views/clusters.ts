import type { MapView } from "@entente/server";
import type { Point, Size } from "./camera.ts";

export type MapPlace = MapView["places"][number];

/** A place with its point on the drawing. */
export interface Spot extends Point {
  place: MapPlace;
  count: number;
}

/** Places too close to each other to be told apart, the one with most records first; it stands at that one's point. */
export interface Cluster extends Point {
  spots: readonly Spot[];
  count: number;
}

export const recordsAt = ({ counts }: MapPlace): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * Gathers spots that lie within `distance` of a busier one. Goes from the busiest to the least busy, so the same spots at the same
 * distance always give the same clusters.
 */
export function clustered(spots: readonly Spot[], distance: number): Cluster[] {
  const heads: Spot[][] = [];
  const ordered = spots.toSorted((a, b) => b.count - a.count || (a.place.code < b.place.code ? -1 : 1));
  for (const spot of ordered) {
    const near = heads.find(([head]) => head !== undefined && Math.hypot(head.x - spot.x, head.y - spot.y) < distance);
    if (near) near.push(spot);
    else heads.push([spot]);
  }
  return heads.flatMap((members) => {
    const [head] = members;
    return head ? [{ x: head.x, y: head.y, spots: members, count: members.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
}

/** The clusters whose names can stand beside each other, the busiest first; `room` is what one name takes. */
export function legible(clusters: readonly Cluster[], room: Size): ReadonlySet<Cluster> {
  const kept: Cluster[] = [];
  for (const cluster of clusters.toSorted((a, b) => b.count - a.count)) {
    const covered = kept.some(({ x, y }) => Math.abs(x - cluster.x) < room.width && Math.abs(y - cluster.y) < room.height);
    if (!covered) kept.push(cluster);
  }
  return new Set(kept);
}

export interface Tether {
  from: Cluster;
  to: Cluster;
  count: number;
}

/** The lines between clusters: those of all their places together; within one cluster there is nothing to draw. */
export function tethers(lines: MapView["lines"], clusters: readonly Cluster[]): Tether[] {
  const of = new Map(clusters.flatMap((cluster, index) => cluster.spots.map(({ place }) => [place.code, index] as const)));
  const found = new Map<string, Tether>();
  for (const { from, to, count } of lines) {
    const ends = [of.get(from) ?? -1, of.get(to) ?? -1].sort((a, b) => a - b);
    const [a, b] = ends.map((index) => clusters[index]);
    if (!a || !b || a === b) continue;
    const key = ends.join(" ");
    found.set(key, { from: a, to: b, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()];
}
