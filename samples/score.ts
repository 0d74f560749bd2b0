/**
 * How far readings agree with what a careful reader took from the same documents. Names and sectors are right or wrong;
 * facts earn the share of their fields that agree. Hits, expectations and finds are added up over all documents before
 * precision and recall are taken, so a document counts by what it holds.
 */
import type { AgreementItem, CommitmentItem, EncounterItem, FigureItem, Reading, TieItem, WarningItem } from "@entente/model";

type Plain<T> = Omit<T, "evidence" | "confidence" | "rule" | "implied" | "aliases">;

/** One `expected.json`: the fields of a reading, with the carrying words in place of evidence. */
export interface Expected {
  id: string;
  lang: string;
  /** EDTF date of publication. */
  published?: string;
  persons: { name: string; role?: string; affiliation?: string }[];
  organisations: string[];
  places: string[];
  encounters: Plain<EncounterItem>[];
  agreements: Plain<AgreementItem>[];
  ties: Plain<TieItem>[];
  commitments: (Plain<CommitmentItem> & { quote: string })[];
  figures: (Plain<FigureItem> & { quote: string })[];
  sectors: string[];
  warnings: { code: WarningItem["code"]; quote: string }[];
}

export interface Pair {
  expected: Expected;
  reading: Reading;
}

export const categories = [
  "persons",
  "organisations",
  "places",
  "encounters",
  "agreements",
  "ties",
  "commitments",
  "figures",
  "sectors",
  "warnings",
] as const;
export type Category = (typeof categories)[number];

/** `hits` is a sum of agreements between 0 and 1; `expected` and `found` are counts. */
export interface Tally {
  hits: number;
  expected: number;
  found: number;
}

/** What one document's category came to, with the items that met no counterpart. */
export interface Outcome extends Tally {
  missed: unknown[];
  extra: unknown[];
}

/** The harmonic mean of precision and recall, 0 to 1; where nothing was expected and nothing found, 1. */
export function f1({ hits, expected, found }: Tally): number {
  return expected + found === 0 ? 1 : (2 * hits) / (expected + found);
}

/** Adds up all documents, category by category. */
export function tallies(pairs: readonly Pair[]): Record<Category, Tally> {
  const sums = Object.fromEntries(categories.map((category) => [category, { hits: 0, expected: 0, found: 0 }])) as Record<Category, Tally>;
  for (const pair of pairs) {
    for (const category of categories) addTo(sums[category], compare(category, pair));
  }
  return sums;
}

function addTo(sum: Tally, { hits, expected, found }: Tally): void {
  sum.hits += hits;
  sum.expected += expected;
  sum.found += found;
}

/** Compares one category of one document. */
export function compare(category: Category, { expected, reading }: Pair): Outcome {
  switch (category) {
    case "persons":
      return match(names(expected.persons), names(reading.persons), exactly(sameName));
    case "organisations":
      return match(expected.organisations, names(reading.organisations), exactly(sameName));
    case "places":
      return match(expected.places, names(reading.places), exactly(samePlace));
    case "sectors":
      return match(
        expected.sectors,
        reading.sectors.map((sector) => sector.code as string),
        exactly((left, right) => left === right),
      );
    case "encounters":
      return match(expected.encounters, reading.encounters, encounterAgreement);
    case "agreements":
      return match(expected.agreements, reading.agreements, agreementAgreement);
    case "ties":
      return match(expected.ties, reading.ties, tieAgreement);
    case "commitments":
      return match(expected.commitments, reading.commitments, commitmentAgreement);
    case "figures":
      return match(expected.figures, reading.figures, figureAgreement);
    case "warnings":
      return match(expected.warnings, reading.warnings, warningAgreement);
  }
}

/** Joins the items one to one, best agreement first. */
function match<E, F>(expected: readonly E[], found: readonly F[], agreement: (expected: E, found: F) => number): Outcome {
  const candidates = expected
    .flatMap((left, i) => found.map((right, j) => ({ i, j, value: agreement(left, right) })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [left, right] = [new Set<number>(), new Set<number>()];
  let hits = 0;
  for (const { i, j, value } of candidates) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    hits += value;
  }
  const [missed, extra] = [expected.filter((_, i) => !left.has(i)), found.filter((_, j) => !right.has(j))];
  return { hits, expected: expected.length, found: found.length, missed, extra };
}

function names(items: readonly { name: string }[]): string[] {
  return [...new Set(items.map((item) => item.name))];
}

function exactly(same: (left: string, right: string) => boolean): (left: string, right: string) => number {
  return (left, right) => Number(same(left, right));
}

function encounterAgreement(left: Expected["encounters"][number], right: EncounterItem): number {
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

function agreementAgreement(left: Expected["agreements"][number], right: AgreementItem): number {
  const parties = partyAgreement(left.parties, right.parties);
  if (parties === 0) return 0;
  return mean([left.type === right.type ? 1 : 0.5, parties, dateAgreement(left.date, right.date), Number(left.status === right.status)]);
}

function tieAgreement(left: Expected["ties"][number], right: TieItem): number {
  const parties = partyAgreement(left.parties, right.parties);
  if (parties === 0) return 0;
  return mean([left.type === right.type ? 1 : 0.5, parties, sinceAgreement(left.since, right.since)]);
}

function sinceAgreement(left: string | undefined, right: string | undefined): number {
  if (left) return Number(left === right);
  return right ? 0.5 : 1;
}

function commitmentAgreement(left: Expected["commitments"][number], right: CommitmentItem): number {
  if (wordsIn(left.quote, right) < 0.4) return 0;
  return mean([1, Number(left.force === right.force), sideAgreement(left.by, right.by), sideAgreement(left.to, right.to)]);
}

/** Value first: a figure with another value is another figure. The weights say what a reader would miss most. */
function figureAgreement(left: Expected["figures"][number], right: FigureItem): number {
  if (Math.abs(left.value - right.value) > 1e-6 * Math.max(1, Math.abs(left.value))) return 0;
  return (
    0.4 +
    0.25 * Number(left.measure === right.measure) +
    0.15 * Number(left.unit === right.unit) +
    0.1 * sideAgreement(left.about, right.about) +
    0.1 * sideAgreement(left.partner, right.partner)
  );
}

function warningAgreement(left: Expected["warnings"][number], right: WarningItem): number {
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

function sameName(left: string, right: string): boolean {
  const [short, long] = [lettersOf(left), lettersOf(right)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length >= 0.7 * long.length;
}

function samePlace(left: string, right: string): boolean {
  return barePlace(left) === barePlace(right);
}

/** A party may be named more or less fully: "Gumi" for "Stadt Gumi". */
function sameParty(left: string, right: string): boolean {
  if (sameName(left, right) || samePlace(left, right)) return true;
  const [short, long] = [lettersOf(left), lettersOf(right)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length >= 4 && long.includes(short);
}

const rankBefore = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|stadt|provinz|land|freistaat|province of|city of|state of)\s+/iu;
const rankAfter = /(?:\s+(?:province|city|prefecture|state|county|district|provinz)|특별자치도|광역시|특별시|[도성시군구省市県府])$/iu;

function barePlace(name: string): string {
  return lettersOf(name.normalize("NFC").replace(rankBefore, "").replace(rankAfter, "")) || lettersOf(name);
}

function lettersOf(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return bare.replaceAll("đ", "d").replace(/[^\p{L}\p{N}%,.]+|[,.](?!\p{N})/gu, "");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
