const delimiters = [",", ";", "\t", "|"] as const;
/** Rows looked at to tell the delimiter. */
const sniffed = 20;

/** A table read from text, and what was odd about it. */
export interface CsvTable {
  delimiter: string;
  rows: string[][];
  /** True where the text ends inside quotation marks: everything behind the last opened one became one cell. */
  openQuote: boolean;
  /** True where there are more rows than were read. */
  more: boolean;
}

/**
 * Text as a table (RFC 4180, with the delimiters and line ends that programs really write). The delimiter is the one of a first line
 * "sep=;", else the one by which the first rows have the most, and equally many, cells. Reading stops after `most` rows.
 */
export function readCsv(text: string, most: number): CsvTable {
  const stated = /^\uFEFF?sep=(.)\r?\n/u.exec(text);
  const body = text.slice(stated?.[0].length ?? 0).replace(/^\uFEFF/u, "");
  const delimiter = stated?.[1] ?? likeliest(body);
  return { delimiter, ...parse(body, delimiter, most) };
}

function likeliest(text: string): string {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(parse(text, delimiter, sniffed).rows) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Cells a row, counted only for rows as wide as most of them. */
function evenness(rows: readonly string[][]): number {
  const widths = rows.filter((row) => row.some((cell) => cell !== "")).map((row) => row.length);
  const usual = [...Map.groupBy(widths, (width) => width).entries()].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0];
  if (!usual || usual[0] < 2) return 0;
  return (usual[0] * usual[1].length) / widths.length;
}

function parse(text: string, delimiter: string, most: number): Omit<CsvTable, "delimiter"> {
  const rows: string[][] = [];
  const stop = new RegExp(`[\\r\\n\\u{${(delimiter.codePointAt(0) ?? 44).toString(16)}}]`, "gu");
  let row: string[] = [];
  let at = 0;
  let openQuote = false;
  while (at < text.length && rows.length < most) {
    const cell = text[at] === '"' ? quoted(text, at, stop) : plain(text, at, stop);
    openQuote ||= cell.open ?? false;
    row.push(cell.text);
    at = cell.end;
    const sign = text[at];
    if (sign === delimiter && at < text.length) at += 1;
    if (sign === delimiter && at < text.length) continue;
    if (sign === delimiter) row.push("");
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : sign === delimiter ? 0 : 1;
  }
  return { rows, openQuote, more: at < text.length };
}

interface CellRead {
  text: string;
  /** Where the delimiter or line end behind it stands. */
  end: number;
  open?: boolean;
}

function plain(text: string, from: number, stop: RegExp): CellRead {
  stop.lastIndex = from;
  const end = stop.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
}

/** A cell in quotation marks, in which two stand for one; what follows the closing one up to the delimiter belongs to it too. */
function quoted(text: string, from: number, stop: RegExp): CellRead {
  let said = "";
  for (let at = from + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return { text: said + text.slice(at), end: text.length, open: true };
    said += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = plain(text, close + 1, stop);
      return { text: said + rest.text, end: rest.end };
    }
    said += '"';
    at = close + 2;
  }
}
