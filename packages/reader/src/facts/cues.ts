import type { Span } from "@entente/model";
import { goesOnBehind } from "../gazetteer/beginnings.ts";
import { Trie } from "../gazetteer/trie.ts";
import { asString, lowerAligned } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { type Cue, type Entry, type Hit, innerBit, type Lexicon, wholeBit } from "./lexicon.ts";
import { type Field, goOn, isWord } from "./phrase-ends.ts";
import { plainApostrophes } from "./phrases.ts";
import { matchesFrom, type Opening, openingIn } from "./word-cues.ts";

/** A text made ready for the search for cues. */
export interface Searched {
  text: string;
  /** In lower case with one kind of apostrophe, every unit in its place. */
  small: string;
}

export function searched(text: string, small = lowerAligned(text)): Searched {
  return { text, small: plainApostrophes(small) };
}

/**
 * Every cue within `span`, in text order, in time linear in the span's length (times the longest phrase).
 * Of cues of one kind that overlap, the first and of those the longest stays. `words` are those of the whole text, in scripts with
 * spaces; `first` is the first of them that ends behind the span's beginning.
 */
export function findCues(lexicon: Lexicon, { text, small }: Searched, span: Span, words: readonly Word[] = [], first = 0): Hit[] {
  const search: Search = { lexicon, text, small, limit: span.end, spacedWords: lexicon.spacedWords, hits: [], idioms: false };
  lexicon.covered.fill(0);
  const cut = (words[first]?.start ?? span.end) < span.start;
  if (words.length === 0 || cut) searchUnits(search, span.start);
  else searchWords(search, span.start, words, first);
  return search.idioms ? outsideIdioms(search.hits) : search.hits;
}

/** A stretch of text under search, and what was found so far. */
interface Search extends Field {
  lexicon: Lexicon;
  text: string;
  hits: Hit[];
  /** Whether cues were found that take their words for themselves. */
  idioms: boolean;
}

/** A look at every unit. */
function searchUnits(search: Search, from: number): void {
  const { whole, inner, openings, spacedWords } = search.lexicon;
  const small = asString(search.small);
  let behindWord = false;
  for (let at = from; at < search.limit; at++) {
    const inside: boolean = spacedWords && behindWord && isWord(small, at);
    if (spacedWords) behindWord = inside || (!behindWord && isWord(small, at));
    const phrases = inside ? inner : whole;
    if (phrases.step(Trie.root, small.charCodeAt(at)) === Trie.none) continue;
    if (!openings || (openings.at(small, at) & (inside ? innerBit : wholeBit)) !== 0) searchAt(search, phrases, at);
  }
}

/** The same in a text cut into words, by what is known of each as it is spelt. */
function searchWords(search: Search, from: number, words: readonly Word[], first: number): void {
  const { lexicon, limit } = search;
  let last = from;
  for (let index = first; index < words.length && last < limit; index++) {
    const word = words[index] as Word;
    searchSigns(search, last, Math.min(word.start, limit));
    if (word.start >= limit) return;
    for (let opening = openingIn(lexicon, word); opening; opening = opening.next) searchOpening(search, word, opening);
    last = word.end;
  }
  searchSigns(search, last, limit);
}

function searchSigns(search: Search, from: number, to: number): void {
  const { beginnings, whole } = search.lexicon;
  if (beginnings.signs.size === 0) return;
  for (let at = from; at < to; at++) {
    const unit = search.small.charCodeAt(at);
    // Mostly one space stands between two words.
    if (unit !== space && beginnings.signs.has(unit)) searchAt(search, whole, at);
  }
}

const space = 0x20;

function searchOpening(search: Search, word: Word, opening: Opening): void {
  const at = word.start + opening.at;
  if (word.end > search.limit) {
    if (at < search.limit) searchAt(search, opening.phrases, at);
  } else if (!opening.sure || goesOnBehind(opening.onward, search.small, word.end)) {
    for (const { entry, end } of matchesFrom(opening, word, search)) take(search, entry, at, end);
  } else if (opening.only) {
    take(search, opening.only, at, word.start + opening.end);
  } else {
    for (const { entry, end } of opening.within) take(search, entry, at, word.start + end);
  }
}

function searchAt(search: Search, phrases: Trie<Entry[]>, at: number): void {
  const found = goOn(undefined, phrases, Trie.root, at, search);
  if (found) for (const { entry, end } of found) take(search, entry, at, end);
}

/** Keeps a cue that is not hidden by one of its class before it. */
function take(search: Search, { rank, capitals, cue }: Entry, start: number, end: number): void {
  const { covered } = search.lexicon;
  if ((covered[rank] as number) > start || (capitals && !isShouted(search.text, start, end))) return;
  covered[rank] = end;
  search.idioms ||= takesWords(cue);
  search.hits.push({ cue, start, end });
}

function isShouted(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function takesWords({ kind }: Cue): boolean {
  return kind === "idiom" || kind === "invitation";
}

/** Cues whose words an idiom has taken for itself are none; who came at an invitation is not invited once more. */
function outsideIdioms(hits: Hit[]): Hit[] {
  const idioms = hits.filter(({ cue }) => takesWords(cue));
  return hits.filter((hit) => !idioms.some((idiom) => hit !== idiom && hit.start >= idiom.start && hit.end <= idiom.end));
}
