import type { Block, Table } from "../blocks.ts";
import { Paragraph } from "../paragraph.ts";
import type { RecordNode } from "./records.ts";

const tags = { paragraph: 66, text: 67, control: 71, list: 72 };

/** Controls with no running text: headers and footers, hidden notes, formulas, section and column settings. */
const skippedControls = new Set(["head", "foot", "tcmt", "eqed", "secd", "cold"]);
/** A control character takes eight units, the first and last of which are its code; these take one. */
const single = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31]);
/** Those of eight units with no control record of their own. */
const inline = new Set([4, 5, 6, 7, 8, 9, 19, 20]);
const controlUnits = 8;
const written: Readonly<Record<number, string>> = { 9: " ", 10: "\n", 24: "-", 30: " ", 31: " " };

/** The paragraphs and tables of one section, in the order of the document. */
export function sectionBlocks(records: readonly RecordNode[]): Block[] {
  return records.filter(({ tag }) => tag === tags.paragraph).flatMap(paragraphBlocks);
}

function paragraphBlocks(record: RecordNode): Block[] {
  const paragraph = new Paragraph();
  const controls = record.children.filter(({ tag }) => tag === tags.control);
  let hung = 0;
  const hangNext = () => {
    for (const block of controlBlocks(controls[hung++])) paragraph.hang(block);
  };
  for (const { tag, payload } of record.children) if (tag === tags.text) writeText(payload, paragraph, hangNext);
  while (hung < controls.length) hangNext();
  return paragraph.blocks();
}

/** Writes a paragraph's characters; calls `hangNext` where a control stands among them. */
function writeText(payload: DataView, paragraph: Paragraph, hangNext: () => void): void {
  const units = payload.byteLength >> 1;
  let run: number[] = [];
  for (let at = 0; at < units; at++) {
    const unit = payload.getUint16(at * 2, true);
    if (unit > 31) run.push(unit);
    if (unit <= 31 || run.length === 4096) {
      paragraph.write(String.fromCharCode(...run));
      run = [];
    }
    if (unit > 31) continue;
    paragraph.write(written[unit] ?? "");
    if (single.has(unit)) continue;
    if (!inline.has(unit)) hangNext();
    at += controlUnits - 1;
  }
  paragraph.write(String.fromCharCode(...run));
}

function controlBlocks(control: RecordNode | undefined): Block[] {
  if (!control || control.payload.byteLength < 4) return [];
  const kind = kindOf(control.payload);
  if (skippedControls.has(kind)) return [];
  return kind === "tbl " ? tableBlocks(control) : innerBlocks(control);
}

/** Four letters, written last first. */
function kindOf(payload: DataView): string {
  return String.fromCharCode(payload.getUint8(3), payload.getUint8(2), payload.getUint8(1), payload.getUint8(0));
}

/** Paragraphs anywhere inside: of notes, text boxes, captions, grouped shapes. */
function innerBlocks({ children }: RecordNode): Block[] {
  return children.flatMap((child) => {
    if (child.tag === tags.paragraph) return paragraphBlocks(child);
    return child.tag === tags.control ? controlBlocks(child) : innerBlocks(child);
  });
}

/** A cell is a list record that says its place, followed by its paragraphs; a list without a place is the table's caption. */
function tableBlocks({ children }: RecordNode): Block[] {
  const caption: Block[] = [];
  const rows = new Map<number, Block[][]>();
  let target = caption;
  for (const child of children) {
    if (child.tag === tags.list) target = cellAt(child.payload, rows) ?? caption;
    else if (child.tag === tags.paragraph) target.push(...paragraphBlocks(child));
  }
  const table: Table = { rows: [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells) };
  return [...caption, table];
}

/** Bytes of a list record from which it is a cell's: the list's own eight, then column, row and spans. */
const cellRecord = 34;

function cellAt(payload: DataView, rows: Map<number, Block[][]>): Block[] | undefined {
  if (payload.byteLength < cellRecord) return undefined;
  const row = payload.getUint16(10, true);
  const cells = rows.get(row) ?? [];
  rows.set(row, cells);
  const cell: Block[] = [];
  cells.push(cell);
  return cell;
}
