import { emptyReading, type Reading, readingLists } from "@entente/model";
import type { Expected } from "./expected.ts";
import { f1, type Tally } from "./match.ts";
import { lettersOf, sameName } from "./same.ts";
import { type Category, categories, compare, type Pair } from "./score.ts";

/** Shares lie between 0 and 1; `expected` and `found` are counts. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  expected: number;
  found: number;
}

/** A part of a whole, both counted. */
export interface Share {
  right: number;
  of: number;
}

export interface Misses {
  id: string;
  category: Category;
  /** What was expected and not read, and what was read and not expected. */
  missed: unknown[];
  extra: unknown[];
}

/** How well a set of documents was read. */
export interface Report {
  documents: number;
  /** The mean F1 over the kinds of name and fact; warnings, which most documents have none of, stay out of it. */
  overall: number;
  categories: Record<Category, Score>;
  /** By language of the documents: documents, overall, and F1 of each category. */
  languages: Record<string, { documents: number; overall: number; categories: Record<Category, number> }>;
  /** Roles that were read as expected, of the persons found that were expected with one. */
  roles: Share;
  /** Quotes that stand in their text exactly where they say. */
  grounding: Share;
  misses: Misses[];
}

/** Compares readings with what was expected of them. A document that could not be read is paired with `nothingRead`. */
export function evaluate(pairs: readonly Pair[]): Report {
  const outcomes = pairs.map((pair) => ({ pair, outcomes: categories.map((category) => ({ category, ...compare(category, pair) })) }));
  const misses = outcomes.flatMap(({ pair, outcomes: all }) =>
    all
      .filter(({ missed, extra }) => missed.length + extra.length > 0)
      .map(({ category, missed, extra }) => ({ id: pair.expected.id, category, missed, extra })),
  );
  const whole = scoresOf(outcomes.map(({ outcomes: all }) => all));
  const tongues = [...new Set(pairs.map(({ expected }) => expected.lang))].sort();
  const languages = tongues.map((language) => {
    const own = outcomes.filter(({ pair }) => pair.expected.lang === language).map(({ outcomes: all }) => all);
    const scores = scoresOf(own);
    return [
      language,
      { documents: own.length, overall: overallOf(scores), categories: mapCategories((category) => scores[category].f1) },
    ] as const;
  });
  return {
    documents: pairs.length,
    overall: overallOf(whole),
    categories: whole,
    languages: Object.fromEntries(languages),
    roles: sum(pairs.map(rolesOf)),
    grounding: sum(pairs.map(({ reading }) => groundingOf(reading))),
    misses,
  };
}

/** The reading of a document that could not be read. */
export function nothingRead(file: string): Reading {
  return emptyReading({ sha256: "", file, mediaType: "", text: "" }, { name: "", version: "" });
}

type Counted = Tally & { category: Category };

function scoresOf(documents: readonly (readonly Counted[])[]): Record<Category, Score> {
  return mapCategories((category) => scoreOf(documents.flat().filter((one) => one.category === category)));
}

function scoreOf(tallies: readonly Tally[]): Score {
  const total = (field: keyof Tally) => tallies.reduce((all, tally) => all + tally[field], 0);
  const [hits, expected, found] = [total("hits"), total("expected"), total("found")];
  return {
    precision: share(hits, found, expected),
    recall: share(hits, expected, found),
    f1: f1({ hits, expected, found }),
    expected,
    found,
  };
}

/** Of nothing found nothing is wrong, unless something was expected; and the other way round. */
function share(hits: number, of: number, other: number): number {
  if (of === 0) return other === 0 ? 1 : 0;
  return hits / of;
}

function mapCategories<T>(value: (category: Category) => T): Record<Category, T> {
  return Object.fromEntries(categories.map((category) => [category, value(category)])) as Record<Category, T>;
}

function overallOf(scores: Record<Category, Score>): number {
  const counted = categories.filter((category) => category !== "warnings");
  return counted.reduce((all, category) => all + scores[category].f1, 0) / counted.length;
}

function rolesOf({ expected, reading }: { expected: Expected; reading: Reading }): Share {
  const found = expected.persons.flatMap(({ name, role }) => {
    const person = role === undefined ? undefined : reading.persons.find((one) => sameName(one.name, name));
    return person ? [sameRole(role ?? "", person.role ?? "")] : [];
  });
  return { right: found.filter(Boolean).length, of: found.length };
}

function sameRole(left: string, right: string): boolean {
  const [one, other] = [lettersOf(left), lettersOf(right)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

function groundingOf(reading: Reading): Share {
  const evidence = readingLists.flatMap((list) => reading[list].flatMap((item) => item.evidence));
  const exact = evidence.filter(({ start, end, quote }) => quote !== "" && reading.document.text.slice(start, end) === quote);
  return { right: exact.length, of: evidence.length };
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, one) => ({ right: all.right + one.right, of: all.of + one.of }), { right: 0, of: 0 });
}
