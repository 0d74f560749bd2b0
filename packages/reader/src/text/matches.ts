/**
 * Every match of a pattern with the flag "g". `matchAll` copies the pattern for each text, which costs more than most searches;
 * here the pattern itself runs, and all matches are collected before anyone else can use it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

const joined = new WeakMap<readonly RegExp[], readonly RegExp[]>();

/** Whether one of several patterns without the flags "g" and "y" matches; they are tried together, since most of a short search is its start. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  let known = joined.get(patterns);
  if (!known) {
    known = join(patterns);
    joined.set(patterns, known);
  }
  for (const pattern of known) if (pattern.test(text)) return true;
  return false;
}

/** Patterns of the same flags as one; those bound to the beginning stay apart, so that they are not tried further on. */
function join(patterns: readonly RegExp[]): RegExp[] {
  const alike = Map.groupBy(patterns, ({ source, flags }) => `${flags}${/^\^(?!.*\|)/su.test(source) ? "^" : ""}`);
  return [...alike.values()].map((group) => new RegExp(group.map(({ source }) => `(?:${source})`).join("|"), group[0]?.flags));
}
