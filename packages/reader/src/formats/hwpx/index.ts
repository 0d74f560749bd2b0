import { Problem } from "@entente/model";
import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { blocksToText } from "../blocks.ts";
import { checkXmlDepth } from "../html/prepare.ts";
import { limits } from "../limits.ts";
import { ownTitle } from "../own-title.ts";
import { type ArchiveEntry, extract, listArchive } from "../zip.ts";
import { sectionBlocks, titleOf } from "./section.ts";

const mediaType = "application/hwp+zip";
const sectionName = /^Contents\/section(\d+)\.xml$/u;

/**
 * A Hangul document in its open form (KS X 6101, OWPML): paragraphs, tables and notes of all sections; headers and footers are left out.
 * Its dates are those of the file, not of publication, and are left out too. Throws Problem "encrypted-file" or "damaged-file".
 */
export function hwpxToText(input: DocumentInput): DocumentText[] {
  const entries = listArchive(input);
  checkOpen(input, entries);
  const sections = entries.filter(({ name }) => sectionName.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
  if (sections.length === 0) throw new Problem("damaged-file", { file: input.file, part: "Contents/section0.xml" });
  const text = blocksToText(readAll(input, sections).flatMap(sectionBlocks));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem("no-text", { file: input.file });
  const title = ownTitle(statedTitle(input, entries), text);
  return [{ text, mediaType, ...(title && { title }) }];
}

function numberOf({ name }: ArchiveEntry): number {
  return Number(sectionName.exec(name)?.[1]);
}

/** A document with a password says in its list of files how each is enciphered. */
function checkOpen(input: DocumentInput, entries: readonly ArchiveEntry[]): void {
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (manifest && /<(?:\w+:)?encryption-data/u.test(xmlOf(input, manifest))) throw new Problem("encrypted-file", { file: input.file });
}

function readAll(input: DocumentInput, entries: readonly ArchiveEntry[]): string[] {
  let size = 0;
  return entries.map((entry) => {
    const xml = xmlOf(input, entry);
    size += xml.length;
    if (size > limits.partBytes) throw new Problem("archive-bomb", { file: input.file, limit: limits.partBytes, found: size });
    return xml;
  });
}

/** A part is checked for depth and for entity declarations, which no word processor writes, before a parser meets it. */
function xmlOf(input: DocumentInput, entry: ArchiveEntry): string {
  const xml = new TextDecoder().decode(extract(input, entry));
  if (/<!(?:DOCTYPE|ENTITY)/u.test(xml)) throw new Problem("damaged-file", { file: input.file, part: entry.name });
  checkXmlDepth(xml, input.file);
  return xml;
}

function statedTitle(input: DocumentInput, entries: readonly ArchiveEntry[]): string | undefined {
  const contents = entries.find(({ name }) => name === "Contents/content.hpf");
  return contents && titleOf(xmlOf(input, contents));
}
