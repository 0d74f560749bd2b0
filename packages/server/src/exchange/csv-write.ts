/** What a cell of a table holds: words, a plain number, or nothing. */
export type Cell = string | number | undefined;

/** Spreadsheets take a cell that begins so for a formula, or for a command. */
const dangerous = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte-order mark, by which spreadsheets know the encoding. Words that a spreadsheet would run as a
 * formula get an apostrophe before them.
 */
export async function* csv(batches: AsyncIterable<readonly Cell[][]>): AsyncGenerator<string> {
  yield "\uFEFF";
  for await (const batch of batches) yield batch.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = dangerous.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
