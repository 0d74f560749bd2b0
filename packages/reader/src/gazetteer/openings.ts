import { asString } from "../text/letters.ts";
import type { Trie } from "./trie.ts";

const tableBits = 15;
const slots = 1 << tableBits;
/** Units of a text's beginning that are looked at; more of them turn away few places more. */
const reach = 4;
/** Where in a number of `pairs` the tries stand that have a text going on behind the pair. */
const longer = 16;

/**
 * Where in a text one of several tries may have something filed: their texts' first units, hashed. It lets a reader pass over
 * nearly every place of a text with one look for all tries, instead of entering each of them. It never turns away a place where something begins.
 */
export class Openings {
  /** Per last eight bits of a unit: the tries (as bits) with a text of this unit alone. */
  private readonly single = new Uint16Array(256);
  /** Per hash of two units: the tries with a text of no more, and from bit `longer` on those with a text that goes on. */
  private readonly pairs = new Uint32Array(slots);
  /** Per hash of three units, the tries with a text of no more; per hash of four, those with a text that begins so. */
  private readonly rest = new Uint16Array(slots);

  /** At most sixteen tries; the first is bit 1, the second bit 2, the third bit 4. */
  constructor(tries: readonly Trie<unknown>[]) {
    tries.forEach((trie, index) => {
      for (const opening of trie.openings(reach)) this.add(opening, 1 << index);
    });
  }

  private add(opening: string, bits: number): void {
    const first = opening.charCodeAt(0);
    if (opening.length === 1) return mark(this.single, plain(first) & 0xff, bits);
    let hash = mix(plain(first), opening.charCodeAt(1));
    mark(this.pairs, hash, opening.length === 2 ? bits : bits << longer);
    for (let index = 2; index < opening.length; index++) hash = mix(hash, opening.charCodeAt(index));
    if (opening.length > 2) mark(this.rest, hash, bits);
  }

  /** The tries, as bits, of which a text may begin at `index`. */
  at(whole: string, index: number): number {
    const text = asString(whole);
    const first = plain(text.charCodeAt(index));
    const second = mix(first, unitAt(text, index + 1));
    const pair = this.pairs[second] as number;
    const bits = (this.single[first & 0xff] as number) | (pair & 0xffff);
    if (pair >>> longer === 0) return bits;
    const third = mix(second, unitAt(text, index + 2));
    const fourth = mix(third, unitAt(text, index + 3));
    return bits | ((pair >>> longer) & ((this.rest[third] as number) | (this.rest[fourth] as number)));
  }
}

/** Never asks behind the end of a text: engines run whatever asks there slowly from then on. */
function unitAt(text: string, index: number): number {
  const units = asString(text);
  return index < units.length ? units.charCodeAt(index) : 0;
}

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ plain(unit), 0x9e3779b1);
  return (mixed ^ (mixed >>> tableBits)) & (slots - 1);
}

/** Blanks of all kinds count as one, since searches may take them so. */
function plain(unit: number): number {
  return unit < blank || isWideBlank(unit) ? blank : unit;
}

const blank = 0x20;

function isWideBlank(unit: number): boolean {
  if (unit < 0xa0 || (unit > 0xa0 && unit < 0x1680)) return false;
  return unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || unit === 0x1680 || (unit >= 0x2000 && unit < 0x2070);
}

function mark(table: Uint16Array | Uint32Array, place: number, bits: number): void {
  table[place] = (table[place] as number) | bits;
}
