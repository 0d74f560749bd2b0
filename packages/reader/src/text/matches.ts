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

/** A pattern that is looked for, and the sign without which it does not match, where there is one. */
interface Search {
  pattern: RegExp;
  needs: string | undefined;
}

const searches = new WeakMap<readonly RegExp[], readonly Search[]>();

/** Several patterns with the flag "g" as they are looked for in many short texts. */
export function searchesFor(patterns: readonly RegExp[]): readonly Search[] {
  const known = searches.get(patterns);
  if (known) return known;
  const made = patterns.map((pattern) => ({ pattern, needs: neededSign(pattern.source) }));
  searches.set(patterns, made);
  return made;
}

/** Every match of a pattern in a text; see `matchesOf`. */
export function matchesFor({ pattern, needs }: Search, text: string): readonly RegExpExecArray[] {
  return needs === undefined || contains(text, needs) ? matchesOf(pattern, text) : noMatches;
}

const noMatches: readonly RegExpExecArray[] = [];

/** Patterns tried together: where they are tried, and the sign without which none of them matches, where there is one. */
interface Alike {
  pattern: RegExp;
  needs: string | undefined;
  fromEnd: boolean;
}

const joined = new WeakMap<readonly RegExp[], readonly Alike[]>();

/** Whether one of several patterns without the flags "g" and "y" matches; they are tried together, since most of a short search is its start. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  let known = joined.get(patterns);
  if (!known) {
    known = join(patterns);
    joined.set(patterns, known);
  }
  for (const alike of known) if ((alike.needs === undefined || contains(text, alike.needs)) && matches(alike, text)) return true;
  return false;
}

function matches({ pattern, fromEnd }: Alike, text: string): boolean {
  if (fromEnd) pattern.lastIndex = text.length;
  return pattern.test(text);
}

/** Patterns of the same flags that are tried from the same side and need the same sign, as one. */
function join(patterns: readonly RegExp[]): Alike[] {
  return [...Map.groupBy(patterns, kindOf).values()].map((group) => {
    const [{ source, flags } = /(?:)/] = group;
    const either = group.map((pattern) => `(?:${pattern.source})`).join("|");
    const fromEnd = triedFrom(source) === "end";
    const pattern = fromEnd ? new RegExp(`(?<=${either})`, `${flags}y`) : new RegExp(either, flags);
    return { pattern, needs: needOf(source), fromEnd };
  });
}

function kindOf({ source, flags }: RegExp): string {
  return `${flags} ${triedFrom(source)} ${needOf(source) ?? ""}`;
}

/** Where few signs fit at the side from which a pattern is tried, it mostly fails there, and a look for another sign is not worth it. */
function needOf(source: string): string | undefined {
  const side = triedFrom(source);
  return side === "start" || side === "end" ? undefined : neededSign(source);
}

/** The side of a text from which a pattern is tried, told by its source: one to which it is bound, and at which few signs fit. */
export function triedFrom(source: string): "start" | "end" | "loose start" | "anywhere" {
  const all = source.match(parts) ?? [];
  if (hasChoice(all)) return "anywhere";
  const bound = all[0] === "^";
  if (bound && isNarrow(all.slice(1), 1)) return "start";
  if (all.at(-1) === "$" && isNarrow(all.slice(0, -1).reverse(), -1)) return "end";
  return bound ? "loose start" : "anywhere";
}

/** Whether a pattern is several, of which one matches. */
function hasChoice(all: readonly string[]): boolean {
  let depth = 0;
  for (const part of all) {
    if (part === "(") depth++;
    else if (part === ")") depth--;
    else if (part === "|" && depth === 0) return true;
  }
  return false;
}

/** Whether few signs fit where a pattern begins to be tried; what may be left out there does not decide it. */
function isNarrow(inward: readonly string[], quantifierAt: 1 | -1): boolean {
  for (const [index, part] of inward.entries()) {
    if (quantifier.test(part)) continue;
    if (loose.test(part)) return false;
    if (!mayBeNone.test(inward[index + quantifierAt] ?? "")) return true;
  }
  return false;
}

const quantifier = /^(?:[*+?]|\{.*\})$/su;
const mayBeNone = /^(?:[*?]|\{0)/u;
/** A part of a pattern that fits most signs. */
const loose = /^(?:\.|\\[SDWpPw].*|\[\^.*|\[.*\\[SDWpPw].*)$/su;

/** Signs that few lines hold, the rarest first; the last stands for any figure. */
const rareSigns = ["@", "°", "©", "|", "(", "=", ":"] as const;
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
    else if (depth === 0 && !mayBeNone.test(all[index + 1] ?? "")) found.add(part === "\\d" ? anyFigure : part.replace(/^\\(?=\W)/, ""));
  }
  return [...rareSigns, anyFigure].find((sign) => found.has(sign));
}
