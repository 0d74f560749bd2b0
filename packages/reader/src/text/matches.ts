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

/** Patterns tried together, and the sign without which none of them matches, where there is one. */
interface Alike {
  pattern: RegExp;
  needs: string | undefined;
}

const joined = new WeakMap<readonly RegExp[], readonly Alike[]>();

/** Whether one of several patterns without the flags "g" and "y" matches; they are tried together, since most of a short search is its start. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  let known = joined.get(patterns);
  if (!known) {
    known = join(patterns);
    joined.set(patterns, known);
  }
  for (const { pattern, needs } of known) if ((needs === undefined || contains(text, needs)) && pattern.test(text)) return true;
  return false;
}

/** Patterns of the same flags and needs as one; those bound to the beginning stay apart, so that they are not tried further on. */
function join(patterns: readonly RegExp[]): Alike[] {
  return [...Map.groupBy(patterns, kindOf).values()].map((group) => ({
    pattern: new RegExp(group.map(({ source }) => `(?:${source})`).join("|"), group[0]?.flags),
    needs: neededSign(group[0]?.source ?? ""),
  }));
}

function kindOf({ source, flags }: RegExp): string {
  return `${flags}${/^\^(?!.*\|)/su.test(source) ? "^" : ""} ${neededSign(source) ?? ""}`;
}

/** Signs that few lines hold, the rarest first; the last stands for any figure. */
const rareSigns = ["@", "°", "©", "|", "(", "="] as const;
const anyFigure = "0";

function contains(text: string, sign: string): boolean {
  return sign === anyFigure ? /\d/.test(text) : text.includes(sign);
}

/** The parts of a pattern's source: classes, escapes, brackets, quantifiers, letters. */
const parts = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|./gsu;

/**
 * A sign or figure that stands in everything a pattern matches: one outside all groups and choices that is not optional. It is told by the
 * pattern's source, and where the source leaves it open there is none.
 */
export function neededSign(source: string): string | undefined {
  const found = new Set<string>();
  let depth = 0;
  const all = source.match(parts) ?? [];
  for (const [index, part] of all.entries()) {
    if (part === "|" && depth === 0) return undefined;
    if (part === "(") depth++;
    else if (part === ")") depth--;
    else if (depth === 0 && !/^(?:[*?]|\{0)/.test(all[index + 1] ?? ""))
      found.add(part === "\\d" ? anyFigure : part.replace(/^\\(?=\W)/, ""));
  }
  return [...rareSigns, anyFigure].find((sign) => found.has(sign));
}
