import type { EncounterItem, FigureItem, WarningCode, WarningItem } from "@entente/model";
import { mainDateMention, yearOfText } from "./dates.ts";
import { evidenceOf, type View } from "./view.ts";

const messages: Readonly<Record<WarningCode, string>> = {
  "impossible-date": "These words name a day that no calendar has.",
  "garbled-number": "The digits of this number are visibly damaged.",
  undated: "The text gives no year for its main event, and none can be told from elsewhere.",
  contradiction: "The text gives different values for the same thing.",
};

/** Places where a text is visibly damaged or speaks against itself. */
export function findWarnings(view: View, encounters: readonly EncounterItem[], figures: readonly FigureItem[]): WarningItem[] {
  const { context } = view;
  const warnings: WarningItem[] = [];
  for (const { dates } of view.sentences)
    for (const date of dates) if (date.impossible) warnings.push(warning("impossible-date", [evidenceOf(context, date)]));
  for (const { quantities } of view.sentences)
    for (const number of quantities) if (number.garbled) warnings.push(warning("garbled-number", [evidenceOf(context, number)]));
  warnings.push(...undated(view, encounters), ...contradictions(figures));
  return warnings;
}

function warning(code: WarningCode, evidence: WarningItem["evidence"]): WarningItem {
  return { code, message: messages[code], evidence };
}

function undated(view: View, encounters: readonly EncounterItem[]): WarningItem[] {
  if (encounters.length === 0 || yearOfText(view) !== undefined) return [];
  const mention = mainDateMention(view);
  const unknown = mention && mention.value === undefined && !mention.impossible;
  return unknown ? [warning("undated", [evidenceOf(view.context, mention)])] : [];
}

/** Two different totals of one measure, said of the same holders for the same time with the same hedge. */
function contradictions(figures: readonly FigureItem[]): WarningItem[] {
  const totals = figures.filter((figure) => totalMeasures.has(figure.measure) && figure.asOf !== undefined && figure.bound === undefined);
  if (totals.length < 2) return [];
  const groups = Map.groupBy(totals, ({ measure, unit, about, partner, asOf }) => JSON.stringify([measure, unit, about, partner, asOf]));
  const rival = [...groups.values()].filter((group) => new Set(group.map((figure) => figure.value)).size > 1);
  return rival.map((group) =>
    warning(
      "contradiction",
      group.flatMap((figure) => figure.evidence),
    ),
  );
}

/** Measures of which a holder has one at a time; amounts and shares of several things may stand side by side. */
const totalMeasures: ReadonlySet<string> = new Set(["population", "area", "grdp", "delegates"]);
