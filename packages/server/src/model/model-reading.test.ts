import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, documentPage, listRecords, migrate, openMemory } from "@entente/register";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { runProgram } from "../cli/testing.ts";
import type { AddResult } from "../contract.ts";
import { Intake } from "../intake.ts";
import { ModelRoom } from "../reading/model-room.ts";
import { modelEndpoint } from "./endpoint.ts";
import { fail, say, service, stopService } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(stopService);

const text = "On 6 May 2024 Governor Anna Weber of Bavaria visited Gyeonggi Province. She promised scholarships for 25 students.";
const lists = { organisations: [], places: [], encounters: [], agreements: [], ties: [], figures: [], sectors: [], warnings: [] };
const answer = {
  ...lists,
  persons: [{ name: "Anna Weber", role: "Governor", quotes: ["Governor Anna Weber"] }],
  commitments: [{ force: "pledged", by: "Anna Weber", quotes: ["She promised scholarships for 25 students"] }],
};

function file(name: string, words = text): string {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

describe("entente read --model", () => {
  it("prints the model's reading in the form of any other", async () => {
    const address = await service((_, response) => say(response, answer));
    const run = await runProgram(["read", file("a.txt"), "--json", "--model", "m1", "--model-url", address]);
    const reading = JSON.parse(run.out);
    expect(run.status).toBe(0);
    expect(reading.reader).toEqual({ name: "model", version: "m1" });
    expect(reading.persons).toMatchObject([{ name: "Anna Weber" }]);
  });

  it("says what the model did not read, and goes on with the grammar", async () => {
    const address = await service((_, response) => fail(response, 400, "broken"));
    const run = await runProgram(["read", file("b.txt"), "--json", "--model", "m1"], { ENTENTE_MODEL_URL: address });
    expect(run.status).toBe(0);
    expect(run.err).toContain("broken");
    expect(JSON.parse(run.out).persons).toMatchObject([{ name: "Anna Weber" }]);
  });

  it("shows both readings side by side", async () => {
    const address = await service((_, response) => say(response, answer));
    const words = ["read", file("c.txt"), "--compare", "--model", "m1", "--model-url", address];
    const shown = await runProgram(words);
    expect(shown.out).toMatch(/People: both 1, only the model 0 \(\+\), only the grammar 0/u);
    expect(shown.out).toMatch(/Places: both 0, only the model 0 \(\+\), only the grammar \d/u);
    const both = JSON.parse((await runProgram([...words, "--json"])).out);
    expect([both.reading.reader.name, both.grammar.reader.name]).toEqual(["model", "grammar"]);
  });

  it("refuses an address that is none", async () => {
    const run = await runProgram(["read", file("d.txt"), "--model", "m1", "--model-url", "not an address"]);
    expect(run.status).toBe(1);
    expect(run.err).toContain("model-url");
  });
});

async function registerWith(first: string): Promise<{ db: Database; record: string }> {
  const db = await openMemory();
  await migrate(db);
  const room = new ModelRoom(modelEndpoint({ address: await service((_, response) => say(response, answer)), model: "m1" }));
  await new Intake({ db, room, now: () => "2024-06-01T00:00:00Z", log: () => undefined }).addText(first, undefined, "en");
  await room.close();
  stopService();
  const { items } = await listRecords(db, { kind: "person" });
  return { db, record: items[0]?.id ?? "" };
}

async function addSecond(db: Database, record: string): Promise<{ persons: number; joined: string | undefined }> {
  const second = { ...answer, persons: [{ name: "Anna-Maria Weber", quotes: ["Anna-Maria Weber"] }], commitments: [] };
  const address = await service(({ body }, response) =>
    say(response, body.messages[0]?.content.startsWith("For each name") ? { choices: [{ name: "Anna-Maria Weber", record }] } : second),
  );
  const room = new ModelRoom(modelEndpoint({ address, model: "m1" }));
  await room.learn([{ id: (await listRecords(db, { kind: "person" })).items[0]?.id ?? "", kind: "person", name: "Anna Weber" }]);
  const intake = new Intake({ db, room, now: () => "2024-06-02T00:00:00Z", log: () => undefined });
  const words = "Anna-Maria Weber of Bavaria received a delegation from Gyeonggi Province on 7 May 2024.";
  const file = { name: "second.txt", bytes: new TextEncoder().encode(words), mediaType: "text/plain" };
  let result: AddResult | undefined;
  for await (const results of intake.addEach([file], "en")) result = results[0];
  await room.close();
  const { items } = await documentPage(db, result?.document?.id ?? "");
  return { persons: (await listRecords(db, { kind: "person" })).total, joined: items.find(({ kind }) => kind === "person")?.record };
}

describe("choosing among known records", () => {
  it("joins a name to the record that was offered and chosen", async () => {
    const { db, record } = await registerWith(text);
    expect(await addSecond(db, record)).toEqual({ persons: 1, joined: record });
    await db.close();
  });

  it("takes no record that was not offered", async () => {
    const { db } = await registerWith(text);
    expect((await addSecond(db, "some other id")).persons).toBe(2);
    await db.close();
  });
});
