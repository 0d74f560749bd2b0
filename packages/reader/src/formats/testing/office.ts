/** Makers of small real office files and mails for the tests and samples: Hangul (HWP 5 and HWPX) and Outlook. */
import CFB from "cfb";
import { deflateSync, strToU8 } from "fflate";
import { makeZip } from "./files.ts";

/** A paragraph, or the rows of a table. */
export type Content = string | readonly (readonly string[])[];

export interface OfficeOptions {
  title?: string;
  /** Text of the page header. */
  header?: string;
  /** A footnote to the first paragraph. */
  note?: string;
}

export function makeHwpx(content: readonly Content[], { title, header, note }: OfficeOptions = {}): Uint8Array {
  const body = content.map((block) => (typeof block === "string" ? hwpxParagraph(escaped(block)) : hwpxTable(block)));
  const furniture = hwpxNote("header", header) + hwpxNote("footNote", note);
  const [first = "", ...rest] = body;
  const section = first.replace(/<\/hp:run>/u, `${furniture}</hp:run>`) + rest.join("");
  return makeZip(hwpxFiles(section, title));
}

/** The archive around a section's markup. */
export function hwpxFiles(section: string, title = ""): Record<string, Uint8Array> {
  const namespaces =
    'xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:opf="http://www.idpf.org/2007/opf/"';
  const files = {
    mimetype: "application/hwp+zip",
    "version.xml": '<?xml version="1.0"?><hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" major="5" minor="1"/>',
    "META-INF/manifest.xml":
      '<?xml version="1.0"?><odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"></odf:manifest>',
    "Contents/content.hpf": `<?xml version="1.0"?><opf:package ${namespaces}><opf:metadata><opf:title>${escaped(title)}</opf:title><opf:language>ko</opf:language></opf:metadata></opf:package>`,
    "Contents/section0.xml": `<?xml version="1.0"?><hs:sec ${namespaces}>${section}</hs:sec>`,
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

export function hwpxParagraph(markup: string): string {
  return `<hp:p><hp:run charPrIDRef="0"><hp:t>${markup}</hp:t></hp:run><hp:linesegarray><hp:lineseg textpos="0"/></hp:linesegarray></hp:p>`;
}

function hwpxTable(rows: readonly (readonly string[])[]): string {
  return `<hp:p><hp:run><hp:tbl>${rows.map((row) => `<hp:tr>${row.map(hwpxCell).join("")}</hp:tr>`).join("")}</hp:tbl><hp:t/></hp:run></hp:p>`;
}

function hwpxCell(text: string): string {
  return `<hp:tc><hp:subList>${hwpxParagraph(escaped(text))}</hp:subList></hp:tc>`;
}

function hwpxNote(name: string, text: string | undefined): string {
  return text ? `<hp:ctrl><hp:${name}><hp:subList>${hwpxParagraph(escaped(text))}</hp:subList></hp:${name}></hp:ctrl>` : "";
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

export interface HwpOptions extends OfficeOptions {
  /** The header's flags; 1 is "compressed" and decides how the section is written. */
  flags?: number;
  /** Bytes of the section in place of those made from the content. */
  section?: Uint8Array;
  /** Text of the preview. */
  preview?: string;
}

export function makeHwp(content: readonly Content[], options: HwpOptions = {}): Uint8Array {
  const { flags = 1, title, preview } = options;
  const section = options.section ?? hwpSection(content, options);
  const streams: Record<string, Uint8Array> = {
    FileHeader: hwpHeader(flags),
    DocInfo: new Uint8Array(16),
    "BodyText/Section0": flags & 1 ? deflateSync(section) : section,
  };
  if (title) streams["\u0005HwpSummaryInformation"] = summary(title);
  if (preview) streams["PrvText"] = wide(preview);
  return makeOle(streams);
}

function hwpHeader(flags: number): Uint8Array {
  const header = new Uint8Array(256);
  header.set(strToU8("HWP Document File"));
  const view = new DataView(header.buffer);
  view.setUint32(32, 0x05000300, true);
  view.setUint32(36, flags, true);
  return header;
}

/** The records of a section: a record for each paragraph, its text, and its controls with their own paragraphs one level deeper. */
export function hwpSection(content: readonly Content[], { header, note }: OfficeOptions = {}): Uint8Array {
  const [first, ...rest] = content;
  const extras = [...(header ? [listControl("head", header)] : []), ...(note ? [listControl("fn  ", note)] : [])];
  const opening =
    typeof first === "string" ? hwpParagraph(0, first, extras) : hwpParagraph(0, "", [...extras, ...(first ? [table(first)] : [])]);
  return joined([
    opening,
    ...rest.map((block) => (typeof block === "string" ? hwpParagraph(0, block) : hwpParagraph(0, "", [table(block)]))),
  ]);
}

/** A control's letters and the records below it. */
interface Control {
  kind: string;
  code: number;
  inside: (level: number) => Uint8Array[];
}

export function hwpParagraph(level: number, text: string, controls: readonly Control[] = []): Uint8Array {
  const characters = controls.map(({ kind, code }) =>
    joined([units(code), strToU8([...kind].reverse().join("")), new Uint8Array(8), units(code)]),
  );
  return joined([
    hwpRecord(66, level, new Uint8Array(22)),
    hwpRecord(67, level + 1, joined([wide(text), ...characters, units(13)])),
    ...controls.flatMap(({ kind, inside }) => [hwpRecord(71, level + 1, strToU8([...kind].reverse().join(""))), ...inside(level + 2)]),
  ]);
}

function listControl(kind: string, text: string): Control {
  return { kind, code: kind === "head" ? 16 : 17, inside: (level) => [hwpRecord(72, level, new Uint8Array(8)), hwpParagraph(level, text)] };
}

function table(rows: readonly (readonly string[])[]): Control {
  const cells = rows.flatMap((row, y) => row.map((text, x) => ({ text, x, y })));
  const inside = (level: number) => [hwpRecord(77, level, new Uint8Array(22)), ...cells.flatMap((cell) => hwpCell(level, cell))];
  return { kind: "tbl ", code: 11, inside };
}

function hwpCell(level: number, { text, x, y }: { text: string; x: number; y: number }): Uint8Array[] {
  const list = new Uint8Array(34);
  const view = new DataView(list.buffer);
  view.setUint16(8, x, true);
  view.setUint16(10, y, true);
  return [hwpRecord(72, level, list), hwpParagraph(level, text)];
}

export function hwpRecord(tag: number, level: number, payload: Uint8Array): Uint8Array {
  const long = payload.length >= 0xfff;
  const head = new Uint8Array(long ? 8 : 4);
  const view = new DataView(head.buffer);
  view.setUint32(0, (tag | (level << 10) | ((long ? 0xfff : payload.length) << 20)) >>> 0, true);
  if (long) view.setUint32(4, payload.length, true);
  return joined([head, payload]);
}

/** A property set that holds a title and nothing else. */
function summary(title: string): Uint8Array {
  const set = new Uint8Array(48 + 8 + 8 + 8);
  const view = new DataView(set.buffer);
  view.setUint16(0, 0xfffe, true);
  view.setUint32(24, 1, true);
  view.setUint32(44, 48, true);
  view.setUint32(52, 1, true);
  view.setUint32(56, 2, true);
  view.setUint32(60, 16, true);
  view.setUint32(64, 31, true);
  view.setUint32(68, title.length + 1, true);
  return joined([set, wide(`${title}\0`)]);
}

export interface MsgOptions {
  subject?: string;
  sender?: string;
  headers?: string;
  body?: string;
  html?: Uint8Array;
  /** Milliseconds since 1970. */
  sent?: number;
  /** Texts as bytes of this code page in place of Unicode, under the number of their property. */
  narrow?: { codepage: number; texts: Record<string, Uint8Array> };
  attachments?: { name: string; content: Uint8Array | MsgOptions }[];
}

export function makeMsg(options: MsgOptions): Uint8Array {
  return makeOle(msgStreams(options, "", 32));
}

function msgStreams(options: MsgOptions, path: string, header: number): Record<string, Uint8Array> {
  const { subject, sender, headers, body, html, sent, narrow, attachments = [] } = options;
  const texts = { "0037": subject, "0C1A": sender, "007D": headers, "1000": body };
  const streams: Record<string, Uint8Array> = {};
  for (const [id, text] of Object.entries(texts)) if (text !== undefined) streams[`${path}__substg1.0_${id}001F`] = wide(text);
  for (const [id, bytes] of Object.entries(narrow?.texts ?? {})) streams[`${path}__substg1.0_${id}001E`] = bytes;
  if (html) streams[`${path}__substg1.0_10130102`] = html;
  streams[`${path}__properties_version1.0`] = joined([
    new Uint8Array(header),
    ...(sent === undefined ? [] : [property(0x0039, 0x40, BigInt(sent + 11_644_473_600_000) * 10_000n)]),
    ...(narrow ? [property(0x3ffd, 0x03, BigInt(narrow.codepage)), property(0x3fde, 0x03, BigInt(narrow.codepage))] : []),
  ]);
  attachments.forEach(({ name, content }, index) => {
    const inside = `${path}__attach_version1.0_#0000000${index}/`;
    streams[`${inside}__substg1.0_3707001F`] = wide(name);
    streams[`${inside}__properties_version1.0`] = new Uint8Array(8);
    if (content instanceof Uint8Array) streams[`${inside}__substg1.0_37010102`] = content;
    else Object.assign(streams, msgStreams(content, `${inside}__substg1.0_3701000D/`, 24));
  });
  return streams;
}

function property(id: number, type: number, value: bigint): Uint8Array {
  const entry = new Uint8Array(16);
  const view = new DataView(entry.buffer);
  view.setUint16(0, type, true);
  view.setUint16(2, id, true);
  view.setBigUint64(8, value, true);
  return entry;
}

/** A compound file with these streams, by path. */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${path}`, Buffer.from(bytes));
  CFB.utils.cfb_del(container, "/\u0001Sh33tJ5");
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function units(...codes: number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(codes).buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
