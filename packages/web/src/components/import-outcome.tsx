import type { ImportOutcome, ImportPreview, Resolved } from "@entente/server";
import type { UseMutationResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useSpeech } from "../words.ts";
import { Failure } from "./states.tsx";
import { useUndo } from "./undo.ts";

type Found = UseMutationResult<Resolved, Error, void>;

interface Props {
  outcome: ImportOutcome;
  found: Found;
  preview: ImportPreview;
  download: () => void;
  again: () => void;
}

/** What was found of the new rows under other names or in other scripts. */
function FoundElsewhere({ found: { data, error } }: { found: Found }) {
  const { t } = useSpeech();
  if (error) return <Failure error={error} />;
  if (!data) return <p className="hint">{t("importLooking")}</p>;
  return (
    <>
      {data.joined > 0 && <p>{t("importFound", { count: data.joined })}</p>}
      {data.proposed > 0 && (
        <p>
          <Link to="/review" search={{ type: "join" }}>
            {t("importProposed", { count: data.proposed })}
          </Link>
        </p>
      )}
    </>
  );
}

/** What an import did, with the ways on from there and the way back. */
export function Outcome({ outcome, found, preview, download, again }: Props) {
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
      <FoundElsewhere found={found} />
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
