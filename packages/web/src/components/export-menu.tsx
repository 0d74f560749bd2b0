import { type ExportFormat, exportAddress } from "../api/exchange.ts";
import { useSpeech } from "../words.ts";

const tables = ["csv", "xlsx"] as const;
const whole = ["csv", "xlsx", "ftm", "statements", "jsonld"] as const;
const names = {
  csv: "exportCsv",
  xlsx: "exportXlsx",
  ftm: "exportFtm",
  statements: "exportStatements",
  jsonld: "exportJsonld",
} as const satisfies Record<ExportFormat, string>;

/** A list as a file: all of it, under its own filters. Lists of records can be had in forms for other programs too. */
export function ExportMenu({ query, whole: records = false }: { query: Readonly<Record<string, unknown>>; whole?: boolean }) {
  const { t, language } = useSpeech();
  return (
    <details className="export-menu">
      <summary>{t("exportMenu")}</summary>
      <ul>
        {(records ? whole : tables).map((format) => (
          <li key={format}>
            <a href={exportAddress(format, query, language)} download>
              {t(names[format])}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
