import { reviewKeys } from "../review/acts.ts";
import { useSpeech, type Word } from "../words.ts";
import { Dialog } from "./dialog.tsx";

const keys: readonly (readonly [readonly string[], Word])[] = [
  [["/"], "keySearch"],
  [["Ctrl", "K"], "keyCommand"],
  [["g", "s"], "keyStart"],
  [["g", "d"], "keyDocuments"],
  [["g", "r"], "keyRegister"],
  [["g", "i"], "keyReview"],
  [["g", "h"], "keyHistory"],
  [["g", "t"], "keyTimeline"],
  [["g", "m"], "keyMap"],
  [["g", "n"], "keyNetwork"],
  [["n"], "keyNext"],
  [["p"], "keyPrevious"],
  [["Esc"], "keyRelease"],
  [["j"], "keyJump"],
  [["n", "p"], "keyMonths"],
  [["?"], "keyHelp"],
];

function Keys({ list }: { list: typeof keys }) {
  const { t } = useSpeech();
  return (
    <dl className="keys">
      {list.map(([pressed, word]) => (
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
  );
}

/** The keys one can press. */
export default function HelpDialog({ close }: { close: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t("keys")} close={close}>
      <Keys list={keys} />
      <h3 className="keys-title">{t("keysReview")}</h3>
      <Keys list={reviewKeys} />
    </Dialog>
  );
}
