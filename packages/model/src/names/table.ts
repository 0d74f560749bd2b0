/** Longest chunk of letters or sounds that a table pairs. */
export const longestChunk = 3;
const width = longestChunk + 1;
const none = 1e6;

/** What it costs to write chunks of letters as chunks of sounds; costs in nats for fitted tables, in letters for ruled ones. */
export interface ChunkTable {
  letters: ReadonlyMap<string, number>;
  sounds: ReadonlyMap<string, number>;
  /** Row of a chunk of letters, column of a chunk of sounds; `none` where the pair is not in the table. */
  costs: Float32Array;
  columns: number;
  /** Cost of a letter or sound that nothing on the other side stands for. */
  alone: number;
  /** The same for a vowel. */
  aloneVowel: number;
  /** Cost of a letter that stands for an unrelated sound. */
  unrelated: number;
  /** Cost of a vowel for another. */
  otherVowel: number;
  /** Cost of two letters that changed places; only where both sides are letters. */
  swapped: number;
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

/** Makes a table of cells; where a pair comes twice, the cheaper counts. */
export function tableOf(
  cells: readonly Cell[],
  fixed: Pick<ChunkTable, "alone" | "aloneVowel" | "unrelated" | "otherVowel" | "swapped">,
): ChunkTable {
  const letters = numbered(cells.map(([chunk]) => chunk));
  const sounds = numbered(cells.map(([, chunk]) => chunk));
  const costs = new Float32Array(letters.size * sounds.size).fill(none);
  for (const [l, s, cost] of cells) {
    const at = (letters.get(l) ?? 0) * sounds.size + (sounds.get(s) ?? 0);
    costs[at] = Math.min(costs[at] ?? none, cost);
  }
  return { letters, sounds, costs, columns: sounds.size, ...fixed };
}

function numbered(chunks: readonly string[]): Map<string, number> {
  return new Map([...new Set(chunks)].map((chunk, at) => [chunk, at]));
}

const vowel = /[aeiouyéèáíóúöüäåøæıãõōūýă:\u1161-\u1175]/u;

/** A word cut into all its chunks, for one side of one table. */
export interface Chunked {
  length: number;
  /** Number of the chunk that begins at i and has a letters, at i × 4 + a; -1 where the table does not know it. */
  ids: Int16Array;
  codes: Uint16Array;
  /** 1 where the letter is a vowel. */
  vowels: Uint8Array;
}

/** Looks all chunks of a word up; `strange` gives a letter's plain form where the table does not know the chunk as written. */
export function chunked(word: string, known: ReadonlyMap<string, number>, strange: (chunk: string) => string): Chunked {
  const ids = new Int16Array((word.length + 1) * width).fill(-1);
  for (let i = 0; i <= word.length; i += 1) {
    for (let a = 0; a <= longestChunk && i + a <= word.length; a += 1) {
      const chunk = word.slice(i, i + a);
      ids[i * width + a] = known.get(chunk) ?? known.get(strange(chunk)) ?? -1;
    }
  }
  return {
    length: word.length,
    ids,
    codes: Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
    vowels: Uint8Array.from(word, (letter) => (vowel.test(letter) ? 1 : 0)),
  };
}

const band = 6;
let cells = new Float64Array(4096);

/**
 * The least cost of writing `letters` as `sounds`; a number above `limit` once it is certain to pass it.
 * The way through the grid stays within a band around its diagonal.
 */
export function wordCost(table: ChunkTable, letters: Chunked, sounds: Chunked, limit: number): number {
  const n = letters.length;
  const m = sounds.length;
  const row = m + 1;
  if ((n + 1) * row > cells.length) cells = new Float64Array((n + 1) * row);
  cells.fill(none, 0, (n + 1) * row);
  cells[0] = 0;
  for (let i = 0; i <= n; i += 1) {
    const middle = n === 0 ? 0 : (i * m) / n;
    const last = Math.min(m, Math.ceil(middle + band));
    for (let j = Math.max(0, Math.floor(middle - band)); j <= last; j += 1) {
      const cost = cells[i * row + j] ?? none;
      if (cost > limit) continue;
      single(table, letters, sounds, i, j, cost);
      byChunks(table, letters, sounds, i, j, cost);
    }
  }
  return cells[(n + 1) * row - 1] ?? none;
}

/** Goes on from a place by one letter, one sound, or both. */
function single(table: ChunkTable, letters: Chunked, sounds: Chunked, i: number, j: number, cost: number): void {
  const row = sounds.length + 1;
  const at = i * row + j;
  const soft = letters.vowels[i] ?? 0;
  const softSound = sounds.vowels[j] ?? 0;
  if (j < sounds.length) reach(at + 1, cost + (softSound ? table.aloneVowel : table.alone));
  if (i === letters.length) return;
  reach(at + row, cost + (soft ? table.aloneVowel : table.alone));
  if (j === sounds.length) return;
  reach(at + row + 1, cost + (soft && softSound ? table.otherVowel : table.unrelated));
  if (table.swapped < none && i + 1 < letters.length && j + 1 < sounds.length) {
    const { codes } = letters;
    if (codes[i] === sounds.codes[j + 1] && codes[i + 1] === sounds.codes[j]) reach(at + 2 * row + 2, cost + table.swapped);
  }
}

/** Goes on from a place by the pairs of chunks in the table. */
function byChunks(table: ChunkTable, letters: Chunked, sounds: Chunked, i: number, j: number, cost: number): void {
  const row = sounds.length + 1;
  const most = Math.min(longestChunk, sounds.length - j);
  const longest = Math.min(longestChunk, letters.length - i);
  const { costs, columns } = table;
  for (let a = 0; a <= longest; a += 1) {
    const id = letters.ids[i * width + a] ?? -1;
    if (id < 0) continue;
    const to = (i + a) * row + j;
    for (let b = a === 0 ? 1 : 0; b <= most; b += 1) {
      const sound = sounds.ids[j * width + b] ?? -1;
      if (sound >= 0) reach(to + b, cost + (costs[id * columns + sound] ?? none));
    }
  }
}

function reach(at: number, cost: number): void {
  if (cost < (cells[at] ?? none)) cells[at] = cost;
}
