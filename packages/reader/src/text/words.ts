import type { Span } from "@entente/model";
import { isWordUnit, letterClass, upper } from "./letters.ts";

/** A word of a text in a script with spaces. `gap` is what stands between it and the word before. */
export interface Word extends Span {
  text: string;
  lower: string;
  capital: boolean;
  gap: string;
}

const joiners = "-'’&‐‑";

const apostrophes: ReadonlySet<string> = new Set(["'", "’"]);
const nothingElided: ReadonlySet<string> = new Set();

/**
 * The words of a text; hyphens, apostrophes and ampersands between letters belong to the word ("R&D", "Hyun-dae"). Behind one of the
 * `elided` words (lower case) the apostrophe stands for a space: "l'Institut" is "l" and "Institut".
 */
export function wordsOf(text: string, elided: ReadonlySet<string> = nothingElided): Word[] {
  const words: Word[] = [];
  let at = 0;
  let last = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, start, elided);
    const word = text.slice(start, at);
    words.push({
      start,
      end: at,
      text: word,
      lower: word.toLowerCase(),
      capital: letterClass(text, start) === upper,
      gap: apostrophes.has(text.slice(last, start)) ? " " : text.slice(last, start),
    });
    last = at;
  }
  return words;
}

function wordEnd(text: string, start: number, elided: ReadonlySet<string>): number {
  let at = start;
  while (isWordUnit(text, at) || (joiners.includes(text.charAt(at)) && isWordUnit(text, at + 1))) {
    if (elided.size > 0 && apostrophes.has(text.charAt(at)) && elided.has(text.slice(start, at).toLowerCase())) break;
    at++;
  }
  return at;
}

interface Phrase<T> {
  words: string[];
  /** Number of its words. */
  count: number;
  value: T;
}

/** Phrases of one or more words, looked up at a word; the longest that fits is found. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();

  /** Files a phrase; spaces, points and commas divide its words. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase).map((word) => word.lower);
    const first = words[0];
    if (first === undefined) return;
    const filed = { words, count: words.length, value };
    const same = this.byFirst.get(first);
    if (!same) this.byFirst.set(first, [filed]);
    else if (!same.some((other) => other.words.join(" ") === words.join(" "))) {
      same.push(filed);
      same.sort((a, b) => b.count - a.count);
    }
  }

  /** The longest phrase beginning at word `index`, with the number of words it takes. Words of a phrase stand no further apart than a space or a point. */
  at(words: readonly Word[], index: number): { readonly count: number; readonly value: T } | undefined {
    const first = words[index];
    const candidates = first && this.byFirst.get(first.lower);
    if (!candidates) return undefined;
    for (const phrase of candidates) if (goesOn(phrase, words, index)) return phrase;
    return undefined;
  }
}

/** Whether the words behind the first are those of a phrase. */
function goesOn({ words: expected, count }: Phrase<unknown>, words: readonly Word[], index: number): boolean {
  for (let offset = 1; offset < count; offset++) if (!fits(words[index + offset], expected[offset] as string)) return false;
  return true;
}

function fits(word: Word | undefined, expected: string): boolean {
  if (!word || word.lower !== expected) return false;
  return word.gap === " " || word.gap === ", " || (word.gap.length <= 2 && !/[,;:()\n]/.test(word.gap));
}

export function phrasesOf(lists: Iterable<string>): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const phrase of lists) phrases.add(phrase, true);
  return phrases;
}
