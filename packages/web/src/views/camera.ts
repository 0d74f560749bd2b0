/** A point of the screen or of the drawing, in its own units. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the drawing stands on the screen: screen = drawing × k + (x, y). */
export interface Camera extends Point {
  k: number;
}

const nearest = 120;

export const toScreen = ({ k, x, y }: Camera, point: Point): Point => ({ x: point.x * k + x, y: point.y * k + y });

/** The scale at which the whole drawing just fits the screen. */
export const wholeScale = (drawing: Size, screen: Size): number => Math.min(screen.width / drawing.width, screen.height / drawing.height);

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Keeps the scale in bounds and some of the drawing in sight. */
export function kept(camera: Camera, drawing: Size, screen: Size): Camera {
  const k = between(camera.k, wholeScale(drawing, screen), nearest);
  const inSight = (at: number, drawn: number, seen: number) =>
    between(at, Math.min(0, seen / 2 - drawn * k), Math.max(seen / 2, seen - drawn * k));
  return { k, x: inSight(camera.x, drawing.width, screen.width), y: inSight(camera.y, drawing.height, screen.height) };
}

/** Closer (factor over 1) or farther, while what is under `at` stays there. */
export function zoomed(camera: Camera, factor: number, at: Point, drawing: Size, screen: Size): Camera {
  const k = between(camera.k * factor, wholeScale(drawing, screen), nearest);
  const ratio = k / camera.k;
  return kept({ k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio }, drawing, screen);
}

export function moved(camera: Camera, by: Point, drawing: Size, screen: Size): Camera {
  return kept({ ...camera, x: camera.x + by.x, y: camera.y + by.y }, drawing, screen);
}

/** Share of the screen that is left free around what is shown. */
const margin = 0.12;
/** No closer than this when showing few points: one place alone needs its surroundings. */
const modest = 9;

/** Shows all points as large as fits; the whole drawing where there are none. */
export function fitted(points: readonly Point[], drawing: Size, screen: Size): Camera {
  const xs = points.length > 0 ? points.map(({ x }) => x) : [0, drawing.width];
  const ys = points.length > 0 ? points.map(({ y }) => y) : [0, drawing.height];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = (1 - 2 * margin) * Math.min(screen.width / Math.max(1, right - left), screen.height / Math.max(1, bottom - top));
  const k = between(room, wholeScale(drawing, screen), modest);
  return kept({ k, x: screen.width / 2 - ((left + right) / 2) * k, y: screen.height / 2 - ((top + bottom) / 2) * k }, drawing, screen);
}
