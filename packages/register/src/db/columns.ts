/**
 * Rows turned into one list for each column, as `unnest` takes them: many rows go into a table by one statement whose parameters the
 * database reads much faster than the same rows as JSON.
 */
export function columnsOf<Row>(rows: readonly Row[], ...cells: ((row: Row) => unknown)[]): unknown[][] {
  return cells.map((cell) => rows.map((row) => cell(row) ?? null));
}

/**
 * The columns in which rows go to the database: for each name the type and the cell of a row. Cells of type "jsonb" are plain data, cells of
 * a list type ("text[]") are what `listText` gives.
 */
export type Columns<Row> = Readonly<Record<string, readonly [type: string, cell: (row: Row) => unknown]>>;

/**
 * Rows to select from, taken from the parameters $1, $2 ... that `listsOf` makes. All lists go on together, row by row; `unnest` behind
 * "from" would lay up a copy of each first. JSON goes as one array, which is read once and not cell by cell.
 */
export function rowsOf(columns: Columns<never>): string {
  const cells = Object.entries(columns).map(([name, [type]], index) => `${cellOf(type, `$${index + 1}`)} as ${name}`);
  return `(select ${cells.join(", ")})`;
}

function cellOf(type: string, list: string): string {
  if (type === "jsonb") return `nullif(jsonb_array_elements(${list}::jsonb), 'null')`;
  return type.endsWith("[]") ? `unnest(${list}::text[])::${type}` : `unnest(${list}::${type}[])`;
}

/** The parameters for `rowsOf`. */
export function listsOf<Row>(columns: Columns<Row>, rows: readonly Row[]): unknown[] {
  return Object.values(columns).map(([type, cell]) => {
    const list = rows.map((row) => cell(row) ?? null);
    return type === "jsonb" ? JSON.stringify(list) : list;
  });
}

/** A list as the text form of a PostgreSQL array. Needed for cells that are lists themselves: `unnest` would take nested lists apart. */
export function listText(values: readonly unknown[]): string {
  // Where nothing needs an escape both forms differ by their brackets alone, and this one is written several times as fast.
  const json = JSON.stringify(values);
  if (!json.includes("\\")) return `{${json.slice(1, -1)}}`;
  return `{${values.map(elementText).join(",")}}`;
}

function elementText(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value !== "string") return String(value);
  return value.includes('"') || value.includes("\\") ? `"${value.replace(/["\\]/gu, "\\$&")}"` : `"${value}"`;
}

/** Search terms as the text form of a tsvector without positions. */
export function vectorText(terms: readonly string[]): string {
  if (terms.length === 0) return "";
  const text = `'${terms.join("' '")}'`;
  return text.includes("\\") || text.length - text.replaceAll("'", "").length > 2 * terms.length ? terms.map(quoted).join(" ") : text;
}

function quoted(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
