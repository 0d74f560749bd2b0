import type { Begun } from "../gazetteer/beginnings.ts";
import type { Trie } from "../gazetteer/trie.ts";
import type { Word } from "../text/words.ts";
import type { Entry, Lexicon } from "./lexicon.ts";
import { endsHere, type Field, goOn, isFollowed, isWord, type Match, withLongest } from "./phrase-ends.ts";

/** A place in a word at which phrases begin, and what of them the word's spelling tells. */
export interface Opening {
  /** Units behind the word's beginning. */
  at: number;
  phrases: Trie<Entry[]>;
  /** Phrases that end within the word, their ends counted from its beginning; whether they are followed as they must be is not yet known. */
  within: readonly Match[];
  /** Whether all of them need nothing to follow; then of each class only the longest is there. */
  sure: boolean;
  /** The only one of them, where it is sure: few words tell of more, and nothing else need be looked at for it. */
  only: Entry | undefined;
  end: number;
  /** Where the phrases' path stands behind the word, and with which units they go on behind the sign behind it, as bits. */
  node: number;
  onward: number;
  /** The word's next place. */
  next: Opening | undefined;
}

const nowhere = Symbol("nowhere");

/** The first place in a word at which phrases begin: told from its spelling, so that a text's words need not be gone through unit by unit. */
export function openingIn(lexicon: Lexicon, { text, begins }: Word): Opening | undefined {
  begins.cues ??= firstOpening(lexicon, lexicon.spelt(text)) ?? nowhere;
  return begins.cues === nowhere ? undefined : (begins.cues as Opening);
}

function firstOpening({ beginnings, spacedWords, inner, whole }: Lexicon, word: string): Opening | undefined {
  const inside = (at: number) => spacedWords && isWord(word, at - 1) && isWord(word, at);
  let next: Opening | undefined;
  for (let at = word.length - 1; at >= 0; at--) {
    const phrases = inside(at) ? inner : whole;
    const begun = beginnings.begun(phrases, word, at);
    if (begun) next = openingOf(begun, phrases, { small: word, limit: word.length, spacedWords }, next);
  }
  return next;
}

function openingOf(
  { at, ends, values, node, onward }: Begun<Entry[]>,
  phrases: Trie<Entry[]>,
  word: Field,
  next: Opening | undefined,
): Opening {
  const met: Match[] = [];
  for (const [index, entries] of values.entries()) {
    const end = at + (ends[index] as number);
    for (const entry of entries) if (endsHere(entry, word, end)) met.push({ entry, end });
  }
  const sure = met.every(({ entry }) => entry.rest.length === 0);
  const within = sure ? met.reduce<Match[]>((kept, match) => withLongest(kept, match), []) : met;
  const only = sure && within.length === 1 ? within[0] : undefined;
  return { at, phrases, within, sure, only: only?.entry, end: only?.end ?? 0, node, onward, next };
}

/** The phrases that begin at a place of a word and end in the field; their ends are places in the text. Of each class the longest. */
export function matchesFrom({ within, phrases, node }: Opening, { start, end }: Word, field: Field): readonly Match[] {
  let found: Match[] | undefined;
  for (const { entry, end: length } of within)
    if (isFollowed(entry, field, start + length)) found = withLongest(found, { entry, end: start + length });
  return goOn(found, phrases, node, end, field) ?? none;
}

const none: readonly Match[] = [];
