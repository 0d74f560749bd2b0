import { type Contexts, contextCost, type Step } from "./contexts.ts";

/** Longest chunk of letters or sounds that a table pairs. */
export const longestChunk = 3;
const width = longestChunk + 1;
/** A cost no pair of chunks has, and one no word reaches. */
const none = 255;
const unreached = 1 << 28;

/** What single letters and sounds cost that no chunk covers. */
export interface SingleCosts {
  /** A letter or sound that nothing on the other side stands for. */
  alone: number;
  /** The same for a vowel. */
  aloneVowel: number;
  /** A letter that stands for an unrelated sound. */
  unrelated: number;
  /** A vowel for another. */
  otherVowel: number;
  /** Two letters that changed places; only where both sides are letters. */
  swapped?: number;
}

/** What it costs to write chunks of letters as chunks of sounds; costs in nats for fitted tables, in letters for ruled ones. */
export interface ChunkTable {
  letters: ReadonlyMap<string, number>;
  sounds: ReadonlyMap<string, number>;
  /** Row of a chunk of letters, column of a chunk of sounds, in steps of 1/scale; `none` where the pair is not in the table. */
  costs: Uint8Array;
  columns: number;
  /** Steps that make up a cost of 1. */
  scale: number;
  single: Readonly<Required<SingleCosts>>;
  /** What stands around a step counts too, where that was fitted. */
  contexts?: Contexts;
}

/** One pair of chunks with its cost. */
export type Cell = readonly [letters: string, sounds: string, cost: number];

/** The cells of a table as it is stored: a line a chunk of letters, then `sounds,tenths`. */
export function cellsOf(text: string): Cell[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [letters = "", ...cells] = line.replace(/^ /u, "\u0000 ").split(" ");
      return cells.map((cell): Cell => {
        const comma = cell.lastIndexOf(",");
        return [letters === "\u0000" ? "" : letters, cell.slice(0, comma), Number(cell.slice(comma + 1)) / 10];
      });
    });
}

/** Makes a table of cells; where a pair comes twice, the cheaper counts. Costs are rounded to steps of 1/scale. */
export function tableOf(cells: readonly Cell[], scale: number, single: SingleCosts): ChunkTable {
  const letters = numbered(cells.map(([chunk]) => chunk));
  const sounds = numbered(cells.map(([, chunk]) => chunk));
  const costs = new Uint8Array(letters.size * sounds.size).fill(none);
  for (const [l, s, cost] of cells) {
    const at = (letters.get(l) ?? 0) * sounds.size + (sounds.get(s) ?? 0);
    costs[at] = Math.min(costs[at] ?? none, Math.round(cost * scale));
  }
  return { letters, sounds, costs, columns: sounds.size, scale, single: inSteps(single, scale) };
}

function inSteps({ swapped, ...costs }: SingleCosts, scale: number): Required<SingleCosts> {
  const steps = (cost: number): number => Math.round(cost * scale);
  return {
    alone: steps(costs.alone),
    aloneVowel: steps(costs.aloneVowel),
    unrelated: steps(costs.unrelated),
    otherVowel: steps(costs.otherVowel),
    swapped: swapped === undefined ? unreached : steps(swapped),
  };
}

function numbered(chunks: readonly string[]): Map<string, number> {
  return new Map([...new Set(chunks)].map((chunk, at) => [chunk, at]));
}

/** Letters and sounds that are vowels, lengths among them. */
export const vowel = /[aeiouyéèáíóúöüäåøæıãõōūýă:\u1161-\u1175]/u;
/** 1 for the codes of vowels, all of which are below its length. */
const vowelCodes = Uint8Array.from({ length: 0x1200 }, (_, code) => (vowel.test(String.fromCharCode(code)) ? 1 : 0));
/** Codes from here on are of letters other than the plain Latin ones: only these have a plainer form. */
const firstMarked = 0x80;

