import type { AddResult } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { clearFinished, type Upload, uploads } from "../lib/uploads.ts";
import { useSpeech } from "../words.ts";
import { documentName } from "./marks.tsx";

function Result({ result }: { result: AddResult }) {
  const { t } = useSpeech();
  const { document } = result;
  return (
    <li className={`result result-${result.outcome}`}>
      <span className="result-outcome">{t(`outcome_${result.outcome}` as const)}</span>
      <span className="result-words">
        {document ? (
          <Link to="/documents/$id" params={{ id: document.id }} lang={document.language}>
            {documentName(document)}
          </Link>
        ) : (
          <span className="file-name">{result.file}</span>
        )}
        {result.error && <span className="detail">{result.error.message}</span>}
        {document && result.outcome === "added" && <span className="detail">{t("facts", { count: document.facts })}</span>}
      </span>
    </li>
  );
}

function Handed({ upload }: { upload: Upload }) {
  const { t } = useSpeech();
  if (upload.results) return upload.results.map((result) => <Result key={`${result.document?.id ?? ""} ${result.file}`} result={result} />);
  return (
    <li className="result result-waiting">
      <span className="result-outcome">{t("outcome_waiting")}</span>
      <span className="file-name">{upload.name}</span>
    </li>
  );
}

/** What became of everything handed in since the list was last cleared; stays while one walks from page to page. */
export function UploadTray() {
  const { t } = useSpeech();
  const all = uploads.use();
  const done = all.filter((upload) => upload.results).length;
  return (
    <section className="tray" aria-label={t("added")} hidden={all.length === 0}>
      <header className="tray-head">
        <output>{t("handedIn", { done, total: all.length })}</output>
        <button type="button" className="link" onClick={clearFinished} disabled={done === 0}>
          {t("clear")}
        </button>
      </header>
      <progress className="tray-progress" value={done} max={Math.max(1, all.length)} aria-label={t("added")} />
      <ul className="tray-list">
        {all.map((upload) => (
          <Handed key={upload.id} upload={upload} />
        ))}
      </ul>
    </section>
  );
}
