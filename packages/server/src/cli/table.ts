/** Letters that take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const mark = /\p{M}/gu;

/** Rows of cells as lines with columns: the first flush left, the others, which are numbers, flush right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell))));
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column === 0))
      .join("  ")
      .trimEnd(),
  );
}

function padded(cell: string, width: number, left: boolean): string {
  const space = " ".repeat(width - columnsOf(cell));
  return left ? cell + space : space + cell;
}

function columnsOf(text: string): number {
  const plain = text.normalize("NFC").replace(mark, "");
  return plain.length + (plain.match(wide)?.length ?? 0);
}
