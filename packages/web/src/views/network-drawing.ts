import type { MultiGraph } from "graphology";
import Sigma from "sigma";
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import { type Palette, place, taskOf } from "./picture-data.ts";

/** What a person does to the picture. */
export interface Hands {
  open: (id: string) => void;
  expand: (id: string) => void;
  /** The record the pointer rests on, or that a finger touched. */
  look: (id: string) => void;
  /** True from the first to the last round of the arrangement. */
  arranging: (busy: boolean) => void;
}

export interface Drawing {
  /** Brings a record into the middle and shows what it is connected with; undefined lets go. */
  show: (id: string | undefined, move: boolean) => void;
  closer: () => void;
  farther: () => void;
  whole: () => void;
  pan: (right: number, down: number) => void;
  close: () => void;
}

/** Letters of a label at most. */
const labelLength = 32;
/** Milliseconds a pointer rests before its record is looked at. */
const rest = 250;

const brief = (text: string): string => (text.length > labelLength ? `${text.slice(0, labelLength - 1)}…` : text);

/** Names with a rim of paper, so that they can be read over lines. */
function labels(palette: Palette): { label: NodeLabelDrawingFunction; hover: NodeHoverDrawingFunction } {
  const label: NodeLabelDrawingFunction = (context, data, settings) => {
    if (!data.label) return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = palette.paper;
    context.fillStyle = palette.ink;
    const [x, y] = [data.x + data.size + 3, data.y + settings.labelSize / 3];
    context.strokeText(brief(data.label), x, y);
    context.fillText(brief(data.label), x, y);
  };
  const hover: NodeHoverDrawingFunction = (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = palette.ink;
    context.stroke();
    label(context, data, settings);
  };
  return { label, hover };
}

function settingsOf(palette: Palette, font: string): Partial<Settings> {
  const { label, hover } = labels(palette);
  return {
    allowInvalidContainer: true,
    enableCameraRotation: false,
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: hover,
    labelFont: font,
    labelSize: 12,
    labelColor: { color: palette.ink },
    labelDensity: 0.8,
    labelGridCellSize: 150,
    labelRenderedSizeThreshold: 4,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    zIndex: true,
  };
}

/** Everything but the looked-at record and its neighbours steps back. */
function highlighting(sigma: Sigma, graph: MultiGraph, palette: Palette): (id: string | undefined) => void {
  return (id) => {
    const near = id !== undefined && graph.hasNode(id) ? new Set([id, ...graph.neighbors(id)]) : undefined;
    sigma.setSetting("nodeReducer", (node, data) => {
      if (!near) return data;
      return near.has(node)
        ? { ...data, zIndex: 99, forceLabel: near.size < 40 || node === id }
        : { ...data, color: palette.faint, label: "" };
    });
    sigma.setSetting("edgeReducer", (edge, data) => {
      if (!near || id === undefined) return data;
      return graph.hasExtremity(edge, id) ? { ...data, color: palette.ink, zIndex: 1 } : { ...data, hidden: near.size < 200 };
    });
  };
}

/** Arranges the nodes in a worker, so that the page goes on answering meanwhile. Gives what stops it. */
function arrange(graph: MultiGraph, sigma: Sigma, arranging: Hands["arranging"]): () => void {
  let worker: Worker | undefined;
  const start = () => {
    worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    const ended = () => {
      worker?.terminate();
      arranging(false);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<{ positions: Float64Array; done: boolean }>) => {
      place(graph, data.positions);
      sigma.refresh();
      if (data.done) ended();
    });
    worker.addEventListener("error", ended);
    const task = taskOf(graph);
    worker.postMessage(task, [task.positions.buffer, task.links.buffer]);
  };
  arranging(true);
  // A picture that is taken down at once, as when several answers come together, needs no worker.
  const timer = setTimeout(start, 0);
  return () => {
    clearTimeout(timer);
    worker?.terminate();
  };
}

function listen(sigma: Sigma, hands: Hands, highlight: (id: string | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched: string | undefined;
  sigma.on("enterNode", ({ node }) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      highlight(node);
      hands.look(node);
    }, rest);
  });
  sigma.on("leaveNode", () => clearTimeout(timer));
  sigma.on("clickStage", () => highlight(undefined));
  sigma.on("clickNode", ({ node, event }) => {
    clearTimeout(timer);
    const finger = "touches" in event.original;
    if (event.original.shiftKey) hands.expand(node);
    // A finger cannot rest on a record, so its first touch looks and its second opens.
    else if (finger && touched !== node) hands.look((touched = node));
    else hands.open(node);
  });
  return () => clearTimeout(timer);
}

/** Letters of other scripts come in tables of their own, which a canvas, unlike the page around it, does not wait for. */
async function lettersCome(graph: MultiGraph, font: string): Promise<void> {
  const letters = new Set(graph.mapNodes((_, { label }) => String(label)).join(""));
  await document.fonts.load(`12px ${font}`, [...letters].join(""));
}

const calm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws a network into `frame`. Undefined where the browser has no WebGL. */
export function draw(frame: HTMLElement, graph: MultiGraph, palette: Palette, hands: Hands): Drawing | undefined {
  if (!document.createElement("canvas").getContext("webgl2")) return undefined;
  const font = getComputedStyle(frame).fontFamily;
  const sigma = new Sigma(graph, frame, settingsOf(palette, font));
  let open = true;
  void lettersCome(graph, font).then(() => open && sigma.refresh());
  const camera = sigma.getCamera();
  const highlight = highlighting(sigma, graph, palette);
  const quiet = listen(sigma, hands, highlight);
  const stop = arrange(graph, sigma, hands.arranging);
  // Sigma divides by the duration.
  const pace = { duration: calm() ? 1 : 250 };
  return {
    show(id, move) {
      highlight(id);
      const data = id === undefined ? undefined : sigma.getNodeDisplayData(id);
      if (data && move) void camera.animate({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.4) }, pace);
    },
    closer: () => void camera.animatedZoom(pace),
    farther: () => void camera.animatedUnzoom(pace),
    whole: () => void camera.animatedReset(pace),
    pan: (right, down) =>
      void camera.animate({ x: camera.x + right * 0.12 * camera.ratio, y: camera.y - down * 0.12 * camera.ratio }, pace),
    close() {
      open = false;
      quiet();
      stop();
      sigma.kill();
    },
  };
}
