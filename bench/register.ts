/**
 * Register speed on the embedded engine and on a PostgreSQL server where there is one: adding documents, the record page, lists and search,
 * with 100,000 claims and then with 10,000 documents (`--documents=N`). The yardsticks of the same run are bare statements on the same
 * engine: one insert of a document's bytes and text, committed, and one row by its key.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "@entente/model";
import { packs, readDocument } from "@entente/reader";
import { type Arrival, type Database, listRecords, overview, recordPage, search, settleAll, tend } from "@entente/register";
import { numberArgument, onEachEngine } from "./engines.ts";
import { heading, measure, row } from "./measure.ts";

const full = numberArgument("documents", 10_000);
/** The size for which response times are promised. */
const PROMISED_CLAIMS = 100_000;
/** Documents added by one counted run. */
const RUN = 96;
/** Documents that settle together when many are added, as `entente add` and the drop of a folder do. */
const TOGETHER = 8;
const addedAt = "2026-01-01T00:00:00.000Z";
const samples = join(import.meta.dirname, "..", "samples");

/** The sample documents as readings. */
async function sampleReadings(): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const name of readdirSync(samples)) {
    const source = folderSource(join(samples, name));
    if (!source) continue;
    for (const reading of await readDocument({ bytes: readFileSync(source), file: source }, { packs }))
      if (!("error" in reading)) readings.push(reading);
  }
  return readings;
}

function folderSource(folder: string): string | undefined {
  try {
    const name = readdirSync(folder).find((file) => /^source\.(html|txt|pdf|docx|xml)$/u.test(file));
    return name && join(folder, name);
  } catch {
    return undefined;
  }
}

/** Document number `index`: a sample whose people and bodies carry other names, drawn so that some recur often and most seldom. */
function variant(readings: readonly Reading[], index: number): Reading {
  const reading = readings[index % readings.length] as Reading;
  const rename = (name: string, position: number) => `${name} ${word(drawn(index * 31 + position))}`;
  return {
    ...reading,
    document: { ...reading.document, sha256: createHash("sha256").update(`bench ${index}`).digest("hex"), file: `bench-${index}.txt` },
    persons: reading.persons.map((item, position) => ({ ...item, name: rename(item.name, position), aliases: [] })),
    organisations: reading.organisations.map((item, position) =>
      position % 2 ? item : { ...item, name: rename(item.name, position), aliases: [] },
    ),
  };
}

/** A number that is often small and seldom large, the same for the same seed. */
function drawn(seed: number): number {
  const uniform = createHash("sha256").update(String(seed)).digest().readUInt32BE(0) / 2 ** 32;
  return Math.floor(20_000 ** uniform);
}

function word(number: number): string {
  const syllables = ["ka", "mi", "ro", "te", "va", "lo", "da", "pri", "su", "go"];
  return String(number).replace(/\d/gu, (digit) => syllables[Number(digit)] as string);
}

/** Document number `index` as it arrives. */
function arrival(readings: readonly Reading[], index: number): Arrival {
  const reading = variant(readings, index);
  return { reading, source: { bytes: Buffer.from(reading.document.text), addedAt } };
}

/** Adds documents by their numbers, `together` at a time. */
async function fill(db: Database, readings: readonly Reading[], from: number, count: number, together: number): Promise<void> {
  for (let at = from; at < from + count; at += together) {
    const size = Math.min(together, from + count - at);
    await settleAll(
      db,
      Array.from({ length: size }, (_, index) => arrival(readings, at + index)),
    );
  }
}

async function bareInserts(db: Database, readings: readonly Reading[], count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { text } = (readings[index % readings.length] as Reading).document;
    await db.query("insert into bench_bare (bytes, text) values ($1, $2)", [Buffer.from(text), text]);
  }
}

/** A register being filled. */
interface Filling {
  db: Database;
  readings: readonly Reading[];
  /** Documents in it. */
  documents: number;
}

async function add(filling: Filling, count: number, together = TOGETHER): Promise<void> {
  await fill(filling.db, filling.readings, filling.documents, count, together);
  filling.documents += count;
}

async function run(name: string, db: Database): Promise<void> {
  const filling: Filling = { db, readings: await sampleReadings(), documents: 0 };
  await db.exec("create table bench_bare (id serial primary key, bytes bytea, text text)");
  const bare = await measure(50, () => bareInserts(db, filling.readings, 50), 3);
  heading(`${name}: bare insert of bytes and text, committed`, "documents/s");
  row("into a table of its own", bare.rate);
  await adding(name, filling, bare.rate);
  while ((await overview(db)).claims < PROMISED_CLAIMS) await add(filling, 10);
  await queries(name, db);
  await adding(name, filling, bare.rate);
  if (filling.documents >= full) return;
  await add(filling, full - filling.documents);
  await queries(name, db);
  await adding(name, filling, bare.rate);
}

/** The pace at which documents come in now, many in one go and one by one. */
async function adding(name: string, filling: Filling, bare: number): Promise<void> {
  heading(`${name}: adding documents, ${filling.documents.toLocaleString("en")} there`, "documents/s", "against bare", "CPU ms each");
  for (const together of [TOGETHER, 1]) {
    await tend(filling.db);
    const there = filling.documents;
    const before = process.cpuUsage();
    const measured = await measure(RUN, () => add(filling, RUN, together), 3);
    const { user, system } = process.cpuUsage(before);
    const each = (user + system) / 1000 / (filling.documents - there);
    row(together === 1 ? "each by itself" : `many, ${together} together`, measured.rate, measured.rate / bare, each);
  }
}

async function queries(name: string, db: Database): Promise<void> {
  await tend(db);
  const { claims, documents } = await overview(db);
  const size = `${claims.toLocaleString("en")} claims of ${documents.toLocaleString("en")} documents`;
  heading(`${name}: reading, ${size}`, "ms", "against select");
  const select = await measure(1, () => db.query("select text from bench_bare where id = $1", [7]), 21);
  const line = async (label: string, work: () => unknown) => {
    const { seconds } = await measure(1, work, 11);
    row(label, seconds * 1000, seconds / select.seconds);
  };
  row("one row by its key", select.seconds * 1000, 1);
  const [busiest] = (await listRecords(db, { kind: "place", sort: "documents", limit: 1 })).items;
  const persons = (await listRecords(db, { kind: "person", limit: 20 })).items;
  if (busiest) await line(`record page of the busiest record (${busiest.documents} documents)`, () => recordPage(db, busiest.id));
  let turn = 0;
  await line("record page of an ordinary person", () => recordPage(db, persons[turn++ % persons.length]?.id ?? ""));
  for (const words of ["경기", "協力", "le tien", "hop tac", "Partnerschaft", "governor"])
    await line(`search “${words}”`, () => search(db, words, { limit: 20 }));
  await line("list of persons", () => listRecords(db, { kind: "person", limit: 50 }));
  await line("overview", () => overview(db));
}

await onEachEngine(run);
