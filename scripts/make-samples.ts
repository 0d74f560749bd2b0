/**
 * Makes the sample sources that are not plain text from the `original.*` kept beside them:
 * `node scripts/make-samples.ts [NAME...]` (all of them without a name).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { chromium } from "playwright-core";
import { type Content, makeHwp, makeHwpx } from "../packages/reader/src/formats/testing/office.ts";
import { ensureChromium } from "./ensure-chromium.ts";

const samples = join(import.meta.dirname, "../samples");

type Recipe =
  | { from: string; to: "source.html" | "source.txt"; charset: string }
  | { from: string; to: "source.docx" }
  | { from: string; to: "source.hwpx" }
  | { from: string; to: "source.eml"; charset: string }
  | { from: string; to: "source.pdf"; font?: string };

const recipes: Readonly<Record<string, Recipe>> = {
  "de-docx-chamber-vietnam": { from: "original.md", to: "source.docx" },
  "de-pdf-wrapped-lines": { from: "original.html", to: "source.pdf" },
  "ja-pdf-plan": { from: "original.html", to: "source.pdf", font: "@fontsource/noto-sans-jp" },
  "ja-shift-jis-exchange": { from: "original.html", to: "source.html", charset: "shift_jis" },
  "ko-docx-travel-plan": { from: "original.md", to: "source.docx" },
  "ko-hwpx-liaison-office": { from: "original.md", to: "source.hwpx" },
  "ko-mail-attached-plan": { from: "original.md", to: "source.eml", charset: "euc-kr" },
  "ko-euc-kr-institute": { from: "original.html", to: "source.html", charset: "euc-kr" },
  "vi-cp1258-video-call": { from: "original.txt", to: "source.txt", charset: "windows-1258" },
  "vi-docx-delegate-table": { from: "original.md", to: "source.docx" },
  "vi-pdf-city-agreement": { from: "original.html", to: "source.pdf" },
};

async function make(name: string, recipe: Recipe): Promise<void> {
  const original = join(samples, name, recipe.from);
  const bytes = await bytesOf(recipe, original);
  writeFileSync(join(samples, name, recipe.to), bytes);
  console.log(`${name}/${recipe.to}: ${bytes.length} bytes`);
}

function bytesOf(recipe: Recipe, original: string): Uint8Array | Promise<Uint8Array> {
  if (recipe.to === "source.pdf") return pdfOf(original, recipe.font);
  const text = readFileSync(original, "utf8");
  if (recipe.to === "source.docx") return docxOf(text);
  if (recipe.to === "source.hwpx") return makeHwpx(blocksOf(text));
  if (recipe.to === "source.eml") return mailOf(text, recipe.charset);
  return encoded(text, recipe.charset);
}

/** The blocks of a text in which "| a | b |" is a row of a table and "# " a heading, which a Hangul file tells only by its looks. */
function blocksOf(text: string): Content[] {
  const blocks: (string | string[][])[] = [];
  for (const line of text.split("\n").filter(Boolean)) {
    const last = blocks.at(-1);
    if (!line.startsWith("|")) blocks.push(line.replace(/^# /u, ""));
    else if (Array.isArray(last)) last.push(cellsOf(line));
    else blocks.push([cellsOf(line)]);
  }
  return blocks;
}

/** A mail with its lines broken at 72 columns, and a Hangul file made of what follows "=== NAME". */
function mailOf(text: string, charset: string): Uint8Array {
  const [message = "", name = "", plan = ""] = text.split(/^=== (.+)\n/mu);
  const [head = "", ...body] = message.split("\n\n");
  const lines = body.join("\n\n").trim().split("\n").map(brokenLine).join("\n");
  const word = (value: string) => `=?${charset}?B?${Buffer.from(encoded(value, charset)).toString("base64")}?=`;
  const headers = head.replace(/^(From|Subject): ([^<\n]+?)(?= <|$)/gmu, (_, field: string, value: string) => `${field}: ${word(value)}`);
  const attached = `application/x-hwp; name="${word(name)}"\nContent-Disposition: attachment; filename="${word(name)}"`;
  const parts = mailPart(`text/plain; charset=${charset}`, encoded(`${lines}\n`, charset)) + mailPart(attached, makeHwp(blocksOf(plan)));
  return strToU8(
    `${headers}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="part"\n\n${parts}--part--\n`.replace(/\n/gu, "\r\n"),
  );
}

function mailPart(type: string, content: Uint8Array): string {
  const lines = Buffer.from(content).toString("base64").replace(/.{76}/gu, "$&\n");
  return `--part\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${lines}\n`;
}

function brokenLine(line: string): string {
  const rows = [""];
  for (const word of line.split(" ")) {
    const row = `${rows.at(-1)} ${word}`.trim();
    if (row.replace(/[^\x20-\x7e]/gu, "xx").length > 72) rows.push(word);
    else rows[rows.length - 1] = row;
  }
  return rows.join("\n");
}

/** Fails rather than writing a question mark for a letter the charset lacks. */
function encoded(text: string, charset: string): Uint8Array {
  const bytes = iconv.encode(charset === "windows-1258" ? withSpacedTones(text) : text, charset);
  if (iconv.decode(bytes, charset).normalize("NFC") !== text.normalize("NFC")) throw new Error(`${charset} cannot hold this text`);
  return bytes;
}

/** windows-1258 holds "ê" as one letter and its tone mark as the next: "ế" becomes "ê" + acute. */
function withSpacedTones(text: string): string {
  return text.normalize("NFD").replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const tones = marks.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, "");
    const shape = marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "");
    return (letter + shape).normalize("NFC") + tones;
  });
}

