import { Problem } from "@entente/model";
import { limits } from "../limits.ts";

/** One record with those that belong to it. */
export interface RecordNode {
  tag: number;
  payload: DataView;
  children: RecordNode[];
}

/** Sizes from here on stand in a word of their own. */
const longSize = 0xfff;

/**
 * The records of a section as the tree that their levels make. A record is a word (tag in 10 bits, level in 10, size in 12) and its
 * payload. Throws Problem "damaged-file" where one reaches beyond the end, "too-deep" beyond the depth limit.
 */
export function recordTree(bytes: Uint8Array, { file, part }: { file: string; part: string }): RecordNode[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const roots: RecordNode[] = [];
  const open: RecordNode[] = [];
  for (let at = 0; at + 4 <= view.byteLength; ) {
    const { tag, level, start, size } = headAt(view, at);
    if (start + size > view.byteLength) throw new Problem("damaged-file", { file, part });
    if (level > limits.depth) throw new Problem("too-deep", { file, limit: limits.depth });
    const node = { tag, payload: new DataView(view.buffer, view.byteOffset + start, size), children: [] };
    open.length = Math.min(open.length, level);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
    at = start + size;
  }
  return roots;
}

function headAt(view: DataView, at: number): { tag: number; level: number; start: number; size: number } {
  const word = view.getUint32(at, true);
  const short = word >>> 20;
  const long = short === longSize && at + 8 <= view.byteLength;
  return {
    tag: word & 0x3ff,
    level: (word >>> 10) & 0x3ff,
    start: at + (long ? 8 : 4),
    size: long ? view.getUint32(at + 4, true) : short,
  };
}
