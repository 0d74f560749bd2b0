import type { Span } from "@entente/model";
import { asString, isWordUnit, letterClass, upper } from "./letters.ts";
import { emptyHash, hashedOn, Spellings } from "./spellings.ts";

/** What is the same about a word wherever it stands. */
interface Spelling {
  text: string;
  lower: string;
  capital: boolean;
  /** The lists of its vocabulary of which a phrase may begin with this word, as bits; all of them where that is not known. */
  opens: number;
  /** Where in the word, as it is spelt, what is searched for in all of a text may begin. */
  begins: WordBeginnings;
  /** What was found out about the word as it is spelt, by the number of the question. */
  answers: unknown[];
}

/** A word of a text in a script with spaces. */
export class Word implements Span {
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly spelling: Spelling;

  constructor(start: number, end: number, gap: string, spelling: Spelling) {
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.spelling = spelling;
  }

  get text(): string {
    return this.spelling.text;
  }

  get lower(): string {
    return this.spelling.lower;
  }

  get capital(): boolean {
    return this.spelling.capital;
  }

  get opens(): number {
    return this.spelling.opens;
  }

  get begins(): WordBeginnings {
    return this.spelling.begins;
  }

  get answers(): unknown[] {
    return this.spelling.answers;
  }
}

/** For each search, what a word tells of what begins in it; unknown until the search has first asked. Each search alone knows what it keeps here. */
export interface WordBeginnings {
  names: unknown;
  dates: readonly number[] | undefined;
  cues: unknown;
}

const nothingElided: ReadonlySet<string> = new Set();
const anyList = -1;

/** Spellings remembered before they are forgotten and gathered anew, and the longest of them. */
const mostSpellings = 20_000;
const longestSpelling = 24;
/** A longer word cut from a text keeps that whole text in memory. */
const longestCopied = 12;

/** A word that keeps no text in memory. */
export function detached(word: string): string {
  return word.length > longestCopied ? word.split("").join("") : word;
}

/** Cuts texts into words. It remembers how words are spelt and what its lists of phrases say of them, since most words of a text have come before. */
export class Vocabulary {
  private readonly elided: ReadonlySet<string>;
  private readonly lists: readonly Phrases<unknown>[];
  private readonly endings: readonly (readonly [string, string])[];
  private spellings = new Spellings<Spelling>();

  /**
   * Behind one of the `elided` words (lower case) the apostrophe stands for a space: "l'Institut" is "l" and "Institut". At most
   * 31 `lists`; each belongs to no more than one vocabulary. `endings` are those of words written in two ways, with the one they are
   * brought to in lower case; the first that fits decides.
   */
  constructor(elided: ReadonlySet<string>, lists: readonly Phrases<unknown>[], endings: readonly (readonly [string, string])[] = []) {
    this.elided = elided;
    this.endings = endings;
    this.lists = lists;
    lists.forEach((list, index) => {
      list.bit = 1 << index;
    });
  }

  /** The words of a text; hyphens, apostrophes and ampersands between letters belong to the word ("R&D", "Hyun-dae"). */
  wordsOf(written: string): Word[] {
    const text = asString(written);
    const words: Word[] = [];
    let last = 0;
    for (let start = 0; start < text.length; start++) {
      if (!isWordUnit(text, start)) continue;
      let hash = emptyHash;
      let end = start;
      do hash = hashedOn(hash, text.charCodeAt(end++));
      while (isWordUnit(text, end) || joins(text, start, end, this.elided));
      words.push(new Word(start, end, gapOf(text, last, start), this.spellingOf(text, start, end, hash)));
      last = end;
      start = end - 1;
    }
    return words;
  }

  private spellingOf(written: string, start: number, end: number, hash: number): Spelling {
    const text = asString(written);
    if (end - start > longestSpelling) return this.made(text.slice(start, end));
    return this.spellings.find(text, start, end, hash) ?? this.remember(text.slice(start, end));
  }

  private remember(text: string): Spelling {
    if (this.spellings.size >= mostSpellings) this.spellings = new Spellings();
    return this.spellings.add(this.made(detached(text)));
  }

  private made(text: string): Spelling {
    const lower = this.respelt(text.toLowerCase());
    return { text, lower, capital: letterClass(text, 0) === upper, opens: this.opensOf(lower), begins: unasked(), answers: [] };
  }

  private respelt(lower: string): string {
    const found = this.endings.find(([from]) => lower.endsWith(from));
    return found ? lower.slice(0, lower.length - found[0].length) + found[1] : lower;
  }

  private opensOf(lower: string): number {
    if (this.lists.length === 0) return anyList;
    let bits = 0;
    for (const list of this.lists) if (list.opensWith(lower)) bits |= list.bit;
    return bits;
  }
}

const plain = new Vocabulary(nothingElided, []);

/** The words of a text, for use without lists. */
export function wordsOf(text: string): Word[] {
  return plain.wordsOf(text);
}

/** A word that stands for the beginning of one of a text. */
export function beginningOf(word: Word, length: number): Word {
  const { start, end, gap, text, lower, capital } = word;
  const spelling = { text: text.slice(0, length), lower: lower.slice(0, length), capital, opens: anyList, begins: unasked(), answers: [] };
  return new Word(start, end, gap, spelling);
}

function unasked(): WordBeginnings {
  return { names: undefined, dates: undefined, cues: undefined };
}

function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1 && asString(text).charCodeAt(from) === space) return " ";
  if (to - from === 1 && isApostrophe(text.charCodeAt(from))) return " ";
  return text.slice(from, to);
}

const space = 0x20;

/** Whether the sign at `at` belongs to the word that begins at `start`. */
function joins(text: string, start: number, at: number, elided: ReadonlySet<string>): boolean {
  if (!isJoiner(text, at) || !isWordUnit(text, at + 1)) return false;
  return elided.size === 0 || !isApostrophe(text.charCodeAt(at)) || !elided.has(text.slice(start, at).toLowerCase());
}

const hyphen = 0x2d;
const ampersand = 0x26;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isJoiner(text: string, at: number): boolean {
  const units = asString(text);
  if (at >= units.length) return false;
  const unit = units.charCodeAt(at);
  return unit === hyphen || unit === ampersand || isApostrophe(unit) || unit === 0x2010 || unit === 0x2011;
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
  /** This list's bit in the words of its vocabulary; none while it belongs to none. */
  bit = 0;

  /** Whether a phrase begins with this word, in lower case. */
  opensWith(word: string): boolean {
    return this.byFirst.has(word);
  }

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

  /** Whether the longest phrase beginning at one of the `most` words before `index` ends right before it. */
  endsBefore(words: readonly Word[], index: number, most: number): boolean {
    for (let back = 1; back <= most; back++) if (this.at(words, index - back)?.count === back) return true;
    return false;
  }

  /** The longest phrase beginning at word `index`, with the number of words it takes. Words of a phrase stand no further apart than a space or a point. */
  at(words: readonly Word[], index: number): { readonly count: number; readonly value: T } | undefined {
    const first = index < 0 ? undefined : words[index];
    if (first === undefined || (this.bit !== 0 && (first.opens & this.bit) === 0)) return undefined;
    const candidates = this.byFirst.get(first.lower);
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
