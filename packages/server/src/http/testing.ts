import type { Reading } from "@entente/model";
import { type Database, migrate, openMemory, settle } from "@entente/register";
import { Intake } from "../intake.ts";
import { ReadingRoom } from "../reading/reading-room.ts";
import { createApp } from "./app.ts";

/** A whole application over a database in memory that holds `givenReading`, for tests. */
export interface TestHouse {
  db: Database;
  intake: Intake;
  log: string[];
  /** Sends a request as this server's own page would, text as it stands and anything else as JSON; `headers` overrules. */
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  close: () => Promise<void>;
}

const text = "Lan Petrova led Harbour Institute to Vĩnh Phúc on 18 October 2023. Both signed a memorandum with Busan.";

/** Words of the text as evidence. */
function grounded(quote: string) {
  const start = text.indexOf(quote);
  return { evidence: [{ start, end: start + quote.length, quote }], confidence: 0.9, rule: "test/given" };
}

/** A reading written by hand, so that what is asked of the register does not hang on what the reader finds. */
export const givenReading: Reading = {
  document: {
    sha256: "a".repeat(64),
    file: "given.txt",
    mediaType: "text/plain",
    language: "en",
    title: "Harbour visit",
    publishedOn: "2023-10-19",
    text,
  },
  persons: [{ name: "Lan Petrova", role: "leader", affiliation: "Harbour Institute", ...grounded("Lan Petrova") }],
  organisations: [{ name: "Harbour Institute", type: "institute", ...grounded("Harbour Institute") }],
  places: [
    { name: "Vĩnh Phúc", country: "VN", code: "VN-70", ...grounded("Vĩnh Phúc") },
    { name: "Busan", country: "KR", code: "KR-26", ...grounded("Busan") },
  ],
  encounters: [
    {
      type: "visit",
      date: "2023-10-18",
      guests: ["Harbour Institute"],
      hosts: ["Vĩnh Phúc"],
      people: ["Lan Petrova"],
      ...grounded("led Harbour Institute"),
    },
  ],
  agreements: [
    { type: "MoU", status: "signed", parties: ["Harbour Institute", "Busan"], date: "2023-10-18", ...grounded("signed a memorandum") },
  ],
  ties: [{ type: "friendship", parties: ["Vĩnh Phúc", "Busan"], ...grounded("with Busan") }],
  commitments: [{ force: "pledged", by: "Harbour Institute", to: "Vĩnh Phúc", ...grounded("to Vĩnh Phúc") }],
  figures: [{ measure: "delegates", value: 18, unit: "", about: "Harbour Institute", ...grounded("18") }],
  sectors: [{ code: "ports_shipping", ...grounded("Harbour") }],
  warnings: [{ code: "undated", message: "no year", ...grounded("October") }],
  reader: { name: "test", version: "1" },
};

const now = () => "2026-01-02T03:04:05.000Z";

export async function openTestHouse(web = "/nowhere"): Promise<TestHouse> {
  const db = await openMemory();
  await migrate(db);
  await settle(db, givenReading, { bytes: new TextEncoder().encode(text), addedAt: "2026-01-01T00:00:00.000Z" });
  const room = new ReadingRoom();
  const log: string[] = [];
  const intake = new Intake({ db, room, now, log: (line) => log.push(line) });
  const app = createApp({ context: { db, intake, now }, hosts: () => ["localhost:4870"], web, log: (line) => log.push(line) });
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const ready = body instanceof FormData || typeof body === "string";
    const standard = {
      host: "localhost:4870",
      "x-entente": "1",
      ...(body instanceof FormData || body === undefined ? {} : { "content-type": "application/json" }),
    };
    const content = body === undefined ? {} : { body: ready ? body : JSON.stringify(body) };
    return app.request(path, { method, headers: { ...standard, ...headers }, ...content });
  };
  const close = async () => {
    await room.close();
    await db.close();
  };
  return { db, intake, log, ask, close };
}
