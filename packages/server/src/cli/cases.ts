import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Problem } from "@entente/model";
import { type Expected, parseExpected } from "@entente/reader/evaluate";
import type { Shell } from "./shared.ts";

/** A document with what a careful reader takes from it: one expected reading, or several where the source holds several documents. */
export interface Case {
  source: string;
  expected: Expected[];
}

/**
 * The cases of a folder, by name: folders `<case>/{source.*, expected.json}`, or the pair `gold/<name>.json`, `text/<name>.*`.
 * Throws Problem "file-not-found", or "invalid-input" where there is none or one is not whole.
 */
export async function findCases(folder: string, shell: Shell): Promise<Case[]> {
  const names = await list(folder);
  const cases =
    names.includes("gold") && names.includes("text") ? await pairedCases(folder, shell) : await folderCases(folder, names, shell);
  if (cases.length === 0) throw new Problem("invalid-input", { field: folder, reason: shell.speak("cli", "evaluate.noCases") });
  return cases;
}

async function folderCases(folder: string, names: readonly string[], shell: Shell): Promise<Case[]> {
  const cases: Case[] = [];
  for (const name of names) {
    const inside = await list(join(folder, name)).catch((): string[] => []);
    if (!inside.includes("expected.json")) continue;
    const sources = inside.filter((file) => file.startsWith("source.")).map((file) => join(folder, name, file));
    cases.push(await caseOf(sources, join(folder, name, "expected.json"), name, shell));
  }
  return cases;
}

async function pairedCases(folder: string, shell: Shell): Promise<Case[]> {
  const texts = await list(join(folder, "text"));
  const gold = (await list(join(folder, "gold"))).filter((file) => file.endsWith(".json"));
  return Promise.all(
    gold.map((file) => {
      const name = basename(file, ".json");
      const sources = texts.filter((text) => text.slice(0, text.lastIndexOf(".")) === name).map((text) => join(folder, "text", text));
      return caseOf(sources, join(folder, "gold", file), name, shell);
    }),
  );
}

async function caseOf(sources: readonly string[], expected: string, name: string, { speak }: Shell): Promise<Case> {
  const [source] = sources;
  if (!source || sources.length > 1) {
    throw new Problem("invalid-input", { field: expected, reason: speak("cli", "evaluate.noSource", { folder: name }) });
  }
  return { source, expected: parseExpected(await parsed(expected), expected) };
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    throw new Problem("invalid-input", { field: file, reason: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    throw new Problem("file-not-found", { file: folder }, { cause: error });
  }
}
