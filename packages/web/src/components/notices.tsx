import { useEffect } from "react";
import { dismiss, type Notice, notices } from "../lib/notices.ts";
import { useSpeech } from "../words.ts";

/** Long enough to read, decide and reach the button by keyboard; failures stay until they are put away. */
const stay = 12_000;

function Line({ notice }: { notice: Notice }) {
  const { t } = useSpeech();
  useEffect(() => {
    if (notice.tone === "failed") return;
    const timer = setTimeout(() => dismiss(notice.id), stay);
    return () => clearTimeout(timer);
  }, [notice]);
  const act = () => {
    dismiss(notice.id);
    notice.action?.run();
  };
  return (
    <li className={`notice notice-${notice.tone}`}>
      <span>{notice.text}</span>
      {notice.action && (
        <button type="button" className="link" onClick={act}>
          {notice.action.label}
        </button>
      )}
      <button type="button" className="link quiet" onClick={() => dismiss(notice.id)} aria-label={t("close")}>
        ×
      </button>
    </li>
  );
}

/** What was just done, with the way to undo it. */
export function Notices() {
  const all = notices.use();
  return (
    <ul className="notices" aria-live="polite">
      {all.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
