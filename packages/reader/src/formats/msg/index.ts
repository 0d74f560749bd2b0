import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { Compound } from "../compound.ts";
import { declaredCharset } from "../html/index.ts";
import type { Inner } from "../index.ts";
import { limits } from "../limits.ts";
import { type Attachment, type Mail, mailTexts } from "../mail/index.ts";
import { Properties } from "./properties.ts";

/** The numbers of the properties that are read (MS-OXPROPS). */
const ids = {
  subject: 0x0037,
  submitTime: 0x0039,
  headers: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x5d01,
  deliveryTime: 0x0e06,
  body: 0x1000,
  html: 0x1013,
  attachedData: 0x3701,
  shortFileName: 0x3704,
  longFileName: 0x3707,
  attachedType: 0x370e,
  displayName: 0x3001,
  internetCodepage: 0x3fde,
} as const;

/** A mail as Outlook saves it (MS-OXMSG): its text, and the documents and mails attached to it. */
export async function msgToText(input: DocumentInput, inner: Inner): Promise<DocumentText[]> {
  return mailTexts(mailAt(new Compound(input), "", 0), input, inner);
}

function mailAt(compound: Compound, path: string, depth: number): Mail {
  const properties = new Properties(compound, path, path === "" ? 32 : 24);
  return {
    mediaType: "application/vnd.ms-outlook",
    subject: properties.text(ids.subject),
    sender: properties.text(ids.senderName) || properties.text(ids.senderAddress),
    date: headerDate(properties.text(ids.headers)) ?? properties.day(ids.submitTime) ?? properties.day(ids.deliveryTime),
    html: htmlOf(properties),
    plain: properties.text(ids.body),
    attachments: depth > limits.partDepth ? [] : attachmentsAt(compound, path, depth),
  };
}

/** The day in the sender's own time zone, which only the header that came with the mail tells. */
function headerDate(headers: string | undefined): string | undefined {
  return /^date:[ \t]*(.+)$/imu.exec(headers ?? "")?.[1];
}

function htmlOf(properties: Properties): string | undefined {
  const bytes = properties.bytes(ids.html);
  return bytes ? properties.decoded(bytes, [properties.codepage(ids.internetCodepage), declaredCharset(bytes)]) : properties.text(ids.html);
}

function attachmentsAt(compound: Compound, path: string, depth: number): Attachment[] {
  const prefix = `${path}__attach_version1.0_#`;
  const storages = compound.entries.filter((entry) => entry.kind === "storage" && entry.path.startsWith(prefix));
  const direct = storages.filter((entry) => !entry.path.slice(prefix.length).includes("/")).slice(0, limits.attachments + 1);
  return direct.map((entry) => attachmentAt(compound, `${entry.path}/`, depth)).filter((attachment) => attachment !== undefined);
}

function attachmentAt(compound: Compound, path: string, depth: number): Attachment | undefined {
  const properties = new Properties(compound, path, 8);
  const mediaType = properties.text(ids.attachedType);
  if (/^(?:image|audio|video)\//u.test(mediaType ?? "")) return undefined;
  const name = properties.text(ids.longFileName) || properties.text(ids.shortFileName) || properties.text(ids.displayName) || "";
  const bytes = properties.bytes(ids.attachedData);
  if (bytes) return { name, mediaType, content: bytes };
  const inside = properties.storage(ids.attachedData);
  return inside ? { name, content: mailAt(compound, inside, depth + 1) } : undefined;
}
