import { asString } from "../text/letters.ts";

const initialSlots = 1024;
const none = -1;
/** Numbers a step takes, so that none lies across two lines of the processor's cache. */
const width = 4;
/** Numbers a node takes: few, since what a search reads is seldom at hand. */
const breadth = 2;
/** Beside a node's unit: its first child is the node after it; it has children in `steps`. */
const childBehind = 1 << 16;
const childrenElsewhere = 1 << 17;
const unitMask = 0xffff;

/**
 * Texts as paths of UTF-16 units, in flat tables: a step along a path costs the same whether ten texts are filed or a million,
 * and a search looks at no more of a text than the filed ones have in common with it. What costs is memory far apart, so a node's first
 * child is the node after it, and only its other children stand in a hash table (open addressing, at most half full).
 */
export class Trie<T> {
  /** Node every path begins at. */
  static readonly root = 0;
  /** What `step` answers where no filed text goes on. */
  static readonly none = none;

  /** Per unit: the node to which the first step leads, or 0. Most searches end there, and need no more than this. */
  private readonly firsts = new Int32Array(65536);
  /** Per node, side by side: the unit that leads to it with what is known of its children, and where in `values` its value stands plus one. */
  private records = new Int32Array(initialSlots * breadth);
  private parents = new Int32Array(initialSlots);
  private nodes = 1;
  /** Per slot, side by side: the node a step leaves (0 where the slot is empty), its unit, the node it leads to. */
  private steps = new Int32Array(initialSlots * width);
  private stepCount = 0;
  private readonly values: T[] = [];

  get size(): number {
    return this.values.length;
  }

  /** The node a unit leads to, or `Trie.none`. */
  step(node: number, unit: number): number {
    if (node === Trie.root) return this.firsts[unit] || none;
    const { records } = this;
    const known = records[node * breadth] as number;
    if ((known & childBehind) !== 0 && ((records[(node + 1) * breadth] as number) & unitMask) === unit) return node + 1;
    if ((known & childrenElsewhere) === 0) return none;
    const slot = this.slotOf(node, unit);
    return this.steps[slot] === 0 ? none : (this.steps[slot + 2] as number);
  }

  /** What is filed under the text that ends at a node. */
  valueAt(node: number): T | undefined {
    const index = this.records[node * breadth + 1] as number;
    return index === 0 ? undefined : this.values[index - 1];
  }

  /** What is filed under exactly this text. */
  get(whole: string): T | undefined {
    const text = asString(whole);
    let node: number = Trie.root;
    for (let index = 0; index < text.length && node !== none; index++) node = this.step(node, text.charCodeAt(index));
    return node === none ? undefined : this.valueAt(node);
  }

  /** How the filed texts begin: their first `length` units, and shorter texts whole. */
  openings(length: number): string[] {
    const found: string[] = [];
    const paths = new Map<number, string>([[Trie.root, ""]]);
    // A parent always stands before its children.
    for (let node = 1; node < this.nodes; node++) {
      const before = paths.get(this.parents[node] as number);
      if (before === undefined) continue;
      const path = before + String.fromCharCode(this.unitOf(node));
      if (path.length < length) paths.set(node, path);
      if (path.length === length || this.valueAt(node) !== undefined) found.push(path);
    }
    return found;
  }

  /** The units that occur in the filed texts; with `firsts`, those with which they begin. */
  units(firsts = false): Set<number> {
    const found = new Set<number>();
    for (let node = 1; node < this.nodes; node++) if (!firsts || this.parents[node] === Trie.root) found.add(this.unitOf(node));
    return found;
  }

  private unitOf(node: number): number {
    return (this.records[node * breadth] as number) & unitMask;
  }

  /** Files a value under a text that has none yet, and answers the value that is filed now. */
  add(text: string, value: T): T {
    let node: number = Trie.root;
    for (let index = 0; index < text.length; index++) node = this.stepOrGrow(node, text.charCodeAt(index));
    const known = this.valueAt(node);
    if (known !== undefined) return known;
    this.records[node * breadth + 1] = this.values.push(value);
    return value;
  }

  private stepOrGrow(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known !== none) return known;
    if ((this.nodes + 2) * breadth > this.records.length) this.enlarge();
    const child = this.nodes++;
    this.parents[child] = node;
    this.records[child * breadth] = unit;
    if (node === Trie.root) this.firsts[unit] = child;
    else if (child === node + 1) this.note(node, childBehind);
    else this.branch(node, unit, child);
    return child;
  }

  private note(node: number, known: number): void {
    this.records[node * breadth] = (this.records[node * breadth] as number) | known;
  }

  private enlarge(): void {
    this.records = enlarged(this.records);
    this.parents = enlarged(this.parents);
  }

  /** Files a child that does not stand right behind its parent. */
  private branch(node: number, unit: number, child: number): void {
    this.note(node, childrenElsewhere);
    if (++this.stepCount * 2 * width >= this.steps.length) this.rehash();
    this.put(node, unit, child);
  }

  private put(node: number, unit: number, child: number): void {
    const slot = this.slotOf(node, unit);
    this.steps[slot] = node;
    this.steps[slot + 1] = unit;
    this.steps[slot + 2] = child;
  }

  /** Where the slot begins that holds a step, or the empty one where it would be put. */
  private slotOf(node: number, unit: number): number {
    const { steps } = this;
    const last = steps.length - width;
    const hash = (Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) | 0;
    let slot = Math.imul(hash ^ (hash >>> 15), width) & last;
    while (steps[slot] !== 0 && (steps[slot] !== node || steps[slot + 1] !== unit)) slot = (slot + width) & last;
    return slot;
  }

  private rehash(): void {
    const old = this.steps;
    this.steps = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += width)
      if (old[slot] !== 0) this.put(old[slot] as number, old[slot + 1] as number, old[slot + 2] as number);
  }
}

function enlarged(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
