import type { ImportPreview } from "@entente/server";
import { useSpeech } from "../words.ts";

const kinds = ["organisation", "person", "agreement", "tie"] as const;
export type ImportKind = (typeof kinds)[number];

export function KindChoice({ kind, change }: { kind: ImportKind; change: (kind: ImportKind) => void }) {
  const speech = useSpeech();
  return (
    <label className="import-kind">
      <span>{speech.t("importKind")}</span>
      <select value={kind} onChange={(event) => change(kinds.find((one) => one === event.target.value) ?? "organisation")}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {speech.kinds(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Says({ preview, index, change }: { preview: ImportPreview; index: number; change: (property: string | null) => void }) {
  const { t, label } = useSpeech();
  const column = preview.columns[index];
  const heading = column?.heading || t("importColumnNumber", { number: index + 1 });
  return (
    <select
      value={column?.property ?? ""}
      onChange={(event) => change(event.target.value || null)}
      aria-label={`${t("importSays")}: ${heading}`}
    >
      <option value="">{t("importNothing")}</option>
      {preview.properties.map((property) => (
        <option key={property} value={property}>
          {label("property", property)}
        </option>
      ))}
    </select>
  );
}

/** What each column of the file says, guessed from its heading and open to change. */
export function Columns({ preview, change }: { preview: ImportPreview; change: (mapping: (string | null)[]) => void }) {
  const { t } = useSpeech();
  const mapping = preview.columns.map(({ property }) => property);
  return (
    <table className="table import-columns">
      <caption className="hidden">{t("importColumns")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("importColumn")}</th>
          <th scope="col">{t("importSays")}</th>
          <th scope="col">{t("importExamples")}</th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map(({ heading, examples }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a column is its position
          <tr key={index}>
            <td className="wide">{heading || t("importColumnNumber", { number: index + 1 })}</td>
            <td>
              <Says preview={preview} index={index} change={(property) => change(mapping.with(index, property))} />
            </td>
            <td className="import-examples">{examples.join(" · ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
