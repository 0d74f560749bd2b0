import type { MapView } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { useSettled } from "../lib/hooks.ts";
import { type Speech, useSpeech } from "../words.ts";
import { type Camera, type Point, type Size, toScreen } from "./camera.ts";
import { type Cluster, clustered, legible, recordsAt, type Spot, type Tether, tethers } from "./clusters.ts";
import { drawing, landQuery, pointOf } from "./land.ts";
import { useCamera } from "./use-camera.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

/** Screen pixels within which two places are one bubble. */
const reach = 46;
/** From this scale on the fine coastlines are drawn. */
const fineFrom = 1.5;
/** Room that a bubble's name takes, in screen pixels. */
const nameRoom: Size = { width: 130, height: 30 };

function spotsOf({ places }: MapView): Spot[] {
  return places.flatMap((place) => {
    const point = pointOf(place.at);
    return point ? [{ ...point, place, count: recordsAt(place) }] : [];
  });
}

/** The names of a cluster's busiest places, and how many more there are. */
export function clusterNames(names: readonly string[], { t }: Pick<Speech, "t">): string {
  const first = names.slice(0, 3).join(", ");
  return names.length > 3 ? t("andMore", { places: first, count: names.length - 3 }) : first;
}

/** Milliseconds after which a drawing that was moved counts as standing still. */
const still = 160;

/** While it moves the land is coarse: the fine coastlines have too many points to be drawn anew sixty times a second. */
function Land({ camera }: { camera: Camera }) {
  const resting = useSettled(camera, still) === camera;
  const fine = camera.k >= fineFrom;
  const coarse = useQuery(landQuery(false));
  const detailed = useQuery({ ...landQuery(true), enabled: fine });
  const path = (fine && resting ? detailed.data : undefined) ?? coarse.data;
  if (!path) return null;
  return (
    <path className="map-land" d={path} strokeWidth={0.6 / camera.k} transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`} />
  );
}

/** Bent a little to one side, so that lines between the same neighbours do not cover each other. */
function arc(from: Point, to: Point): string {
  const bend = { x: (from.x + to.x) / 2 - (to.y - from.y) * 0.12, y: (from.y + to.y) / 2 + (to.x - from.x) * 0.12 };
  return `M${from.x},${from.y}Q${bend.x},${bend.y} ${to.x},${to.y}`;
}

function Lines({ lines, camera }: { lines: readonly Tether[]; camera: Camera }) {
  return lines.map(({ from, to, count }) => (
    <path
      key={`${from.spots[0]?.place.code} ${to.spots[0]?.place.code}`}
      className="map-line"
      d={arc(toScreen(camera, from), toScreen(camera, to))}
      strokeWidth={Math.min(3, 1 + Math.log10(count))}
    />
  ));
}

interface BubbleProps {
  cluster: Cluster;
  camera: Camera;
  chosen: boolean;
  labelled: boolean;
  choose: (codes: readonly string[]) => void;
}

function Bubble({ cluster, camera, chosen, labelled, choose }: BubbleProps) {
  const speech = useSpeech();
  const { x, y } = toScreen(camera, cluster);
  const names = cluster.spots.map(({ place }) => place.name);
  const size = `${Math.round(Math.min(44, 22 + 3.5 * Math.log2(cluster.count)))}px`;
  return (
    <button
      type="button"
      className={cluster.spots.length > 1 ? "bubble bubble-several" : "bubble"}
      style={{ insetInlineStart: `${x}px`, insetBlockStart: `${y}px`, inlineSize: size, blockSize: size }}
      aria-pressed={chosen}
      aria-label={speech.t("placeHere", { places: clusterNames(names, speech), count: cluster.count })}
      onClick={() => choose(cluster.spots.map(({ place }) => place.code))}
    >
      <span aria-hidden="true">{speech.number(cluster.count)}</span>
      {labelled && (
        <span className="bubble-name" aria-hidden="true">
          {names[0]}
        </span>
      )}
    </button>
  );
}

const inSight = ({ x, y }: Point, width: number, height: number): boolean => x > -30 && y > -30 && x < width + 30 && y < height + 30;

interface Props {
  view: MapView;
  /** Codes of the chosen places. */
  chosen: readonly string[];
  choose: (codes: readonly string[]) => void;
}

/** Places as bubbles on the coastlines of the world; the table below says the same in words. */
export function MapPicture({ view, chosen, choose }: Props) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const spots = useMemo(() => spotsOf(view), [view]);
  const looking = useCamera(frame, drawing, spots);
  const scale = looking?.camera.k ?? 1;
  const clusters = useMemo(() => clustered(spots, reach / scale), [spots, scale]);
  const named = useMemo(() => legible(clusters, { width: nameRoom.width / scale, height: nameRoom.height / scale }), [clusters, scale]);
  const lines = useMemo(() => tethers(view.lines, clusters), [view, clusters]);
  return (
    <section ref={frame} className="map-frame" aria-label={t("mapPicture")}>
      {looking && (
        <>
          <svg className="map-drawing" width={looking.screen.width} height={looking.screen.height} aria-hidden="true">
            <Land camera={looking.camera} />
            <Lines lines={lines} camera={looking.camera} />
          </svg>
          {clusters.map((cluster) =>
            inSight(toScreen(looking.camera, cluster), looking.screen.width, looking.screen.height) ? (
              <Bubble
                key={cluster.spots[0]?.place.code}
                cluster={cluster}
                camera={looking.camera}
                chosen={cluster.spots.some(({ place }) => chosen.includes(place.code))}
                labelled={named.has(cluster)}
                choose={choose}
              />
            ) : null,
          )}
          <ZoomButtons closer={looking.closer} farther={looking.farther} whole={looking.whole} />
        </>
      )}
    </section>
  );
}
