import { type Database, listDocuments, migrate, openMemory } from "@entente/register";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Intake } from "./intake.ts";
import { ReadingRoom, type Room } from "./reading/reading-room.ts";

const entry = (number: number) =>
  `<item><title>Visit ${number}</title><link>https://example.org/${number}</link><description>On ${number} May 2024 Mayor Anna Weber of Dresden received a delegation from Daejeon, and both sides agreed to exchange students every year.</description></item>`;
const feed = (...numbers: number[]) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://example.org</link>${numbers.map(entry).join("")}</channel></rss>`,
  );

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
  const add = async (bytes: Uint8Array) => {
    const intake = new Intake({ db, room: counting, now: () => "2024-06-01T00:00:00Z", log: () => undefined });
    return (await intake.add({ name: "feed.xml", bytes, mediaType: "application/rss+xml" }, "en")).map(({ outcome }) => outcome);
  };

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
});
