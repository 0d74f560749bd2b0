/**
 * Text that a database can hold: PostgreSQL takes no NUL, and half a surrogate pair is no character. Each is replaced by one
 * unit, so that every offset stays right.
 */
export function cleanText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** How JSON spells what a database cannot hold; plain text that happens to look like it is cleaned for nothing. */
const unholdable = /\\u(?:0000|d[89a-f])/u;

/** The same for every string inside plain data. */
export function cleanData<T>(data: T): T {
  const json = JSON.stringify(data);
  if (!unholdable.test(json)) return data;
  return JSON.parse(JSON.stringify(data, (_key, value: unknown) => (typeof value === "string" ? cleanText(value) : value))) as T;
}
