import type { Span } from "@entente/model";
import { Trie } from "../gazetteer/trie.ts";
import { asString, digit, isBlank, isSurrogate, letterClass, other, upper } from "../text/letters.ts";
import type { CompiledNames, NumberValue } from "./compile.ts";
import type { Source } from "./places.ts";

/** A number or ordinal written as a word, with its value. */
export interface NumberWord extends Span, NumberValue {}

const space = 0x20;

/**
 * Numbers and ordinals written as words, the longest where several begin together. `counter` is tried behind a number where
 * the language writes its numbers in words only before a counting word. An ordinal with a capital is part of a name.
 */
export function findNumberWords({ text, lowered, names, starts }: Source, counter: RegExp | undefined): NumberWord[] {
  const found: NumberWord[] = [];
  const accepts = (end: number, { ordinal }: NumberValue) => ends(text, end, names) && (ordinal || followed(text, end, counter));
  let free = 0;
  for (const at of starts.numbers) {
    const word = at < free ? undefined : longestAt(names.numbers, lowered, at, accepts);
    if (!word) continue;
    if (!word.ordinal || letterClass(text, at) !== upper) found.push(word);
    free = word.end;
  }
  return found;
}

function longestAt(
  trie: Trie<NumberValue>,
  text: string,
  start: number,
  accepts: (end: number, entry: NumberValue) => boolean,
): NumberWord | undefined {
  let longest: NumberWord | undefined;
  const lowered = asString(text);
  let node: number = Trie.root;
  for (let end = start; end < lowered.length; ) {
    const blank = isBlank(lowered, end);
    node = trie.step(node, blank ? space : lowered.charCodeAt(end));
    if (node === Trie.none) break;
    end = blank ? behindBlanks(lowered, end) : end + 1;
    const entry = trie.valueAt(node);
    if (entry && accepts(end, entry)) longest = { start, end, ...entry };
  }
  return longest;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at++;
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
