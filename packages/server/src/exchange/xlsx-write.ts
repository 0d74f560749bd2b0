import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Cell } from "./csv-write.ts";

/** Rows one sheet can have (ECMA-376 as spreadsheets read it), and characters one cell can. */
export const sheetRows = 1_048_576;
const cellLength = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook that are the same for every table. */
const frame: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
};

/**
 * A table as an Office Open XML workbook of one sheet, written as its rows come: the whole is never in memory. The first row is the heading,
 * bold and fixed. Words stay words: nothing in a cell becomes a formula.
 */
export async function* xlsx(name: string, batches: AsyncIterable<readonly Cell[][]>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [path, xml] of Object.entries({ ...frame, "xl/workbook.xml": workbook(name) })) addPart(zip, path, xml);
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 });
  zip.add(sheet);
  sheet.push(strToU8(`${declaration}<worksheet xmlns="${main}">${heading}<sheetData>`));
  let number = 0;
  for await (const batch of batches) {
    sheet.push(strToU8(batch.map((row) => rowXml(row, ++number)).join("")));
    yield* ready.splice(0);
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  yield* ready.splice(0);
}

/** The first row stays in sight. */
const heading =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="60" width="28" customWidth="1"/></cols>';

function addPart(zip: Zip, path: string, xml: string): void {
  const part = new ZipPassThrough(path);
  zip.add(part);
  part.push(strToU8(`${declaration}${xml}`), true);
}

function workbook(name: string): string {
  // A sheet's name has at most 31 characters and none of []:*?/\
  const plain = name.replace(/[[\]:*?/\\]/gu, " ").slice(0, 31);
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(plain)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function rowXml(row: readonly Cell[], number: number): string {
  const style = number === 1 ? ' s="1"' : "";
  return `<row r="${number}">${row.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, style)).join("")}</row>`;
}

function cellXml(cell: Cell, place: string, style: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"${style}><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell.slice(0, cellLength))}</t></is></c>`;
}

/** 0 → "A", 26 → "AA". */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 can hold it: most control characters have no place there. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}