/** A word cut into all its chunks, for one side of one table. */
export interface Chunked {
  /** A number no other chunked word has. */
  serial: number;
  /** The word; its letters in their plain form. */
  plain: string;
  length: number;
  /** Where the costs of the chunk that begins at i and has a letters are found, at i × 4 + a; -1 where the table does not know it. */
  places: Int32Array;
  codes: Uint16Array;
  /** 1 where the letter is a vowel. */
  vowels: Uint8Array;
}

let serials = 0;

/** Looks all chunks of a word up; `strange` gives a letter's plain form where the table does not know the chunk as written. */
export function chunked(table: ChunkTable, side: "letters" | "sounds", word: string, strange: (chunk: string) => string): Chunked {
  const known = table[side];
  const step = side === "letters" ? table.columns : 1;
  const { length } = word;
  const places = new Int32Array((length + 1) * width).fill(-1);
  const codes = new Uint16Array(length);
  const vowels = new Uint8Array(length);
  for (let i = 0; i <= length; i += 1) {
    codes[i] = word.charCodeAt(i);
    vowels[i] = vowelCodes[codes[i] ?? 0] ?? 0;
    for (let a = 0; a <= longestChunk && i + a <= length; a += 1) {
      const chunk = word.slice(i, i + a);
      const number = known.get(chunk) ?? (isMarked(chunk) ? known.get(strange(chunk)) : undefined);
      if (number !== undefined) places[i * width + a] = number * step;
    }
  }
  serials += 1;
  const plain = side === "letters" && isMarked(word) ? Array.from(word, (letter) => strange(letter)[0] ?? "").join("") : word;
  return { serial: serials, plain, length, places, codes, vowels };
}

function isMarked(chunk: string): boolean {
  for (let at = 0; at < chunk.length; at += 1) if (chunk.charCodeAt(at) >= firstMarked) return true;
  return false;
}

const band = 6;
/** Share of the limit that may be spent at the very beginning; it grows evenly from there. */
const headStart = 0.3;
let cells = new Int32Array(4096);
/** The last row of the grid that may have been reached. */
let reached = 0;

/**
 * The least cost of writing `letters` as `sounds`; infinite once it is certain to pass `limit`. The way through the grid stays within a
 * band around its diagonal, and may not spend most of the limit at the beginning.
 */
export function wordCost(table: ChunkTable, letters: Chunked, sounds: Chunked, limit: number): number {
  const n = letters.length;
  const m = sounds.length;
  const row = m + 1;
  const size = (n + 1) * row;
  if (size > cells.length) cells = new Int32Array(size);
  cells.fill(unreached, 0, size);
  cells[0] = 0;
  reached = 0;
  const most = limit * table.scale;
  for (let i = 0; i <= n && i <= reached; i += 1) {
    const part = n === 0 ? 1 : i / n;
    fromRow(table, letters, sounds, i, part, most * (headStart + (1 - headStart) * part));
  }
  const cost = cells[size - 1] ?? unreached;
  return cost > most ? Number.POSITIVE_INFINITY : cost / table.scale;
}

/**
 * The same with what stands around each step of the cheapest way: where a letter is silent, or how it is read, depends on its neighbours. The
 * second look may make a way dearer or cheaper, but finds no other.
 */
export function costInContext(table: ChunkTable, letters: Chunked, sounds: Chunked, limit: number): number {
  const cost = wordCost(table, letters, sounds, limit);
  if (!table.contexts || cost === Number.POSITIVE_INFINITY) return cost;
  return Math.max(0, cost + contextCost(table.contexts, letters.plain, sounds.plain, wayFound(table, letters, sounds)));
}

/** The steps of the way that `wordCost` found last, in their order; it has to have been for these two words. */
export function wayFound(table: ChunkTable, letters: Chunked, sounds: Chunked): Step[] {
  const steps: Step[] = [];
  let at: Step | undefined = { letter: letters.length, sound: sounds.length, letters: 0, sounds: 0 };
  while (at.letter + at.sound > 0) {
    at = stepTo(table, letters, sounds, at.letter, at.sound);
    if (!at) break;
    steps.push(at);
  }
  return steps.reverse();
}

