import { Problem } from "@entente/model";
import { Inflate } from "fflate";
import { limits } from "./limits.ts";

/** One file of an archive, as the central directory lists it. */
export interface ArchiveEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  compressed: number;
  /** Bytes when inflated, as the archive claims. */
  size: number;
  /** Offset of the entry's local header. */
  offset: number;
  encrypted: boolean;
}

interface Archive {
  bytes: Uint8Array;
  file: string;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endSearch = 22 + 65_535;

/**
 * The list of an archive's files, without inflating anything. Throws Problem "damaged-file" where there is no whole directory,
 * "archive-bomb" where it lists more files or bytes than any document needs.
 */
export function listArchive({ bytes, file }: Archive): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(file, "directory");
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw new Problem("archive-bomb", { file, limit: limits.archiveEntries, found: count });
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) throw damaged(file, "directory");
    entries.push(entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkClaims(entries, file);
  return entries;
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endSearch); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): ArchiveEntry {
  const nameBytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 46,
    Math.min(view.getUint16(at + 28, true), view.byteLength - at - 46),
  );
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

function checkClaims(entries: readonly ArchiveEntry[], file: string): void {
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  if (claimed > limits.archiveBytes) throw new Problem("archive-bomb", { file, limit: limits.archiveBytes, found: claimed });
}

/**
 * The bytes of one entry, inflated piece by piece so that a false claim about its size costs nothing.
 * Throws Problem "archive-bomb" beyond the limits, "encrypted-file", or "damaged-file".
 */
export function extract({ bytes, file }: Archive, entry: ArchiveEntry): Uint8Array {
  if (entry.encrypted) throw new Problem("encrypted-file", { file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) throw damaged(file, entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressed > bytes.length) throw damaged(file, entry.name);
  const packed = bytes.subarray(start, start + entry.compressed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(file, entry.name);
  return inflateWithin(packed, {
    file,
    part: entry.name,
    limit: Math.min(limits.partBytes, Math.max(1 << 20, packed.length * limits.inflation)),
  });
}

/** Raw deflate, given up with "archive-bomb" as soon as it has given more than `limit` bytes. */
export function inflateWithin(packed: Uint8Array, { file, part, limit }: { file: string; part: string; limit: number }): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > limit) throw new Problem("archive-bomb", { file, part, limit, found: size });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += 16_384) inflate.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  } catch (error) {
    throw error instanceof Problem ? error : damaged(file, part, error);
  }
  return join(pieces, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(file: string, part: string, cause?: unknown): Problem {
  return new Problem("damaged-file", { file, part }, cause === undefined ? {} : { cause });
}
