import { asString } from "./letters.ts";
import { PatternNet } from "./pattern-net.ts";

/**
 * In the tables: what has not been asked yet; the state in which no pattern goes on; that in which all patterns begin; and that one unit
 * before, from which those begin that may stand behind it.
 */
const unknown = 0;
const dead = 1;
const root = 2;
const before = 3;
/** The kind of halves of characters that take two units. */
const half = 1;
/** States before all are forgotten and found anew. */
const mostStates = 4096;
const initialKinds = 64;

/** Each takes a bit of a number. */
const mostPatterns = 32;

const nowhere: readonly number[] = [];

/**
 * Which of several patterns may match at a place of a text, told by one look at the units there instead of one search for each. The
 * patterns are followed unit by unit, side by side; what they ask of the place besides (bounds, looks ahead and behind) is not asked, but
 * for the unit right before. So a pattern that is named may still not match, but one that is not named does not. What a unit does in a state is kept once it is known.
 */
export class Prospects {
  private readonly net: PatternNet;
  private readonly step: 1 | -1;
  /** Per unit, its kind: all patterns treat units of one kind alike. */
  private readonly kinds = new Uint16Array(65536);
  private readonly kindNumbers = new Map<string, number>();
  /** Per kind, what holds for its units. */
  private readonly holding: (readonly boolean[])[] = [[], []];
  private width = initialKinds;
  /** Per state and kind, side by side for a state: the state that follows. */
  private next = new Uint16Array(0);
  private readonly stateNumbers = new Map<string, number>();
  /** Per state, its stops in the net, and the patterns that match what led to it. */
  private stops: (readonly number[])[] = [];
  private readonly matched = new Int32Array(mostStates);

  /**
   * At most 32 patterns, with the flag "u" and without "m"; of others a RangeError tells. `backwards`: of texts it is asked which patterns may
   * match right before a place.
   */
  constructor(patterns: readonly RegExp[], backwards = false) {
    if (patterns.length > mostPatterns)
      throw new RangeError(`At most ${mostPatterns} patterns can be followed at once, not ${patterns.length}.`);
    const other = patterns.find(({ unicode, multiline }) => !unicode || multiline);
    if (other) throw new RangeError(`Only patterns with the flag "u" and without "m" can be followed, not ${other}.`);
    this.net = new PatternNet(patterns, backwards);
    this.step = backwards ? -1 : 1;
    this.forget();
  }

  /** The patterns that may match at a place, as bits by their order; with `backwards`, those that may match right before it. */
  at(text: string, place: number): number {
    const units = asString(text);
    let state = this.beginningAt(units, place);
    let bits = this.matched[state] as number;
    for (let at = this.step < 0 ? place - 1 : place; state !== dead && at >= 0 && at < units.length; at += this.step) {
      state = this.after(state, units.charCodeAt(at));
      bits |= this.matched[state] as number;
    }
    return bits;
  }

  /** The places between two of a text, in order, at which patterns may match, each followed by these as bits. */
  between(text: string, from: number, to: number, found: number[]): void {
    const units = asString(text);
    for (let at = from; at < to; at++) {
      if (this.after(root, units.charCodeAt(at)) === dead) continue;
      const bits = this.at(units, at);
      if (bits !== 0) found.push(at, bits);
    }
  }

  /** Whether a pattern may begin with a sign: neither a letter nor a figure. */
  get beginWithSigns(): boolean {
    return this.net.leadOverSign(this.net.beginning);
  }

  /** The places in a word at which patterns begin that match within it or may go on behind it with a sign, wherever the word stands. */
  inWord(word: string): readonly number[] {
    const units = asString(word);
    const found = [...Array(units.length).keys()].filter((at) => this.goesOn(units, at));
    return found.length === 0 ? nowhere : found;
  }

  private goesOn(units: string, from: number): boolean {
    let state = this.beginningAt(units, from);
    for (let at = from; state !== dead && at < units.length; at++) {
      state = this.after(state, units.charCodeAt(at));
      if (this.matched[state] !== 0) return true;
    }
    return this.net.leadOverSign(this.stops[state] as readonly number[]);
  }

  /** No match that begins at a place goes on behind this one; endless where that is not known. */
  reach(text: string, place: number): number {
    const units = asString(text);
    let state = this.beginningAt(units, place);
    let end = place;
    for (let at = place; state !== dead && at < units.length; at++) {
      const unit = units.charCodeAt(at);
      state = this.after(state, unit);
      if (state === dead) break;
      if (this.kinds[unit] === half) return Number.POSITIVE_INFINITY;
      if (this.matched[state] !== 0) end = at + 1;
    }
    return end;
  }

  private beginningAt(units: string, place: number): number {
    return this.step < 0 || place === 0 ? root : this.after(before, units.charCodeAt(place - 1));
  }

  private after(state: number, unit: number): number {
    const kind = this.kinds[unit] || this.kindOf(unit);
    return this.next[state * this.width + kind] || this.learn(state, kind);
  }

  private learn(state: number, kind: number): number {
    if (state === before && kind === half) return root;
    const from = this.stops[state] as readonly number[];
    const behind = kind === half ? this.net.behindHalf(from) : this.net.behind(from, this.holding[kind] as readonly boolean[]);
    if (this.stops.length === mostStates) {
      this.forget();
      return this.stateOf(behind);
    }
    const found = this.stateOf(behind);
    this.next[state * this.width + kind] = found;
    return found;
  }

  private stateOf(stops: readonly number[]): number {
    if (stops.length === 0) return dead;
    const key = stops.join(" ");
    const known = this.stateNumbers.get(key);
    if (known !== undefined) return known;
    const state = this.stops.push(stops) - 1;
    this.stateNumbers.set(key, state);
    this.matched[state] = this.net.endingAt(stops);
    this.makeRoom();
    return state;
  }

  private forget(): void {
    const { beginning } = this.net;
    this.stops = [[], [], beginning, this.net.before];
    this.stateNumbers.clear();
    this.stateNumbers.set(beginning.join(" "), root);
    this.matched[root] = this.net.endingAt(beginning);
    this.next.fill(unknown);
    this.makeRoom();
  }

  private makeRoom(): void {
    if (this.stops.length * this.width <= this.next.length) return;
    const larger = new Uint16Array(this.stops.length * this.width * 2);
    larger.set(this.next);
    this.next = larger;
  }

  private kindOf(unit: number): number {
    const found = (unit & 0xf800) === 0xd800 ? half : this.kindHolding(this.net.holding(String.fromCharCode(unit)));
    this.kinds[unit] = found;
    return found;
  }

  private kindHolding(holding: readonly boolean[]): number {
    const key = holding.map(Number).join("");
    const known = this.kindNumbers.get(key);
    if (known !== undefined) return known;
    const kind = this.holding.push(holding) - 1;
    this.kindNumbers.set(key, kind);
    if (kind >= this.width) this.widen();
    return kind;
  }

  /** What is known of the states is forgotten, but not the states: someone may stand in one of them. */
  private widen(): void {
    this.width *= 2;
    this.next = new Uint16Array(this.stops.length * this.width * 2);
  }
}
