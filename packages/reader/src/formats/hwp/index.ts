import { Problem } from "@entente/model";
import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { blocksToText } from "../blocks.ts";
import { Compound } from "../compound.ts";
import { limits } from "../limits.ts";
import { ownTitle } from "../own-title.ts";
import { tidy } from "../tidy.ts";
import { inflateWithin } from "../zip.ts";
import { recordTree } from "./records.ts";
import { sectionBlocks } from "./section.ts";
import { summaryTitle } from "./summary.ts";

const mediaType = "application/x-hwp";
const signature = "HWP Document File";
const sectionPath = /^BodyText\/Section(\d+)$/u;

/** Bits of the header's flags: how the streams are packed, and what may stand in the way of reading them. */
const compressed = 1 << 0;
const passwords = (1 << 1) | (1 << 8);
const rights = (1 << 2) | (1 << 4) | (1 << 10);

/**
 * A Hangul document of version 5 ("Hangul document file format 5.0", Hancom): paragraphs, tables and notes of all sections; headers and
 * footers are left out, and so are its dates, which are those of the file. Throws Problem "encrypted-file" for a password or certificate,
 * "protected-copy" for rights management and copies made for distribution only, whose text is enciphered too.
 */
export function hwpToText(input: DocumentInput): DocumentText[] {
  const compound = new Compound(input);
  const packed = checkHeader(input, compound);
  const text = bodyText(input, compound, packed) || previewText(compound);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem("no-text", { file: input.file });
  const title = ownTitle(summaryTitle(compound.read("\u0005HwpSummaryInformation")), text);
  return [{ text, mediaType, ...(title && { title }) }];
}

/** Whether the streams are compressed. */
function checkHeader({ file }: DocumentInput, compound: Compound): boolean {
  const header = compound.read("FileHeader");
  if (!header || header.length < 40 || new TextDecoder("latin1").decode(header.subarray(0, signature.length)) !== signature) {
    throw new Problem("damaged-file", { file, part: "FileHeader" });
  }
  const set = new DataView(header.buffer, header.byteOffset, header.byteLength).getUint32(36, true);
  if (set & passwords) throw new Problem("encrypted-file", { file });
  if (set & rights) throw new Problem("protected-copy", { file });
  return (set & compressed) !== 0;
}

function bodyText(input: DocumentInput, compound: Compound, packed: boolean): string {
  const sections = compound.entries
    .map(({ path }) => ({ path, number: Number(sectionPath.exec(path)?.[1] ?? Number.NaN) }))
    .filter(({ number }) => !Number.isNaN(number))
    .sort((a, b) => a.number - b.number);
  let size = 0;
  const blocks = sections.flatMap(({ path }) => {
    const bytes = sectionBytes(compound.read(path) ?? new Uint8Array(), { file: input.file, part: path, packed });
    size += bytes.length;
    if (size > limits.partBytes) throw new Problem("archive-bomb", { file: input.file, limit: limits.partBytes, found: size });
    return sectionBlocks(recordTree(bytes, { file: input.file, part: path }));
  });
  return blocksToText(blocks);
}

function sectionBytes(bytes: Uint8Array, { file, part, packed }: { file: string; part: string; packed: boolean }): Uint8Array {
  if (!packed) return bytes;
  return inflateWithin(bytes, { file, part, limit: Math.min(limits.partBytes, Math.max(1 << 20, bytes.length * limits.inflation)) });
}

/** The first page as the word processor kept it for previews: only where the document itself shows no text. */
function previewText(compound: Compound): string {
  return tidy(new TextDecoder("utf-16le").decode(compound.read("PrvText") ?? new Uint8Array()));
}
