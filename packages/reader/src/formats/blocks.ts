import { cellSeparator } from "./html/render.ts";
import { tidy, tidyLine } from "./tidy.ts";

/** What a word processor's document is made of: paragraphs, and tables whose cells hold the same again. */
export type Block = string | Table;

export interface Table {
  /** Rows of cells. */
  rows: Block[][][];
}

/** A row with a longer cell is part of a page, not of a table. */
const cellLength = 300;

/**
 * The readable text of blocks: a line for each paragraph with a blank line between them, a line `a | b` for each row of a table. A row
 * that only frames or places text (one cell, long cells, tables inside) gives the paragraphs of its cells.
 */
export function blocksToText(blocks: readonly Block[]): string {
  return tidy(pieces(blocks).join("\n\n"));
}

function pieces(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block) => (typeof block === "string" ? [block] : tablePieces(block)));
  return found.filter((piece) => piece.trim() !== "");
}

/** Rows that follow one another stay together as one piece. */
function tablePieces({ rows }: Table): string[] {
  const found: string[][] = [];
  let lines: string[] = [];
  for (const row of rows) {
    if (holdsData(row)) lines.push(rowLine(row));
    else {
      found.push([lines.join("\n")], row.flatMap(pieces));
      lines = [];
    }
  }
  return [...found.flat(), lines.join("\n")];
}

function holdsData(row: readonly Block[][]): boolean {
  return row.length > 1 && row.every((cell) => cell.every((block) => typeof block === "string") && lengthOf(cell) <= cellLength);
}

function lengthOf(cell: readonly Block[]): number {
  return cell.reduce((sum, block) => sum + (typeof block === "string" ? block.length : 0), 0);
}

function rowLine(row: readonly Block[][]): string {
  return row
    .map((cell) => tidyLine(pieces(cell).join("\n")))
    .filter((cell) => cell !== "")
    .join(cellSeparator);
}
