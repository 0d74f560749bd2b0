import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../paths.ts";

/** What a finished run of the command line left. */
export interface Run {
  status: number | null;
  out: string;
  err: string;
}

const program = join(projectRoot, "packages/server/bin/entente.ts");

/** Starts the command line as a process of its own, for tests. */
export function startProgram(words: readonly string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _unused, ...inherited } = process.env;
  return spawn(process.execPath, [program, ...words], { env: { ...inherited, LC_ALL: "C", ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a command to its end. */
export function runProgram(words: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = startProgram(words, env);
  const run: Run = { status: null, out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (run.out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (run.err += chunk));
  return new Promise((resolve) => child.on("close", (status) => resolve({ ...run, status })));
}
