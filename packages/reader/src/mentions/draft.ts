import type { OrganisationType, Span } from "@entente/model";
import type { PlaceEntry } from "@entente/model/places";
import type { Entity, KnownName } from "../types.ts";

/** A name found, before it is known which real-world thing it belongs to. */
export interface NameDraft extends Span {
  kind: "person" | "organisation" | "place";
  name: string;
  form: "full" | "short" | "generic";
  rule: string;
  confidence: number;
  organisationType: OrganisationType | undefined;
  /** Level of a place, country and code come from here. */
  entry: PlaceEntry | undefined;
  known: KnownName | undefined;
  /** Country of a place that the gazetteer does not list. */
  country: string | undefined;
  /** A listed body's fullest spelling, under which its spellings meet. */
  canonical: string | undefined;
  /** Roles as written beside this mention. */
  roles: string[] | undefined;
  /** Where the role's words stand, to look for the body or place a person belongs to. */
  roleSpans: Span[] | undefined;
  /** A second name given in brackets behind the first. */
  alias: Span | undefined;
}

/**
 * A draft with no more than its name. Every draft is made here, so that all have the same fields in the same order: what an engine
 * has seen in one shape only, it reads many times faster. `rule` is without the pack's code.
 */
export function draftOfName(
  { text, names }: { text: string; names: { code: string } },
  kind: NameDraft["kind"],
  { start, end }: Span,
  rule: string,
  confidence: number,
  form: NameDraft["form"] = "full",
): NameDraft {
  return {
    kind,
    start,
    end,
    name: text.slice(start, end),
    form,
    rule: `${names.code}/${rule}`,
    confidence,
    organisationType: undefined,
    entry: undefined,
    known: undefined,
    country: undefined,
    canonical: undefined,
    roles: undefined,
    roleSpans: undefined,
    alias: undefined,
  };
}

/** An entity of which no more is known than its name: all are made here, in one shape, for the same reason. */
export function newEntity(index: number, kind: Entity["kind"], name: string, rule: string, confidence: number): Entity {
  return {
    index,
    kind,
    name,
    aliases: [],
    evidence: [],
    confidence,
    rule,
    roles: [],
    affiliation: undefined,
    organisationType: undefined,
    seat: undefined,
    country: undefined,
    code: undefined,
    unwritten: false,
  };
}

/** Spans by where they begin, the longest first of those that begin together: themselves where they stand so, else a sorted copy. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  const breaks = breaksOf(spans, byPlace);
  if (breaks.length === 0) return spans;
  const sorted = spans.slice();
  mergeRows(sorted, 0, sorted.length, breaks, byPlace);
  return sorted;
}

/** The same order, brought into the array itself. */
export function putInOrder<T extends Span>(spans: T[]): void {
  mergeRows(spans, 0, spans.length, breaksOf(spans, byPlace), byPlace);
}

/** By where they begin; those that begin together stay as they are. */
export function putByStart<T extends Span>(spans: T[]): void {
  mergeRows(spans, 0, spans.length, breaksOf(spans, byStart), byStart);
}

/** All orders are by start first. */
type Order = (a: Span, b: Span) => number;

/** Where rows of spans that stand in order begin, but the first: lists joined to one have few, which are merged with much less work than a sort. */
function breaksOf(spans: readonly Span[], order: Order): number[] {
  const breaks: number[] = [];
  let last = -1;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as Span;
    const { start } = span;
    if (start < last || (start === last && order(spans[index - 1] as Span, span) > 0)) breaks.push(index);
    last = start;
  }
  return breaks;
}

/** Brings the rows from `first` to `end` into one; of spans that are equal in the order, those of earlier rows stand first. */
function mergeRows<T extends Span>(spans: T[], first: number, end: number, breaks: readonly number[], order: Order): void {
  if (breaks.length === 0) return;
  const half = breaks.length >> 1;
  const middle = breaks[half] as number;
  if (breaks.length > 1) {
    mergeRows(spans, first, middle, breaks.slice(0, half), order);
    mergeRows(spans, middle, end, breaks.slice(half + 1), order);
  }
  mergeTwo(spans, first, middle, end, order);
}

/** Two rows side by side as one, filled from behind. */
function mergeTwo<T extends Span>(spans: T[], first: number, middle: number, end: number, order: Order): void {
  const right = spans.slice(middle, end);
  let before = middle - 1;
  let behind = right.length - 1;
  for (let at = end - 1; behind >= 0; at--) {
    const isLast = before < first || order(right[behind] as T, spans[before] as T) >= 0;
    spans[at] = (isLast ? right[behind--] : spans[before--]) as T;
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first span that begins at or behind `position`; spans are in order. */
export function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Answers which drafts lie over a position; spans must not overlap, and the array must not change while it is asked. */
export class SpanMap<T extends Span> {
  private readonly spans: readonly T[];
  /** Where the spans begin and end, by themselves: spans of several shapes are slow to look through. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** The last span that begins at or before the position asked for last; most questions come in the text's order. */
  private last = -1;

  constructor(spans: readonly T[]) {
    this.spans = inOrder(spans);
    for (const { start, end } of this.spans) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** The span that covers `position`. */
  at(position: number): T | undefined {
    const index = this.lastFrom(position);
    return index >= 0 && position < (this.ends[index] as number) ? this.spans[index] : undefined;
  }

  /** A span that touches the stretch, if there is one. */
  touching({ start, end }: Span): T | undefined {
    const index = this.lastFrom(start);
    if (index >= 0 && start < (this.ends[index] as number)) return this.spans[index];
    const next = index + 1;
    return next < this.starts.length && (this.starts[next] as number) < end ? this.spans[next] : undefined;
  }

  /** Index of the last span that begins at or before `position`; -1 where none does. */
  private lastFrom(position: number): number {
    const { starts, last } = this;
    const behind = last < 0 || (starts[last] as number) <= position;
    if (behind && (last + 1 >= starts.length || (starts[last + 1] as number) > position)) return last;
    let low = behind ? last + 1 : -1;
    let high = behind ? starts.length - 1 : last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return low;
  }
}
