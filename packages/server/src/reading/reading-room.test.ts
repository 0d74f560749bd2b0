import { describe, expect, it } from "vitest";
import { ReadingRoom } from "./reading-room.ts";

const bytes = new TextEncoder().encode(
  "Seoul, 18 October 2023. Mayor Jane Miller met the delegation of Hamburg and signed a memorandum of understanding.\n",
);

describe("ReadingRoom", () => {
  it("reads one document after another, in the order asked", async () => {
    const room = new ReadingRoom();
    try {
      const names = ["a.txt", "b.txt", "c.txt"];
      const results = await Promise.all(names.map((file) => room.read({ file, bytes, mediaType: "text/plain" })));
      expect(results.map(([first]) => first?.document.file)).toEqual(names);
      for (const [first] of results) expect(first).toMatchObject({ document: { language: "en" } });
    } finally {
      await room.close();
    }
  });

  it("finds names it has learnt, also after its process was replaced", async () => {
    const room = new ReadingRoom();
    try {
      const text = new TextEncoder().encode(
        "The delegation visited the xyrelian workshop of Quendor Vale on 18 October 2023 and signed a memorandum.",
      );
      await room.learn([{ name: "Quendor Vale", kind: "organisation", id: "r1" }]);
      for (let round = 0; round < 2; round++) {
        const [reading] = await room.read({ file: "a.txt", bytes: text, mediaType: "text/plain" });
        expect(reading && "organisations" in reading && reading.organisations.map(({ name }) => name)).toContain("Quendor Vale");
        await room.close();
      }
    } finally {
      await room.close();
    }
  });

  it("gives up what takes too long, by name, and reads on in a new process", async () => {
    const room = new ReadingRoom({ patience: 1 });
    try {
      for (const file of ["first.txt", "second.txt"]) {
        const [result] = await room.read({ file, bytes });
        expect(result).toMatchObject({ document: { file }, error: { code: "over-budget", params: { file } } });
      }
    } finally {
      await room.close();
    }
  });

  it("gives up what takes too much memory", async () => {
    const room = new ReadingRoom({ memory: 20 });
    try {
      const [result] = await room.read({ file: "big.txt", bytes });
      expect(result).toMatchObject({ error: { code: "over-budget" } });
    } finally {
      await room.close();
    }
  });

  it("reads in a new process when the one before has died", async () => {
    const room = new ReadingRoom();
    try {
      for (let round = 0; round < 2; round++) {
        const [reading] = await room.read({ file: "a.txt", bytes, mediaType: "text/plain" });
        expect(reading).toMatchObject({ document: { language: "en" } });
        await killed(room, "SIGKILL");
      }
    } finally {
      await room.close();
    }
  });

  it("reads once more what a process was reading when it died by itself", async () => {
    const room = new ReadingRoom();
    try {
      const reading = room.read({ file: "a.txt", bytes, mediaType: "text/plain" });
      await expect.poll(() => room.processId).toBeDefined();
      await killed(room, "SIGSEGV");
      expect(await reading).toMatchObject([{ document: { file: "a.txt", language: "en" } }]);
    } finally {
      await room.close();
    }
  });

  it("stays when everything started from a terminal is asked to stop", async () => {
    const room = new ReadingRoom();
    try {
      await room.read({ file: "a.txt", bytes, mediaType: "text/plain" });
      const { processId } = room;
      process.kill(processId as number, "SIGINT");
      process.kill(processId as number, "SIGTERM");
      expect(await room.read({ file: "b.txt", bytes, mediaType: "text/plain" })).toMatchObject([{ document: { file: "b.txt" } }]);
      expect(room.processId).toBe(processId);
    } finally {
      await room.close();
    }
  });

  it("leaves no process behind", async () => {
    const room = new ReadingRoom();
    await room.read({ file: "a.txt", bytes, mediaType: "text/plain" });
    const { processId } = room;
    await room.close();
    expect(() => process.kill(processId as number, 0)).toThrow("ESRCH");
  });
});

/** Kills the reading process and waits until the room has noticed. */
async function killed(room: ReadingRoom, signal: NodeJS.Signals): Promise<void> {
  const { processId } = room;
  process.kill(processId as number, signal);
  await expect.poll(() => room.processId).not.toBe(processId);
}
