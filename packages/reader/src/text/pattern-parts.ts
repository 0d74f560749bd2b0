/**
 * What a pattern asks of a text, unit by unit: conditions on the place alone (bounds, looks ahead and behind) are left out, so that the
 * parts fit wherever the pattern matches, and at some places where it does not.
 */
export type PatternPart =
  /** Any of some units: a letter, an escape or a class, as written. */
  | { kind: "unit"; source: string }
  | { kind: "row"; parts: readonly PatternPart[] }
  | { kind: "choice"; parts: readonly PatternPart[] }
  | { kind: "times"; part: PatternPart; least: number; most: number };

/** A pattern's parts, with the names of its groups in order (empty for a group without one). */
export interface PatternParts {
  whole: PatternPart;
  /** The units that may stand right before a match, as far as the pattern's beginning tells. */
  before: PatternPart & { kind: "unit" };
  groups: readonly string[];
}

const tokens =
  /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{[^}]*\}|\(\?<?[=!]|\(\?<[^>]*>|\(\?:|[^]/gu;
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})$/;
const look = /^\(\?<?[=!]$/;
const bound = /^(?:[$^]|\\[bB])$/;
const backReference = /^\\(?:[1-9]|k<)/;

const nothing: PatternPart = { kind: "row", parts: [] };
const anyUnit = { kind: "unit", source: "[^]" } as const;
const anything: PatternPart = { kind: "times", part: anyUnit, least: 0, most: Number.POSITIVE_INFINITY };

interface Cursor {
  tokens: readonly string[];
  at: number;
  groups: string[];
}

/** The parts of a pattern with the flag "u". */
export function patternParts({ source }: RegExp): PatternParts {
  const all = source.match(tokens) ?? [];
  const cursor: Cursor = { tokens: all, at: 0, groups: [] };
  const whole = choice(cursor);
  return { whole, groups: cursor.groups, before: whole.kind === "row" ? before(all) : anyUnit };
}

/** What looks behind at the very beginning tell of the unit there. */
function before(all: readonly string[]): PatternParts["before"] {
  const cursor: Cursor = { tokens: all, at: 0, groups: [] };
  let source = "";
  for (let sign = all[0]; sign === "(?<!" || sign === "(?<="; sign = all[cursor.at]) {
    const from = ++cursor.at;
    const behind = choice(cursor);
    const inner = all.slice(from, cursor.at++);
    const last = lastUnits(behind);
    if (sign === "(?<=" && last) source += `(?=(?:${last.join("|")})$)`;
    if (sign === "(?<!" && !inner.some((token) => bound.test(token) || look.test(token))) source += `(?!(?:${inner.join("")})$)`;
  }
  return { kind: "unit", source: `${source}[^]` };
}

/** The units with which what matches a part may end; none are told where it may be empty. */
function lastUnits(part: PatternPart): readonly string[] | undefined {
  if (part.kind === "unit") return [part.source];
  if (part.kind === "times") return part.least === 0 ? undefined : lastUnits(part.part);
  if (part.kind === "row") return part.parts.length === 0 ? undefined : lastUnits(part.parts.at(-1) as PatternPart);
  const each = part.parts.map(lastUnits);
  return each.every((units) => units !== undefined) ? each.flat() : undefined;
}

function choice(cursor: Cursor): PatternPart {
  const parts = [row(cursor)];
  while (cursor.tokens[cursor.at] === "|") {
    cursor.at++;
    parts.push(row(cursor));
  }
  return parts.length === 1 ? (parts[0] as PatternPart) : { kind: "choice", parts };
}

function row(cursor: Cursor): PatternPart {
  const parts: PatternPart[] = [];
  for (let token = cursor.tokens[cursor.at]; token !== undefined && token !== "|" && token !== ")"; token = cursor.tokens[cursor.at])
    parts.push(repeated(cursor, single(cursor, token)));
  return { kind: "row", parts };
}

function single(cursor: Cursor, token: string): PatternPart {
  cursor.at++;
  if (bound.test(token)) return nothing;
  if (backReference.test(token)) return anything;
  if (!token.startsWith("(")) return { kind: "unit", source: token };
  if (token === "(" || token.startsWith("(?<")) noteGroup(cursor, token);
  const inner = choice(cursor);
  cursor.at++;
  return look.test(token) ? nothing : inner;
}

function noteGroup({ groups }: Cursor, token: string): void {
  if (!look.test(token)) groups.push(token.slice(3, -1));
}

function repeated(cursor: Cursor, part: PatternPart): PatternPart {
  const written = quantifier.exec(cursor.tokens[cursor.at] ?? "");
  if (!written) return part;
  cursor.at++;
  if (cursor.tokens[cursor.at] === "?") cursor.at++;
  const [sign, least, comma, most] = written;
  if (least === undefined) return { kind: "times", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
  return { kind: "times", part, least: Number(least), most: !comma ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY };
}
