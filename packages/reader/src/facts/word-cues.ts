import { Trie } from "../gazetteer/trie.ts";
import { askedOnce } from "../mentions/remember.ts";
import { asString } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { type Entry, innerBit, type Lexicon, wholeBit } from "./lexicon.ts";
import { endsHere, type Field, goOn, isFollowed, isWord, type Match, withLongest } from "./phrase-ends.ts";

/** A place in a word at which phrases begin, and what of them the word's spelling tells. */
export interface Opening {
  /** Units behind the word's beginning. */
  at: number;
  phrases: Trie<Entry[]>;
  /** Phrases that end within the word, their ends counted from its beginning; whether they are followed as they must be is not yet known. */
  within: readonly Match[];
  /** Whether all of them need nothing to follow; then of each class only the longest is here. */
  sure: boolean;
  /** Where the phrases' path stands behind the word. */
  node: number;
  /** With which units they go on behind the sign behind the word, as bits. */
  onward: number;
}

/** The places in a word at which phrases begin: told from its spelling, so that a text's words need not be gone through unit by unit. */
export const openingsOf = askedOnce((lexicon: Lexicon, { text }: Word): readonly Opening[] => {
  const { beginnings, spelt, spacedWords, inner, whole } = lexicon;
  const word = spelt(text);
  const inside = (at: number) => spacedWords && isWord(word, at - 1) && isWord(word, at);
  const places = beginnings.in(word, (at) => (inside(at) ? innerBit : wholeBit));
  const found: Opening[] = [];
  for (let next = 0; next < places.length; next += 2)
    found.push(openingAt(lexicon, word, places[next] as number, places[next + 1] === innerBit ? inner : whole));
  return found.length === 0 ? nowhere : found;
});

const nowhere: readonly Opening[] = [];

function openingAt({ beginnings, spacedWords }: Lexicon, word: string, at: number, phrases: Trie<Entry[]>): Opening {
  const small = asString(word);
  const field = { small, limit: small.length, spacedWords };
  const met: Match[] = [];
  let node: number = Trie.root;
  for (let end = at + 1; end <= small.length && node !== Trie.none; end++) {
    node = phrases.step(node, small.charCodeAt(end - 1));
    const entries = node === Trie.none ? undefined : phrases.valueAt(node);
    for (const entry of entries ?? []) if (endsHere(entry, field, end)) met.push({ entry, end });
  }
  const sure = met.every(({ entry }) => entry.rest.length === 0);
  const within = sure ? met.reduce<Match[]>((kept, match) => withLongest(kept, match), []) : met;
  return { at, phrases, within, sure, node, onward: beginnings.onward(phrases, node) };
}

/** The phrases that begin at a place of a word and end in the field; their ends are places in the text. Of each class the longest. */
export function matchesFrom({ within, phrases, node }: Opening, { start, end }: Word, field: Field): readonly Match[] {
  let found: Match[] | undefined;
  for (const { entry, end: length } of within)
    if (isFollowed(entry, field, start + length)) found = withLongest(found, { entry, end: start + length });
  return goOn(found, phrases, node, end, field) ?? none;
}

const none: readonly Match[] = [];
