/**
 * Compound files (MS-CFB): the small file system inside HWP 5, Outlook and old Office files. Streams are read only when asked for and
 * what is read is counted, so that a file whose streams share sectors, or whose chains run in circles, costs no more than its own size.
 */
import { Problem } from "@entente/model";
import { limits } from "./limits.ts";

export interface CompoundEntry {
  /** Names from the root down, joined by "/"; the root itself is not part of it. */
  path: string;
  kind: "storage" | "stream";
  /** Bytes; 0 for a storage. */
  size: number;
  /** First sector. */
  start: number;
}

interface File {
  bytes: Uint8Array;
  file: string;
}

interface Layout {
  view: DataView;
  sector: number;
  miniSector: number;
  /** Streams below this many bytes live in the mini stream. */
  miniCutoff: number;
  fat: Uint32Array;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: free, end of chain, part of the tables. */
const firstMark = 0xfffffffa;
const headerFatSectors = 109;
const entrySize = 128;
const none = 0xffffffff;

/** One opened compound file. */
export class Compound {
  readonly entries: readonly CompoundEntry[];
  readonly #file: string;
  readonly #layout: Layout;
  readonly #root: CompoundEntry;
  readonly #miniFatStart: number;
  readonly #byPath: ReadonlyMap<string, CompoundEntry>;
  #mini: { fat: Uint32Array; stream: Uint8Array } | undefined;
  #spent = 0;

