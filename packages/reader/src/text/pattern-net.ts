import { isWordUnit } from "./letters.ts";
import { type PatternPart, patternParts } from "./pattern-parts.ts";

/** A condition on one unit. */
interface Atom {
  test: RegExp;
  /** It may hold for a character that is written with two units. */
  wide: boolean;
  /** It may hold for what is neither a letter nor a figure. */
  sign: boolean;
}

/** A stop on the way through a pattern. */
interface Stop {
  /** The pattern, by number. */
  owner: number;
  /** Stops reached from here without a unit. */
  leaps: number[];
  /** Stops reached over a unit for which an atom holds. */
  steps: { atom: number; to: number }[];
}

/** Several patterns as one net of stops, which one follows unit by unit through all of them at once. */
export class PatternNet {
  /** The stops at which all patterns begin, and those a unit before. */
  readonly beginning: readonly number[];
  readonly before: readonly number[];
  private readonly stops: Stop[] = [];
  private readonly ends: number[] = [];
  private readonly atoms: Atom[] = [];
  private readonly atomNumbers = new Map<string, number>();
  private readonly backwards: boolean;

  /** `backwards`: the net is followed from the patterns' ends. */
  constructor(patterns: readonly RegExp[], backwards: boolean) {
    this.backwards = backwards;
    const before = patterns.map((_, owner) => this.stop(owner));
    const first = patterns.map((pattern, owner) => {
      const parts = patternParts(pattern);
      const flags = pattern.flags.replace(/[^isu]/g, "");
      const begin = this.lay(parts.before, before[owner] as number, flags);
      this.ends.push(this.lay(parts.whole, begin, flags));
      return begin;
    });
    this.before = before;
    this.beginning = this.withLeaps(first);
  }

  /** Which atoms hold for a unit, in the order of their numbers. */
  holding(unit: string): boolean[] {
    return this.atoms.map(({ test }) => test.test(unit));
  }

  /** The stops reached from others over a unit, by the atoms that hold for it. */
  behind(stops: readonly number[], holding: readonly boolean[]): readonly number[] {
    const reached = stops.flatMap((stop) => this.stepsOf(stop).flatMap(({ atom, to }) => (holding[atom] ? [to] : [])));
    return this.withLeaps(reached);
  }

  /** Whether one of these stops may be left over a sign: neither a letter nor a figure. */
  leadOverSign(stops: readonly number[]): boolean {
    return stops.some((stop) => this.stepsOf(stop).some(({ atom }) => this.atoms[atom]?.sign));
  }

  /** The ends of all patterns that might go on over half a character: where they lead is not followed. */
  behindHalf(stops: readonly number[]): readonly number[] {
    const open = stops.filter((stop) => this.stepsOf(stop).some(({ atom }) => this.atoms[atom]?.wide));
    return [...new Set(open.map((stop) => this.ends[(this.stops[stop] as Stop).owner] as number))];
  }

  /** The patterns that end at one of these stops, as bits. */
  endingAt(stops: readonly number[]): number {
    return this.ends.reduce((bits, end, owner) => (stops.includes(end) ? bits | (1 << owner) : bits), 0);
  }

  private stepsOf(stop: number): Stop["steps"] {
    return (this.stops[stop] as Stop).steps;
  }

  private withLeaps(stops: readonly number[]): readonly number[] {
    const found = new Set(stops);
    for (const stop of found) for (const to of (this.stops[stop] as Stop).leaps) found.add(to);
    return [...found].sort((a, b) => a - b);
  }

  private stop(owner: number): number {
    return this.stops.push({ owner, leaps: [], steps: [] }) - 1;
  }

  private leap(from: number, to: number): void {
    (this.stops[from] as Stop).leaps.push(to);
  }

  /** Lays the stops of a part behind `from` and answers the last of them. */
  private lay(part: PatternPart, from: number, flags: string): number {
    if (part.kind === "unit") return this.layUnit(part.source, from, flags);
    if (part.kind === "times") return this.layTimes(part, from, flags);
    if (part.kind === "row") {
      const parts = this.backwards ? part.parts.toReversed() : part.parts;
      return parts.reduce((last, next) => this.lay(next, last, flags), from);
    }
    const { owner } = this.stops[from] as Stop;
    const end = this.stop(owner);
    for (const one of part.parts) {
      const begin = this.stop(owner);
      this.leap(from, begin);
      this.leap(this.lay(one, begin, flags), end);
    }
    return end;
  }

  private layUnit(source: string, from: number, flags: string): number {
    const to = this.stop((this.stops[from] as Stop).owner);
    const key = `${flags} ${source}`;
    const atom = this.atomNumbers.get(key) ?? this.atoms.length;
    if (atom === this.atoms.length) {
      this.atomNumbers.set(key, atom);
      this.atoms.push(atomOf(source, flags));
    }
    (this.stops[from] as Stop).steps.push({ atom, to });
    return to;
  }

  private layTimes({ part, least, most }: PatternPart & { kind: "times" }, from: number, flags: string): number {
    const { owner } = this.stops[from] as Stop;
    let last = from;
    for (let time = 0; time < least; time++) last = this.lay(part, last, flags);
    const end = this.stop(owner);
    const again = this.stop(owner);
    this.leap(last, again);
    if (most === Number.POSITIVE_INFINITY) this.leap(this.lay(part, again, flags), again);
    this.leap(again, end);
    if (most === Number.POSITIVE_INFINITY) return end;
    last = again;
    for (let time = least; time < most; time++) {
      last = this.lay(part, last, flags);
      this.leap(last, end);
    }
    return end;
  }
}

function atomOf(source: string, flags: string): Atom {
  const wide = !/^(?:[^\\[.]|\\[\Wdnrstw])$/.test(source);
  const sign = source !== "\\d" && !(source.length === 1 && isWordUnit(source, 0));
  return { test: new RegExp(`^(?:${source})$`, flags), wide, sign };
}
