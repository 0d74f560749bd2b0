import { fold, nameKey } from "@entente/model";

const wordRun = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without spaces, or, like Korean, with particles stuck to the word: indexed as pairs of letters. */
const pairedRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
/** Whether a word may hold letters of such a script; all of them stand after these code points. */
const mayPair = /[\u1100-\u{10ffff}]/u;
/** PostgreSQL takes no longer lexeme, and nobody searches for one. */
const LONGEST = 60;
/** Most characters of distinct terms kept of one text: a search column holds 1 MB. */
const BUDGET = 200_000;

/** A term to look for; `prefix` matches any term that begins with it. */
export interface Term {
  text: string;
  prefix: boolean;
}

/** The terms under which a text is found: folded words, and pairs of letters where the script has no word spaces. */
export function indexTerms(texts: Iterable<string>): string[] {
  const terms = new Set<string>();
  let size = 0;
  for (const term of termsOf(fold([...texts].join("\n")))) {
    if (terms.has(term)) continue;
    size += term.length;
    if (size > BUDGET) break;
    terms.add(term);
  }
  return [...terms];
}

/** The term under which a record is found by its whole name, whatever its spacing and marks. */
export function nameTerm(name: string): string {
  return `=${nameKey(name).slice(0, LONGEST)}`;
}

function* termsOf(folded: string): Generator<string> {
  for (const { text, paired } of runs(folded)) {
    if (paired) yield* pairs(text);
    else yield text.slice(0, LONGEST);
  }
}

/** Words, each cut where it changes between scripts with and without word spaces. */
function* runs(folded: string): Generator<{ text: string; paired: boolean }> {
  for (const word of folded.match(wordRun) ?? []) {
    if (!mayPair.test(word)) {
      yield { text: word, paired: false };
      continue;
    }
    let at = 0;
    for (const match of word.matchAll(pairedRun)) {
      if (match.index > at) yield { text: word.slice(at, match.index), paired: false };
      yield { text: match[0], paired: true };
      at = match.index + match[0].length;
    }
    if (at < word.length) yield { text: word.slice(at), paired: false };
  }
}

/** Every pair of neighbouring letters, and the last letter alone so that a single letter is found at the end too. */
function pairs(run: string): string[] {
  const letters = [...run];
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ""));
}

/** What a query looks for: all of the terms. The last word counts as begun, so results come while it is typed. */
export function queryTerms(query: string): Term[] {
  const found = [...runs(fold(query.slice(0, 500)))];
  const terms = found.flatMap(({ text, paired }, index): Term[] => {
    if (paired) return queryPairs(text);
    return [{ text: text.slice(0, LONGEST), prefix: index === found.length - 1 && text.length > 1 }];
  });
  return [...new Map(terms.map((term) => [term.text, term])).values()];
}

function queryPairs(run: string): Term[] {
  const letters = [...run];
  if (letters.length === 1) return [{ text: run, prefix: true }];
  return letters.slice(1).map((letter, index) => ({ text: `${letters[index]}${letter}`, prefix: false }));
}

/** A tsquery that asks for all terms; undefined where the query has none. */
export function tsquery(query: string): string | undefined {
  const terms = queryTerms(query);
  return terms.length === 0 ? undefined : terms.map(({ text, prefix }) => `'${text}'${prefix ? ":*" : ""}`).join(" & ");
}

/** A tsquery for records of exactly this name. */
export function nameQuery(query: string): string | undefined {
  const term = nameTerm(query);
  return term === "=" ? undefined : `'${term}'`;
}
