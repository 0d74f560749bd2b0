/**
 * How far readings agree with what a careful reader took from the same documents. Names and sectors are right or wrong;
 * facts earn the share of their fields that agree. Hits, expectations and finds are added up over all documents before
 * precision and recall are taken, so a document counts by what it holds.
 */
import { type Reading, type ReadingList, readingLists } from "@entente/model";
import {
  agreementAgreement,
  commitmentAgreement,
  encounterAgreement,
  figureAgreement,
  tieAgreement,
  warningAgreement,
} from "./agreement.ts";
import type { Expected } from "./expected.ts";
import { exactly, match, type Outcome, type Tally } from "./match.ts";
import { sameName, samePlace } from "./same.ts";

export interface Pair {
  expected: Expected;
  reading: Reading;
}

export const categories = readingLists;
export type Category = ReadingList;

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

function names(items: readonly { name: string }[]): string[] {
  return [...new Set(items.map((item) => item.name))];
}
