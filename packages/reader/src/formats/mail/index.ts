import { Problem } from "@entente/model";
import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { statedDate } from "../dates.ts";
import { fragmentToText } from "../html/index.ts";
import type { Inner } from "../index.ts";
import { checkSize, limits } from "../limits.ts";
import { tidy, tidyLine } from "../tidy.ts";
import { unwrap } from "./unwrap.ts";

/** A mail, whichever program kept it. */
export interface Mail {
  mediaType: string;
  subject?: string | undefined;
  /** Name of the sender, or the address where there is none. */
  sender?: string | undefined;
  /** The day it was sent, as its header says it. */
  date?: string | undefined;
  html?: string | undefined;
  plain?: string | undefined;
  attachments: Attachment[];
}

export interface Attachment {
  name: string;
  mediaType?: string | undefined;
  /** The bytes, or a mail that the format keeps opened up. */
  content: Uint8Array | Mail;
}

/**
 * A mail's own text, its subject first, and then the texts of the documents attached to it. A mail that only carries documents gives theirs
 * alone. Throws Problem "no-text" where neither says anything.
 */
export async function mailTexts(mail: Mail, { file }: DocumentInput, inner: Inner): Promise<DocumentText[]> {
  return textsAt(mail, file, { inner, depth: 0 });
}

interface Level {
  inner: Inner;
  depth: number;
}

async function textsAt(mail: Mail, file: string, level: Level): Promise<DocumentText[]> {
  const body = bodyOf(mail, file);
  const own = level.depth > 0 ? { part: { file, identity: JSON.stringify([file, body]) } } : {};
  const texts: DocumentText[] = body ? [{ ...factsOf(mail), text: withSubject(mail, body), ...own }] : [];
  for (const attachment of allowed(mail, file, level)) texts.push(...(await attached(attachment, file, level)));
  if (texts.length === 0) throw new Problem("no-text", { file });
  return texts;
}

/** The text that a person saw: the marked-up one where there is one, for its paragraphs and tables. */
function bodyOf({ html, plain }: Mail, file: string): string {
  checkSize(file, html?.length ?? 0, limits.textBytes, "characters");
  checkSize(file, plain?.length ?? 0, limits.textLength, "characters");
  const marked = html ? fragmentToText(html, file) : "";
  const text = hasWords(marked) ? marked : tidy(unwrap(plain ?? ""));
  return hasWords(text) ? text : "";
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function withSubject({ subject }: Mail, body: string): string {
  const title = tidyLine(subject ?? "");
  return body.startsWith(title) ? body : tidy(`${title}\n\n${body}`);
}

function factsOf({ mediaType, subject, sender, date }: Mail): Omit<DocumentText, "text"> {
  const [title, publisher, publishedOn] = [tidyLine(subject ?? ""), tidyLine(sender ?? ""), statedDate(date)];
  return { mediaType, ...(title && { title }), ...(publisher && { publisher }), ...(publishedOn && { publishedOn }) };
}

/** Attachments up to the limit; that there were more is reported, and the mail is read all the same. */
function allowed({ attachments }: Mail, file: string, { inner }: Level): Attachment[] {
  const limit = limits.attachments;
  if (attachments.length > limit) inner.report(file, new Problem("too-large", { file, limit, found: attachments.length, unit: "entries" }));
  return attachments.slice(0, limit);
}

async function attached({ name, mediaType, content }: Attachment, file: string, { inner, depth }: Level): Promise<DocumentText[]> {
  const part = `${file}#${tidyLine(name)}`;
  if (content instanceof Uint8Array) return inner.read({ file: part, bytes: content, ...(mediaType && { mediaType }) });
  try {
    if (depth + 1 > limits.partDepth) throw new Problem("too-deep", { file: part, limit: limits.partDepth });
    return await textsAt(content, part, { inner, depth: depth + 1 });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code !== "no-text") inner.report(part, error);
    return [];
  }
}
