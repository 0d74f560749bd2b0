import { useSpeech, type Word } from "../words.ts";
import { Dialog } from "./dialog.tsx";

const keys: readonly (readonly [readonly string[], Word])[] = [
  [["/"], "keySearch"],
  [["g", "s"], "keyStart"],
  [["g", "d"], "keyDocuments"],
  [["g", "r"], "keyRegister"],
  [["g", "h"], "keyHistory"],
  [["n"], "keyNext"],
  [["p"], "keyPrevious"],
  [["Esc"], "keyRelease"],
  [["?"], "keyHelp"],
];

/** The keys one can press. */
export default function HelpDialog({ close }: { close: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t("keys")} close={close}>
      <dl className="keys">
        {keys.map(([pressed, word]) => (
          <div key={word}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
