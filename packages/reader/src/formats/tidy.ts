/** Characters that carry no text: controls, byte-order marks, zero-width spaces, soft hyphens, direction marks. */
const invisible = /[[\p{Cc}--[\t\n]]\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+/gv;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;

/**
 * The readable form every span points into: NFC, lines ended by "\n", one ordinary space between words, no space at either
 * end of a line, at most one blank line, no control characters. Applying it twice changes nothing. Linear in the text.
 */
export function tidy(text: string): string {
  const lines = text.toWellFormed().replace(lineEnds, "\n").replace(invisible, "").normalize("NFC").replace(spaces, oneSpace).split("\n");
  return lines
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** An ideographic space stays one, since in Japanese it parts a family name from a given name. */
function oneSpace(run: string): string {
  return run === "\u3000" ? run : " ";
}

/** One line of text: what `tidy` gives, with line ends as spaces. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\s*\n\s*/gu, " ");
}
