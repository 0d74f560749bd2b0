import { describe, expect, it } from "vitest";
import { type Camera, fitted, moved, toScreen, wholeScale, zoomed } from "./camera.ts";

const drawing = { width: 1000, height: 500 };
const screen = { width: 800, height: 600 };

describe("the camera", () => {
  it("shows all points, in the middle", () => {
    const points = [
      { x: 100, y: 100 },
      { x: 300, y: 200 },
    ];
    const camera = fitted(points, drawing, screen);
    const [a, b] = points.map((point) => toScreen(camera, point));
    for (const point of [a, b]) {
      expect(point?.x).toBeGreaterThan(0);
      expect(point?.x).toBeLessThan(screen.width);
    }
    expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBeCloseTo(screen.width / 2);
    expect(((a?.y ?? 0) + (b?.y ?? 0)) / 2).toBeCloseTo(screen.height / 2);
  });

  it("shows the whole drawing where there is no point, and goes no farther away", () => {
    const camera = fitted([], drawing, screen);
    expect(camera.k).toBe(wholeScale(drawing, screen));
    expect(zoomed(camera, 0.1, { x: 0, y: 0 }, drawing, screen).k).toBe(camera.k);
  });

  it("keeps what is under the pointer where it is while zooming", () => {
    const camera: Camera = { k: 4, x: -1200, y: -600 };
    const at = { x: 300, y: 250 };
    const under = { x: (at.x - camera.x) / camera.k, y: (at.y - camera.y) / camera.k };
    const after = toScreen(zoomed(camera, 1.5, at, drawing, screen), under);
    expect([after.x, after.y].map(Math.round)).toEqual([300, 250]);
  });

  it("cannot be moved so far that nothing is in sight", () => {
    const camera = moved({ k: 2, x: 0, y: 0 }, { x: 1e6, y: -1e6 }, drawing, screen);
    expect(toScreen(camera, { x: 0, y: drawing.height })).toEqual({ x: screen.width / 2, y: screen.height / 2 });
  });
});
