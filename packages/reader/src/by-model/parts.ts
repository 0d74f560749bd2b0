/** A stretch of the text that is asked about at once. */
export interface Part {
  start: number;
  text: string;
}

/**
 * Cuts a text into parts of at most `limit` characters, at paragraph ends where possible, else at sentence ends, else anywhere
 * but inside a surrogate pair. Parts join to the whole text.
 */
export function partsOf(text: string, limit: number): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= limit ? text.length : cutBefore(text, start, start + limit);
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}

function cutBefore(text: string, start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2);
  const paragraph = text.lastIndexOf("\n", limit - 1) + 1;
  if (paragraph > half) return paragraph;
  for (let at = limit; at > half; at -= 1) if (/[.!?。！？]/u.test(text[at - 1] as string)) return at;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
