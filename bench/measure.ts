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
    const seconds = await timeOf(work);
    if (run > 0) times.push(seconds);
  }
  return summary(units, times);
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function summary(units: number, times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const fastest = sorted[0] ?? seconds;
  return { seconds, rate: units / seconds, best: units / fastest, spread: (sorted.at(-1) ?? seconds) / fastest };
}

/** A measurement that tells apart the runs during which other work shared the core. */
export interface MeasuredAlone extends Measured {
  /** Units of work a second, by the median of the runs that had the core to themselves; not a number where those were fewer than five. */
  alone: number;
  /** How many runs those were. */
  runsAlone: number;
}

/** How much slower than its fastest the yardstick may be on a core that does nothing else. */
const undisturbed = 1.25;
const fewestRuns = 5;

/**
 * Times `work` like `measure`, and before and after each run a yardstick that has nothing to do with it: a fixed number of look-ups in
 * a table. A virtual core that other work shares does both more slowly, so that a run between two fast yardsticks had the core to itself.
 */
export async function measureAlone(units: number, work: () => unknown, runs: number): Promise<MeasuredAlone> {
  yardstick();
  const timed: { seconds: number; pace: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const before = yardstick();
    const seconds = await timeOf(work);
    const pace = Math.max(before, yardstick());
    if (run > 0) timed.push({ seconds, pace });
  }
  const limit = Math.min(...timed.map(({ pace }) => pace)) * undisturbed;
  const alone = timed.filter(({ pace }) => pace <= limit).map(({ seconds }) => seconds);
  const rate = alone.length < fewestRuns ? Number.NaN : summary(units, alone).rate;
  return {
    ...summary(
      units,
      timed.map(({ seconds }) => seconds),
    ),
    alone: rate,
    runsAlone: alone.length,
  };
}

const table = Uint8Array.from({ length: 65_536 }, (_, index) => (index * 7919) >>> 3);
const places = Uint16Array.from({ length: 4096 }, (_, index) => index * 40_503);

/** Milliseconds that four million look-ups take. */
function yardstick(): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 1000; round++)
    for (let index = 0; index < places.length; index++) sum = (sum + (table[places[index] as number] as number)) | 0;
  const took = performance.now() - started;
  return sum === -1 ? Number.POSITIVE_INFINITY : took;
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
