import { Problem } from "@entente/model";
import type { DocumentInput } from "../read.ts";
import type { DocumentText } from "../types.ts";
import { checkSize, limits } from "./limits.ts";
import { type Format, sniff } from "./sniff.ts";

export { limits } from "./limits.ts";

/** Reads a document that came inside another one. Never throws: what cannot be read gives no text. */
export type PartReader = (part: DocumentInput) => Promise<DocumentText[]>;
/** Hears of a document inside another one that could not be read. */
export type PartReport = (part: string, problem: Problem) => void;

type FormatReader = (input: DocumentInput, inner: Inner) => DocumentText[] | Promise<DocumentText[]>;

/** What a format that holds other documents may do with them. */
export interface Inner {
  read: PartReader;
  report: PartReport;
}

/** One reader a format, loaded when the first file of its kind comes. */
const readers: Record<Format, () => Promise<FormatReader>> = {
  html: async () => (await import("./html/index.ts")).htmlToText,
  text: async () => (await import("./text/index.ts")).plainToText,
  pdf: async () => (await import("./pdf/index.ts")).pdfToText,
  eml: async () => (await import("./eml/index.ts")).emlToText,
  msg: async () => (await import("./msg/index.ts")).msgToText,
  docx: async () => (await import("./docx/index.ts")).docxToText,
  feed: async () => (await import("./feed/index.ts")).feedToText,
  hwp: async () => (await import("./hwp/index.ts")).hwpToText,
  hwpx: async () => (await import("./hwpx/index.ts")).hwpxToText,
};

/**
 * A file's readable text and what the file says about itself; a feed gives one text for each entry, a mail one for each document attached
 * to it. The text is what every span of the reading points into, so it is final: NFC, lines ended by "\n", no space at line ends.
 * Throws a Problem that names the file where it cannot be read; never anything else. An attachment that cannot be read is reported.
 */
export function toText(input: DocumentInput, report: PartReport = () => undefined): Promise<DocumentText[]> {
  return textsOf(input, 0, report);
}

async function textsOf(input: DocumentInput, depth: number, report: PartReport): Promise<DocumentText[]> {
  const { file, bytes } = input;
  if (bytes.length === 0) throw new Problem("empty-file", { file });
  checkSize(file, bytes.length, limits.fileBytes, "bytes");
  try {
    const texts = await readAs(input, { read: (part) => readPart(part, depth + 1, report), report });
    for (const { text } of texts) checkSize(file, text.length, limits.textLength, "characters");
    return texts;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("damaged-file", { file }, { cause: error });
  }
}

/** Pictures, calendar entries and empty parts come with many mails and are no loss; these are documents. */
const documentKinds = /^(?:doc|xlsx?|pptx?|odt|ods|odp|rtf|HWP 3|compound file|zip|7z|rar|binary)$/u;

async function readPart(part: DocumentInput, depth: number, report: PartReport): Promise<DocumentText[]> {
  try {
    if (depth > limits.partDepth) throw new Problem("too-deep", { file: part.file, limit: limits.partDepth });
    const texts = await textsOf(part, depth, report);
    return texts.map((text) => ({ ...text, part: text.part ?? { file: part.file, identity: JSON.stringify([part.file, text.text]) } }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const loss =
      error.code === "unknown-format" ? documentKinds.test(String(error.params.found)) : !/^(?:empty-file|no-text)$/u.test(error.code);
    if (loss) report(part.file, error);
    return [];
  }
}

async function readAs(input: DocumentInput, inner: Inner): Promise<DocumentText[]> {
  const sniffed = await sniff(input);
  if ("encrypted" in sniffed) throw new Problem("encrypted-file", { file: input.file });
  if ("unknown" in sniffed) throw new Problem("unknown-format", { file: input.file, found: sniffed.unknown });
  const read = await readers[sniffed.format]();
  return read(input, inner);
}
