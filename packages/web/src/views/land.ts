import { queryOptions } from "@tanstack/react-query";
import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import fineAddress from "world-atlas/land-50m.json?url";
import coarseAddress from "world-atlas/land-110m.json?url";
import { get } from "../api/client.ts";
import type { Point, Size } from "./camera.ts";

/** Size of the drawing in its own units. */
export const drawing: Size = { width: 1000, height: 540 };

/**
 * Mercator keeps shapes right at every scale, which matters more here than areas: what is looked at is a region, not the world. It is cut in the
 * Atlantic, so that Europe, Asia and America stand in one piece each.
 */
const projection = geoMercator()
  .rotate([-150, 0])
  .scale(drawing.width / (2 * Math.PI))
  .translate([drawing.width / 2, 335])
  .clipExtent([
    [0, 0],
    [drawing.width, drawing.height],
  ]);

/** The point of a place given in degrees north and east; undefined beyond the drawing's edge. */
export function pointOf([north, east]: readonly [number, number]): Point | undefined {
  const point = projection([east, north]);
  return point ? { x: point[0], y: point[1] } : undefined;
}

function outline(atlas: Topology): string {
  const land = atlas.objects["land"];
  return land ? (geoPath(projection).digits(2)(feature(atlas, land)) ?? "") : "";
}

/** The coastlines as an SVG path: coarse for the whole world, fine for a region. */
export const landQuery = (fine: boolean) =>
  queryOptions({
    queryKey: ["land", fine],
    queryFn: async ({ signal }) => outline(await get<Topology>(fine ? fineAddress : coarseAddress, {}, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
