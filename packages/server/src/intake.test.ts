import { Problem } from "@entente/model";
import { type Database, listDocuments, migrate, openMemory } from "@entente/register";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HandedIn, Intake, type Unopened } from "./intake.ts";
import { ReadingRoom, type Room } from "./reading/reading-room.ts";

const entry = (number: number) =>
  `<item><title>Visit ${number}</title><link>https://example.org/${number}</link><description>On ${number} May 2024 Mayor Anna Weber of Dresden received a delegation from Daejeon, and both sides agreed to exchange students every year.</description></item>`;
const feed = (...numbers: number[]) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://example.org</link>${numbers.map(entry).join("")}</channel></rss>`,
  );

const letter = (name: string, text = `${name} writes to Dresden.`) => ({
  name,
  bytes: new TextEncoder().encode(text),
  mediaType: "text/plain",
});

async function* mixed(): AsyncGenerator<HandedIn | Unopened> {
  yield letter("a.txt");
  yield { name: "missing.txt", problem: new Problem("file-not-found", { file: "missing.txt" }) };
  yield letter("b.txt");
  yield letter("copy of a.txt", "a.txt writes to Dresden.");
  yield letter("empty.txt", "");
  yield { name: "feed.xml", bytes: feed(4, 5), mediaType: "application/rss+xml" };
}

describe("Intake", () => {
  let db: Database;
  const room = new ReadingRoom();
  let asked = 0;
  const counting: Room = {
    read: (input) => {
      asked += 1;
      return room.read(input);
    },
    learn: (names) => room.learn(names),
    close: () => room.close(),
  };
  beforeAll(async () => {
    db = await openMemory();
    await migrate(db);
  });
  afterAll(async () => {
    await room.close();
    await db.close();
  });
  const addEach = async (files: AsyncIterable<HandedIn | Unopened> | Iterable<HandedIn>) => {
    const intake = new Intake({ db, room: counting, now: () => "2024-06-01T00:00:00Z", log: () => undefined });
    const added: [file: string, outcome: string][][] = [];
    for await (const results of intake.addEach(files, "en")) added.push(results.map(({ file, outcome }) => [file, outcome]));
    return added;
  };
  const add = async (bytes: Uint8Array) =>
    (await addEach([{ name: "feed.xml", bytes, mediaType: "application/rss+xml" }])).flatMap((some) => some.map(([, outcome]) => outcome));

  it("adds a feed's entries, does not read the same feed again, and adds only what is new in a longer one", async () => {
    expect(await add(feed(1, 2))).toEqual(["added", "added"]);
    expect([await add(feed(1, 2)), asked]).toEqual([["known", "known"], 1]);
    expect([await add(feed(1, 2, 3)), asked]).toEqual([["known", "known", "added"], 2]);
    expect((await listDocuments(db)).total).toBe(3);
  });

  it("reads a broken file again, since it may be mended", async () => {
    const before = asked;
    expect(await add(new TextEncoder().encode("<rss"))).toEqual(["failed"]);
    expect(await add(new TextEncoder().encode("<rss"))).toEqual(["failed"]);
    expect(asked).toBe(before + 2);
  });

  it("gives the results of each file in their order, whether it was opened, read, known or not", async () => {
    expect(await addEach(mixed())).toEqual([
      [["a.txt", "added"]],
      [["missing.txt", "failed"]],
      [["b.txt", "added"]],
      [["copy of a.txt", "known"]],
      [["empty.txt", "failed"]],
      [
        ["https://example.org/4", "added"],
        ["https://example.org/5", "added"],
      ],
    ]);
  });

  it("leaves out only what the register cannot take, and adds what came with it", async () => {
    await db.exec("alter table documents add constraint no_c check (file <> 'c.txt')");
    const results = await addEach(["b2.txt", "c.txt", "d.txt"].map((name) => letter(name)));
    await db.exec("alter table documents drop constraint no_c");
    expect(results).toEqual([[["b2.txt", "added"]], [["c.txt", "failed"]], [["d.txt", "added"]]]);
  });
});
