import { kindDefinitions, type Property, propertyOf } from "@entente/model";
import type { ListEntry, ListValue } from "@entente/register";
import { type DayOrder, dateOf, dayOrder } from "./dates.ts";
import { countryOf, placeOf, termOf } from "./terms.ts";
import { type ImportKind, listLimits, type Mapping, type Note, type Refusal, type Sheet, type SheetRow } from "./types.ts";

/** A row that can be taken in, with what of it could not be understood. */
export interface ReadyRow extends ListEntry {
  number: number;
  caption: string;
  leftOut: Refusal[];
}

/** A row that cannot. */
export interface RefusedRow {
  row: SheetRow;
  refusal: Refusal;
}

/** What a list becomes under a mapping. */
export interface Plan {
  kind: ImportKind;
  /** One line for the headings, one for each row that can be taken in. */
  text: string;
  ready: ReadyRow[];
  refused: RefusedRow[];
  notes: Note[];
}

/** Between the cells of a row in the text of the document that the list becomes. */
const between = " | ";
/** Several names or roles of one cell. */
const severalIn = /\s*[;；、\n]\s*/u;

/** Reads every row of a list under a mapping. A row is taken whole or refused whole; a word that no list of terms knows is left out. */
export function planOf(sheet: Sheet, kind: ImportKind, mapping: Mapping): Plan {
  const reading = { kind, mapping, order: orders(sheet, kind, mapping) };
  const plan: Plan = {
    kind,
    text: sheet.headings.some(Boolean) ? `${lineOf(sheet.headings).text}\n` : "",
    ready: [],
    refused: [],
    notes: [],
  };
  const lines: string[] = [];
  let at = plan.text.length;
  for (const row of sheet.rows) {
    const line = lineOf(row.cells);
    const read = readRow(reading, row, line, at);
    if ("refusal" in read) plan.refused.push(read);
    else {
      plan.ready.push(read);
      lines.push(line.text);
      at += line.text.length + 1;
    }
  }
  plan.text += lines.map((line) => `${line}\n`).join("");
  plan.notes = [...dateNotes(reading.order), ...rowNotes(plan)];
  return plan;
}

/** The filled cells of a row as one line, and where each begins in it. */
interface Line {
  text: string;
  starts: (number | undefined)[];
}

function lineOf(cells: readonly string[]): Line {
  let text = "";
  const starts = cells.map((cell) => {
    if (cell === "") return undefined;
    if (text !== "") text += between;
    text += cell;
    return text.length - cell.length;
  });
  return { text, starts };
}

type Orders = ReadonlyMap<number, { order: DayOrder; doubtful: boolean }>;

/** The order of day and month in each column of dates. */
function orders(sheet: Sheet, kind: ImportKind, mapping: Mapping): Orders {
  return new Map(
    mapping.flatMap((property, column) => {
      if (property === null || propertyOf(kind, property)?.type !== "date") return [];
      return [[column, dayOrder(sheet.rows.map(({ cells }) => cells[column] ?? ""))] as const];
    }),
  );
}

function dateNotes(order: Orders): Note[] {
  return [...order.values()].some(({ doubtful }) => doubtful) ? [{ code: "day-first" }] : [];
}

function rowNotes({ kind, ready }: Plan): Note[] {
  const left = ready.filter(({ leftOut }) => leftOut.length > 0).length;
  const names = kindDefinitions[kind].caption ? ready.map(({ caption }) => caption.toLowerCase()) : [];
  const same = names.length - new Set(names).size;
  return [
    ...(left > 0 ? [{ code: "left-out" as const, params: { number: left } }] : []),
    ...(same > 0 ? [{ code: "same-names" as const, params: { number: same } }] : []),
  ];
}

interface Reading {
  kind: ImportKind;
  mapping: Mapping;
  order: Orders;
}

