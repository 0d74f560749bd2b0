import { Prospects } from "./prospects.ts";

/** A pattern and, on the side before a place, how many units of the text it sees there. */
export interface PatternBeside {
  pattern: RegExp;
  sees?: number;
}

interface Tried extends PatternBeside {
  bit: number;
}

/**
 * Patterns of what stands right beside a place: behind it with the flag "y", or before it, bound to their end with "$". Each is tried only
 * where the units there let it match, which is told for all of them at once.
 */
export class PatternsBeside<Name extends string> {
  private readonly prospects: Prospects;
  private readonly patterns: Readonly<Record<Name, Tried>>;
  private text = "";
  private place = -1;
  private bits = 0;

  /** At most 32 patterns with the flag "u". */
  constructor(side: "before" | "behind", patterns: Readonly<Record<Name, PatternBeside>>) {
    const all = Object.entries<PatternBeside>(patterns) as [Name, PatternBeside][];
    this.patterns = Object.fromEntries(all.map(([name, beside], index) => [name, { ...beside, bit: 1 << index }])) as Record<Name, Tried>;
    this.prospects = new Prospects(
      all.map(([, { pattern }]) => pattern),
      side === "before",
    );
  }

  /** What one of the patterns matches beside a place of a text. */
  match(name: Name, text: string, place: number): RegExpExecArray | null {
    const { pattern, bit, sees } = this.patterns[name];
    if ((this.bitsAt(text, place) & bit) === 0) return null;
    if (sees !== undefined) return pattern.exec(text.slice(Math.max(0, place - sees), place));
    pattern.lastIndex = place;
    return pattern.exec(text);
  }

  /** Most places are asked about for one pattern after another. */
  private bitsAt(text: string, place: number): number {
    if (place !== this.place || text !== this.text) {
      this.bits = this.prospects.at(text, place);
      this.place = place;
      this.text = text;
    }
    return this.bits;
  }
}
