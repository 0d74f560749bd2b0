import { type SubmitEvent, useState } from "react";
import { author } from "../lib/author.ts";
import { useSpeech } from "../words.ts";
import { Dialog } from "./dialog.tsx";
import { naming } from "./editing.ts";
import { NameField } from "./name-field.tsx";

const close = (): void => naming.set(() => undefined);

/** Asks for the name that an act is signed with, where none is known yet. */
export default function NameDialog({ then }: { then: (name: string) => void }) {
  const { t } = useSpeech();
  const [name, setName] = useState("");
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() === "") return;
    author.set(() => name.trim());
    close();
    then(name.trim());
  };
  return (
    <Dialog title={t("yourName")} close={close}>
      <form className="edit-form" onSubmit={submit}>
        <NameField name={name} change={setName} />
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {t("cancel")}
          </button>
          <button type="submit" className="button button-strong" disabled={name.trim() === ""}>
            {t("goOn")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
