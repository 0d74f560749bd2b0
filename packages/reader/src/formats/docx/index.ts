import { Problem } from "@entente/model";
import { strFromU8, type Zippable, zipSync } from "fflate";
import mammoth from "mammoth";
import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { fragmentToText } from "../html/index.ts";
import { checkXmlDepth } from "../html/prepare.ts";
import { checkSize, limits } from "../limits.ts";
import { tidyLine } from "../tidy.ts";
import { type ArchiveEntry, extract, listArchive } from "../zip.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The parts that hold text and what leads to them; pictures, fonts and macros stay packed. */
const neededPart = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.xml(?:\.rels)?)$/u;

/** A Word document's paragraphs, tables and footnotes. Its dates are those of the file, not of publication, and are left out. */
export async function docxToText(input: DocumentInput): Promise<DocumentText[]> {
  const parts = readParts(input);
  const body = parts.get("word/document.xml");
  if (!body) throw new Problem("damaged-file", { file: input.file, part: "word/document.xml" });
  const html = await toHtml(parts, input.file);
  checkSize(input.file, html.length, limits.textBytes, "characters");
  const text = fragmentToText(html, input.file, isNoteLink);
  if (text === "") throw new Problem("no-text", { file: input.file });
  const title = titleOf(parts.get("docProps/core.xml"));
  return [{ text, mediaType, ...(title && { title }) }];
}

function readParts(input: DocumentInput): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  for (const entry of listArchive(input).filter(({ name }) => neededPart.test(name))) {
    const part = readPart(input, entry);
    size += part.length;
    if (size > limits.partBytes) throw new Problem("archive-bomb", { file: input.file, limit: limits.partBytes, found: size });
    parts.set(entry.name, part);
  }
  return parts;
}

/** A part is checked for depth and for entity declarations, which Word never writes, before any XML parser meets it. */
function readPart(input: DocumentInput, entry: ArchiveEntry): Uint8Array {
  const part = extract(input, entry);
  const xml = strFromU8(part);
  if (/<!(?:DOCTYPE|ENTITY)/u.test(xml)) throw new Problem("damaged-file", { file: input.file, part: entry.name });
  checkXmlDepth(xml, input.file);
  return part;
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>, file: string): Promise<string> {
  const repacked: Zippable = Object.fromEntries([...parts].map(([name, part]) => [name, [part, { level: 0 as const }]]));
  const withoutImages = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(repacked)) }, withoutImages);
    return value;
  } catch (error) {
    throw new Problem("damaged-file", { file }, { cause: error });
  }
}

/** The number of a footnote in the text and the arrow back from the note. */
function isNoteLink(element: Element): boolean {
  return element.localName === "a" && /^#(?:footnote|endnote)-/u.test(element.getAttribute("href") ?? "");
}

function titleOf(core: Uint8Array | undefined): string | undefined {
  const stated = core && /<dc:title[^>]*>([^<]*)<\/dc:title>/u.exec(strFromU8(core))?.[1];
  return stated ? tidyLine(fragmentToText(stated, "")) || undefined : undefined;
}
