import { type ChildProcess, spawn } from "node:child_process";
import fs, { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listDocuments, overview } from "../index.ts";
import { settle } from "../settle.ts";
import { reading, source } from "../testing/readings.ts";
import { openEmbedded } from "./embedded.ts";
import { explain } from "./faults.ts";
import { takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";

const folders: string[] = [];
const children: ChildProcess[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "entente-data-"));
  folders.push(folder);
  return folder;
};
/** A data folder as it is after its first start; creating one takes seconds, copying it does not. */
const usedFolder = (): string => {
  const folder = newFolder();
  fs.cpSync(template, folder, { recursive: true });
  return folder;
};
let template = "";
const script = fileURLToPath(new URL("../testing/child.ts", import.meta.url));

/** Starts a process on a folder and gives what it said so far. */
function start(folder: string, from: number, count: number): { child: ChildProcess; said: string[]; ended: Promise<void> } {
  const child = spawn(process.execPath, [script, folder, String(from), String(count)], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const said: string[] = [];
  let rest = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    said.push(...lines);
  });
  return { child, said, ended: new Promise((resolve) => child.once("close", () => resolve())) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeAll(async () => {
  template = newFolder();
  const db = await openEmbedded(template);
  await migrate(db);
  await db.close();
}, 120_000);
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("the data folder", () => {
  it("loses no acknowledged document and adds none twice, however often the process is killed", async () => {
    const folder = usedFolder();
    let acknowledged = 0;
    for (let round = 0; round < 4; round++) {
      const { child, said, ended } = start(folder, 0, 400);
      const wanted = acknowledged + 3 + round * 2;
      await until(() => said.filter((line) => /^(added|known) /u.test(line)).length >= wanted || child.exitCode !== null);
      child.kill("SIGKILL");
      await ended;
      expect(said.slice(1, 1 + acknowledged).every((line) => line.startsWith("known "))).toBe(true);
      acknowledged = said.filter((line) => /^(added|known) /u.test(line)).length;
    }
    const db = await openEmbedded(folder);
    const { total } = await listDocuments(db);
    expect(total).toBeGreaterThanOrEqual(acknowledged);
    expect(total).toBeLessThanOrEqual(acknowledged + 1);
    const [person] = await db.query<{ documents: number }>("select documents from records where kind = 'person'");
    expect(person?.documents).toBe(total);
    await db.close();
  }, 240_000);

  it("is made whole or not at all when the process is killed while creating it", async () => {
    const folder = newFolder();
    const { child, ended } = start(folder, 0, 0);
    await until(() => existsSync(join(folder, "database.new", "PG_VERSION")));
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(join(folder, "database"))).toBe(false);
    const db = await openEmbedded(folder);
    expect(await db.query("select 1 as a")).toEqual([{ a: 1 }]);
    await db.close();
  }, 120_000);

  it("puts every commit on the disk before acknowledging it", async () => {
    const db = await openEmbedded(usedFolder());
    const real = fs.fsyncSync;
    const synced: string[] = [];
    // Counts, and still does, what the database asks of the disk.
    fs.fsyncSync = (descriptor) => {
      synced.push(fs.readlinkSync(`/proc/self/fd/${descriptor}`));
      real(descriptor);
    };
    try {
      const { syncBuiltinESMExports } = await import("node:module");
      syncBuiltinESMExports();
      for (const number of [1, 2, 3]) {
        const before = synced.length;
        await settle(db, reading({ text: `Text ${number}` }), source());
        expect(synced.slice(before).some((path) => path.includes("/pg_wal/"))).toBe(true);
      }
      const before = synced.length;
      await overview(db);
      expect(synced.length).toBe(before);
    } finally {
      fs.fsyncSync = real;
      (await import("node:module")).syncBuiltinESMExports();
      await db.close();
    }
  }, 120_000);

  it("belongs to one process, named to the second; exactly one of several that start at once gets it", async () => {
    const folder = usedFolder();
    const first = await openEmbedded(folder);
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: "data-folder-in-use", params: { folder, pid: process.pid } });
    await first.close();
    const rivals = [start(folder, 0, 0), start(folder, 0, 0), start(folder, 0, 0)];
    await until(() => rivals.every(({ said }) => said.length > 0));
    expect(rivals.map(({ said }) => said[0]).sort()).toEqual(["open", "refused data-folder-in-use", "refused data-folder-in-use"]);
    for (const { child } of rivals) child.kill("SIGTERM");
    await Promise.all(rivals.map(({ ended }) => ended));
    expect(readdirSync(folder).sort()).toEqual(["database", "format"]);
  }, 120_000);

  it.each([
    ["of a newer layout", { format: "2\n", version: "18\n" }, "data-folder-newer"],
    ["of a newer PostgreSQL", { format: "1\n", version: "19\n" }, "data-folder-newer"],
    ["with an unreadable format", { format: "?", version: "18\n" }, "data-folder-damaged"],
    ["without its database", { format: "1\n" }, "data-folder-damaged"],
    ["with a database that lost its files", { format: "1\n", version: "18\n" }, "data-folder-damaged"],
  ])(
    "%s is refused, and freed again",
    async (_name, { format, version }: { format: string; version?: string }, code) => {
      const folder = newFolder();
      writeFileSync(join(folder, "format"), format);
      if (version) fs.mkdirSync(join(folder, "database"));
      if (version) writeFileSync(join(folder, "database", "PG_VERSION"), version);
      await expect(openEmbedded(folder)).rejects.toMatchObject({ code });
      expect(existsSync(join(folder, "lock"))).toBe(false);
    },
    120_000,
  );
});

const holder = (more: object) => JSON.stringify({ pid: 1, host: hostname(), start: "", nonce: "abc", ...more });

describe("the lock", () => {
  it.each([
    ["whose process is gone", holder({ pid: 2 ** 22 + 1 })],
    ["whose number another process has by now", holder({ pid: process.pid, start: "other-boot:1" })],
    ["that is unreadable", "{"],
  ])("of a holder %s is taken over", (_name, content) => {
    const path = join(newFolder(), "lock");
    writeFileSync(path, content);
    const lock = takeLock(path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });

  it("of a living process, or of another host that was heard of lately, is respected", () => {
    const path = join(newFolder(), "lock");
    for (const content of [holder({ pid: process.ppid }), holder({ host: "elsewhere", pid: 7 })]) {
      writeFileSync(path, content);
      expect(() => takeLock(path)).toThrow(expect.objectContaining({ code: "data-folder-in-use" }));
      expect(readFileSync(path, "utf8")).toBe(content);
    }
    fs.utimesSync(path, 0, 0);
    takeLock(path).release();
  });

  it("is not released by one who no longer holds it", () => {
    const path = join(newFolder(), "lock");
    const lock = takeLock(path);
    writeFileSync(path, holder({}));
    lock.release();
    expect(readFileSync(path, "utf8")).toBe(holder({}));
  });
});

describe("faults", () => {
  it.each([
    ["ENOSPC", "disk-full"],
    ["53100", "disk-full"],
    ["ECONNREFUSED", "database-unreachable"],
  ])("with code %s are told as %s, also as a cause", (code, problem) => {
    const fault = Object.assign(new Error("x"), { code });
    expect(explain(fault, "here")).toMatchObject({ code: problem });
    expect(explain(new Error("outer", { cause: fault }), "here")).toMatchObject({ code: problem });
  });

  it("of other kinds stay as they are", () => {
    const fault = new Error("other");
    expect(explain(fault, "here")).toBe(fault);
  });
});
