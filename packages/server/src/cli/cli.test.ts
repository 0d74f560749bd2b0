import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram, startProgram } from "./testing.ts";

let folder: string;
const item = `인천시, 하이퐁시와 항만 협력 논의

2024년 5월 6일 인천항만연구원 김민수 원장은 베트남 하이퐁시 대표단을 만나 양해각서를 체결했다. 김 원장은 기술 인력 50명의 연수를 제안했다.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-cli-"));
  mkdirSync(join(folder, "inner/deeper"), { recursive: true });
  writeFileSync(join(folder, "a.txt"), item);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "inner/b.txt"), `${item}\n추가 문장입니다.`);
  writeFileSync(join(folder, "inner/deeper/c.txt"), `${item}\n다른 문장입니다.`);
  writeFileSync(join(folder, "inner/.hidden.txt"), item);
});

interface Printed {
  document: { file: string; text: string };
  error?: { code: string; message: string };
  organisations?: { evidence: { start: number; end: number; quote: string }[] }[];
}

const read = async (words: string[], env?: Record<string, string>) => runProgram(["read", ...words], env);

describe("entente read", () => {
  it("prints one object for one file, with every quote verbatim", async () => {
    const { status, out, err } = await read([join(folder, "a.txt"), "--json"]);
    const reading = JSON.parse(out) as Printed;
    expect(status).toBe(0);
    expect(err).toContain("a.txt");
    expect(reading.document.file).toBe(join(folder, "a.txt"));
    for (const { evidence } of reading.organisations ?? []) {
      for (const { start, end, quote } of evidence) expect(reading.document.text.slice(start, end)).toBe(quote);
    }
  });

  it("prints an array for several, goes on after a failure, and ends with status 1", async () => {
    const { status, out } = await read([
      join(folder, "empty.txt"),
      join(folder, "none.txt"),
      join(folder, "a.txt"),
      "--json",
      "--lang",
      "ko",
    ]);
    const readings = JSON.parse(out) as Printed[];
    expect(status).toBe(1);
    expect(readings.map(({ error }) => error?.code)).toEqual(["empty-file", "file-not-found", undefined]);
    expect(readings[0]).toEqual({ document: expect.objectContaining({ file: join(folder, "empty.txt") }), error: expect.anything() });
    expect(readings[0]?.error?.message).toContain("비어 있습니다");
  });

  it("reads folders through, in a fixed order, without hidden files", async () => {
    const { out } = await read([folder, "--json"]);
    const files = (JSON.parse(out) as Printed[]).map(({ document }) => document.file.slice(folder.length + 1));
    expect(files).toEqual(["a.txt", "empty.txt", join("inner", "b.txt"), join("inner", "deeper", "c.txt")]);
  });

  it("refuses devices and private addresses by name", async () => {
    const { status, out } = await read(["/dev/zero", "http://127.0.0.1:1/x", "--json"]);
    expect(status).toBe(1);
    expect((JSON.parse(out) as Printed[]).map(({ error }) => error?.code)).toEqual(["file-not-readable", "address-private"]);
  });

  it("gives a page for people without --json, in their language", async () => {
    const { status, out } = await read([join(folder, "a.txt")], { LC_ALL: "de_DE.UTF-8" });
    expect(status).toBe(0);
    expect(out).toContain("Sprache: ko");
  });

  it("prints large results whole through a slow pipe", async () => {
    const large = join(folder, "inner/large.txt");
    writeFileSync(large, `${item}\n`.repeat(800));
    const child = startProgram(["read", large, join(folder, "a.txt"), "--json"]);
    let out = "";
    for await (const chunk of child.stdout.setEncoding("utf8") as AsyncIterable<string>) {
      out += chunk;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it("ends quietly when its reader goes away", async () => {
    const child = startProgram(["read", folder, folder, folder, "--json"]);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).not.toBeNull();
    expect(err).not.toMatch(/EPIPE|at .*\.ts/);
  });
});

describe("the command line", () => {
  it.each([
    ["en", "Usage:"],
    ["vi", "Cách dùng:"],
    ["ko", "사용법:"],
    ["ja", "使い方:"],
    ["de", "Aufruf:"],
  ])("helps in %s", async (language, heading) => {
    const { status, out } = await runProgram(["--lang", language, "read", "--help"]);
    expect(status).toBe(0);
    expect(out).toContain(heading);
    expect(out).not.toMatch(/option\.|command\.|argument\./);
  });

  it.each([
    [["fly"], "fly"],
    [["read", "--wings", "x"], "--wings"],
    [["read"], "inputs"],
    [["start", "--port", "lots"], "--port"],
  ])("says what is wrong with %j and ends with status 2", async (words, named) => {
    const { status, out, err } = await runProgram(words);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(named);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("refuses to listen for other machines", async () => {
    const { status, err } = await runProgram(["start", "--host", "0.0.0.0", "--data", join(folder, "never")]);
    expect(status).toBe(1);
    expect(err).toContain("0.0.0.0");
  });
});

describe("the register on the command line", () => {
  it("adds, knows again, lists, shows, searches and rebuilds", async () => {
    const data = join(folder, "data");
    const on = (...words: string[]) => runProgram([...words, "--data", data, "--json"]);
    const added = await on("add", join(folder, "a.txt"), join(folder, "empty.txt"));
    expect(added.status).toBe(1);
    expect(
      added.out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { outcome: string }).outcome),
    ).toEqual(["added", "failed"]);
    expect((await on("add", join(folder, "a.txt"))).out).toContain('"known"');
    const documents = JSON.parse((await on("documents")).out) as { total: number };
    expect(documents.total).toBe(1);
    const list = JSON.parse((await on("list", "--limit", "200")).out) as { total: number; items: { id: string; caption: string }[] };
    expect(list.items).toHaveLength(list.total);
    const [first] = list.items;
    if (!first) throw new Error("nothing was read");
    expect(JSON.parse((await on("show", first.id)).out)).toMatchObject({ id: first.id, caption: first.caption });
    expect(JSON.parse((await on("search", "인천")).out)).toMatchObject({ total: expect.any(Number) });
    expect(JSON.parse((await on("rebuild")).out)).toMatchObject({ records: list.total });
  }, 120_000);
});
