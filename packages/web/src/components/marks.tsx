import type { Kind } from "@entente/model";
import type { DocumentSummary, RecordSummary } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { formatPartialDate } from "../lib/dates.ts";
import { termTexts } from "../lib/values.ts";
import { useSpeech } from "../words.ts";

/** The small seal of a kind: its own shape, its own letter and its own colour, so that no one of them has to be seen. */
export function KindMark({ kind }: { kind: Kind }) {
  const { label } = useSpeech();
  return (
    <span className={`mark k-${kind}`} aria-hidden="true">
      {label("mark", kind)}
    </span>
  );
}

/** A kind with its seal and its name. */
export function KindName({ kind, many = false }: { kind: Kind; many?: boolean }) {
  const speech = useSpeech();
  return (
    <span className="kind-name">
      <KindMark kind={kind} />
      {many ? speech.kinds(kind) : speech.kind(kind)}
    </span>
  );
}

/** A date as exact as it is; nothing where there is none. */
export function PartialDate({ date, short = false }: { date: string | undefined; short?: boolean }) {
  const { language } = useSpeech();
  if (!date) return null;
  return <time dateTime={date.split("/")[0]}>{formatPartialDate(date, language, short ? "short" : "long")}</time>;
}

/** The translated terms of a record, e.g. "Visit" or "Memorandum of understanding · Signed". */
export function TermList({ record }: { record: RecordSummary }) {
  const speech = useSpeech();
  const texts = termTexts(record.kind, record.terms, speech);
  return texts.length === 0 ? null : <span className="terms">{texts.join(" · ")}</span>;
}

/** A record as a line that leads to it: seal, caption, terms, detail. */
export function RecordLine({ record }: { record: RecordSummary }) {
  return (
    <span className="record-line">
      <KindMark kind={record.kind} />
      <span className="record-line-words">
        <Link to="/records/$id" params={{ id: record.id }} className="caption">
          {record.caption}
        </Link>
        <span className="detail">
          <PartialDate date={record.date} short /> <TermList record={record} /> {record.detail}
        </span>
      </span>
    </span>
  );
}

/** The name a document goes by: its headline, or the file it came in. */
export const documentName = (document: { title?: string | undefined; file?: string }): string =>
  document.title !== undefined && document.title !== "" ? document.title : (document.file ?? "");

/** A short sign for a language, with its name for those who ask. */
export function LanguageSign({ code }: { code: string | undefined }) {
  const { label } = useSpeech();
  return (
    <abbr className="language-sign" title={label("language", code ?? "unknown")}>
      {code ?? "?"}
    </abbr>
  );
}

/** A document as a line that leads to it. */
export function DocumentLine({ document }: { document: DocumentSummary }) {
  const { t } = useSpeech();
  return (
    <span className="record-line">
      <LanguageSign code={document.language} />
      <span className="record-line-words">
        <Link to="/documents/$id" params={{ id: document.id }} className="caption" lang={document.language}>
          {documentName(document)}
        </Link>
        <span className="detail">
          {document.publisher} <PartialDate date={document.publishedOn} short /> {t("facts", { count: document.facts })}
        </span>
      </span>
    </span>
  );
}
