import { type ChangeEvent, type SubmitEvent, useId, useRef } from "react";
import { addAddress, addFiles, addText } from "../lib/uploads.ts";
import { useSpeech } from "../words.ts";

const accepted = ".html,.htm,.txt,.md,.pdf,.docx,.hwp,.hwpx,.eml,.msg,.xml,.rss,.atom,text/*,application/pdf";

function chosen(event: ChangeEvent<HTMLInputElement>): void {
  void addFiles([...(event.target.files ?? [])]);
  event.target.value = "";
}

function submitAddress(event: SubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const address = String(new FormData(event.currentTarget).get("address") ?? "").trim();
  if (address !== "") void addAddress(address);
  event.currentTarget.reset();
}

function submitText(event: SubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const form = new FormData(event.currentTarget);
  const text = String(form.get("text") ?? "");
  if (text.trim() !== "") void addText(text, String(form.get("title") ?? "").trim());
  event.currentTarget.reset();
}

function ByFile() {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-field">
      <p className="drop-words">{t("dropFiles")}</p>
      <input
        ref={field}
        className="hidden"
        type="file"
        multiple
        accept={accepted}
        onChange={chosen}
        aria-label={t("chooseFiles")}
        tabIndex={-1}
      />
      <button type="button" className="button button-strong" onClick={() => field.current?.click()}>
        {t("chooseFiles")}
      </button>
      <p className="hint">{t("formats")}</p>
    </div>
  );
}

function ByAddress() {
  const { t } = useSpeech();
  const id = useId();
  return (
    <form className="add-form" onSubmit={submitAddress}>
      <label htmlFor={id}>{t("byAddress")}</label>
      <div className="field-row">
        <input id={id} name="address" type="url" required placeholder="https://" inputMode="url" />
        <button type="submit" className="button">
          {t("read")}
        </button>
      </div>
    </form>
  );
}

function ByPaste() {
  const { t } = useSpeech();
  const id = useId();
  return (
    <details className="add-paste">
      <summary>{t("byPaste")}</summary>
      <form className="add-form" onSubmit={submitText}>
        <label htmlFor={`${id}-title`}>{t("pasteTitle")}</label>
        <input id={`${id}-title`} name="title" type="text" autoComplete="off" />
        <label htmlFor={id}>{t("pasteText")}</label>
        <textarea id={id} name="text" rows={7} required />
        <button type="submit" className="button">
          {t("read")}
        </button>
      </form>
    </details>
  );
}

/** The three ways in: files, an address, pasted words. */
export function AddDocuments() {
  const { t } = useSpeech();
  return (
    <section className="add" aria-label={t("addDocuments")}>
      <ByFile />
      <ByAddress />
      <ByPaste />
    </section>
  );
}
