import type { Kind, Property } from "@entente/model";
import { isPartialDate, Problem, propertyOf } from "@entente/model";
import { cleanText } from "../claims/clean.ts";
import type { Db } from "../db/types.ts";

/** A value said by a person: plain, or a record pointed to. */
export interface SaidValue {
  value?: string | number | undefined;
  /** Id of a record or of one of its subjects. */
  reference?: string | undefined;
}

/** A value that a property can hold. */
export interface HeldValue {
  value: string | number;
  ref?: string;
}

/** Longest text a person may enter as a value. */
const LONGEST = 10_000;

/** Checks a value against what its property may hold. Throws "invalid-input" with the field, or "not-found" for an unknown record. */
export async function heldValue(tx: Db, kind: Kind, name: string, said: SaidValue): Promise<HeldValue> {
  const property = propertyOf(kind, name);
  if (!property) throw new Problem("invalid-input", { field: "property", value: name });
  if (said.reference !== undefined) return pointedTo(tx, property, said.reference);
  return { value: plain(property, said.value) };
}

async function pointedTo(tx: Db, property: Property, reference: string): Promise<HeldValue> {
  const [target] = await tx.query<{ id: string; kind: Kind; caption: string }>(
    "select m.subject as id, r.kind, r.caption from members m join records r on r.id = m.record where m.subject = $1",
    [reference],
  );
  if (!target) throw new Problem("not-found", { id: reference });
  if (!property.to?.includes(target.kind)) throw new Problem("invalid-input", { field: "reference", value: target.caption });
  return { value: target.caption, ref: target.id };
}

function plain(property: Property, value: string | number | undefined): string | number {
  const refuse = () => new Problem("invalid-input", { field: "value", value: String(value ?? "").slice(0, 100) });
  if (value === undefined) throw refuse();
  if (property.type === "number") {
    const number = typeof value === "number" ? value : Number(value.trim() || Number.NaN);
    if (!Number.isFinite(number)) throw refuse();
    return number;
  }
  const text = cleanText(String(value)).trim();
  if (!fits(property, text)) throw refuse();
  return text;
}

function fits(property: Property, text: string): boolean {
  if (property.type === "unit") return text === "" || text === "%" || /^[A-Z]{3}$/u.test(text);
  if (text === "" || text.length > LONGEST) return false;
  if (property.terms) return property.terms.includes(text);
  if (property.type === "date") return isPartialDate(text);
  if (property.type === "country") return /^[A-Z]{2}$/u.test(text);
  return true;
}
