import type { Span } from "@entente/model";
import { Trie } from "../gazetteer/trie.ts";
import { digit, isSurrogate, isWordUnit, letterClass, lowerAligned, other, upper } from "../text/letters.ts";
import type { CompiledNames } from "./compile.ts";

/** A number or ordinal written as a word, with its value. */
export interface NumberWord extends Span {
  value: number;
  ordinal: boolean;
}

interface Entry {
  value: number;
  ordinal: boolean;
}

const blank = /\s/;
const space = 0x20;
const compiled = new WeakMap<CompiledNames, Trie<Entry>>();

function trieOf(names: CompiledNames): Trie<Entry> {
  const known = compiled.get(names);
  if (known) return known;
  const trie = new Trie<Entry>();
  const { ordinalWords, words } = names.slots.quantities;
  for (const [word, value] of Object.entries(ordinalWords)) trie.add(word.toLowerCase(), { value, ordinal: true });
  for (const [word, value] of Object.entries(words)) trie.add(word.toLowerCase(), { value, ordinal: false });
  compiled.set(names, trie);
  return trie;
}

/**
 * Numbers and ordinals written as words, the longest where several begin together. `counter` is tried behind a number where
 * the language writes its numbers in words only before a counting word. An ordinal with a capital is part of a name.
 */
export function findNumberWords(text: string, names: CompiledNames, counter: RegExp | undefined): NumberWord[] {
  const trie = trieOf(names);
  const lowered = lowerAligned(text);
  const found: NumberWord[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isWordUnit(text, at - 1) && !isSurrogate(text, at - 1)) continue;
    const word = longestAt(trie, lowered, at, (end, entry) => ends(text, end, names) && (entry.ordinal || followed(text, end, counter)));
    if (!word) continue;
    if (!word.ordinal || letterClass(text, at) !== upper) found.push(word);
    at = word.end - 1;
  }
  return found;
}

function longestAt(
  trie: Trie<Entry>,
  lowered: string,
  start: number,
  accepts: (end: number, entry: Entry) => boolean,
): NumberWord | undefined {
  let longest: NumberWord | undefined;
  let node: number = Trie.root;
  for (let end = start; end < lowered.length; ) {
    const isBlank = blank.test(lowered.charAt(end));
    node = trie.step(node, isBlank ? space : lowered.charCodeAt(end));
    if (node === Trie.none) break;
    end = isBlank ? behindBlanks(lowered, end) : end + 1;
    const entry = trie.valueAt(node);
    if (entry && accepts(end, entry)) longest = { start, end, ...entry };
  }
  return longest;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (blank.test(text.charAt(at))) at++;
  return at;
}

/** In scripts with capitals a number ends with its word, or before figures; elsewhere words run on. */
function ends(text: string, end: number, { slots }: CompiledNames): boolean {
  if (!slots.writing.cased) return true;
  const kind = letterClass(text, end);
  return kind === other || kind === digit || isSurrogate(text, end);
}

function followed(text: string, end: number, counter: RegExp | undefined): boolean {
  if (!counter) return true;
  counter.lastIndex = end;
  return counter.test(text);
}
