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
