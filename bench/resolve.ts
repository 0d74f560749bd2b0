/**
 * Finding one person under many names: 100,000 person records with some 300,000 further names, one in ten of them a second record of somebody who
 * is there already, resolved from nothing; then one new document against all of them. On the embedded engine and on a PostgreSQL server where there
 * is one.
 */
import { createHash } from "node:crypto";
import { emptyReading, type Reading } from "@entente/model";
import { catchUpFind, catchUpWholly, type Database, overview, resolvePending, settle, tend } from "@entente/register";
import { numberArgument, onEachEngine } from "./engines.ts";
import { heading, row } from "./measure.ts";
import { type Person, people, random } from "./people.ts";

const count = numberArgument("persons", 100_000);
const at = "2026-01-01T00:00:00.000Z";
/** People named in one document. */
const PAGE = 50;
/** New documents that are timed: so many right after the start, and as many once what is often asked for is at hand. */
const DOCUMENTS = 20;
/** Of so many records one is a second one of the same person. */
const TWICE = 10;

/** A person as one source names them: own name and all others, or for a second record the later half of the names alone. */
interface Mention {
  language: string;
  names: string[];
  person: number;
}

function mentionsOf(list: readonly Person[]): Mention[] {
  const first: Mention[] = list.map(({ language, names }, person) => ({ language, names, person }));
  const again = list
    .map(({ names }, person) => ({ language: "en", names: names.slice(-2), person }))
    .filter(({ person }) => person % (TWICE - 1) === 0);
  const next = random(7);
  const places = again.map((mention) => ({ mention, place: Math.floor(next() * first.length) })).sort((a, b) => b.place - a.place);
  for (const { mention, place } of places) first.splice(place, 0, mention);
  return first;
}

/** One document that names people. */
function reading(mentions: readonly Mention[], index: number): Reading {
  const text = mentions.map(({ names: [name = ""] }) => name).join(".\n");
  let start = 0;
  const persons = mentions.map(({ names: [name = "", ...aliases] }) => {
    const evidence = [{ start, end: start + name.length, quote: name }];
    start += name.length + 2;
    return { name, aliases, evidence, confidence: 0.9 };
  });
  const sha256 = createHash("sha256").update(`people ${index}`).digest("hex");
  const document = { sha256, file: `people-${index}.txt`, mediaType: "text/plain", language: mentions[0]?.language ?? "en", text };
  return { ...emptyReading(document, { name: "bench", version: "1" }), persons };
}

/** Stores what documents say and gives the seconds it took. */
async function fill(db: Database, mentions: readonly Mention[]): Promise<number> {
  const started = performance.now();
  for (let from = 0; from < mentions.length; from += PAGE) {
    const page = reading(mentions.slice(from, from + PAGE), from);
    await settle(db, page, { bytes: Buffer.from(page.document.text), addedAt: at });
  }
  await tend(db);
  return (performance.now() - started) / 1000;
}

/** Of the pairs that are one person, how many were joined; of the joins, how many are right. */
async function quality(db: Database, mentions: readonly Mention[]): Promise<{ recall: number; proposed: number; precision: number }> {
  const person = new Map(mentions.flatMap(({ names, person }) => names.slice(0, 1).map((name) => [name, person] as const)));
  const rows = await db.query<{ verdict: string; left: string; right: string }>(
    `select j.verdict, l.quote as left, r.quote as right
     from judgements j join subjects l on l.id = j.left_subject join subjects r on r.id = j.right_subject
     where j.author like 'alike-names/%' and j.undone_at is null`,
  );
  const right = rows.filter(({ left, right }) => person.get(left) === person.get(right));
  const of = (verdict: string, list: typeof rows) => list.filter((one) => one.verdict === verdict).length;
  const wanted = mentions.length - new Set(mentions.map((mention) => mention.person)).size;
  return { recall: of("same", right) / wanted, proposed: of("unsure", right) / wanted, precision: of("same", right) / of("same", rows) };
}

async function run(name: string, db: Database): Promise<void> {
  const list = people(Math.round((count * (TWICE - 1)) / TWICE));
  const mentions = mentionsOf(list).slice(0, count);
  const filling = await fill(db, mentions);
  const { claims, records } = await overview(db);
  heading(
    `${name}: ${(records["person"] ?? 0).toLocaleString("en")} person records, ${claims.toLocaleString("en")} names`,
    "seconds",
    "names/s",
  );
  row("storing them first", filling, claims / filling);
  const started = performance.now();
  const cpu = process.cpuUsage();
  const done = await resolvePending(db, { at });
  const seconds = (performance.now() - started) / 1000;
  row("resolving all of them", seconds, claims / seconds);
  row("  of which processor time of this process", busySince(cpu), "");
  row("  joined, proposed", done.joined, done.proposed);
  const { recall, proposed, precision } = await quality(db, mentions);
  row("  second records found: joined, proposed", recall, proposed);
  row("  right among the joins", precision, "");
  await oneMore(db);
}

/** Seconds of processor time, the database's among them where it runs in this process. */
function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** New documents with twenty names each, of which half are new spellings of people who are there. */
async function oneMore(db: Database): Promise<void> {
  await tend(db);
  await catchUpWholly(db);
  await catchUpFind(db);
  const known = people(400).map(({ names }, person) => ({ language: "en", names: [(names.at(-1) ?? "").toLowerCase()], person }));
  const fresh = people(400, 99).map(({ names }, person) => ({ language: "en", names: names.slice(0, 1), person: -person }));
  const resolved: number[] = [];
  const all: number[] = [];
  for (let index = 0; index < 2 * DOCUMENTS; index += 1) {
    const page = reading([...known.slice(index * 10, index * 10 + 10), ...fresh.slice(index * 10, index * 10 + 10)], -1 - index);
    const started = performance.now();
    await settle(db, page, { bytes: Buffer.from(page.document.text), addedAt: at });
    const settled = performance.now();
    await resolvePending(db, { at });
    resolved.push(performance.now() - settled);
    await catchUpWholly(db);
    await catchUpFind(db);
    all.push(performance.now() - started);
  }
  heading("one new document of twenty names", "median ms", "slowest ms");
  for (const [which, from] of [
    ["the first twenty after the start", 0],
    ["the next twenty", DOCUMENTS],
  ] as const) {
    row(`${which}: looked up, joined, proposed`, ...middleAndSlowest(resolved.slice(from, from + DOCUMENTS)));
    row("  with adding it, the inbox and the search", ...middleAndSlowest(all.slice(from, from + DOCUMENTS)));
  }
}

function middleAndSlowest(times: readonly number[]): [number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}

await onEachEngine(run);
