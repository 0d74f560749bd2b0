import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ApiError } from "../api/client.ts";
import { type Speech, useSpeech } from "../words.ts";

/** A failure in words: the server's own message, or that it did not answer. */
export function failureText(error: unknown, { t }: Speech): string {
  if (error instanceof ApiError && error.code === "offline") return t("offlineText");
  return error instanceof Error && error.message !== "" ? error.message : t("failedText");
}

/** Lines in place of what is still on its way; they appear only after a moment, so that quick answers do not flicker. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useSpeech();
  return (
    <output className="loading">
      <span className="hidden">{t("loading")}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="loading-line" />
      ))}
    </output>
  );
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const speech = useSpeech();
  const offline = error instanceof ApiError && error.code === "offline";
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <div className="state state-failed" role="alert">
      <p className="state-title">{speech.t(offline ? "offlineTitle" : missing ? "noPageTitle" : "failedTitle")}</p>
      <p>{failureText(error, speech)}</p>
      {retry && !missing && (
        <button type="button" className="button" onClick={retry}>
          {speech.t("tryAgain")}
        </button>
      )}
      {missing && <Link to="/">{speech.t("toStart")}</Link>}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

/** What a query gives, or that it is on its way, or why it did not come. Older data stays on screen when a later call fails. */
export function Answer<T>({ query, lines, children }: { query: UseQueryResult<T>; lines?: number; children: (data: T) => ReactNode }) {
  const retry = () => void query.refetch();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Failure error={query.error} retry={retry} />}
        {children(query.data)}
      </>
    );
  }
  return query.isError ? <Failure error={query.error} retry={retry} /> : <Loading {...(lines === undefined ? {} : { lines })} />;
}

export function PagePending() {
  return (
    <div className="page">
      <Loading />
    </div>
  );
}

export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <div className="page">
      <Failure error={error} retry={reset} />
    </div>
  );
}

export function NotFound() {
  const { t } = useSpeech();
  return (
    <div className="page">
      <h1>{t("noPageTitle")}</h1>
      <p>{t("noPageText")}</p>
      <p>
        <Link to="/">{t("toStart")}</Link>
      </p>
    </div>
  );
}
