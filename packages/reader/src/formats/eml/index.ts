import { Problem } from "@entente/model";
import PostalMime, { type Email, type Attachment as MimePart } from "postal-mime";
import type { DocumentInput } from "../../read.ts";
import { decode, isGarbled } from "../../text/charset.ts";
import type { DocumentText } from "../../types.ts";
import type { Inner } from "../index.ts";
import { checkSize, limits } from "../limits.ts";
import { type Attachment, type Mail, mailTexts } from "../mail/index.ts";

/** A mail as it travels (RFC 5322 and MIME): its text, and the documents attached to it. */
export async function emlToText(input: DocumentInput, inner: Inner): Promise<DocumentText[]> {
  checkCost(input);
  return mailTexts(mailOf(await parseReadable(input)), input, inner);
}

/** What a parser would spend memory and time on is counted before it meets the mail. */
function checkCost({ bytes, file }: DocumentInput): void {
  const lines = bytes.reduce((count, byte) => count + Number(byte === 0x0a), 0);
  checkSize(file, lines, limits.mailLines, "entries");
  const boundaries = new TextDecoder("latin1").decode(bytes).match(/boundary(?:\*\d*)*\s*=/giu)?.length ?? 0;
  checkSize(file, boundaries, limits.boundaries, "entries");
}

/** A mail that says nothing of its charset is taken for UTF-8; where that makes no sense, its bytes are asked. */
async function parseReadable({ bytes, charset, file }: DocumentInput): Promise<Email> {
  const email = await parse(bytes, file);
  if (!isUnreadable(email)) return email;
  const guessed = await parse(new TextEncoder().encode(decode(bytes, [charset]).text), file);
  if (isUnreadable(guessed)) throw new Problem("wrong-charset", { file, charset: charset ?? "?" });
  return guessed;
}

function isUnreadable({ text, html }: Email): boolean {
  return isGarbled(text ?? "") || isGarbled(html ?? "");
}

async function parse(bytes: Uint8Array, file: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20, maxHeadersSize: 1 << 20 });
  } catch (error) {
    throw new Problem("damaged-file", { file }, { cause: error });
  }
}

function mailOf(email: Email): Mail {
  return {
    mediaType: "message/rfc822",
    subject: email.subject,
    sender: email.from?.name || email.from?.address,
    date: email.headers.find(({ key }) => key === "date")?.value,
    html: email.html,
    plain: email.text,
    attachments: email.attachments.filter(isDocument).map(attachmentOf),
  };
}

/** Pictures shown inside the text, signatures and invitations are no documents. */
function isDocument({ related, mimeType }: MimePart): boolean {
  return !related && !/^(?:image|audio|video)\/|^text\/(?:calendar|vcard)$|signature$|^application\/pgp/u.test(mimeType);
}

function attachmentOf({ filename, mimeType, content }: MimePart, index: number): Attachment {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const extension = mimeType === "message/rfc822" ? ".eml" : "";
  return { name: filename ?? `${index + 1}${extension}`, mediaType: mimeType, content: bytes };
}
