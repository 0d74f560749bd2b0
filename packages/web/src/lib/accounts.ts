import type { AccountCell, AccountRowData } from "@entente/server";
import type { Speech } from "../words.ts";
import { formatPartialDate } from "./dates.ts";
import { displayValue, termLabel, termTexts } from "./values.ts";

/** Topics of which one row is one question, so that the topic names the row. */
const questions = new Set(["date", "type", "place"]);

/** The heading of a topic in the interface language. */
export function topicText(topic: string, { t, label }: Speech): string {
  if (topic === "promise" || topic === "figure" || topic === "agreement") return t(`topic_${topic}`);
  return label("property", topic);
}

/** What a row is about within its topic; empty where the topic says it. */
export function questionText({ topic, cells }: AccountRowData, speech: Speech): string {
  const cell = cells.flat()[0];
  if (!cell || questions.has(topic)) return "";
  const { terms } = cell;
  const sides = [terms["by"], terms["to"]].filter(Boolean).join(" → ");
  if (topic === "promise") return [termLabel("commitment", "force", terms["force"] ?? "", speech), sides].filter(Boolean).join(" · ");
  if (topic === "figure")
    return [termLabel("figure", "measure", terms["measure"] ?? "", speech), terms["about"]].filter(Boolean).join(" · ");
  if (topic === "agreement") return "";
  return displayValue(cell.kind, cell.property, cell, speech);
}

/** Whether the question's own words are those of a source, and in which language. */
export function questionLanguage({ topic, cells }: AccountRowData): string | undefined {
  return questions.has(topic) || ["promise", "figure", "agreement", "sector"].includes(topic) ? undefined : cells.flat()[0]?.language;
}

/** What one account answers. */
export function answerText({ topic }: AccountRowData, cell: AccountCell, speech: Speech): string {
  if (topic === "figure") return termTexts("figure", { ...cell.terms, measure: "" }, speech).at(-1) ?? cell.label;
  if (topic === "agreement") {
    const date = cell.terms["date"];
    return [displayValue("agreement", "type", cell, speech), date && formatPartialDate(date, speech.language)].filter(Boolean).join(", ");
  }
  return displayValue(cell.kind, cell.property, cell, speech);
}

/** Rows worth a look first: where accounts contradict each other or one alone speaks. */
export function telling(rows: readonly AccountRowData[], only: boolean): AccountRowData[] {
  return only ? rows.filter(({ status }) => status === "differ" || status === "one") : [...rows];
}

/** Whether an answer stands in the language of its source. */
export function isSourceAnswer({ topic }: AccountRowData): boolean {
  return ["guest", "host", "participant", "place", "promise"].includes(topic);
}
