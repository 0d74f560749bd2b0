import { asString } from "./letters.ts";

const initialSlots = 4096;
/** Numbers a slot takes: the hash of a spelling, and where in `values` it stands plus one. */
const width = 2;

/**
 * What is known of words, found by how they are spelt in a text without cutting them out of it: a hash table (open addressing, at most
 * half full), since a word of its own for each look-up costs more than the look-up.
 */
export class Spellings<T extends { readonly text: string }> {
  private slots = new Int32Array(initialSlots * width);
  private readonly values: T[] = [];

  get size(): number {
    return this.values.length;
  }

  /** What is known of the word that stands in `text` from `start` to `end`. */
  find(text: string, start: number, end: number): T | undefined {
    const hash = hashOf(text, start, end);
    const { slots, values } = this;
    const last = slots.length - width;
    for (let slot = slotOf(hash, last); slots[slot + 1] !== 0; slot = (slot + width) & last) {
      if (slots[slot] !== hash) continue;
      const value = values[(slots[slot + 1] as number) - 1] as T;
      if (stands(value.text, text, start, end)) return value;
    }
    return undefined;
  }

  /** Files what is known of a word that is not filed yet. */
  add(value: T): T {
    if ((this.values.length + 1) * 2 * width > this.slots.length) this.enlarge();
    this.put(hashOf(value.text, 0, value.text.length), this.values.push(value));
    return value;
  }

  private put(hash: number, index: number): void {
    const { slots } = this;
    const last = slots.length - width;
    let slot = slotOf(hash, last);
    while (slots[slot + 1] !== 0) slot = (slot + width) & last;
    slots[slot] = hash;
    slots[slot + 1] = index;
  }

  private enlarge(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += width) if (old[slot + 1] !== 0) this.put(old[slot] as number, old[slot + 1] as number);
  }
}

function slotOf(hash: number, last: number): number {
  return Math.imul(hash ^ (hash >>> 15), width) & last;
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), of 32 bits. */
function hashOf(whole: string, start: number, end: number): number {
  const text = asString(whole);
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function stands(spelling: string, whole: string, start: number, end: number): boolean {
  const word = asString(spelling);
  const text = asString(whole);
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
