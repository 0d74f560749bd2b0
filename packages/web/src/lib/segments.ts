/**
 * Cuts a text into the pieces between which the set of marks does not change, so that overlapping evidence can be shown
 * without nesting: "A[B(C]D)E" becomes A, B, C, D, E, where C carries both marks.
 */

/** One stretch of text that somebody points at. `end` is exclusive, both count UTF-16 code units of the whole text. */
export interface Mark<K extends string = string> {
  id: string;
  kind: K;
  start: number;
  end: number;
}

/** A run of text under one set of marks, the shortest (most particular) mark first; plain text has none. */
export interface Piece<K extends string = string> {
  start: number;
  end: number;
  marks: readonly Mark<K>[];
}

/** One line of the text with its pieces; lines are shown as paragraphs. */
export interface Line<K extends string = string> {
  start: number;
  end: number;
  pieces: readonly Piece<K>[];
}

const length = (mark: Mark): number => mark.end - mark.start;

function linesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** The pieces of `start..end`; `marks` are those that touch it, in any order. */
export function piecesOf<K extends string>(start: number, end: number, marks: readonly Mark<K>[]): Piece<K>[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    const over = marks.filter((mark) => mark.start < to && mark.end > from).sort((a, b) => length(a) - length(b));
    return { start: from, end: to, marks: over };
  });
}

/**
 * The lines of `text` with their pieces, empty lines left out. Marks outside the text or with no width are ignored. Cost grows
 * with the text and with the marks of each line, not with their product.
 */
export function segment<K extends string>(text: string, marks: readonly Mark<K>[]): Line<K>[] {
  const sorted = marks
    .filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark<K>[] = [];
  const lines: Line<K>[] = [];
  for (const { start, end } of linesOf(text)) {
    open = open.filter((mark) => mark.end > start);
    while (next < sorted.length && (sorted[next]?.start ?? 0) < end) {
      const mark = sorted[next++];
      if (mark && mark.end > start) open.push(mark);
    }
    if (text.slice(start, end).trim() !== "") lines.push({ start, end, pieces: piecesOf(start, end, open) });
  }
  return lines;
}
