import type { Evidence } from "@entente/model";
import type { Passage } from "./types.ts";

/** Longest stretch of text shown on either side of the quoted words, in UTF-16 code units. */
const REACH = 320;
/** Evidence further from the first than this is not shown in the same passage. */
const SPREAD = 400;

/**
 * Where a sentence may end: an ideographic stop, or a stop before space. After a number ("18. Oktober"), one letter ("z. B.") or two of
 * which the first is a capital ("TS.", "Dr.") it ends none: too long a passage is better than one that cuts a name from its title.
 */
const boundary = /[。！？](?=.)|(?<!(?:^|\P{L})\p{L}|(?:^|\P{L})\p{Lu}\p{L}|\p{N})[.!?…]["”’»)]*(?=\s)/gu;

/** The sentence around an item's evidence; undefined where it has none. */
export function passageOf(text: string, evidence: readonly Evidence[]): Passage | undefined {
  const first = evidence[0];
  if (!first) return undefined;
  const near = evidence.filter((other) => other.start >= first.start - SPREAD && other.end <= first.end + SPREAD);
  const from = Math.min(...near.map((other) => other.start));
  const to = Math.max(...near.map((other) => other.end));
  const at = sentenceStart(text, from);
  const end = sentenceEnd(text, to);
  return { at, text: text.slice(at, end), highlights: near.map((other) => ({ start: other.start - at, end: other.end - at })) };
}

/** Where the sentence that holds a position begins. */
export function sentenceStart(text: string, position: number): number {
  const floor = wholeCharacter(text, Math.max(0, position - REACH));
  // One character more: an ideographic stop ends a sentence only where something follows.
  const before = text.slice(floor, position + 1);
  const line = text.slice(floor, position).lastIndexOf("\n") + 1;
  let start = line;
  for (const match of before.slice(line).matchAll(boundary)) {
    const end = line + match.index + match[0].length;
    if (floor + end <= position) start = end;
  }
  return skipSpace(text, floor + start, position);
}

/** Where the sentence that holds the character before a position ends. */
export function sentenceEnd(text: string, position: number): number {
  const after = text.slice(position, wholeCharacter(text, Math.min(text.length, position + REACH)));
  const line = after.indexOf("\n");
  const rest = line < 0 ? after : after.slice(0, line);
  // The character before may be needed to tell an abbreviation from an end.
  const lead = text.slice(Math.max(0, position - 3), position);
  for (const match of (lead + rest).matchAll(boundary)) {
    const end = match.index + match[0].length - lead.length;
    if (end > 0) return position + end;
  }
  return position + rest.trimEnd().length;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Moves a position off the middle of a surrogate pair. */
function wholeCharacter(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position;
}
