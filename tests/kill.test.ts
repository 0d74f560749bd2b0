import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { entente, root } from "./support/entente.ts";

const data = mkdtempSync(join(tmpdir(), "entente-kill-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

interface Run {
  /** Documents the process said it has added. */
  acknowledged: string[];
  /** All it said. */
  output: string;
  finished: boolean;
}

/** Starts the application and kills it without warning after `milliseconds`, or once every sample has been read. */
function startAndKill(milliseconds: number): Promise<Run> {
  const child: ChildProcess = spawn(process.execPath, [entente, "start", "--no-web", "--lang", "en", "--data", data, "--port", "0"], {
    cwd: root,
  });
  const run: Run = { acknowledged: [], output: "", finished: false };
  return new Promise((resolve) => {
    const end = () => child.kill("SIGKILL");
    const timer = setTimeout(end, milliseconds);
    const hear = (chunk: Buffer) => {
      run.output += chunk.toString();
      run.finished ||= /sample documents are already in the register|\d+ added, \d+ already there/u.test(run.output);
      if (run.finished) end();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("close", () => {
      clearTimeout(timer);
      run.acknowledged = [...run.output.matchAll(/ added {2}(.+)$/gmu)].map(([, file]) => file as string);
      resolve(run);
    });
  });
}

async function filesInRegister(): Promise<string[]> {
  const { documents } = JSON.parse(await output("overview"));
  const { items } = JSON.parse(await output("documents", "--limit", "500"));
  expect(items).toHaveLength(documents);
  return items.map(({ file }: { file: string }) => file).sort();
}

function output(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entente, ...args, "--json", "--data", data], { cwd: root });
    let words = "";
    let problems = "";
    child.stdout.on("data", (chunk) => (words += chunk));
    child.stderr.on("data", (chunk) => (problems += chunk));
    child.on("close", (code) => (code === 0 ? resolve(words) : reject(new Error(problems))));
  });
}

describe("a process killed at any moment", () => {
  it("loses no acknowledged document and adds none twice", { timeout: 300_000 }, async () => {
    const acknowledged = new Set<string>();
    let kills = 0;
    for (let finished = false; !finished; kills += 1) {
      expect(kills).toBeLessThan(60);
      const run = await startAndKill(500 + ((kills * 937) % 5000));
      for (const file of run.acknowledged) {
        expect(acknowledged.has(file), `${file} was read twice`).toBe(false);
        acknowledged.add(file);
      }
      finished = run.finished;
    }
    expect(kills).toBeGreaterThan(4);
    const kept = await filesInRegister();
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept).toEqual(expect.arrayContaining([...acknowledged]));
  });
});
