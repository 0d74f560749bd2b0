import type { ImportDecision, ImportPreview } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { useSpeech } from "../words.ts";

type Duplicate = ImportPreview["duplicates"]["items"][number];
export type Decisions = ReadonlyMap<number, ImportDecision>;
export type Otherwise = "usual" | "skip";

/** A decision as the value of a choice: "same" goes with the record. */
const codeOf = ({ as, record }: Pick<ImportDecision, "as" | "record">): string => (as === "same" ? `same ${record}` : as);

function decisionOf(row: number, code: string): ImportDecision {
  if (code.startsWith("same ")) return { row, as: "same", record: code.slice(5) };
  return { row, as: code === "skip" ? "skip" : "new" };
}

function usualCode({ usual, candidates }: Duplicate): string {
  return usual === "same" ? codeOf({ as: "same", record: candidates[0]?.record.id }) : "new";
}

function Choice({
  duplicate,
  decisions,
  decide,
}: {
  duplicate: Duplicate;
  decisions: Decisions;
  decide: (decision: ImportDecision) => void;
}) {
  const { t } = useSpeech();
  const { row, caption, candidates } = duplicate;
  const said = decisions.get(row);
  return (
    <select
      value={said ? codeOf(said) : usualCode(duplicate)}
      onChange={(event) => decide(decisionOf(row, event.target.value))}
      aria-label={`${t("importDecision")}: ${caption}`}
    >
      {candidates.map(({ record }) => (
        <option key={record.id} value={codeOf({ as: "same", record: record.id })}>
          {t("importSame", { caption: record.caption })}
        </option>
      ))}
      <option value="new">{t("importNew")}</option>
      <option value="skip">{t("importSkip")}</option>
    </select>
  );
}

function Row({ duplicate, ...choice }: { duplicate: Duplicate; decisions: Decisions; decide: (decision: ImportDecision) => void }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const { row, caption, candidates } = duplicate;
  return (
    <tr>
      <td className="number" data-label={t("importRow")}>
        {number(row)}
      </td>
      <td className="wide">{caption}</td>
      <td>
        {candidates.map(({ record, reasons }) => (
          <span key={record.id} className="import-candidate">
            <Link to="/records/$id" params={{ id: record.id }} target="_blank" className="caption">
              {record.caption}
            </Link>{" "}
            <span className="detail">
              {[record.detail, record.date, t("inDocuments", { count: record.documents })].filter(Boolean).join(", ")}
            </span>
            <span className="detail">{reasons.map((reason) => speech.reason(reason)).join(" ")}</span>
          </span>
        ))}
      </td>
      <td>
        <Choice duplicate={duplicate} {...choice} />
      </td>
    </tr>
  );
}

interface Props {
  preview: ImportPreview;
  decisions: Decisions;
  decide: (decision: ImportDecision) => void;
  otherwise: Otherwise;
  setOtherwise: (otherwise: Otherwise) => void;
}

/** Rows that may be in the register already: what is proposed about each, and the way to decide otherwise. */
export function Duplicates({ preview, decisions, decide, otherwise, setOtherwise }: Props) {
  const { t } = useSpeech();
  const { total, items } = preview.duplicates;
  if (total === 0) return null;
  return (
    <section aria-labelledby="import-duplicates" className="import-part">
      <h2 id="import-duplicates">{t("importDuplicates", { count: total })}</h2>
      <p className="hint">{t("importDuplicatesHint")}</p>
      <table className="table import-duplicates">
        <caption className="hidden">{t("importDuplicates", { count: total })}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("importRow")}
            </th>
            <th scope="col">{t("importInList")}</th>
            <th scope="col">{t("importInRegister")}</th>
            <th scope="col">{t("importDecision")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((duplicate) => (
            <Row key={duplicate.row} duplicate={duplicate} decisions={decisions} decide={decide} />
          ))}
        </tbody>
      </table>
      {total > items.length && (
        <label className="import-rest">
          <span>{t("importNotAll", { shown: items.length })}</span>
          <select value={otherwise} onChange={(event) => setOtherwise(event.target.value === "skip" ? "skip" : "usual")}>
            <option value="usual">{t("importUsual")}</option>
            <option value="skip">{t("importSkipRest")}</option>
          </select>
        </label>
      )}
    </section>
  );
}
