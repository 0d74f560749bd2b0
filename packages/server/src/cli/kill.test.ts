import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram, startProgram } from "./testing.ts";

const acknowledged = /^\s*\d+\/\d+ {2}added {2}(.+)$/gm;

interface Killed {
  added: string[];
  err: string;
}

/** Starts the server and kills it the hard way: `delay` ms after its `count`th acknowledgement, or after `delay` alone where it is 0. */
function startAndKill(words: readonly string[], count: number, delay: number): Promise<Killed> {
  const child = startProgram(words);
  let err = "";
  const kill = () => setTimeout(() => child.kill("SIGKILL"), delay);
  let pending = count === 0 ? kill() : undefined;
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
    if (!pending && addedIn(err).length >= count) pending = kill();
  });
  return new Promise((resolve) => child.on("close", () => resolve({ added: addedIn(err), err })));
}

function addedIn(err: string): string[] {
  return [...err.matchAll(acknowledged)].map((match) => match[1] as string);
}

/** Lets the server read all there is, then stops it in order. */
function startAndStop(words: readonly string[]): Promise<{ status: number | null; err: string }> {
  const child = startProgram(words);
  let err = "";
  let asked = false;
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
    if (!asked && /already (?:there|in the register)/.test(err)) asked = child.kill("SIGTERM");
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, err })));
}

it("a server killed at any moment loses no acknowledged document and adds none twice", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "entente-kill-")), "data");
  const words = ["start", "--data", data, "--port", "0", "--no-web"];
  const moments = [
    [0, 150],
    [0, 900],
    [0, 2500],
    [1, 0],
    [2, 11],
    [1, 29],
    [3, 47],
    [1, 3],
    [2, 170],
    [1, 400],
    [0, 1600],
    [4, 0],
  ] as const;
  const added: string[] = [];
  for (const [count, delay] of moments) {
    const killed = await startAndKill(words, count, delay);
    expect(killed.err).not.toMatch(/Problem:/);
    added.push(...killed.added);
  }
  const last = await startAndStop(words);
  expect([last.status, last.err]).toEqual([0, expect.stringContaining("Stopped.")]);
  added.push(...addedIn(last.err));

  const listed = await runProgram(["documents", "--data", data, "--limit", "200", "--json"]);
  const files = (JSON.parse(listed.out) as { items: { file: string }[] }).items.map(({ file }) => file);
  expect(new Set(added).size, "acknowledged twice").toBe(added.length);
  expect(
    files.filter((file, index) => files.indexOf(file) !== index),
    "kept twice",
  ).toEqual([]);
  expect(
    added.filter((file) => !files.includes(file)),
    "acknowledged and lost",
  ).toEqual([]);
}, 300_000);

it("a second process on the same data folder is refused, by name and number", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "entente-lock-")), "data");
  const first = startProgram(["start", "--data", data, "--port", "0", "--no-web", "--no-samples"]);
  const address = await new Promise<string>((resolve) => first.stdout.setEncoding("utf8").once("data", resolve));
  const second = await runProgram(["list", "--data", data]);
  expect(second).toMatchObject({ status: 1, out: "" });
  expect(second.err).toContain(String(first.pid));
  const url = /http:\S+/.exec(address)?.[0] ?? "";
  expect(await (await fetch(new URL("/api/health", url))).json()).toMatchObject({ ok: true });
  first.kill("SIGTERM");
  expect(await new Promise((resolve) => first.on("close", resolve))).toBe(0);
  expect((await runProgram(["list", "--data", data])).status).toBe(0);
}, 120_000);
