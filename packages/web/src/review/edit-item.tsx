import { propertyOf } from "@entente/model";
import type { DisagreementItem, FactItem, ReviewItem } from "@entente/server";
import { type SubmitEvent, useId, useState } from "react";
import { Dialog } from "../components/dialog.tsx";
import { type Draft, draftValue, emptyDraft, ValueField } from "../components/value-field.tsx";
import { useSpeech } from "../words.ts";
import type { Saying } from "./desk.ts";
import { say } from "./use-review.ts";

type Value = FactItem["values"][number];

function draftOf(kind: FactItem["kind"], { property, value, label, record }: Value): Draft {
  const words = propertyOf(kind, property)?.type === "reference" ? label : String(value);
  return { typed: words, record };
}

/** What was changed, as the server takes it; a value left as it is stands. Undefined while something cannot be a value. */
function editsOf(item: FactItem, drafts: ReadonlyMap<string, Draft>): NonNullable<Saying["edits"]> | undefined {
  const edits: NonNullable<Saying["edits"]> = [];
  for (const value of item.values) {
    const draft = drafts.get(value.claim);
    const before = draftOf(item.kind, value);
    if (!draft || (draft.typed === before.typed && draft.record === before.record)) continue;
    const said = draftValue(item.kind, value.property, draft);
    if (!said) return undefined;
    edits.push({ claim: value.claim, ...said });
  }
  return edits;
}

function Foot({ close, ready }: { close: () => void; ready: boolean }) {
  const { t } = useSpeech();
  return (
    <div className="dialog-foot">
      <button type="button" className="button" onClick={close}>
        {t("cancel")}
      </button>
      <button type="submit" className="button button-strong" disabled={!ready}>
        {t("reviewSaveRest")}
      </button>
    </div>
  );
}

/** All open values of a fact as fields: what is changed is corrected, the rest accepted, as one decision. */
function FactForm({ item, close }: { item: FactItem; close: () => void }) {
  const { label } = useSpeech();
  const id = useId();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const edits = editsOf(item, drafts);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!edits) return;
    close();
    say(item, edits.length === 0 ? { verdict: "accept" } : { verdict: "correct", edits });
  };
  const open = item.values.filter(({ state }) => state === "proposed");
  return (
    <form className="edit-form" onSubmit={submit}>
      {open.map((value, index) => {
        const property = propertyOf(item.kind, value.property);
        if (!property) return null;
        return (
          <div key={value.claim}>
            <label htmlFor={`${id}-${index}`}>{label("property", value.property)}</label>
            <ValueField
              id={`${id}-${index}`}
              kind={item.kind}
              property={property}
              draft={drafts.get(value.claim) ?? draftOf(item.kind, value)}
              change={(draft) => setDrafts((all) => new Map(all).set(value.claim, draft))}
            />
          </div>
        );
      })}
      <Foot close={close} ready={edits !== undefined} />
    </form>
  );
}

/** A value that no source says. */
function OtherValueForm({ item, close }: { item: DisagreementItem; close: () => void }) {
  const { label, t } = useSpeech();
  const id = useId();
  const [name, setName] = useState(item.properties[0]?.name ?? "");
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const property = propertyOf(item.kind, name);
  const value = draftValue(item.kind, name, draft);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!value) return;
    close();
    say(item, { verdict: "choose", said: { property: name, ...value } });
  };
  return (
    <form className="edit-form" onSubmit={submit}>
      <label htmlFor={`${id}-property`}>{t("whichProperty")}</label>
      <select id={`${id}-property`} className="field" value={name} onChange={(event) => setName(event.target.value)}>
        {item.properties.map((one) => (
          <option key={one.name} value={one.name}>
            {label("property", one.name)}
          </option>
        ))}
      </select>
      <label htmlFor={id}>{t("newValue")}</label>
      {property && <ValueField id={id} kind={item.kind} property={property} draft={draft} change={setDraft} />}
      <Foot close={close} ready={value !== undefined} />
    </form>
  );
}

/** The window in which the values of an item are changed. */
export default function EditItem({ item, close }: { item: ReviewItem; close: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t(item.type === "disagreement" ? "reviewOtherValue" : "reviewEdit")} close={close}>
      {item.type === "fact" && <FactForm item={item} close={close} />}
      {item.type === "disagreement" && <OtherValueForm item={item} close={close} />}
    </Dialog>
  );
}
