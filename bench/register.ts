/**
 * Register speed on the embedded engine and on a PostgreSQL server where there is one: adding documents to a full register, the record
 * page, the search. The yardstick of the same run is one bare insert of a document's bytes and text, committed, on the same engine.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "@entente/model";
import { packs, readDocument } from "@entente/reader";
import {
  type Database,
  listRecords,
  migrate,
  openEmbedded,
  openServer,
  overview,
  recordPage,
  search,
  settle,
  tend,
} from "@entente/register";
import { startTestServer } from "../packages/register/src/testing/server.ts";
import { heading, measure, row } from "./measure.ts";

const full = Number(process.env.ENTENTE_BENCH_DOCUMENTS ?? 10_000);
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

async function fill(db: Database, readings: readonly Reading[], from: number, count: number): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const reading = variant(readings, index);
    await settle(db, reading, { bytes: Buffer.from(reading.document.text), addedAt });
  }
}

async function bareInserts(db: Database, readings: readonly Reading[], count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { text } = (readings[index % readings.length] as Reading).document;
    await db.query("insert into bench_bare (bytes, text) values ($1, $2)", [Buffer.from(text), text]);
  }
}

async function run(name: string, db: Database): Promise<void> {
  const readings = await sampleReadings();
  await migrate(db);
  await db.exec("create table if not exists bench_bare (id serial primary key, bytes bytea, text text)");
  heading(`${name}: adding documents`, "documents/s", "against bare");
  const bare = await measure(50, () => bareInserts(db, readings, 50), 3);
  row("bare insert of bytes and text, committed", bare.rate, 1);
  let next = 0;
  const add = (count: number) => fill(db, readings, next, count).then(() => void (next += count));
  const empty = await measure(100, () => add(100), 3);
  row("to an empty register", empty.rate, empty.rate / bare.rate);
  const started = performance.now();
  await add(Math.max(0, full - next));
  await tend(db);
  const fillRate = full / ((performance.now() - started) / 1000);
  row(`filling it to ${full} documents`, fillRate, fillRate / bare.rate);
  const later = await measure(100, () => add(100), 3);
  row(`with ${full} there already`, later.rate, later.rate / bare.rate);
  await queries(name, db);
}

function ms({ seconds }: { seconds: number }): number {
  return seconds * 1000;
}

async function queries(name: string, db: Database): Promise<void> {
  const { claims } = await overview(db);
  heading(`${name}: reading with ${claims.toLocaleString("en")} claims`, "ms", "against select");
  const select = await measure(1, () => db.query("select text from bench_bare where id = $1", [7]), 21);
  row("one row by its key", ms(select), 1);
  const line = (label: string, measured: { seconds: number }) => row(label, ms(measured), measured.seconds / select.seconds);
  const busiest = (await listRecords(db, { kind: "place", sort: "documents", limit: 1 })).items[0];
  const persons = (await listRecords(db, { kind: "person", limit: 20 })).items;
  if (busiest)
    line(`record page of the busiest record (${busiest.documents} documents)`, await measure(1, () => recordPage(db, busiest.id), 11));
  let turn = 0;
  const ordinary = () => recordPage(db, persons[turn++ % persons.length]?.id ?? "");
  line("record page of an ordinary person", await measure(1, ordinary, 21));
  for (const words of ["경기", "協力", "le tien", "hop tac", "Partnerschaft", "governor"])
    line(`search “${words}”`, await measure(1, () => search(db, words, { limit: 20 }), 11));
  line("list of persons", await measure(1, () => listRecords(db, { kind: "person", limit: 50 }), 11));
}

/** Which engines to measure; both unless told. */
const engines = (process.env.ENTENTE_BENCH_ENGINES ?? "embedded,postgresql").split(",");

async function runEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const embedded = await openEmbedded(folder);
  await run("Embedded (PGlite)", embedded).finally(() => embedded.close());
  rmSync(folder, { recursive: true, force: true });
}

async function runServer(): Promise<void> {
  const postgres = await startTestServer();
  if (!postgres) return console.log("\nNo PostgreSQL server here; its part is left out.");
  const server = await openServer(postgres.address);
  await run("PostgreSQL", server).finally(() => server.close());
  await postgres.stop();
}

if (engines.includes("embedded")) await runEmbedded();
if (engines.includes("postgresql")) await runServer();
