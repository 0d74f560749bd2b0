import { type Kind, kindDefinitions, propertyOf } from "@entente/model";
import type { Done } from "@entente/server";
import { useMutation } from "@tanstack/react-query";
import { type SubmitEvent, useId, useState } from "react";
import { client, refresh } from "../api/cache.ts";
import { ApiError } from "../api/client.ts";
import { recordQuery } from "../api/queries.ts";
import { writes } from "../api/writes.ts";
import { author } from "../lib/author.ts";
import { type Edit, renew, stepsOf } from "../lib/edit.ts";
import { displayValue, isSourceWords } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { Dialog } from "./dialog.tsx";
import { closeEdit, openEdit } from "./editing.ts";
import { NameField } from "./name-field.tsx";
import { failureText } from "./states.tsx";
import { useUndoNotice } from "./undo.ts";
import { type Draft, draftValue, emptyDraft, ValueField } from "./value-field.tsx";

interface Form {
  property: string;
  draft: Draft;
  name: string;
  reason: string;
}

function firstForm(edit: Edit): Form {
  const property = "property" in edit ? (edit.property ?? kindDefinitions[edit.record.kind].properties[0]?.name ?? "") : "";
  const value = edit.act === "correct" ? edit.value : undefined;
  const plain = typeof value?.value === "string" || typeof value?.value === "number" ? String(value.value) : value?.label;
  const words = value && propertyOf(edit.record.kind, property)?.type === "reference" ? value.label : plain;
  return { property, draft: { typed: words ?? "", record: value?.record }, name: author.get(), reason: "" };
}

/** Sends what the form says, call by call; every answer can be undone by its id. */
async function carryOut(edit: Edit, form: Form): Promise<Done[]> {
  const signed = { author: form.name.trim(), ...(form.reason.trim() === "" ? {} : { reason: form.reason.trim() }) };
  const value = draftValue(edit.record.kind, form.property, form.draft);
  if (edit.act === "separate") return [await writes.separate(edit.judgement, { ...signed, expected: edit.record.id })];
  if (edit.act === "add") return [await writes.addClaim({ record: edit.record.id, property: form.property, ...value, ...signed })];
  const done: Done[] = [];
  for (const { claim, state: expected, to } of stepsOf(edit.act, edit.claims)) {
    const body = { ...signed, expected };
    done.push(await (to === "corrected" ? writes.correct(claim, { ...value, ...body }) : writes.decide(claim, { state: to, ...body })));
  }
  return done;
}

const isConflict = (error: unknown): boolean => error instanceof ApiError && error.status === 409;

/** After a conflict the form stays as it is, and the states it goes by become those that stand now. */
async function afterFailure(error: unknown, edit: Edit): Promise<void> {
  if (!isConflict(error)) return;
  const record = await client.fetchQuery({ ...recordQuery(edit.record.id), staleTime: 0 });
  openEdit(renew(edit, record));
}

function complete(edit: Edit, form: Form): boolean {
  if (form.name.trim() === "") return false;
  return (edit.act !== "add" && edit.act !== "correct") || draftValue(edit.record.kind, form.property, form.draft) !== undefined;
}

/** The value that stands now, in its own language. */
function Standing({ edit }: { edit: Edit }) {
  const speech = useSpeech();
  if (edit.act === "separate") return <p className="standing">{edit.caption}</p>;
  if (edit.act === "add") return null;
  const { kind } = edit.record;
  const language = isSourceWords(kind, edit.property) ? edit.value.sources[0]?.document?.language : undefined;
  return (
    <p className="standing">
      <span className="standing-label">{speech.label("property", edit.property)}</span>{" "}
      <span lang={language}>{displayValue(kind, edit.property, edit.value, speech)}</span>
    </p>
  );
}

function PropertyField({ kind, form, change }: { kind: Kind; form: Form; change: (form: Form) => void }) {
  const { t, label } = useSpeech();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t("whichProperty")}</label>
      <select
        id={id}
        className="field"
        value={form.property}
        onChange={(event) => change({ ...form, property: event.target.value, draft: emptyDraft })}
      >
        {kindDefinitions[kind].properties.map((property) => (
          <option key={property.name} value={property.name}>
            {label("property", property.name)}
          </option>
        ))}
      </select>
    </>
  );
}

function Fields({ edit, form, change }: { edit: Edit; form: Form; change: (form: Form) => void }) {
  const { t } = useSpeech();
  const id = useId();
  const property = propertyOf(edit.record.kind, form.property);
  const takesValue = edit.act === "add" || edit.act === "correct";
  return (
    <>
      {edit.act === "add" && edit.property === undefined && <PropertyField kind={edit.record.kind} form={form} change={change} />}
      {takesValue && property && (
        <>
          <label htmlFor={id}>{t("newValue")}</label>
          <ValueField
            id={id}
            kind={edit.record.kind}
            property={property}
            draft={form.draft}
            change={(draft) => change({ ...form, draft })}
          />
        </>
      )}
      <label htmlFor={`${id}-reason`}>{t("reason")}</label>
      <textarea
        id={`${id}-reason`}
        className="field"
        rows={2}
        value={form.reason}
        onChange={(event) => change({ ...form, reason: event.target.value })}
      />
      <NameField name={form.name} change={(name) => change({ ...form, name })} />
    </>
  );
}

/** The values of the property as they stand now, for a person whose change met another's. */
function Now({ edit }: { edit: Edit }) {
  const speech = useSpeech();
  if (!("claims" in edit)) return null;
  const values = edit.record.properties.find(({ name }) => name === edit.property)?.values ?? [];
  return (
    <ul>
      {values.map((value) => (
        <li key={`${value.label} ${String(value.value)}`}>
          {displayValue(edit.record.kind, edit.property, value, speech)}{" "}
          <span className={`state-sign state-${value.state}`}>{speech.label("state", value.state)}</span>
        </li>
      ))}
    </ul>
  );
}

function Refusal({ error, edit }: { error: unknown; edit: Edit }) {
  const speech = useSpeech();
  return (
    <div className="refusal" role="alert">
      <p>{failureText(error, speech)}</p>
      {isConflict(error) && (
        <>
          <p>{speech.t("conflictText")}</p>
          <Now edit={edit} />
        </>
      )}
    </div>
  );
}

/** The form for one change: what, why, and by whom. */
export default function EditDialog({ edit }: { edit: Edit }) {
  const { t } = useSpeech();
  const [form, setForm] = useState(() => firstForm(edit));
  const showUndo = useUndoNotice();
  const write = useMutation({
    mutationFn: () => carryOut(edit, form),
    onSuccess: (done) => {
      author.set(() => form.name.trim());
      closeEdit();
      showUndo(t(`done_${edit.act}` as const), done);
    },
    onError: (error) => afterFailure(error, edit),
    onSettled: refresh,
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (complete(edit, form)) write.mutate();
  };
  return (
    <Dialog title={t(`ask_${edit.act}` as const)} close={closeEdit}>
      <form className="edit-form" onSubmit={submit}>
        <Standing edit={edit} />
        <Fields edit={edit} form={form} change={setForm} />
        {write.isError && <Refusal error={write.error} edit={edit} />}
        <div className="dialog-foot">
          <button type="button" className="button" onClick={closeEdit}>
            {t("cancel")}
          </button>
          <button type="submit" className="button button-strong" disabled={write.isPending || !complete(edit, form)}>
            {t(`do_${edit.act}` as const)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
