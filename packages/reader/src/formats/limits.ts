import { Problem } from "@entente/model";

/** How large a document may be at each stage, so that one file can never take the memory of the whole run. */
export const limits = {
  /** Bytes of any file. Callers that read from disk or network need not fetch more. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of plain text and of markup as it comes: five million letters in the widest of the usual encodings. */
  textBytes: 15 * 1024 * 1024,
  /** UTF-16 units of readable text. */
  textLength: 5_000_000,
  /** Elements inside one another in HTML and XML. Browsers stop at 512. */
  depth: 1_000,
  /** UTF-16 units of markup once scripts, styles and comments are gone, and its elements: what a tree of it costs. */
  markupLength: 6_000_000,
  elements: 120_000,
  /** Bytes of everything an archive says it holds, and of the parts that are read once they are inflated. */
  archiveBytes: 256 * 1024 * 1024,
  partBytes: 16 * 1024 * 1024,
  archiveEntries: 10_000,
  /** Inflated bytes for one compressed byte above which a large part is a bomb; ordinary XML stays under 40. */
  inflation: 200,
  pages: 2_000,
  feedEntries: 5_000,
  /** Documents attached to one mail, mails inside mails, and the marks that part a mail. */
  attachments: 50,
  partDepth: 4,
  boundaries: 200,
  /** Lines of a mail, each of which costs the mail parser a piece of memory; a mail with 50 MB of attachments has fewer. */
  mailLines: 700_000,
} as const;

/** Throws Problem "too-large" where `found` goes over a limit; `unit` is part of the message. */
export function checkSize(
  file: string,
  found: number,
  limit: number,
  unit: "bytes" | "characters" | "elements" | "pages" | "entries",
): void {
  if (found > limit) throw new Problem("too-large", { file, limit, found, unit });
}
