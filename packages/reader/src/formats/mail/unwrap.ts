import { joinLines } from "../pdf/paragraphs.ts";

/** Mail programs break lines at 72 to 78 columns; a longer line means that this one did not. */
const widest = 100;
/** In a text whose lines all stay below this, they are short on purpose. */
const narrowest = 50;
const list = /^(?:[-*•·○□■>]|\d{1,2}[.)]\s)/u;
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;

/**
 * A plain text with the lines made whole that a mail program broke for want of room: a line goes on in the next one where that one's first
 * word would not have fitted on it. Texts without a common width are given back as they are.
 */
export function unwrap(text: string): string {
  const lines = text
    .replace(/\r\n?/gu, "\n")
    .split("\n")
    .map((line) => line.trimEnd());
  const width = lines.reduce((most, line) => Math.max(most, columns(line)), 0);
  if (width > widest || width < narrowest) return text;
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0) parts.push(line);
    else if (goesOn(lines[index - 1] ?? "", line, width)) continueLine(parts, line.trimStart());
    else parts.push("\n", line);
  }
  return parts.join("");
}

/** Only the line before is looked at, however long the paragraph has grown. */
function continueLine(parts: string[], line: string): void {
  const whole = joinLines(parts.pop() ?? "", line, false);
  parts.push(whole.slice(0, whole.length - line.length), line);
}

function goesOn(last: string, line: string, width: number): boolean {
  if (last.trim() === "" || line.trim() === "" || list.test(line)) return false;
  return columns(last) + 1 + columns(firstWord(line.trimStart())) > width;
}

/** Up to the first space, or the first letter of a script without spaces. */
function firstWord(line: string): string {
  return /^(?:[\u3041-\u30ff\u4e00-\u9fff]|[^\s\u3041-\u30ff\u4e00-\u9fff]+)/u.exec(line)?.[0] ?? "";
}

/** Width on a screen, where East Asian letters take two columns. */
function columns(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
