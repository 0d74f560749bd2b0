import { asString } from "./letters.ts";

const initialSlots = 4096;
/** Numbers a slot takes: the hash of a spelling, where in `values` its value stands plus one, where in `units` it begins, and its length. */
const width = 4;
const initialUnits = 16_384;

/** The hash of an empty spelling; see `hashedOn`. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a spelling with one more unit: FNV-1a (Fowler, Noll and Vo) over UTF-16 units, of 32 bits. */
export function hashedOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * What is known of words, found by how they are spelt in a text without cutting them out of it: a hash table (open addressing, at most
 * half full), since a word of its own for each look-up costs more than the look-up.
 */
export class Spellings<T extends { readonly text: string }> {
  private slots = new Int32Array(initialSlots * width);
  /** The units of all spellings, one behind the other. */
  private units = new Uint16Array(initialUnits);
  private filled = 0;
  private readonly values: T[] = [];

  get size(): number {
    return this.values.length;
  }

  /** What is known of the word that stands in `text` from `start` to `end` and has this hash. */
  find(text: string, start: number, end: number, hash: number): T | undefined {
    const { slots } = this;
    const last = slots.length - width;
    for (let slot = slotOf(hash, last); slots[slot + 1] !== 0; slot = (slot + width) & last) {
      if (slots[slot] !== hash || slots[slot + 3] !== end - start) continue;
      if (this.stands(slots[slot + 2] as number, text, start, end)) return this.values[(slots[slot + 1] as number) - 1] as T;
    }
    return undefined;
  }

  /** Files what is known of a word that is not filed yet. */
  add(value: T): T {
    if ((this.values.length + 1) * 2 * width > this.slots.length) this.enlarge();
    const { text } = value;
    const begin = this.filled;
    let hash = emptyHash;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      hash = hashedOn(hash, unit);
      this.keep(unit);
    }
    this.put(hash, this.values.push(value), begin, text.length);
    return value;
  }

  private keep(unit: number): void {
    if (this.filled === this.units.length) {
      const old = this.units;
      this.units = new Uint16Array(old.length * 2);
      this.units.set(old);
    }
    this.units[this.filled++] = unit;
  }

  private put(hash: number, index: number, begin: number, length: number): void {
    const { slots } = this;
    const last = slots.length - width;
    let slot = slotOf(hash, last);
    while (slots[slot + 1] !== 0) slot = (slot + width) & last;
    slots[slot] = hash;
    slots[slot + 1] = index;
    slots[slot + 2] = begin;
    slots[slot + 3] = length;
  }

  private enlarge(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += width) {
      const [hash = 0, index = 0, begin = 0, length = 0] = old.subarray(slot, slot + width);
      if (index !== 0) this.put(hash, index, begin, length);
    }
  }

  /** Whether the spelling that begins at `begin` stands in a text. */
  private stands(begin: number, whole: string, start: number, end: number): boolean {
    const text = asString(whole);
    const { units } = this;
    for (let at = start, unit = begin; at < end; at++, unit++) if (text.charCodeAt(at) !== units[unit]) return false;
    return true;
  }
}

function slotOf(hash: number, last: number): number {
  return Math.imul(hash ^ (hash >>> 15), width) & last;
}
