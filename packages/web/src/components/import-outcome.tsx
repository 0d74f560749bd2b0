import type { ImportOutcome, ImportPreview } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { useSpeech } from "../words.ts";
import { useUndo } from "./undo.ts";

interface Props {
  outcome: ImportOutcome;
  preview: ImportPreview;
  download: () => void;
  again: () => void;
}

/** What an import did, with the ways on from there and the way back. */
export function Outcome({ outcome, preview, download, again }: Props) {
  const { t } = useSpeech();
  const undo = useUndo();
  const { id, document, entries, joined, skipped, refused } = outcome;
  return (
    <section className="import-outcome" aria-live="polite">
      <p className="lede">{t("importDone", { count: entries })}</p>
      {joined > 0 && <p>{t("importJoined", { count: joined })}</p>}
      {skipped > 0 && <p>{t("importSkipped", { count: skipped })}</p>}
      {refused > 0 && (
        <p>
          {t("importRefused", { count: refused })}{" "}
          <button type="button" className="link" onClick={download}>
            {t("importRefusedFile")}
          </button>
        </p>
      )}
      <p className="list-ways">
        <Link to="/register/$kind" params={{ kind: preview.kind }} search={{ sort: "recent" }}>
          {t("importLook")}
        </Link>
        <Link to="/documents/$id" params={{ id: document }}>
          {t("importOpen")}
        </Link>
        <button type="button" className="button" onClick={() => undo([id])}>
          {t("undo")}
        </button>
        <button type="button" className="button" onClick={again}>
          {t("importOther")}
        </button>
      </p>
    </section>
  );
}
