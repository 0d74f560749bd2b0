import type { ImportPreview } from "@entente/server";
import { useSpeech } from "../words.ts";

/** The first rows as they would be, one column for each property that is said. */
export function Sample({ preview }: { preview: ImportPreview }) {
  const { t, label, number } = useSpeech();
  const properties = preview.properties.filter((property) => preview.columns.some((column) => column.property === property));
  return (
    <table className="table import-sample">
      <caption className="hidden">{t("importSample")}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t("importRow")}
          </th>
          {properties.map((property) => (
            <th key={property} scope="col">
              {label("property", property)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.sample.map(({ row, values, leftOut }) => (
          <tr key={row}>
            <td className="number" data-label={t("importRow")}>
              {number(row)}
            </td>
            {properties.map((property, index) => (
              <td key={property} data-label={label("property", property)}>
                {values.flatMap((value) => (value.property === property ? value.label : [])).join("; ") || "—"}
                {index === 0 && leftOut.length > 0 && <span className="import-left-out">{leftOut.join(" ")}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows that cannot be taken in, each with the reason, and the way to have them as a file. */
export function Refused({ preview, download }: { preview: ImportPreview; download: () => void }) {
  const { t, number } = useSpeech();
  const { total, items } = preview.refused;
  if (total === 0) return null;
  return (
    <section aria-labelledby="import-refused" className="import-part">
      <h2 id="import-refused">{t("importRefused", { count: total })}</h2>
      <table className="table">
        <caption className="hidden">{t("importRefused", { count: total })}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("importRow")}
            </th>
            <th scope="col">{t("importInList")}</th>
            <th scope="col">{t("importWhy")}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, 20).map(({ row, cells, reason }) => (
            <tr key={row}>
              <td className="number" data-label={t("importRow")}>
                {number(row)}
              </td>
              <td className="wide">{cells.filter(Boolean).join(" · ")}</td>
              <td className="import-reason">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button" onClick={download}>
        {t("importRefusedFile")}
      </button>
    </section>
  );
}
