import { protocol } from "@electric-sql/pglite";

/** What a column's values are called and how its text becomes a value. */
export interface Column {
  name: string;
  parse(text: string): unknown;
}

const DATA_ROW = "D".charCodeAt(0);
const ERROR = "E".charCodeAt(0);
const NULL_LENGTH = -1;

/**
 * The rows in an answer of the PostgreSQL protocol to one executed statement. PGlite's own reader takes longer over many small cells than
 * the engine takes to find them. Throws the database's error.
 */
export function rowsIn(answer: Buffer, columns: readonly Column[]): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (let at = 0; at < answer.length; ) {
    const type = answer[at];
    if (type === ERROR) throw errorIn(answer);
    if (type === DATA_ROW) rows.push(rowAt(answer, at + 7, columns));
    at += 1 + answer.readInt32BE(at + 1);
  }
  return rows;
}

/** A row whose first cell begins at `from`: each cell is its length and its text. */
function rowAt(answer: Buffer, from: number, columns: readonly Column[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  let at = from;
  for (const { name, parse } of columns) {
    const length = answer.readInt32BE(at);
    at += 4;
    if (length === NULL_LENGTH) {
      row[name] = null;
      continue;
    }
    row[name] = parse(answer.toString("utf8", at, at + length));
    at += length;
  }
  return row;
}

function errorIn(answer: Buffer): unknown {
  let found: unknown;
  new protocol.Parser().parse(answer, (message) => {
    if (message.name === "error") found ??= message;
  });
  return found;
}
