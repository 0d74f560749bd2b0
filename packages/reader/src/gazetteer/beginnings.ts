import { asString, isWordUnit } from "../text/letters.ts";
import { Trie } from "./trie.ts";

/** Places in a word, each followed by the tries of which a text may begin there, as bits; the first trie is bit 1, the second bit 2. */
export type Places = readonly number[];

const nowhere: Places = [];

/** A place in a word at which filed texts begin, and what of them the word's spelling tells. */
export interface Begun<T> {
  /** In units behind the word's beginning. */
  at: number;
  /** Units from there to the word's end. */
  length: number;
  /** Where texts end within the word, in units from the place, the shortest first; and what is filed under each. */
  ends: readonly number[];
  values: readonly T[];
  /** Where the texts' path stands behind the word. */
  node: number;
  /** With which units they go on behind the sign behind the word, as bits of `onwardBit`. */
  onward: number;
}

/** Where in words texts of several tries may begin, told from each word as it is spelt. */
export class Beginnings {
  /** Signs with which a text begins, as units: neither letters nor digits, and so in no word. */
  readonly signs: ReadonlySet<number>;
  private readonly tries: readonly Trie<unknown>[];
  /** Signs with which a text goes on behind a word. */
  private readonly joints: readonly number[];
  private readonly units: readonly number[];

  /** At most 31 tries, to which nothing is added afterwards. */
  constructor(tries: readonly Trie<unknown>[]) {
    this.tries = tries;
    this.signs = new Set(tries.flatMap((trie) => [...trie.units(true)].filter(isSign)));
    this.units = [...new Set(tries.flatMap((trie) => [...trie.units()]))];
    this.joints = this.units.filter(isSign);
  }

  /**
   * The places in a word at which a text begins that ends within the word or may go on behind it. `asked` tells which tries are to be
   * asked at a place, as bits.
   */
  in(word: string, asked: (at: number) => number): Places {
    const found: number[] = [];
    for (let at = 0; at < word.length; at++) {
      const bits = this.at(word, at, asked(at));
      if (bits !== 0) found.push(at, bits);
    }
    return found.length === 0 ? nowhere : found;
  }

  /** What a word's spelling tells of the texts of one of the tries that begin at one of its places; undefined where none does. */
  begun<T>(trie: Trie<T>, word: string, at: number): Begun<T> | undefined {
    const units = asString(word);
    const ends: number[] = [];
    const values: T[] = [];
    let node: number = Trie.root;
    for (let end = at + 1; end <= units.length && node !== Trie.none; end++) {
      node = trie.step(node, units.charCodeAt(end - 1));
      const value = node === Trie.none ? undefined : trie.valueAt(node);
      if (value !== undefined) values[ends.push(end - at) - 1] = value;
    }
    const onward = this.onward(trie, node);
    return ends.length === 0 && onward === 0 ? undefined : { at, length: units.length - at, ends, values, node, onward };
  }

  /**
   * Which units may stand behind the sign behind a word for a text to go on from `node`, reached with the word, as bits of `onwardBit`;
   * none where none goes on, all where one ends with the sign.
   */
  onward(trie: Trie<unknown>, node: number): number {
    let bits = 0;
    for (const joint of node === Trie.none ? [] : this.joints) {
      const behind = trie.step(node, joint);
      if (behind === Trie.none) continue;
      if (trie.valueAt(behind) !== undefined) return -1;
      for (const unit of this.units) if (trie.step(behind, unit) !== Trie.none) bits |= onwardBit(unit);
    }
    return bits;
  }

  private at(word: string, at: number, asked: number): number {
    let bits = 0;
    this.tries.forEach((trie, index) => {
      if ((asked & (1 << index)) !== 0 && this.begins(trie, word, at)) bits |= 1 << index;
    });
    return bits;
  }

  private begins(trie: Trie<unknown>, word: string, from: number): boolean {
    const units = asString(word);
    let node: number = Trie.root;
    for (let at = from; at < units.length; at++) {
      node = trie.step(node, units.charCodeAt(at));
      if (node === Trie.none) return false;
      if (trie.valueAt(node) !== undefined) return true;
    }
    return this.joints.some((joint) => trie.step(node, joint) !== Trie.none);
  }
}

/** The bit of a unit among those of `onward`. */
export function onwardBit(unit: number): number {
  return 1 << (unit & 31);
}

/** Whether texts may go on behind a word that ends at `end`. */
export function goesOnBehind(onward: number, text: string, end: number): boolean {
  if (onward === 0 || end >= text.length) return false;
  return end + 1 >= text.length || (onward & onwardBit(asString(text).charCodeAt(end + 1))) !== 0;
}

function isSign(unit: number): boolean {
  return !isWordUnit(String.fromCharCode(unit), 0);
}
