import { Problem } from "@entente/model";
import { fileTypeFromBuffer } from "file-type";
import type { DocumentInput } from "../read.ts";
import { rootNames } from "./compound.ts";
import { listArchive } from "./zip.ts";

export type Format = "html" | "text" | "pdf" | "docx" | "feed" | "hwp" | "hwpx" | "eml" | "msg";
/** What a file is: a format that is read, or what else its content shows. */
export type Sniffed = { format: Format } | { encrypted: true } | { unknown: string };

const headBytes = 4096;
const htmlTags =
  /<(?:!doctype\s+html|html|head|body|title|meta|p|div|br|span|table|tr|td|h[1-6]|ul|li|a|b|img|font|center|article|section)(?:\s[^<>]*)?\/?>/giu;
const feedRoot = /<(?:rss|(?:[\w-]+:)?feed|rdf:rdf|channel)[\s>]/iu;

/** Tells the format by the content first; media type and extension only decide between kinds of text. */
export async function sniff(input: DocumentInput): Promise<Sniffed> {
  const { bytes } = input;
  if (find(bytes.subarray(0, 1024), "%PDF-") >= 0) return { format: "pdf" };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return sniffArchive(input);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffCompound(input);
  if (find(bytes.subarray(0, 32), "HWP Document File") === 0) return { unknown: "HWP 3" };
  const binary = await binaryType(bytes);
  return binary ? { unknown: binary } : { format: textFormat(input) };
}

function sniffArchive(input: DocumentInput): Sniffed {
  const names = listArchive(input).map(({ name }) => name);
  if (names.some((name) => name.startsWith("word/"))) return { format: "docx" };
  if (names.some((name) => /^Contents\/(?:section\d+\.xml|content\.hpf)$/u.test(name))) return { format: "hwpx" };
  if (names.some((name) => name.startsWith("xl/"))) return { unknown: "xlsx" };
  if (names.some((name) => name.startsWith("ppt/"))) return { unknown: "pptx" };
  return { unknown: "zip" };
}

/** Office keeps a file with a password as an encrypted package inside a compound file, where old Word files live too. */
function sniffCompound(input: DocumentInput): Sniffed {
  const { bytes } = input;
  const names = rootNames(input);
  const has = (name: string) => (names ? names.has(name) : find(bytes, wide(name)) >= 0);
  if (has("__properties_version1.0")) return { format: "msg" };
  if (has("FileHeader") && (has("BodyText") || has("ViewText"))) return { format: "hwp" };
  if (has("EncryptedPackage") || has("EncryptionInfo")) return { encrypted: true };
  if (has("WordDocument")) return { unknown: "doc" };
  if (!names) throw new Problem("damaged-file", { file: input.file, part: "directory" });
  return { unknown: "compound file" };
}

/** ASCII as UTF-16LE, the way a compound file writes the names of its streams. */
function wide(name: string): string {
  return [...name].join("\0");
}

/** The name of a binary type, or undefined where the bytes are text. */
async function binaryType(bytes: Uint8Array): Promise<string | undefined> {
  const known = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (known && !/^text\/|xml/u.test(known.mime)) return known.ext;
  return looksBinary(bytes.subarray(0, headBytes)) ? "binary" : undefined;
}

/** Control characters have no place in text, except zero bytes that come as often and as regularly as UTF-16 makes them. */
function looksBinary(head: Uint8Array): boolean {
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  if (!isWide(head, even, odd)) return even + odd > 0 || controls > head.length / 50;
  return controls > head.length / 5;
}

function isWide(head: Uint8Array, evenZeros: number, oddZeros: number): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const regular = Math.max(evenZeros, oddZeros) > 10 * Math.min(evenZeros, oddZeros);
  return regular && evenZeros + oddZeros > head.length / 50;
}

function textFormat({ bytes, mediaType, file }: DocumentInput): Format {
  const head = headText(bytes);
  if (/^\s*(?:<\?xml|<!--|<!doctype rss|<rss|<feed|<rdf:rdf)/iu.test(head) && feedRoot.test(head)) return "feed";
  const stated = (mediaType ?? "").split(";")[0]?.trim().toLowerCase();
  if (stated === "application/rss+xml" || stated === "application/atom+xml" || stated === "application/rdf+xml") return "feed";
  if (stated === "message/rfc822" || isMail(head)) return "eml";
  const tags = head.match(htmlTags)?.length ?? 0;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)/iu.test(head)) return "html";
  if (stated === "text/plain" && tags < 3) return "text";
  if (stated === "text/html" || stated === "application/xhtml+xml" || tags >= 3) return "html";
  if (/\.x?html?$/iu.test(file) && tags > 0) return "html";
  return /\.(?:rss|atom)$/iu.test(file) && head.trimStart().startsWith("<") ? "feed" : "text";
}

/** Fields that a mail begins with; the first group only programs write. */
const transportFields = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|arc-seal|x-[\w-]+)$/u;
const mailFields = /^(?:from|to|cc|date|subject|reply-to|sender|content-type|content-transfer-encoding)$/u;

/** Whether a text begins with the header of a mail: fields line by line, one of them a program's or all that a person's mail needs. */
function isMail(head: string): boolean {
  const lines = head.replace(/^From [^\n]*\n/u, "").split(/\r?\n/u);
  const fields: string[] = [];
  for (const line of lines) {
    const name = /^([!-9;-~]+):/u.exec(line)?.[1];
    if (name) fields.push(name.toLowerCase());
    else if (!/^[ \t]/u.test(line) || fields.length === 0) break;
  }
  const written = new Set(fields.filter((field) => mailFields.test(field)));
  if (fields.some((field) => transportFields.test(field))) return written.size > 0;
  return written.has("from") && written.has("subject") && (written.has("date") || written.has("to"));
}

/** The first characters, read so that ASCII shows whatever the encoding. */
function headText(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes.subarray(0, headBytes))
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff|ÿþ|þÿ)/u, "");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Where an ASCII string begins in the bytes, or -1. */
function find(bytes: Uint8Array, needle: string): number {
  return new TextDecoder("latin1").decode(bytes).indexOf(needle);
}
