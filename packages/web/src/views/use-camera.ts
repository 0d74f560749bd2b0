import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Camera, fitted, kept, moved, type Point, type Size, zoomed } from "./camera.ts";

/** How far a key moves the picture, in screen pixels, and how much a key or a button zooms. */
const step = 80;
const factor = 1.5;

export interface View {
  camera: Camera;
  screen: Size;
  closer: () => void;
  farther: () => void;
  whole: () => void;
}

function useSize(frame: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [frame]);
  return size;
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

const middle = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/** What moves the camera: wheel, keys inside the frame, one dragging pointer, two pinching ones. */
interface Moves {
  zoom: (by: number, at?: Point) => void;
  pan: (by: Point) => void;
  whole: () => void;
}

function pressed(key: string, { zoom, pan, whole }: Moves): boolean {
  const arrow = arrows[key];
  if (arrow) pan(arrow);
  else if (key === "+" || key === "=") zoom(factor);
  else if (key === "-") zoom(1 / factor);
  else if (key === "0") whole();
  else return false;
  return true;
}

/** Pointers that are down and where they were last. */
type Fingers = Map<number, Point>;

const spread = (fingers: Fingers): number => {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
};

function dragged(fingers: Fingers, event: PointerEvent, moves: Moves, corner: Point): void {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const old = spread(fingers);
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  const [a, b] = [...fingers.values()];
  if (fingers.size === 1) moves.pan({ x: event.clientX - before.x, y: event.clientY - before.y });
  else if (a && b && old > 0) moves.zoom(spread(fingers) / old, { x: (a.x + b.x) / 2 - corner.x, y: (a.y + b.y) / 2 - corner.y });
}

/** Listens on the frame itself: the wheel must be held back from scrolling the page, which React's own handlers cannot. */
function listen(element: HTMLElement, moves: Moves): () => void {
  const stop = new AbortController();
  const fingers: Fingers = new Map();
  const options = { signal: stop.signal };
  const corner = (): Point => element.getBoundingClientRect();
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    moves.zoom(Math.exp(-event.deltaY / 400), { x: event.clientX - corner().x, y: event.clientY - corner().y });
  };
  const lift = ({ pointerId }: PointerEvent) => void fingers.delete(pointerId);
  element.addEventListener("wheel", wheel, { ...options, passive: false });
  element.addEventListener(
    "keydown",
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && pressed(event.key, moves)) event.preventDefault();
    },
    options,
  );
  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.target instanceof Element && !event.target.closest("button"))
        fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    options,
  );
  window.addEventListener("pointermove", (event) => dragged(fingers, event, moves, corner()), options);
  window.addEventListener("pointerup", lift, options);
  window.addEventListener("pointercancel", lift, options);
  return () => stop.abort();
}

/** A drawing that can be moved and zoomed by mouse, finger and key. It shows all `points` until somebody moves it. */
export function useCamera(frame: RefObject<HTMLElement | null>, drawing: Size, points: readonly Point[]): View | undefined {
  const screen = useSize(frame);
  const [chosen, setChosen] = useState<Camera>();
  const shown = useRef<{ camera: Camera; screen: Size }>(undefined);
  const camera = useMemo(
    () => screen && (chosen ? kept(chosen, drawing, screen) : fitted(points, drawing, screen)),
    [chosen, screen, drawing, points],
  );
  useLayoutEffect(() => {
    shown.current = camera && screen && { camera, screen };
  });
  const change = useCallback((make: (camera: Camera, screen: Size) => Camera) => {
    const now = shown.current;
    if (!now) return;
    const camera = make(now.camera, now.screen);
    // Several moves may come before the next drawing.
    shown.current = { ...now, camera };
    setChosen(camera);
  }, []);
  const zoom = useCallback<Moves["zoom"]>(
    (by, at) => change((camera, screen) => zoomed(camera, by, at ?? middle(screen), drawing, screen)),
    [change, drawing],
  );
  const pan = useCallback<Moves["pan"]>((by) => change((camera, screen) => moved(camera, by, drawing, screen)), [change, drawing]);
  const whole = useCallback(() => setChosen(undefined), []);
  useEffect(() => {
    const element = frame.current;
    return element ? listen(element, { zoom, pan, whole }) : undefined;
  }, [frame, zoom, pan, whole]);
  return camera && screen && { camera, screen, closer: () => zoom(factor), farther: () => zoom(1 / factor), whole };
}
