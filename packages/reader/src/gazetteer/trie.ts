const initialSlots = 1024;
const none = -1;

/**
 * Texts as paths of UTF-16 units, in flat tables: a step along a path costs the same whether ten texts are filed or a million,
 * and a search looks at no more of a text than the filed ones have in common with it. The steps stand in one hash table with
 * open addressing, at most half full.
 */
export class Trie<T> {
  /** Node every path begins at. */
  static readonly root = 0;
  /** What `step` answers where no filed text goes on. */
  static readonly none = none;

  /** Per unit: the node to which the first step leads, or 0. Most searches end there, and need no more than this. */
  private readonly firsts = new Int32Array(65536);
  /** Per slot: the node a step leaves, plus one (0 where the slot is empty), its unit, and the node it leads to. */
  private from = new Int32Array(initialSlots);
  private units = new Uint16Array(initialSlots);
  private to = new Int32Array(initialSlots);
  private nodes = 1;
  /** Per node: where in `values` its value stands, plus one. */
  private filed = new Int32Array(initialSlots);
  private readonly values: T[] = [];

  get size(): number {
    return this.values.length;
  }

  /** The node a unit leads to, or `Trie.none`. */
  step(node: number, unit: number): number {
    if (node === Trie.root) return this.firsts[unit] || none;
    const slot = this.slotOf(node, unit);
    return this.from[slot] === 0 ? none : (this.to[slot] as number);
  }

  /** What is filed under the text that ends at a node. */
  valueAt(node: number): T | undefined {
    const index = this.filed[node] as number;
    return index === 0 ? undefined : this.values[index - 1];
  }

  /** What is filed under exactly this text. */
  get(text: string): T | undefined {
    let node: number = Trie.root;
    for (let index = 0; index < text.length && node !== none; index++) node = this.step(node, text.charCodeAt(index));
    return node === none ? undefined : this.valueAt(node);
  }

  /** Files a value under a text that has none yet, and answers the value that is filed now. */
  add(text: string, value: T): T {
    let node: number = Trie.root;
    for (let index = 0; index < text.length; index++) node = this.stepOrGrow(node, text.charCodeAt(index));
    const known = this.valueAt(node);
    if (known !== undefined) return known;
    this.filed[node] = this.values.push(value);
    return value;
  }

  private stepOrGrow(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known !== none) return known;
    if (this.nodes * 2 >= this.from.length) this.enlarge();
    const child = this.nodes++;
    if (node === Trie.root) this.firsts[unit] = child;
    else this.put(this.slotOf(node, unit), node, unit, child);
    return child;
  }

  private put(slot: number, node: number, unit: number, child: number): void {
    this.from[slot] = node + 1;
    this.units[slot] = unit;
    this.to[slot] = child;
  }

  /** The slot that holds a step, or the empty one where it would be put. */
  private slotOf(node: number, unit: number): number {
    const { from, units } = this;
    const last = from.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & last;
    while (from[slot] !== 0 && (from[slot] !== node + 1 || units[slot] !== unit)) slot = (slot + 1) & last;
    return slot;
  }

  private enlarge(): void {
    const { from, units, to, filed } = this;
    const slots = from.length * 2;
    this.from = new Int32Array(slots);
    this.units = new Uint16Array(slots);
    this.to = new Int32Array(slots);
    this.filed = new Int32Array(slots);
    this.filed.set(filed);
    for (let old = 0; old < from.length; old++) {
      if (from[old] === 0) continue;
      const [node, unit] = [(from[old] as number) - 1, units[old] as number];
      this.put(this.slotOf(node, unit), node, unit, to[old] as number);
    }
  }
}
