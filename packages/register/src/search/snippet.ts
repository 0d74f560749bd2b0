import { fold } from "@entente/model";
import { queryTerms } from "./terms.ts";

/** Part of a text that shows why it was found. */
export interface Snippet {
  text: string;
  /** The matched stretches, as UTF-16 offsets inside `text`. */
  marks: { start: number; end: number }[];
}

const BEFORE = 60;
const AFTER = 140;

/** A text folded letter by letter, with the way back: `origin[i]` is where the folded unit i came from. */
export interface FoldedText {
  folded: string;
  origin: number[];
}

/** Folds a text and remembers where each folded unit stood, since folding changes lengths ("ß" → "ss", decomposed marks vanish). */
export function foldWithOrigin(text: string): FoldedText {
  const origin: number[] = [];
  const pieces: string[] = [];
  const known = new Map<string, string>();
  let at = 0;
  for (const letter of text) {
    let piece = known.get(letter);
    if (piece === undefined) known.set(letter, (piece = fold(letter)));
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    at += letter.length;
  }
  origin.push(at);
  return { folded: pieces.join(""), origin };
}

/** The first place of a text that fits the query, its words marked as they are written there; undefined where none stands in it. */
export function snippetOf(text: string, query: string): Snippet | undefined {
  const { folded, origin } = foldWithOrigin(text);
  const found = firstMatch(folded, query);
  if (found === undefined) return undefined;
  const start = lineStart(text, origin[found] ?? 0);
  const end = wordEnd(text, Math.min(text.length, (origin[found] ?? 0) + AFTER));
  return { text: text.slice(start, end), marks: marksIn(folded, origin, query, start, end) };
}

function firstMatch(folded: string, query: string): number | undefined {
  const whole = folded.indexOf(fold(query).trim());
  if (whole >= 0) return whole;
  const places = queryTerms(query)
    .map(({ text }) => folded.indexOf(text))
    .filter((place) => place >= 0);
  return places.length === 0 ? undefined : Math.min(...places);
}

function marksIn(folded: string, origin: number[], query: string, start: number, end: number): Snippet["marks"] {
  const from = origin.findIndex((place) => place >= start);
  const marks: Snippet["marks"] = [];
  for (const { text } of queryTerms(query)) {
    for (let at = folded.indexOf(text, from); at >= 0; at = folded.indexOf(text, at + text.length)) {
      const stop = origin[at + text.length] ?? end;
      if (stop > end) break;
      marks.push({ start: (origin[at] ?? start) - start, end: stop - start });
    }
  }
  return merged(marks);
}

function merged(marks: Snippet["marks"]): Snippet["marks"] {
  const result: Snippet["marks"] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}

/** A little before the match, at the start of a word, within its line. */
function lineStart(text: string, at: number): number {
  const floor = Math.max(0, at - BEFORE);
  const lead = text.slice(floor, at);
  const line = lead.lastIndexOf("\n");
  if (line >= 0) return floor + line + 1;
  if (floor === 0) return 0;
  const space = lead.search(/\s/u);
  return space < 0 ? wholeCharacter(text, floor) : floor + space + 1;
}

function wordEnd(text: string, limit: number): number {
  if (limit === text.length) return limit;
  const tail = text.slice(Math.max(0, limit - 30), limit);
  const space = tail.search(/\s\S*$/u);
  return space < 0 ? wholeCharacter(text, limit) : limit - tail.length + space;
}

function wholeCharacter(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position;
}
