/** Makers of small real files for the tests: PDF, Word and zip, written byte by byte so that nothing is hidden in a fixture. */
import { strToU8, type Zippable, zipSync } from "fflate";

export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

export interface PdfOptions {
  title?: string;
  created?: string;
  /** Writes an encryption dictionary whose password nobody knows. */
  encrypted?: boolean;
}

const encoder = new TextEncoder();

/** A PDF whose pages show the given lines in a Unicode font. Widths are half the font size a letter, one size an ideograph. */
export function makePdf(pages: readonly PdfLine[][], options: PdfOptions = {}): Uint8Array {
  const letters = [
    ...new Set(
      pages
        .flat()
        .map(({ text }) => text)
        .join(""),
    ),
  ];
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]));
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
  add(cidFont(letters));
  add(stream(toUnicode(codes)));
  add(`<< ${options.title ? `/Title ${utf16(options.title)}` : ""} ${options.created ? `/CreationDate (D:${options.created})` : ""} >>`);
  pages.forEach((lines, index) => {
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`);
    add(stream(lines.map((line) => show(line, codes)).join("\n")));
  });
  if (options.encrypted) add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`);
  return assemble(objects, options.encrypted === true);
}

function cidFont(letters: readonly string[]): string {
  const widths = letters.map((letter) => (wideLetter(letter) ? 1000 : 500)).join(" ");
  const descriptor =
    "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>";
  return `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} /W [1 [${widths}]] >>`;
}

function wideLetter(letter: string): boolean {
  return /[\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/u.test(letter);
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(([letter, code]) => `<${hex(code)}> <${[...utf16Units(letter)].map(hex).join("")}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join("\n")}
endcmap end end`;
}

function show({ text, x = 72, y, size = 11 }: PdfLine, codes: ReadonlyMap<string, number>): string {
  const glyphs = [...text].map((letter) => hex(codes.get(letter) ?? 0)).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${glyphs}> Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${encoder.encode(content).length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const id = "00".repeat(16);
  const encryption = encrypted ? `/Encrypt ${objects.length} 0 R /ID [<${id}> <${id}>]` : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${encryption} >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(file);
}

function utf16(text: string): string {
  return `<feff${[...utf16Units(text)].map(hex).join("")}>`;
}

function* utf16Units(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxOptions {
  title?: string;
  /** One footnote, referred to where the body has `<w:footnoteReference w:id="2"/>`. */
  footnote?: string;
  /** Further files of the archive. */
  extra?: Record<string, Uint8Array>;
}

export function docxParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word file with this body markup. */
export function makeDocx(body: string, { title, footnote, extra }: DocxOptions = {}): Uint8Array {
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
  };
  if (footnote) {
    files["word/_rels/document.xml.rels"] =
      `<?xml version="1.0"?><Relationships xmlns="${packageRelations}"><Relationship Id="r2" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`;
    files["word/footnotes.xml"] =
      `<?xml version="1.0"?><w:footnotes ${wordNamespace}><w:footnote w:id="2">${docxParagraph(footnote)}</w:footnote></w:footnotes>`;
  }
  if (title)
    files["docProps/core.xml"] =
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
  return makeZip({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...extra });
}

export function makeZip(files: Record<string, Uint8Array>): Uint8Array {
  const entries: Zippable = files;
  return zipSync(entries, { level: 9, mtime: new Date(2026, 0, 1) });
}

/** The start of a compound file with a directory entry of this name, as Office writes one for an encrypted document. */
export function makeCompound(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

/** The archive with the size of its last entry claimed to be this many bytes. */
export function claimSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
    break;
  }
  return bytes;
}
