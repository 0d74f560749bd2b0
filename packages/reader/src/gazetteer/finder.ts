import { asString } from "../text/letters.ts";
import { type Begun, goesOnBehind } from "./beginnings.ts";
import { Trie } from "./trie.ts";

/** One name found in a text; `value` is what was filed under it. */
export interface Found<T> {
  start: number;
  end: number;
  value: T;
}

/** Decides whether a name may begin or end where it was found. */
export interface Boundaries {
  begins(text: string, start: number): boolean;
  ends(text: string, start: number, end: number): boolean;
}

/** Where in a text names may begin, in order; in texts cut into words also what each word tells of the names that begin there. */
export interface Starts<T> {
  at: number[];
  begun: Begun<T>[] | undefined;
}

/** For words written together with what stands around them. */
export const anywhere: Boundaries = { begins: () => true, ends: () => true };

/** Names longer than this are not filed; it bounds the work done at one position of a text. */
export const longestName = 120;

/** Many names, searched for at once: a search costs the same for a hundred names and for a hundred thousand. */
export class NameFinder<T> {
  readonly names = new Trie<T>();

  get size(): number {
    return this.names.size;
  }

  /** Files a name; the first value filed under a name stays. */
  add(name: string, value: T): void {
    if (name.length > 0 && name.length <= longestName) this.names.add(name, value);
  }

  /** What is filed under exactly this name. */
  get(name: string): T | undefined {
    return this.names.get(name);
  }

  /** The longest name that begins at `start` and whose end the boundaries accept. `begun` is what is known of the names that begin there. */
  at(whole: string, start: number, boundaries: Boundaries, context: string = whole, begun?: Begun<T>): Found<T> | undefined {
    const text = asString(whole);
    const { names } = this;
    const known = begun && this.within(begun, start, boundaries, context);
    let found = known?.value;
    let foundEnd = known?.end ?? start;
    let node: number = start < 0 ? Trie.none : Trie.root;
    let end = start;
    if (begun) {
      end += begun.length;
      node = goesOnBehind(begun.onward, text, end) ? begun.node : Trie.none;
    }
    for (end++; node !== Trie.none && end <= text.length; end++) {
      node = names.step(node, text.charCodeAt(end - 1));
      if (node === Trie.none) break;
      const value = names.valueAt(node);
      if (value === undefined || !boundaries.ends(context, start, end)) continue;
      found = value;
      foundEnd = end;
    }
    return found === undefined ? undefined : { start, end: foundEnd, value: found };
  }

  /** The longest name that ends within the word in which it begins. */
  private within({ ends, values }: Begun<T>, start: number, boundaries: Boundaries, context: string): Found<T> | undefined {
    for (let last = ends.length - 1; last >= 0; last--) {
      const end = start + (ends[last] as number);
      if (boundaries.ends(context, start, end)) return { start, end, value: values[last] as T };
    }
    return undefined;
  }

  /**
   * All names in a text, left to right, longest first, none overlapping another. `text` is what names are compared with;
   * `context`, of the same length, is what the boundaries look at. Where the places are known at which a name may begin, only
   * these `starts` are looked at.
   */
  find(text: string, boundaries: Boundaries, context: string = text, starts?: Starts<T>): Found<T>[] {
    if (starts) return this.findAt(starts, text, boundaries, context);
    const found: Found<T>[] = [];
    const units = asString(text);
    for (let index = 0; index < units.length; index++) {
      if (this.names.step(Trie.root, units.charCodeAt(index)) === Trie.none || !boundaries.begins(context, index)) continue;
      const name = this.at(text, index, boundaries, context);
      if (!name) continue;
      found.push(name);
      index = name.end - 1;
    }
    return found;
  }

  private findAt({ at, begun }: Starts<T>, text: string, boundaries: Boundaries, context: string): Found<T>[] {
    const found: Found<T>[] = [];
    let free = 0;
    for (let index = 0; index < at.length; index++) {
      const start = at[index] as number;
      if (start < free || !boundaries.begins(context, start)) continue;
      const name = this.at(text, start, boundaries, context, begun?.[index]);
      if (!name) continue;
      found.push(name);
      free = name.end;
    }
    return found;
  }
}
