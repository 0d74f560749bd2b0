import type { Kind } from "@entente/model";
import { kindDefinitions } from "@entente/model";
import { hashOf } from "../claims/ids.ts";
import type { Db } from "../db/types.ts";
import { bySupport, disagrees, stateOf } from "../project/summary.ts";
import { firstSources, type LabelledValue, valueOf } from "../read/record-page.ts";
import { type RecordRow, recordColumns, recordSummary } from "../read/rows.ts";
import { loadSources } from "../read/sources.ts";
import type { RecordProperty, RecordSource } from "../types.ts";
import type { DisagreementItem, ReviewRow } from "./types.ts";

/** Rival values shown of one property. */
const RIVALS = 9;

/** Properties of which one value can be right. */
const single = [
  ...new Set(Object.values(kindDefinitions).flatMap(({ properties }) => properties.filter(({ many }) => !many).map(({ name }) => name))),
];

/** Values that stand of single-valued properties. */
const valueRows = `
  select v.*, r.caption as label from record_values v left join records r on r.id = v.ref_record
  where v.record = any($1) and v.property = any($2) and v.claims > v.rejected`;

/** Records whose sources contradict each other, with the rival values and their sentences. */
export async function loadDisagreements(db: Db, rows: readonly ReviewRow[]): Promise<DisagreementItem[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ subject }) => subject);
  const records = await db.query<RecordRow>(`select ${recordColumns} from records r where r.id = any($1)`, [ids]);
  const values = Map.groupBy(await db.query<LabelledValue>(valueRows, [ids, single]), ({ record }) => record);
  const rivals = new Map(records.map((record) => [record.id, rivalsOf(record.kind, values.get(record.id) ?? [])]));
  const sources = await loadSources(
    db,
    [...rivals.values()].flat().flatMap(({ list }) => list.flatMap(firstSources)),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return rows.flatMap((row) => {
    const record = byId.get(row.subject ?? "");
    return record ? [itemOf(row, record, rivals.get(record.id) ?? [], sources)] : [];
  });
}

interface Rivals {
  name: string;
  type: string;
  list: LabelledValue[];
}

function rivalsOf(kind: Kind, values: readonly LabelledValue[]): Rivals[] {
  return kindDefinitions[kind].properties.flatMap((property) => {
    const said = values.filter((value) => value.property === property.name);
    if (!disagrees(property, said)) return [];
    return [{ name: property.name, type: property.type, list: said.toSorted(bySupport).slice(0, RIVALS) }];
  });
}

function itemOf(row: ReviewRow, record: RecordRow, rivals: readonly Rivals[], sources: Map<number, RecordSource>): DisagreementItem {
  const seen = rivals.map(({ name, list }) => [name, list.map((value) => [value.key, stateOf(value)]).sort()]);
  return {
    id: row.id,
    type: "disagreement",
    state: row.state,
    seen: hashOf([row.state, seen]).slice(0, 16),
    kind: record.kind,
    record: recordSummary(record),
    properties: rivals.map(
      ({ name, type, list }): RecordProperty => ({ name, type, disagreement: true, values: list.map((value) => valueOf(value, sources)) }),
    ),
  };
}
