import type { HistoryEntry } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { formatMoment } from "../lib/dates.ts";
import { displayAnywhere } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { useUndo } from "./undo.ts";

/** What was there and what is there now; a value that was only judged stands as it is. */
function Change({ entry }: { entry: HistoryEntry }) {
  const speech = useSpeech();
  const { property, from, to } = entry;
  const shown = (text: string) => (property ? displayAnywhere(property, text, speech) : text);
  const replaced = entry.act === "correct" || to !== undefined;
  return (
    <span className="change">
      {property && <span className="change-property">{speech.label("property", property)}</span>}
      {from !== undefined && (replaced ? <del>{shown(from)}</del> : <span>{shown(from)}</span>)}
      {to !== undefined && <ins>{shown(to)}</ins>}
    </span>
  );
}

/** Of a batch what it was about: names of several things, or the values of one. */
function Batch({ entry }: { entry: HistoryEntry }) {
  const speech = useSpeech();
  const { things, captions = [], values = [] } = entry;
  if (things !== undefined) {
    return (
      <p className="change">
        {speech.t("historyThings", { count: things })}: {captions.join(", ")}
        {captions.length < things && " …"}
      </p>
    );
  }
  return values.map(({ property, from, to }) => (
    <span key={`${property} ${from}`} className="change">
      <span className="change-property">{speech.label("property", property)}</span>
      {to === undefined ? <span>{displayAnywhere(property, from, speech)}</span> : <del>{displayAnywhere(property, from, speech)}</del>}
      {to !== undefined && <ins>{displayAnywhere(property, to, speech)}</ins>}
    </span>
  ));
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
          ) : entry.document ? (
            <Link to="/documents/$id" params={{ id: entry.document }}>
              {entry.caption}
            </Link>
          ) : (
            entry.caption
          )}
        </p>
        <Change entry={entry} />
        <Batch entry={entry} />
        {entry.reason && <p className="reason">{entry.reason}</p>}
        <p className="detail">{entry.author}</p>
      </div>
      {entry.undone && <span className="undone">{t("undone")}</span>}
      {entry.undoable && !entry.undone && (
        <button type="button" className="button" onClick={() => undo([entry.id])}>
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