/** The step by which a place of the grid was reached. */
function stepTo(table: ChunkTable, letters: Chunked, sounds: Chunked, i: number, j: number): Step | undefined {
  const row = sounds.length + 1;
  const cost = cells[i * row + j] ?? unreached;
  for (let a = Math.min(longestChunk, i); a >= 0; a -= 1) {
    for (let b = Math.min(longestChunk, j); b >= 0; b -= 1) {
      const before = cells[(i - a) * row + j - b] ?? unreached;
      if (a + b === 0 || before > cost) continue;
      if (before + costOfStep(table, letters, sounds, i - a, j - b, a, b) === cost)
        return { letter: i - a, sound: j - b, letters: a, sounds: b };
    }
  }
  return undefined;
}

function costOfStep(table: ChunkTable, letters: Chunked, sounds: Chunked, i: number, j: number, a: number, b: number): number {
  const [place, sound] = [letters.places[i * width + a] ?? -1, sounds.places[j * width + b] ?? -1];
  const known = place < 0 || sound < 0 ? none : (table.costs[place + sound] ?? none);
  return Math.min(known === none ? unreached : known, singleCost(table, letters.vowels[i] === 1, sounds.vowels[j] === 1, a, b));
}

/** What a step costs that is one letter, one sound, or both. */
function singleCost({ single: costs }: ChunkTable, soft: boolean, softSound: boolean, a: number, b: number): number {
  if (a > 1 || b > 1) return unreached;
  if (a + b === 2) return soft && softSound ? costs.otherVowel : costs.unrelated;
  return (a === 1 ? soft : softSound) ? costs.aloneVowel : costs.alone;
}

/** Goes on from all places of a row that lie near the diagonal and cost no more than `most`. */
function fromRow(table: ChunkTable, letters: Chunked, sounds: Chunked, i: number, part: number, most: number): void {
  const middle = part * sounds.length;
  const last = Math.min(sounds.length, Math.ceil(middle + band));
  const row = i * (sounds.length + 1);
  for (let j = Math.max(0, Math.floor(middle - band)); j <= last; j += 1) {
    const cost = cells[row + j] ?? unreached;
    if (cost > most) continue;
    reached = i + longestChunk;
    single(table, letters, sounds, i, j, cost);
    byChunks(table, letters.places, sounds.places, row + j, i, j, cost);
  }
}

/** Goes on from a place by one letter, one sound, or both. */
function single({ single: costs }: ChunkTable, letters: Chunked, sounds: Chunked, i: number, j: number, cost: number): void {
  const row = sounds.length + 1;
  const at = i * row + j;
  const soft = letters.vowels[i] === 1;
  const softSound = sounds.vowels[j] === 1;
  if (j < sounds.length) reach(at + 1, cost + (softSound ? costs.aloneVowel : costs.alone));
  if (i === letters.length) return;
  reach(at + row, cost + (soft ? costs.aloneVowel : costs.alone));
  if (j === sounds.length) return;
  reach(at + row + 1, cost + (soft && softSound ? costs.otherVowel : costs.unrelated));
  if (costs.swapped !== unreached && letters.codes[i] === sounds.codes[j + 1] && letters.codes[i + 1] === sounds.codes[j])
    reach(at + 2 * row + 2, cost + costs.swapped);
}

/** Goes on from a place by the pairs of chunks in the table. */
function byChunks({ costs }: ChunkTable, letters: Int32Array, sounds: Int32Array, at: number, i: number, j: number, cost: number): void {
  const row = sounds.length / width;
  const grid = cells;
  for (let a = 0; a <= longestChunk; a += 1) {
    const place = letters[i * width + a] as number;
    if (place < 0) continue;
    const to = at + a * row;
    for (let b = a === 0 ? 1 : 0; b <= longestChunk; b += 1) {
      const sound = sounds[j * width + b] as number;
      if (sound < 0) continue;
      const more = costs[place + sound] as number;
      if (more !== none && cost + more < (grid[to + b] as number)) grid[to + b] = cost + more;
    }
  }
}

function reach(at: number, cost: number): void {
  if (cost < (cells[at] ?? unreached)) cells[at] = cost;
}
