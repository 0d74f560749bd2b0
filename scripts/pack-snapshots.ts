/**
 * Writes each language pack as a table that a native speaker can review without reading code:
 * `packages/reader/src/languages/<code>/snapshot.md`. With --check, says which are out of date instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Pack, packs } from "@entente/reader";

const folder = join(import.meta.dirname, "..", "packages", "reader", "src", "languages");

/** The snapshot of one pack, as Markdown. */
export function snapshotOf(pack: Pack): string {
  const parts = [...rowsOf(pack.names, "names"), ...rowsOf(pack.facts, "facts")];
  const lines = [
    `# ${pack.name} (${pack.code})`,
    "",
    "Made from the pack by `node scripts/pack-snapshots.ts`; correct the pack, not this page.",
    "",
  ];
  let section = "";
  for (const { path, words } of parts) {
    const top = path.split(".").slice(0, 2).join(".");
    if (top !== section) lines.push(`## ${top}`, "", "| slot | words and patterns |", "|---|---|");
    section = top;
    lines.push(`| ${path.slice(top.length + 1) || "–"} | ${words} |`);
    if (parts[parts.findIndex((part) => part.path === path) + 1]?.path.startsWith(`${top}.`) !== true) lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

interface Row {
  path: string;
  words: string;
}

function rowsOf(value: unknown, path: string): Row[] {
  if (Array.isArray(value) && value.some((item) => isGroup(item)))
    return value.flatMap((item, index) => rowsOf(item, `${path}.${labelOf(item, index)}`));
  if (Array.isArray(value)) return [{ path, words: value.map(show).join(" · ") || "(none)" }];
  if (isGroup(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [{ path, words: "(none)" }];
    if (entries.every(([, item]) => typeof item === "number"))
      return [{ path, words: entries.map(([word, number]) => `${escape(word)} → ${number}`).join(" · ") }];
    return entries.flatMap(([key, item]) => rowsOf(item, `${path}.${key}`));
  }
  return [{ path, words: show(value) }];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}

/** Entries of a list are told apart by what they are about. */
function labelOf(item: unknown, index: number): string {
  if (!isGroup(item)) return String(index + 1);
  const parts = ["name", "type", "status", "force", "measure", "owner", "frame", "by", "weight"].map((key) => item[key]);
  const label = parts.filter((part) => typeof part === "string").join("/");
  return label || String(index + 1);
}

function show(value: unknown): string {
  if (value instanceof RegExp) return `\`${value.source.replaceAll("|", "\\|").replaceAll("`", "'")}\``;
  if (Array.isArray(value)) return value.map(show).join(" = ");
  return escape(String(value));
}

function escape(words: string): string {
  return words === "" ? "(empty)" : words.replaceAll("|", "\\|").replaceAll("\n", "⏎");
}

/** Where a pack's snapshot stands. */
export function snapshotPath(pack: Pack): string {
  return join(folder, pack.code, "snapshot.md");
}

if (import.meta.main) {
  const stale = packs.filter((pack) => readOr(snapshotPath(pack)) !== snapshotOf(pack));
  if (process.argv.includes("--check")) {
    for (const pack of stale) console.error(`${pack.code}: snapshot is out of date; run node scripts/pack-snapshots.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else for (const pack of stale) writeFileSync(snapshotPath(pack), snapshotOf(pack));
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
