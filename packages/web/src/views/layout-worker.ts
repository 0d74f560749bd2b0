import { arranged, type LayoutTask } from "./layout.ts";

/** Rounds between two looks at the picture. */
const between = 40;

self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  let { positions } = data;
  for (let left = data.rounds; left > 0; left -= between) {
    positions = arranged({ ...data, positions, rounds: Math.min(between, left) });
    self.postMessage({ positions, done: left <= between }, { transfer: [] });
  }
});
