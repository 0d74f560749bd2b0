import { isPartialDate, type Kind, type Property, propertyOf } from "@entente/model";
import { readTyped, termLabel } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { ReferenceField } from "./reference-field.tsx";

/** A value on its way in: what is typed, and the record it points to where one was chosen. */
export interface Draft {
  typed: string;
  record: string | undefined;
}

export const emptyDraft: Draft = { typed: "", record: undefined };

/** What is sent for a draft, or undefined where it cannot be a value of the property yet. */
export function draftValue(kind: Kind, property: string, draft: Draft): { value: string | number } | { reference: string } | undefined {
  if (draft.record) return { reference: draft.record };
  const value = readTyped(kind, property, draft.typed);
  if (value === undefined) return undefined;
  if (propertyOf(kind, property)?.type === "date" && !isPartialDate(String(value))) return undefined;
  return { value };
}

interface Props {
  id: string;
  kind: Kind;
  property: Property;
  draft: Draft;
  change: (draft: Draft) => void;
}

function TermField({ id, kind, property, draft, change }: Props) {
  const speech = useSpeech();
  return (
    <select id={id} className="field" value={draft.typed} onChange={(event) => change({ typed: event.target.value, record: undefined })}>
      <option value="">—</option>
      {property.terms?.map((code) => (
        <option key={code} value={code}>
          {termLabel(kind, property.name, code, speech)}
        </option>
      ))}
    </select>
  );
}

function DateField({ id, draft, change }: Props) {
  const { t } = useSpeech();
  const wrong = draft.typed.trim() !== "" && !isPartialDate(draft.typed.trim());
  return (
    <>
      <input
        id={id}
        className="field"
        value={draft.typed}
        onChange={(event) => change({ typed: event.target.value, record: undefined })}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
      />
      <p id={`${id}-hint`} className={wrong ? "hint hint-wrong" : "hint"}>
        {t(wrong ? "dateWrong" : "dateHint")}
      </p>
    </>
  );
}

/** The field that fits a property: a list for terms, a search for references, a checked line for dates and numbers, else words. */
export function ValueField(props: Props) {
  const { id, property, draft, change } = props;
  if (property.type === "term") return <TermField {...props} />;
  if (property.type === "date") return <DateField {...props} />;
  if (property.type === "reference") {
    return <ReferenceField id={id} kinds={property.to ?? []} typed={draft.typed} change={(typed, record) => change({ typed, record })} />;
  }
  return (
    <input
      id={id}
      className="field"
      value={draft.typed}
      inputMode={property.type === "number" ? "decimal" : "text"}
      onChange={(event) => change({ typed: event.target.value, record: undefined })}
      autoComplete="off"
    />
  );
}
