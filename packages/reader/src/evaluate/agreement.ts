/** How far a fact that was read agrees with one that was expected: 0 to 1, the mean over the fields that a reader would check. */
import type { AgreementItem, CommitmentItem, EncounterItem, FigureItem, TieItem, WarningItem } from "@entente/model";
import type { Expected } from "./expected.ts";
import { exactly, f1, match } from "./match.ts";
import { lettersOf, sameParty } from "./same.ts";

export function encounterAgreement(left: Expected["encounters"][number], right: EncounterItem): number {
  const sides = partyAgreement([...left.guests, ...left.hosts], [...right.guests, ...right.hosts]);
  if (sides === 0) return 0;
  return mean([
    encounterTypeAgreement(left.type, right.type),
    dateAgreement(left.date, right.date),
    partyAgreement(left.guests, right.guests),
    partyAgreement(left.hosts, right.hosts),
  ]);
}

/** A visit and the meeting on it are half right for each other. */
const oneDay: ReadonlySet<string> = new Set(["visit", "meeting"]);

function encounterTypeAgreement(left: string, right: string): number {
  if (left === right) return 1;
  return oneDay.has(left) && oneDay.has(right) ? 0.5 : 0;
}

export function agreementAgreement(left: Expected["agreements"][number], right: AgreementItem): number {
  const parties = partyAgreement(left.parties, right.parties);
  if (parties === 0) return 0;
  return mean([left.type === right.type ? 1 : 0.5, parties, dateAgreement(left.date, right.date), Number(left.status === right.status)]);
}

export function tieAgreement(left: Expected["ties"][number], right: TieItem): number {
  const parties = partyAgreement(left.parties, right.parties);
  if (parties === 0) return 0;
  return mean([left.type === right.type ? 1 : 0.5, parties, sinceAgreement(left.since, right.since)]);
}

function sinceAgreement(left: string | undefined, right: string | undefined): number {
  if (left) return Number(left === right);
  return right ? 0.5 : 1;
}

export function commitmentAgreement(left: Expected["commitments"][number], right: CommitmentItem): number {
  if (wordsIn(left.quote, right) < 0.4) return 0;
  return mean([1, Number(left.force === right.force), sideAgreement(left.by, right.by), sideAgreement(left.to, right.to)]);
}

/** Value first: a figure with another value is another figure. The weights say what a reader would miss most. */
export function figureAgreement(left: Expected["figures"][number], right: FigureItem): number {
  if (Math.abs(left.value - right.value) > 1e-6 * Math.max(1, Math.abs(left.value))) return 0;
  return (
    0.4 +
    0.25 * Number(left.measure === right.measure) +
    0.15 * Number(left.unit === right.unit) +
    0.1 * sideAgreement(left.about, right.about) +
    0.1 * sideAgreement(left.partner, right.partner)
  );
}

export function warningAgreement(left: Expected["warnings"][number], right: WarningItem): number {
  return Number(left.code === right.code && wordsIn(left.quote, right) >= 0.8);
}

/** A side that was not expected costs nothing; one that was must be the same. */
function sideAgreement(left: string | undefined, right: string | undefined): number {
  return Number(left === undefined || (right !== undefined && sameParty(left, right)));
}

function partyAgreement(left: readonly string[], right: readonly string[]): number {
  return f1(match(left, right, exactly(sameParty)));
}

/** 1 for the same date, less where one is only less exact or begins on the same day. */
function dateAgreement(left: string | undefined, right: string | undefined): number {
  if (!left) return right ? 0.5 : 1;
  if (!right) return 0;
  if (left === right) return 1;
  const [from, other] = [firstOf(left), firstOf(right)];
  if (from === other) return 0.75;
  return from.startsWith(other) || other.startsWith(from) ? 0.5 : 0;
}

function firstOf(date: string): string {
  return date.split("/")[0] ?? date;
}

/** The share of the expected words' letter pairs that the evidence holds. */
function wordsIn(quote: string, { evidence }: { evidence: { quote: string }[] }): number {
  const words = lettersOf(quote);
  const found = lettersOf(evidence.map((one) => one.quote).join(" "));
  if (found.includes(words)) return 1;
  const pairs = Array.from({ length: Math.max(1, words.length - 1) }, (_, at) => words.slice(at, at + 2));
  return pairs.filter((pair) => found.includes(pair)).length / pairs.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