  /** Reads the tables, no stream. Throws Problem "damaged-file". */
  constructor({ bytes, file }: File) {
    this.#file = file;
    this.#layout = layoutOf(bytes, file);
    const { root, entries } = directoryOf(this.#layout, file);
    this.#root = root;
    this.entries = entries;
    this.#miniFatStart = this.#layout.view.getUint32(60, true);
    this.#byPath = new Map(entries.toReversed().map((entry) => [entry.path, entry]));
  }

  /** The bytes of a stream, or undefined where there is none of that path. Throws Problem "damaged-file" or "archive-bomb". */
  read(path: string): Uint8Array | undefined {
    const entry = this.#byPath.get(path);
    if (entry?.kind !== "stream") return undefined;
    this.#spend(entry.size);
    const part = entry.path;
    if (entry.size >= this.#layout.miniCutoff) return readChain(this.#layout, entry, { file: this.#file, part });
    const { fat, stream } = this.#miniTables();
    return readMini(stream, fat, { ...entry, sector: this.#layout.miniSector, file: this.#file });
  }

  /** More read than the file has bytes, with room for streams read twice, means that streams overlap. */
  #spend(bytes: number): void {
    this.#spent += bytes;
    const limit = 4 * this.#layout.view.byteLength;
    if (this.#spent > limit) throw new Problem("archive-bomb", { file: this.#file, limit, found: this.#spent });
  }

  #miniTables(): { fat: Uint32Array; stream: Uint8Array } {
    this.#mini ??= {
      fat: tableAt(this.#layout, this.#miniFatStart, this.#file),
      stream: readChain(this.#layout, this.#root, { file: this.#file, part: "mini stream" }),
    };
    return this.#mini;
  }
}

/** The names that stand in the root of a compound file; undefined where its tables cannot be read. */
export function rootNames(input: File): ReadonlySet<string> | undefined {
  try {
    return new Set(new Compound(input).entries.filter(({ path }) => !path.includes("/")).map(({ path }) => path));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function layoutOf(bytes: Uint8Array, file: string): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512 || signature.some((byte, index) => bytes[index] !== byte)) throw damaged(file, "header");
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged(file, "header");
  const bare: Layout = {
    view,
    sector: 1 << shift,
    miniSector: 1 << miniShift,
    miniCutoff: view.getUint32(56, true),
    fat: new Uint32Array(),
  };
  return { ...bare, fat: fatOf(bare) };
}

/** The allocation table: for every sector of the file the one that follows it. */
function fatOf(layout: Layout): Uint32Array {
  const perSector = layout.sector / 4;
  const sectors = fatSectors(layout);
  const fat = new Uint32Array(sectors.length * perSector).fill(none);
  sectors.forEach((number, index) => {
    for (let at = 0; at < perSector; at++) fat[index * perSector + at] = wordAt(layout, number, at);
  });
  return fat;
}

/** The sectors that hold the table: the first 109 stand in the header, the others in a chain whose last word leads on. */
function fatSectors(layout: Layout): number[] {
  const { view } = layout;
  const found: number[] = [];
  const most = sectorCount(layout);
  for (let at = 0; at < headerFatSectors; at++) found.push(view.getUint32(76 + at * 4, true));
  const last = layout.sector / 4 - 1;
  let next = view.getUint32(68, true);
  for (let steps = 0; next < firstMark && steps < most && found.length <= most + headerFatSectors; steps++) {
    for (let at = 0; at < last; at++) found.push(wordAt(layout, next, at));
    next = wordAt(layout, next, last);
  }
  return found.slice(0, Math.ceil(most / (layout.sector / 4)));
}

function sectorCount({ view, sector }: Layout): number {
  return Math.max(0, Math.ceil(view.byteLength / sector) - 1);
}

/** One number of a sector; beyond the end of the file the mark of a free sector. */
function wordAt({ view, sector }: Layout, number: number, index: number): number {
  const at = (number + 1) * sector + index * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : none;
}

/** The sectors of a chain, at most `most`. A chain that runs in a circle ends there and is then too short or too long for its stream. */
function chain(fat: Uint32Array, start: number, most: number): number[] {
  const sectors: number[] = [];
  for (let next = start; next < firstMark && sectors.length < most; next = fat[next] ?? none) sectors.push(next);
  return sectors;
}

function tableAt(layout: Layout, start: number, file: string): Uint32Array {
  const sectors = chain(layout.fat, start, sectorCount(layout));
  const bytes = joined(layout, sectors, sectors.length * layout.sector, { file, part: "mini table" });
  return new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
}

interface Part {
  file: string;
  part: string;
}

function readChain(layout: Layout, { start, size }: CompoundEntry, part: Part): Uint8Array {
  if (size > layout.view.byteLength) throw damaged(part.file, part.part);
  return joined(layout, chain(layout.fat, start, Math.ceil(size / layout.sector)), size, part);
}

function joined(layout: Layout, sectors: readonly number[], size: number, { file, part }: Part): Uint8Array {
  const { view, sector } = layout;
  if (sectors.length * sector < size) throw damaged(file, part);
  const whole = new Uint8Array(size);
  sectors.forEach((number, index) => {
    const from = (number + 1) * sector;
    const length = Math.min(sector, size - index * sector);
    if (from + length > view.byteLength) throw damaged(file, part);
    whole.set(new Uint8Array(view.buffer, view.byteOffset + from, length), index * sector);
  });
  return whole;
}

function readMini(
  stream: Uint8Array,
  fat: Uint32Array,
  { path, size, start, sector, file }: CompoundEntry & { sector: number; file: string },
): Uint8Array {
  const sectors = chain(fat, start, Math.ceil(size / sector));
  if (sectors.length * sector < size) throw damaged(file, path);
  const whole = new Uint8Array(size);
  sectors.forEach((number, index) => {
    const piece = stream.subarray(number * sector, number * sector + Math.min(sector, size - index * sector));
    whole.set(piece, index * sector);
  });
  return whole;
}

interface Node extends CompoundEntry {
  left: number;
  right: number;
  child: number;
}

function directoryOf(layout: Layout, file: string): { root: CompoundEntry; entries: CompoundEntry[] } {
  const sectors = chain(layout.fat, layout.view.getUint32(48, true), Math.min(sectorCount(layout), maxSectors(layout)));
  const bytes = joined(layout, sectors, sectors.length * layout.sector, { file, part: "directory" });
  const view = new DataView(bytes.buffer);
  const nodes = Array.from({ length: bytes.length / entrySize }, (_, index) => nodeAt(view, index * entrySize));
  const [root] = nodes;
  if (!root || bytes[66] !== 5) throw damaged(file, "directory");
  return { root, entries: walk(nodes, root.child) };
}

function maxSectors({ sector }: Layout): number {
  return Math.ceil((limits.archiveEntries * entrySize) / sector);
}

function nodeAt(view: DataView, at: number): Node {
  const nameLength = Math.min(64, view.getUint16(at + 64, true));
  const name = new TextDecoder("utf-16le").decode(new Uint8Array(view.buffer, at, Math.max(0, nameLength - 2)));
  const kind = view.getUint8(at + 66) === 2 ? "stream" : "storage";
  const size = kind === "stream" || view.getUint8(at + 66) === 5 ? view.getUint32(at + 120, true) : 0;
  const [left, right, child] = [view.getUint32(at + 68, true), view.getUint32(at + 72, true), view.getUint32(at + 76, true)];
  return { path: name, kind, size, start: view.getUint32(at + 116, true), left, right, child };
}

/** Every entry below the root in directory order, each once, however the links between them run. */
function walk(nodes: readonly Node[], first: number): CompoundEntry[] {
  const found: [number, CompoundEntry][] = [];
  const seen = new Set<number>();
  const todo: [number, string][] = [[first, ""]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [index, prefix] = next;
    const node = nodes[index];
    if (!node || index === 0 || seen.has(index)) continue;
    seen.add(index);
    const path = prefix + node.path;
    found.push([index, { path, kind: node.kind, size: node.size, start: node.start }]);
    todo.push([node.left, prefix], [node.right, prefix]);
    if (node.kind === "storage" && path.length < limits.depth) todo.push([node.child, `${path}/`]);
  }
  return found.sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

function damaged(file: string, part: string): Problem {
  return new Problem("damaged-file", { file, part });
}
