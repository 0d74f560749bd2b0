import { Trie } from "../gazetteer/trie.ts";
import { asString, isSurrogate, isWordUnit } from "../text/letters.ts";
import type { Entry } from "./lexicon.ts";

/** A phrase that was met, and where it ends. */
export interface Match {
  entry: Entry;
  end: number;
}

/** Where phrases are searched for: a text in lower case, and where in it they must have ended. */
export interface Field {
  small: string;
  limit: number;
  spacedWords: boolean;
}

/** The matches in `found` with those that the phrases' path leads to from `node`, where the text stands at `from`; of each class the longest. */
export function goOn(found: Match[] | undefined, phrases: Trie<Entry[]>, begun: number, from: number, field: Field): Match[] | undefined {
  const small = asString(field.small);
  let matches = found;
  let node = begun;
  for (let at = from; at < field.limit; at++) {
    node = phrases.step(node, small.charCodeAt(at));
    if (node === Trie.none) break;
    const entries = phrases.valueAt(node);
    if (!entries) continue;
    for (const entry of entries)
      if (endsHere(entry, field, at + 1) && isFollowed(entry, field, at + 1)) matches = withLongest(matches, { entry, end: at + 1 });
  }
  return matches;
}

/** The matches with one more: of each class of cues the longest stays, in the order in which the classes were met. */
export function withLongest(found: Match[] | undefined, match: Match): Match[] {
  if (!found) return [match];
  const at = found.findIndex(({ entry }) => entry.rank === match.entry.rank);
  const known = at < 0 ? undefined : found[at];
  if (!known) found.push(match);
  else if (match.end > known.end || match.entry.rest.length > known.entry.rest.length) found[at] = match;
  return found;
}

/** Whether a phrase may end at `end`: within a word only those may that leave it open. */
export function endsHere({ openEnd }: Entry, { small, limit, spacedWords }: Field, end: number): boolean {
  return openEnd || !spacedWords || end >= limit || !isWord(small, end) || !isWord(small, end - 1);
}

/** Whether a unit belongs to a word; halves of surrogate pairs (emoji, rare ideographs) do not. */
export function isWord(small: string, at: number): boolean {
  return isWordUnit(small, at) && !isSurrogate(small, at);
}

/** Whether the words that must follow a phrase do so. */
export function isFollowed({ rest }: Entry, { small, limit, spacedWords }: Field, end: number): boolean {
  if (rest.length === 0) return true;
  // One unit more than is searched, to tell whether a word goes on.
  const within = small.slice(end - 1, limit);
  let from = 1;
  for (const part of rest) {
    const at = spacedWords && part.length <= longestParticle ? particleAt(within, part, from) : within.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Parts of this length and less are words of their own ("an", "vor"): inside longer words they would be everywhere. */
const longestParticle = 3;

function particleAt(small: string, part: string, from: number): number {
  for (let at = small.indexOf(part, from); at >= 0; at = small.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!(at > 0 && isWord(small, at - 1)) && !(end < small.length && isWord(small, end))) return at;
  }
  return -1;
}
