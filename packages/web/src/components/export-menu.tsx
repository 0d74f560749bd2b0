import { exportAddress, exportNames, tableFormats, wholeFormats } from "../api/exchange.ts";
import { useSpeech } from "../words.ts";

/** A list as a file: all of it, under its own filters. Lists of records can be had in forms for other programs too. */
export function ExportMenu({ query, whole: records = false }: { query: Readonly<Record<string, unknown>>; whole?: boolean }) {
  const { t, language } = useSpeech();
  return (
    <details className="export-menu">
      <summary>{t("exportMenu")}</summary>
      <ul>
        {(records ? wholeFormats : tableFormats).map((format) => (
          <li key={format}>
            <a href={exportAddress(format, query, language)} download>
              {t(exportNames[format])}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
