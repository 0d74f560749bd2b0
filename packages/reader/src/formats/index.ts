import { Problem } from "@entente/model";
import type { DocumentInput } from "../read.ts";
import type { DocumentText } from "../types.ts";
import { checkSize, limits } from "./limits.ts";
import { type Format, sniff } from "./sniff.ts";

export { limits } from "./limits.ts";

type FormatReader = (input: DocumentInput) => DocumentText[] | Promise<DocumentText[]>;

/** One reader a format, loaded when the first file of its kind comes. */
const readers: Record<Format, () => Promise<FormatReader>> = {
  html: async () => (await import("./html/index.ts")).htmlToText,
  text: async () => (await import("./text/index.ts")).plainToText,
  pdf: async () => (await import("./pdf/index.ts")).pdfToText,
  docx: async () => (await import("./docx/index.ts")).docxToText,
  feed: async () => (await import("./feed/index.ts")).feedToText,
  hwp: async () => (await import("./hwp/index.ts")).hwpToText,
  hwpx: async () => (await import("./hwpx/index.ts")).hwpxToText,
};

/**
 * A file's readable text and what the file says about itself; a feed gives one text for each entry. The text is what every
 * span of the reading points into, so it is final: NFC, lines ended by "\n", no space at line ends.
 * Throws a Problem that names the file where it cannot be read; never anything else.
 */
export async function toText(input: DocumentInput): Promise<DocumentText[]> {
  const { file, bytes } = input;
  if (bytes.length === 0) throw new Problem("empty-file", { file });
  checkSize(file, bytes.length, limits.fileBytes, "bytes");
  try {
    const texts = await readAs(input);
    for (const { text } of texts) checkSize(file, text.length, limits.textLength, "characters");
    return texts;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("damaged-file", { file }, { cause: error });
  }
}

async function readAs(input: DocumentInput): Promise<DocumentText[]> {
  const sniffed = await sniff(input);
  if ("encrypted" in sniffed) throw new Problem("encrypted-file", { file: input.file });
  if ("unknown" in sniffed) throw new Problem("unknown-format", { file: input.file, found: sniffed.unknown });
  const read = await readers[sniffed.format]();
  return read(input);
}
