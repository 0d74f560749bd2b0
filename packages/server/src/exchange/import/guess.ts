import { fold, kindDefinitions } from "@entente/model";
import { headingWords } from "./heading-words.ts";
import { type ImportKind, importKinds, type Mapping } from "./types.ts";

function key(text: string): string {
  return fold(text)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

interface Word {
  property: string;
  key: string;
}

const words = Object.fromEntries(
  importKinds.map((kind) => [
    kind,
    Object.entries(headingWords[kind]).flatMap(([property, list]) => list.split("|").map((word): Word => ({ property, key: key(word) }))),
  ]),
) as Record<ImportKind, Word[]>;

interface Fit {
  property: string;
  /** 1 for the whole heading, less where the word is only part of it. */
  score: number;
}

/** What a heading most likely means in lists of a kind. */
function fit(kind: ImportKind, heading: string): Fit | undefined {
  const asked = key(heading);
  if (asked === "") return undefined;
  const whole = words[kind].find((word) => word.key === asked);
  if (whole) return { property: whole.property, score: 1 };
  const parts = words[kind].filter((word) => holds(asked, word.key)).sort((a, b) => b.key.length - a.key.length);
  return parts[0] && { property: parts[0].property, score: 0.5 * (parts[0].key.length / asked.length) + 0.2 };
}

/** Whether a word stands in a heading: as a word of it, or anywhere in scripts without spaces if it has two letters. */
function holds(heading: string, word: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word)) return [...word].length > 1 && heading.includes(word);
  return ` ${heading} `.includes(` ${word} `);
}

/** A mapping by the headings: each column says what it fits best; of a property that names the thing only the best column does. */
export function guessMapping(kind: ImportKind, headings: readonly string[]): (string | null)[] {
  const fits = headings.map((heading) => fit(kind, heading));
  const naming = kindDefinitions[kind].caption ?? "title";
  const best = Math.max(...fits.map((one) => (one?.property === naming ? one.score : 0)));
  let named = false;
  return fits.map((one) => {
    if (one?.property !== naming) return one?.property ?? null;
    if (named || one.score < best) return null;
    named = true;
    return naming;
  });
}

/** The kind whose lists have such headings; organisations where nothing tells. */
export function guessKind(headings: readonly string[]): ImportKind {
  const scored = importKinds.map((kind) => ({ kind, score: kindScore(kind, headings) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).kind;
}

function kindScore(kind: ImportKind, headings: readonly string[]): number {
  return headings.reduce((sum, heading) => {
    const own = fit(kind, heading);
    if (!own) return sum;
    const rivals = importKinds.filter((other) => other !== kind && (fit(other, heading)?.score ?? 0) >= own.score).length;
    return sum + own.score * (1 + (importKinds.length - 1 - rivals) / 2);
  }, 0);
}

/** What a list of the kind cannot do without: a name, or what stands for one. */
export function missingProperties(kind: ImportKind, mapping: Mapping): string[] {
  const has = (property: string) => mapping.includes(property);
  if (kind === "agreement") return has("title") || has("party") ? [] : ["title"];
  if (kind === "tie") return has("party") ? [] : ["party"];
  return has("name") ? [] : ["name"];
}

/** What columns of the kind can say. */
export function mappable(kind: ImportKind): string[] {
  return kindDefinitions[kind].properties.map(({ name }) => name);
}
