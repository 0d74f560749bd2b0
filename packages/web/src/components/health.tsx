import type { RecordHealth, RecordPage } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { recordHealthQuery } from "../api/accounts.ts";
import { formatPartialDate } from "../lib/dates.ts";
import { type Speech, useSpeech } from "../words.ts";

function reasonText(reason: RecordHealth["reasons"][number], speech: Speech): string {
  const { properties } = reason;
  if (typeof properties !== "string") return speech.reason(reason);
  const names = properties.split(",").map((name) => speech.label("property", name));
  return speech.reason({ ...reason, properties: new Intl.ListFormat(speech.language, { type: "unit" }).format(names) });
}

/** How far the record can be relied on: a word, and what speaks for and against it on opening. */
export function Health({ record }: { record: RecordPage }) {
  const speech = useSpeech();
  const { data } = useQuery(recordHealthQuery(record.id));
  if (!data) return null;
  return (
    <details className="health">
      <summary>
        <span className={`health-level level-${data.level}`}>{speech.t(`health_${data.level}`)}</span>
      </summary>
      <ul>
        {data.reasons.map((reason) => (
          <li key={reason.code}>
            <span aria-hidden="true">{reason.good ? "+" : "−"}</span> {reasonText(reason, speech)}
          </li>
        ))}
        {data.lastNews && <li>{speech.t("lastNews", { date: formatPartialDate(data.lastNews, speech.language) })}</li>}
      </ul>
    </details>
  );
}

/** "3 sources (5 documents)": documents are named only where copies or translations are among them. */
export function SourceCount({ record }: { record: { sources: number; documents: number } }) {
  const { t } = useSpeech();
  const sources = t("sources", { count: record.sources });
  return <span>{record.sources === record.documents ? sources : `${sources} (${t("fromDocuments", { count: record.documents })})`}</span>;
}
