import type { HistoryEntry } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { formatMoment } from "../lib/dates.ts";
import { useSpeech } from "../words.ts";
import { useUndo } from "./undo.ts";

function Change({ entry }: { entry: HistoryEntry }) {
  const { label } = useSpeech();
  return (
    <span className="change">
      {entry.property && <span className="change-property">{label("property", entry.property)}</span>}
      {entry.from !== undefined && <del>{entry.from}</del>}
      {entry.to !== undefined && <ins>{entry.to}</ins>}
    </span>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, label, language } = useSpeech();
  const undo = useUndo();
  return (
    <li className={entry.undone ? "entry entry-undone" : "entry"}>
      <time className="figures" dateTime={entry.at}>
        {formatMoment(entry.at, language)}
      </time>
      <div className="entry-words">
        <p>
          <span className="act">{label("act", entry.act)}</span>{" "}
          {entry.record ? (
            <Link to="/records/$id" params={{ id: entry.record }}>
              {entry.caption}
            </Link>
          ) : (
            entry.caption
          )}
        </p>
        <Change entry={entry} />
        {entry.reason && <p className="reason">{entry.reason}</p>}
        <p className="detail">{entry.author}</p>
      </div>
      {entry.undone && <span className="undone">{t("undone")}</span>}
      {entry.undoable && !entry.undone && (
        <button type="button" className="button" onClick={() => void undo([entry.id])}>
          {t("undo")}
        </button>
      )}
    </li>
  );
}

/** Decisions of people, the latest first, each with the way to undo it. */
export function HistoryEntries({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