async function pdfOf(original: string, font?: string): Promise<Uint8Array> {
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error("no Chromium to print with");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(original).href);
    if (font) await page.addStyleTag({ content: fontFaces(font) });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const made = await page.locator("meta[name=date]").getAttribute("content");
    return dated(await page.pdf({ preferCSSPageSize: true, tagged: false, outline: false }), made ?? "2026-01-01");
  } finally {
    await browser.close();
  }
}

/** Sets the time of making to noon of the day the document tells of, in place of today. Same length, so no offset moves. */
function dated(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll("-", "")}120000`;
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate) )\(D:\d{14}/gu, stamp), "latin1");
}

/**
 * The font's style sheet with its files inside it, since a page opened from a file may not load fonts from other files.
 * FONT_PACKAGES names the folder the font was unpacked in: a static font, because a variable one makes a PDF three times the size.
 */
function fontFaces(font: string): string {
  const folder = join(process.env.FONT_PACKAGES ?? join(import.meta.dirname, "../node_modules"), font);
  const inline = (_: string, file: string) => `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString("base64")})`;
  return readFileSync(join(folder, "400.css"), "utf8")
    .replace(/url\((\.\/files\/[^)]+\.woff2)\)/gu, inline)
    .replace(/, url\(\.\/files\/[^)]+\.woff\) format\('woff'\)/gu, "");
}

/** The smallest Word file that holds headings ("# "), paragraphs and tables ("| a | b |"). */
function docxOf(text: string): Uint8Array {
  const files = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations,
    "word/document.xml": `${xmlHead}<w:document xmlns:w="${word}"><w:body>${bodyOf(text)}</w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 1), level: 9 });
}

function bodyOf(text: string): string {
  const parts: string[] = [];
  let rows: string[] = [];
  for (const line of [...text.split("\n"), ""]) {
    if (line.startsWith("|")) {
      rows.push(rowOf(line));
      continue;
    }
    if (rows.length > 0) parts.push(`<w:tbl>${rows.join("")}</w:tbl>`);
    rows = [];
    if (line) parts.push(paragraphOf(line));
  }
  return parts.join("");
}

function rowOf(line: string): string {
  return `<w:tr>${cellsOf(line)
    .map((cell) => `<w:tc>${paragraphOf(cell)}</w:tc>`)
    .join("")}</w:tr>`;
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function paragraphOf(line: string): string {
  const heading = line.startsWith("# ");
  const style = heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(heading ? line.slice(2) : line)}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const contentTypes = `${xmlHead}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${xmlHead}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const wanted = process.argv.slice(2);
for (const [name, recipe] of Object.entries(recipes)) {
  if (wanted.length === 0 || wanted.includes(name)) await make(name, recipe);
}
