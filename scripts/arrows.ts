/**
 * Holds the imports against the design's arrows: web → server → {reader, register, desk} → model. The web may take only types from
 * the server. Reader, desk and model are pure: no network, database, file system, clock or chance.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..");

/** Rooms that each room may import from. */
const arrows: Record<string, readonly string[]> = {
  model: [],
  reader: ["model"],
  register: ["model"],
  desk: ["model"],
  server: ["reader", "register", "desk", "model"],
  web: ["server", "model"],
};

const pureRooms = new Set(["model", "reader", "desk"]);
const pureModules = new Set(["node:crypto", "node:buffer", "node:path", "node:url", "node:util", "node:zlib"]);
const impureLibraries = /^(pg|@electric-sql\/.*|undici|hono|@hono\/.*|playwright-core)$/u;

/** Names whose use makes a result depend on more than its arguments. */
const impureNames: readonly [RegExp, string][] = [
  [/\bDate\.now\s*\(/u, "reads the clock (Date.now)"],
  [/\bnew Date\(\s*\)/u, "reads the clock (new Date without an argument)"],
  [/\bperformance\.now\s*\(/u, "reads the clock (performance.now)"],
  [/\bMath\.random\s*\(/u, "uses chance (Math.random)"],
  [/\brandomUUID\s*\(|\brandomBytes\s*\(/u, "uses chance (node:crypto)"],
  [/(?<![\w.$])fetch\s*\(/u, "reaches the network (fetch)"],
  [/\bprocess\.(env|argv|cwd|hrtime|stdout|stderr|exit)\b/u, "reaches the process"],
  [/\bset(Timeout|Interval)\s*\(/u, "uses timers"],
];

interface Import {
  from: string;
  typeOnly: boolean;
}

/** Every module a source names, static, dynamic or re-exported. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^;"']*?)\sfrom\s*)?["']([^"']+)["']/gmu;
  for (const [, type, names, from] of source.matchAll(statement)) {
    if (from) found.push({ from, typeOnly: Boolean(type) || onlyTypeNames(names) });
  }
  for (const [, from] of source.matchAll(/\bimport\s*\(\s*["']([^"']+)["']\s*\)/gu)) if (from) found.push({ from, typeOnly: false });
  return found;
}

function onlyTypeNames(names: string | undefined): boolean {
  const list = /^\{([^}]*)\}$/su.exec(names?.trim() ?? "")?.[1];
  if (list === undefined) return false;
  const members = list.split(",").map((name) => name.trim());
  return members.every((name) => name === "" || name.startsWith("type "));
}

/** What is wrong with one file's imports and names; empty where nothing is. `file` is relative to the project's root. */
export function offences(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room || /\.test\.tsx?$/u.test(file) || file.includes("/testing/")) return [];
  const wrong = importsOf(source).flatMap((entry) => importOffence(file, room, entry));
  if (!pureRooms.has(room)) return wrong;
  const code = withoutComments(source);
  for (const [pattern, reason] of impureNames) if (pattern.test(code)) wrong.push(`${file}: ${room} is pure but ${reason}`);
  return wrong;
}

function importOffence(file: string, room: string, { from, typeOnly }: Import): string[] {
  const target = from.startsWith(".") ? roomOf(join(file, "..", from).split(sep).join("/")) : /^@entente\/([a-z]+)/u.exec(from)?.[1];
  if (target && target !== room) {
    if (from.startsWith(".")) return [`${file}: reaches into ${target} by path; import @entente/${target}`];
    if (!arrows[room]?.includes(target)) return [`${file}: ${room} may not import ${target}`];
    if (room === "web" && target === "server" && !typeOnly) return [`${file}: web may import only types from server`];
  }
  if (pureRooms.has(room) && !typeOnly && isImpure(from)) return [`${file}: ${room} is pure but imports ${from}`];
  return [];
}

function isImpure(from: string): boolean {
  return (from.startsWith("node:") && !pureModules.has(from)) || impureLibraries.test(from);
}

function roomOf(file: string): string | undefined {
  return /^packages\/([a-z]+)\/(?:src|bin)\//u.exec(file)?.[1];
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

/** All offences in the tree. */
export function checkArrows(): string[] {
  const files = Object.keys(arrows).flatMap((room) => ["src", "bin"].flatMap((part) => sourcesUnder(join(root, "packages", room, part))));
  return files.flatMap((file) => offences(relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")));
}

function sourcesUnder(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.filter((name) => /\.tsx?$/u.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

if (import.meta.main) {
  const wrong = checkArrows();
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}
