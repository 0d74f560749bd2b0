import { asString, isWordUnit } from "../text/letters.ts";
import { Trie } from "./trie.ts";

/** Places in a word, each followed by the tries of which a text may begin there, as bits; the first trie is bit 1, the second bit 2. */
export type Places = readonly number[];

const nowhere: Places = [];

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

  /**
   * The same, each place followed by the tries and by what must stand behind the word for them, as bits of `onward`: all for tries of
   * which a text ends within the word.
   */
  inWithOnward(word: string, asked: (at: number) => number): Places {
    const found: number[] = [];
    for (let at = 0; at < word.length; at++) {
      const ending = this.at(word, at, asked(at), true);
      if (ending !== 0) found.push(at, ending, -1);
      const open = this.at(word, at, asked(at)) & ~ending;
      if (open !== 0) found.push(at, open, this.onwardOf(word, at, open));
    }
    return found.length === 0 ? nowhere : found;
  }

  private onwardOf(word: string, at: number, asked: number): number {
    let bits = 0;
    this.tries.forEach((trie, index) => {
      if ((asked & (1 << index)) !== 0) bits |= this.onward(trie, reached(trie, word, at));
    });
    return bits;
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

  /** The tries of which a text begins at a place; with `ending`, of which one ends within the word too. */
  private at(word: string, at: number, asked: number, ending = false): number {
    let bits = 0;
    this.tries.forEach((trie, index) => {
      if ((asked & (1 << index)) === 0) return;
      const node = reached(trie, word, at);
      if (node === ends || (!ending && this.goesOn(trie, node))) bits |= 1 << index;
    });
    return bits;
  }

  private goesOn(trie: Trie<unknown>, node: number): boolean {
    return node !== Trie.none && this.joints.some((joint) => trie.step(node, joint) !== Trie.none);
  }
}

/** What `reached` answers where a text ends within the word. */
const ends = -2;

/** The node at which a trie's texts go on behind a word, from one of its places on. */
function reached(trie: Trie<unknown>, word: string, from: number): number {
  const units = asString(word);
  let node: number = Trie.root;
  for (let at = from; at < units.length && node !== Trie.none; at++) {
    node = trie.step(node, units.charCodeAt(at));
    if (node !== Trie.none && trie.valueAt(node) !== undefined) return ends;
  }
  return node;
}

/** The bit of a unit among those of `onward`. */
export function onwardBit(unit: number): number {
  return 1 << (unit & 31);
}

function isSign(unit: number): boolean {
  return !isWordUnit(String.fromCharCode(unit), 0);
}
