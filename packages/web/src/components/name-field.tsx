import { useId, useState } from "react";
import { author } from "../lib/author.ts";
import { useSpeech } from "../words.ts";

/** The name once given is only shown; a click makes it a field again. */
export function NameField({ name, change }: { name: string; change: (name: string) => void }) {
  const { t } = useSpeech();
  const id = useId();
  const [known, setKnown] = useState(author.get() !== "");
  if (known) {
    return (
      <p className="signed">
        {t("signedAs", { name })}{" "}
        <button type="button" className="link" onClick={() => setKnown(false)}>
          {t("change")}
        </button>
      </p>
    );
  }
  return (
    <>
      <label htmlFor={id}>{t("yourName")}</label>
      <input id={id} className="field" value={name} onChange={(event) => change(event.target.value)} autoComplete="name" required />
      <p className="hint">{t("yourNameHint")}</p>
    </>
  );
}
