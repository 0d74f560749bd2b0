import type { PageLine } from "./lines.ts";

/** Line spacing beyond this many times the usual one parts paragraphs. */
const wideGap = 1.35;
/** A line that ends before this share of the column's width was not broken for want of room. */
const fullLine = 0.85;
const sentenceEnd = /[.!?。!?…:][”’"'»」』)\]]*$/u;
const listMark = /^(?:[•●○▪■□◆◇▶※*·–-]\s|\(?\d{1,2}[.)]\s|[가-하][.)]\s|[a-zđ][.)]\s|[①-⑳])/u;
/** Characters of scripts that are written without spaces between words. */
const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/u;
const hangul = /[\uac00-\ud7a3]/u;

/** Lines of a document's pages to paragraphs, one a line of the result: wrapped lines joined, hyphenated words made whole. */
export function toParagraphs(pages: readonly PageLine[][]): string {
  const spacedHangul = marksSpaces(pages);
  const paragraphs: string[][] = [];
  let last: PageLine | undefined;
  for (const page of pages) {
    const shape = shapeOf(page);
    for (const line of page) {
      const open = last && !partedBy(last, line, shape) ? paragraphs.at(-1) : undefined;
      if (open && last) append(open, line.text, spacedHangul && !last.spaced);
      else paragraphs.push([line.text]);
      last = line;
    }
  }
  return paragraphs.map((lines) => lines.join("")).join("\n\n");
}

/** Adds a line to a paragraph's lines; only the last of them is looked at, so that a long paragraph costs no more than a short one. */
function append(lines: string[], text: string, insideWord: boolean): void {
  const before = lines.pop() ?? "";
  const { hyphen, space } = seamOf(before, text, insideWord);
  lines.push(hyphen ? before.slice(0, -1) : before, space ? ` ${text}` : text);
}

interface Shape {
  /** The usual distance between lines, in points. */
  spacing: number;
  left: number;
  right: number;
}

function shapeOf(page: readonly PageLine[]): Shape {
  const gaps: number[] = [];
  for (let index = 1; index < page.length; index++) {
    const gap = (page[index - 1]?.y ?? 0) - (page[index]?.y ?? 0);
    if (gap > 1) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  const left = page.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = page.reduce((most, { end }) => Math.max(most, end), 0);
  return { spacing: gaps[Math.floor(gaps.length / 3)] ?? 0, left, right };
}

function partedBy(last: PageLine, line: PageLine, { spacing, left, right }: Shape): boolean {
  const size = Math.max(last.size, line.size, 1);
  if (Math.abs(last.size - line.size) > size * 0.12 || listMark.test(line.text)) return true;
  if (/\s\|\s/u.test(last.text) || /\s\|\s/u.test(line.text)) return true;
  const gap = last.y - line.y;
  if (gap <= size * 3 && continues(last.text, line.text)) return false;
  const short = last.end - left < fullLine * (right - left);
  if (gap <= 0) return sentenceEnd.test(last.text) || short;
  if (gap > Math.max(spacing * wideGap, size * 1.9) || gap > size * 3) return true;
  if (short) return sentenceEnd.test(last.text) || last.end - left < fullLine * 0.75 * (right - left);
  return sentenceEnd.test(last.text) && line.x - last.x > size * 0.8;
}

/** A word is broken at the line's end, or the next line goes on in the middle of a sentence. */
function continues(last: string, next: string): boolean {
  return /\p{L}[-‐]$/u.test(last) || (/^\p{Ll}/u.test(next) && /[\p{L}\p{N},]$/u.test(last));
}

/** Whether the file writes the space at which a Korean line was broken; then a line without one was broken inside a word. */
function marksSpaces(pages: readonly PageLine[][]): boolean {
  const korean = pages.flat().filter(({ text }) => hangul.test(text.at(-1) ?? ""));
  return korean.filter(({ spaced }) => spaced).length > korean.length / 5;
}

/** How two lines of a paragraph become one. */
interface Seam {
  /** The hyphen at the first line's end only broke a word and goes. */
  hyphen: boolean;
  space: boolean;
}

/** `insideWord`: the file shows that a Korean line without a space at its end breaks a word. */
function seamOf(before: string, after: string, insideWord: boolean): Seam {
  const [last = "", next = ""] = [before.at(-1), after[0]];
  const ending = before.slice(-3);
  const whole = { hyphen: false, space: false };
  if (/\p{L}[-‐]$/u.test(ending) && /\p{Ll}/u.test(next)) {
    const elided = /^(?:und|oder|bzw|sowie|and|or)(?!\p{L})/u.test(after);
    return { hyphen: !elided, space: elided };
  }
  if (/\p{L}[-‐–\u00ad]$/u.test(ending) && /[\p{L}\p{N}]/u.test(next)) return whole;
  if (unspaced.test(last) && (unspaced.test(next) || /\d/u.test(next))) return whole;
  if (unspaced.test(next) && /[\p{N}\p{Script=Latin}]/u.test(last)) return whole;
  return { hyphen: false, space: !(insideWord && hangul.test(last) && hangul.test(next)) };
}

/** Two lines of a paragraph as one. */
export function joinLines(before: string, after: string, insideWord: boolean): string {
  const { hyphen, space } = seamOf(before, after, insideWord);
  return `${hyphen ? before.slice(0, -1) : before}${space ? " " : ""}${after}`;
}
