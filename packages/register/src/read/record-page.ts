import type { Property } from "@entente/model";
import { kindDefinitions, Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import { bySupport, disagrees, stateOf, type ValueRow } from "../project/summary.ts";
import type { RecordPage, RecordProperty, RecordSource, RecordValue } from "../types.ts";
import { connectedTo, membersOf, timelineOf } from "./neighbours.ts";
import { type RecordRow, recordColumns, recordSummary } from "./rows.ts";
import { loadSources } from "./sources.ts";

/** Values of one property shown on a page; the best supported ones. */
const VALUES = 60;

/** Everything the register knows of one thing. `id` may be that of any of its subjects. Throws "not-found". */
export async function recordPage(db: Db, id: string): Promise<RecordPage> {
  const [row] = await db.query<RecordRow>(
    `select ${recordColumns} from records r where r.id = coalesce((select m.record from members m where m.subject = $1), $1)`,
    [id],
  );
  if (!row) throw new Problem("not-found", { id });
  const summary = recordSummary(row);
  return {
    ...summary,
    properties: await propertiesOf(db, summary.id, kindDefinitions[summary.kind].properties),
    connected: await connectedTo(db, summary.id),
    timeline: await timelineOf(db, summary.id),
    members: await membersOf(db, summary.id),
  };
}

/** A value with what it is called: for a reference the caption of the record. */
export interface LabelledValue extends ValueRow {
  sources: number[];
  label: string | null;
}

async function propertiesOf(db: Db, record: string, properties: readonly Property[]): Promise<RecordProperty[]> {
  const values = await db.query<LabelledValue>(
    "select v.*, r.caption as label from record_values v left join records r on r.id = v.ref_record where v.record = $1",
    [record],
  );
  const byProperty = Map.groupBy(values, (value) => value.property);
  const shown = new Map([...byProperty].map(([name, list]) => [name, list.toSorted(shownFirst).slice(0, VALUES)]));
  const sources = await loadSources(db, [...shown.values()].flat().flatMap(firstSources));
  return properties
    .filter(({ name }) => shown.has(name))
    .map((property) => ({
      name: property.name,
      type: property.type,
      disagreement: disagrees(property, byProperty.get(property.name) ?? []),
      values: (shown.get(property.name) ?? []).map((value) => valueOf(value, sources)),
    }));
}

/** Sources shown of one value; `claims` says how many there are. */
const SOURCES = 10;

/** Numbers of the claims whose sentences are shown. */
export function firstSources(value: LabelledValue): number[] {
  return value.sources.slice(0, SOURCES);
}

/** Rejected values last, the others by support. */
function shownFirst(a: ValueRow, b: ValueRow): number {
  return Number(stateOf(a) === "rejected") - Number(stateOf(b) === "rejected") || bySupport(a, b);
}

/** A value as a page shows it, with its sentences. */
export function valueOf(value: LabelledValue, sources: Map<number, RecordSource>): RecordValue {
  return {
    value: value.value,
    label: value.label ?? String(value.value),
    ...(value.ref_record !== null && { record: value.ref_record }),
    state: stateOf(value),
    documents: value.documents,
    claims: value.claims,
    sources: firstSources(value).flatMap((seq) => sources.get(seq) ?? []),
  };
}