function readRow(reading: Reading, row: SheetRow, line: Line, at: number): ReadyRow | RefusedRow {
  const { kind, mapping } = reading;
  const values: ListValue[] = [];
  const leftOut: Refusal[] = [];
  for (const [column, property] of mapping.entries()) {
    const cell = row.cells[column] ?? "";
    if (property === null || cell === "") continue;
    if (cell.length > listLimits.cell)
      return { row, refusal: { code: "too-long", params: { column: column + 1, limit: listLimits.cell } } };
    const start = at + (line.starts[column] ?? 0);
    const read = readCell(reading, column, property, cell, start);
    values.push(...read.values);
    if (read.refusal?.code === "bad-date") return { row, refusal: read.refusal };
    if (read.refusal) leftOut.push(read.refusal);
  }
  const refusal = lacking(kind, values);
  if (refusal) return { row, refusal };
  return { number: row.number, row: { start: at, end: at + line.text.length }, values, caption: captionOf(kind, values), leftOut };
}

/** What a row has to say at least. */
function lacking(kind: ImportKind, values: readonly ListValue[]): Refusal | undefined {
  const has = (property: string) => values.some((value) => value.property === property);
  const parties = new Set(values.filter(({ property }) => property === "party").map(({ value }) => value));
  if (kind === "agreement") return has("title") || parties.size > 1 ? undefined : { code: "no-title", params: {} };
  if (kind === "tie") return parties.size > 1 ? undefined : { code: "no-parties", params: {} };
  return has("name") ? undefined : { code: "no-name", params: {} };
}

function captionOf(kind: ImportKind, values: readonly ListValue[]): string {
  const naming = kindDefinitions[kind].caption ?? "title";
  const name = values.find(({ property }) => property === naming);
  const parties = values.filter(({ property }) => property === "party").map(({ value }) => value);
  return String(name?.value ?? parties.join(" – "));
}

interface CellReading {
  values: ListValue[];
  refusal?: Refusal;
}

function readCell({ kind, order }: Reading, column: number, name: string, cell: string, start: number): CellReading {
  const property = propertyOf(kind, name);
  if (!property) return { values: [] };
  const whole = (value: string): CellReading => ({
    values: [{ property: name, value, evidence: { start, end: start + cell.length, quote: cell } }],
  });
  const refused = (code: Refusal["code"]): CellReading => ({
    values: [],
    refusal: { code, params: { value: cell.slice(0, 100), column: column + 1 } },
  });
  if (property.type === "date") {
    const date = dateOf(cell, order.get(column)?.order ?? "day-first");
    return date === undefined ? refused("bad-date") : whole(date);
  }
  if (property.type === "term") return oneOf(termOf(kind, name, cell), whole, () => refused("unknown-term"));
  if (property.type === "country") return oneOf(countryOf(cell), whole, () => refused("unknown-country"));
  return { values: partsOf(property, cell, start) };
}

function oneOf(code: string | undefined, whole: (value: string) => CellReading, refused: () => CellReading): CellReading {
  return code === undefined ? refused() : whole(code);
}

/** The names or words of a cell, several where the property takes several; each keeps its own place. */
function partsOf(property: Property, cell: string, start: number): ListValue[] {
  const parts = property.many && property.name !== "title" && property.name !== "name" ? cell.split(severalIn) : [cell];
  let from = 0;
  return parts.filter(Boolean).map((part) => {
    const at = cell.indexOf(part, from);
    from = at + part.length;
    const value: ListValue = {
      property: property.name,
      value: part,
      evidence: { start: start + at, end: start + at + part.length, quote: part },
    };
    return property.type === "reference" ? { ...value, names: namedBy(property, part) } : value;
  });
}

/** What a name in a list of partners names: a place that is known by heart, else an organisation. */
function namedBy(property: Property, name: string): NonNullable<ListValue["names"]> {
  const place = property.to?.includes("place") ? placeOf(name) : undefined;
  if (!place) return { kind: property.to?.includes("organisation") ? "organisation" : "person", known: [] };
  return {
    kind: "place",
    known: [
      { property: "country", value: place.country },
      { property: "code", value: place.code },
    ],
  };
}
