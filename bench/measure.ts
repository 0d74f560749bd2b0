/** Runs of one measurement: how many units of work, and the median time they took. */
export interface Measured {
  /** Median seconds of a run. */
  seconds: number;
  /** Units of work a second, by the median. */
  rate: number;
  /** Units of work a second in the fastest run: nearest to what the machine does when nothing else runs on it. */
  best: number;
  /** Slowest run over fastest; far from 1 means that the machine was busy. */
  spread: number;
}

/** Times `work` over `runs` counted runs after one warm-up. `units` is the amount of work one run does. */
export async function measure(units: number, work: () => unknown, runs = 5): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now();
    await work();
    if (run > 0) times.push((performance.now() - started) / 1000);
  }
  times.sort((a, b) => a - b);
  const seconds = times[Math.floor(times.length / 2)] ?? Number.NaN;
  const fastest = times[0] ?? seconds;
  return { seconds, rate: units / seconds, best: units / fastest, spread: (times.at(-1) ?? seconds) / fastest };
}

/** Prints one row of the report, columns aligned. */
export function row(name: string, ...cells: (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === "number" ? figure(cell) : cell).padStart(16));
  console.log(`${name.padEnd(52)}${shown.join("")}`);
}

function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}

/** Starts a part of the report. */
export function heading(name: string, ...columns: string[]): void {
  console.log("");
  row(name, ...columns);
  console.log("─".repeat(52 + 16 * columns.length));
}
