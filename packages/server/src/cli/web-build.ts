import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../paths.ts";
import type { Shell } from "./shared.ts";

/** Builds the web application, in a process of its own, where its sources are newer than its build. Without it the server still serves programs. */
export async function buildWeb({ terminal, speak }: Shell): Promise<void> {
  const script = join(projectRoot, "scripts/ensure-web.ts");
  if (!existsSync(script)) return;
  const announce = () => terminal.note(speak("cli", "start.building"));
  const status = await run(script, announce, terminal.note);
  if (status !== 0) terminal.note(speak("cli", "start.buildFailed"));
}

/** `announce` is called when the script says that it has something to do. */
function run(script: string, announce: () => void, log: (line: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", announce);
    child.stdout.resume();
    child.stderr.on("data", (chunk: Buffer) => log(chunk.toString().trimEnd()));
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}
