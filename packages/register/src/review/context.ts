import { sentenceEnd, sentenceStart } from "../claims/sentence.ts";
import type { Passage } from "../claims/types.ts";

/** Sentences shown before and after the one that matters. */
const NEIGHBOURS = 2;
/** Characters shown before and after it at most; lists and tables have sentences without end. */
const REACH = 600;

/** A stretch of a text around a sentence; offsets count UTF-16 code units of `text`. */
export interface Surroundings {
  /** Offset of `text` in the whole. */
  at: number;
  text: string;
  sentence: { start: number; end: number };
  highlights: { start: number; end: number }[];
}

/** A sentence with the ones before and after it, as they stand in the text. */
export function surroundings(text: string, passage: Passage): Surroundings {
  const end = Math.min(text.length, passage.at + passage.text.length);
  const from = before(text, passage.at);
  const to = after(text, end);
  return {
    at: from,
    text: text.slice(from, to),
    sentence: { start: passage.at - from, end: end - from },
    highlights: passage.highlights.map(({ start, end: stop }) => ({ start: passage.at + start - from, end: passage.at + stop - from })),
  };
}

function before(text: string, position: number): number {
  const floor = Math.max(0, position - REACH);
  let at = position;
  for (let count = 0; count < NEIGHBOURS; count += 1) {
    const last = trimmedEnd(text, at);
    if (last <= floor) break;
    at = Math.max(floor, sentenceStart(text, last - 1));
  }
  return wordStart(text, at, position);
}

function after(text: string, position: number): number {
  const ceiling = Math.min(text.length, position + REACH);
  let at = position;
  for (let count = 0; count < NEIGHBOURS; count += 1) {
    const next = trimmedStart(text, at);
    if (next >= ceiling) break;
    at = Math.min(ceiling, Math.max(next + 1, sentenceEnd(text, next + 1)));
  }
  return wholeCharacter(text, at);
}

function trimmedEnd(text: string, position: number): number {
  let at = position;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function trimmedStart(text: string, position: number): number {
  let at = position;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Begins with a whole character and without space. */
function wordStart(text: string, from: number, limit: number): number {
  return Math.min(limit, trimmedStart(text, wholeCharacter(text, from)));
}

function wholeCharacter(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position + 1 : position;
}
