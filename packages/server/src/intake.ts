import { createHash } from "node:crypto";
import { type FailedReading, type Language, Problem, type Reading } from "@entente/model";
import {
  type Arrival,
  bundleDocuments,
  catchUpFind,
  catchUpWholly,
  type Db,
  documentLine,
  documentPage,
  judge,
  knownDocuments,
  knownNames,
  noteBundle,
  type Resolved,
  resolvePending,
} from "@entente/register";
import type { AddResult } from "./contract.ts";
import { problemMessage, reportProblem, toProblem } from "./errors.ts";
import { type Fetched, safeFetch } from "./net/safe-fetch.ts";
import type { Room } from "./reading/reading-room.ts";
import { type Settled, settleEach } from "./settle-each.ts";
import { type Bounds, together } from "./together.ts";

/** A document as it is handed in. */
export interface HandedIn {
  name: string;
  bytes: Uint8Array;
  mediaType?: string | undefined;
  charset?: string | undefined;
  /** Where it was fetched from. */
  address?: string;
  /** Set where the giver named it; overrules what the document says. */
  title?: string;
}

export interface IntakeParts {
  db: Db;
  room: Room;
  now: () => string;
  log: (line: string) => void;
  fetch?: (address: string) => Promise<Fetched>;
}

/** A file that could not be opened. */
export interface Unopened {
  name: string;
  problem: unknown;
}

/** A file that was looked at: its results where they are certain, else what was read and has to be settled. */
type Looked = { file: HandedIn; read: (Arrival | FailedReading)[] } | { results: AddResult[] };

/**
 * Documents settled in one transaction, which takes less time for each: a few, since requests wait for it, of not too many bytes, and without
 * waiting for those that take long to open or read.
 */
const settledTogether: Bounds = { count: 8, weight: 4 * 1024 * 1024, time: 250 };

/**
 * The way of a document into the register: known ones are recognised by their bytes and not read again, others are read and settled, several
 * in one transaction. A result is given only after that has been committed.
 */
export class Intake {
  readonly #parts: IntakeParts;
  /** How far a long run of documents has got; absent where none is under way. */
  progress?: { done: number; total: number } | undefined;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** Adds all; what fails is reported in its place and the rest goes on. */
  async addFiles(files: readonly HandedIn[], language: Language): Promise<AddResult[]> {
    await this.learnNames();
    const results: AddResult[] = [];
    for await (const some of this.addEach(files, language)) results.push(...some);
    if (results.some(({ outcome }) => outcome === "added")) await this.resolve();
    return results;
  }

  /** Adds files as they are opened and gives the results of each, in their order: one, or one for each entry of a feed. */
  async *addEach(files: AsyncIterable<HandedIn | Unopened> | Iterable<HandedIn>, language: Language): AsyncGenerator<AddResult[]> {
    for await (const some of together(this.#lookAt(files, language), bytesOf, settledTogether)) yield* this.#keepAll(some, language);
  }

  /** Finds what of the added is known under other names or from other accounts; to be called after the last of several. */
  async resolve(again = false): Promise<Resolved> {
    const { db, now } = this.#parts;
    const resolved = await resolvePending(db, { at: now(), again });
    await catchUpWholly(db);
    await catchUpFind(db);
    return resolved;
  }

  addText(text: string, title: string | undefined, language: Language): Promise<AddResult[]> {
    const name = title || firstWords(text);
    const bytes = new TextEncoder().encode(text);
    return this.addFiles([{ name, bytes, mediaType: "text/plain", charset: "utf-8", ...(title ? { title } : {}) }], language);
  }

  async addAddress(address: string, language: Language): Promise<AddResult[]> {
    try {
      const fetched = await (this.#parts.fetch ?? safeFetch)(address);
      return await this.addFiles([{ ...fetched, name: fetched.address }], language);
    } catch (error) {
      return [this.#failure(address, error, language)];
    }
  }

  /** Lets the documents that follow profit from the names already in the register. */
  async learnNames(): Promise<void> {
    await this.#parts.room.learn(await knownNames(this.#parts.db));
  }

  async *#lookAt(files: AsyncIterable<HandedIn | Unopened> | Iterable<HandedIn>, language: Language): AsyncGenerator<Looked> {
    for await (const file of files) {
      if ("problem" in file) yield { results: [this.#failure(file.name, file.problem, language)] };
      else yield await this.#look(file, language);
    }
  }

  async #look(file: HandedIn, language: Language): Promise<Looked> {
    try {
      const known = await this.#whatIsKnown(file.name, idOf(file));
      if (known) return { results: known };
      const { name, bytes, mediaType, charset } = file;
      const readings = await this.#parts.room.read({
        file: name,
        bytes,
        ...(mediaType ? { mediaType } : {}),
        ...(charset ? { charset } : {}),
      });
      return { file, read: readings.map((reading) => ("error" in reading ? reading : this.#arrival(reading, file))) };
    } catch (error) {
      return { results: [this.#failure(file.name, error, language)] };
    }
  }

  #arrival(reading: Reading, { bytes, title, address }: HandedIn): Arrival {
    const titled = title ? { ...reading, document: { ...reading.document, title } } : reading;
    return { reading: titled, source: { bytes, addedAt: this.#parts.now(), ...(address ? { address } : {}) } };
  }

  /** A document by its bytes, or the documents of a file that was taken in whole. */
  async #whatIsKnown(name: string, id: string): Promise<AddResult[] | undefined> {
    const { db } = this.#parts;
    const bundle = await bundleDocuments(db, id);
    if (!bundle && !(await knownDocuments(db, [id])).has(id)) return undefined;
    const documents = await Promise.all((bundle ?? [id]).map((one) => documentLine(db, one)));
    return documents.map((document) => ({ file: bundle ? document.file : name, outcome: "known" as const, document }));
  }

  /** Settles what was read and gives the results of each file. */
  async *#keepAll(looked: readonly Looked[], language: Language): AsyncGenerator<AddResult[]> {
    const arrivals = looked.flatMap((one) => ("read" in one ? one.read.filter((read) => "reading" in read) : []));
    const settled = await settleEach(this.#parts.db, arrivals, settledTogether.count);
    for (const one of looked) yield "results" in one ? one.results : await this.#resultsOf(one.file, one.read, settled, language);
  }

  /** The results of one file. A file of several documents is noted, so that it is known by its bytes. */
  async #resultsOf(
    file: HandedIn,
    read: readonly (Arrival | FailedReading)[],
    settled: ReadonlyMap<Arrival, Settled>,
    language: Language,
  ): Promise<AddResult[]> {
    try {
      const results: AddResult[] = [];
      for (const one of read)
        results.push("error" in one ? this.#refused(one, language) : await this.#result(one, settled.get(one), language));
      const id = idOf(file);
      const kept = results.flatMap(({ document }) => document?.id ?? []);
      if (kept.length === results.length && kept.some((one) => one !== id)) await noteBundle(this.#parts.db, id, kept);
      return results;
    } catch (error) {
      return [this.#failure(file.name, error, language)];
    }
  }

  async #result({ reading }: Arrival, settled: Settled | undefined, language: Language): Promise<AddResult> {
    const { file, sha256 } = reading.document;
    try {
      if (settled === undefined || "error" in settled) throw settled?.error;
      if (settled.outcome === "added") await this.#joinChosen(reading);
      return { file, outcome: settled.outcome, document: await documentLine(this.#parts.db, sha256) };
    } catch (error) {
      return this.#failure(file, error, language);
    }
  }

  /** Joins names to the records that the way of reading took them for; a person can take each join back. */
  async #joinChosen(reading: Reading): Promise<void> {
    const { db, room, now } = this.#parts;
    const choices = (await room.choose?.(reading)) ?? [];
    if (choices.length === 0) return;
    const { items } = await documentPage(db, reading.document.sha256);
    for (const { kind, name, record } of choices) {
      const item = items.find((one) => one.kind === kind && one.values.some((value) => value.property === "name" && value.value === name));
      if (!item || item.record === record) continue;
      const actor = { author: room.author ?? reading.reader.name, at: now(), reason: `${name}: chosen among known records` };
      await judge(db, { left: item.subject, right: record, verdict: "same" }, actor);
    }
  }

  #refused({ document: { file }, error }: FailedReading, language: Language): AddResult {
    if (error.code === "internal") return this.#failure(file, error.message, language);
    return {
      file,
      outcome: "failed",
      error: { code: error.code, message: problemMessage(error.code, { file, ...error.params }, language) },
    };
  }

  #failure(file: string, error: unknown, language: Language): AddResult {
    const problem = toProblem(error, this.#parts.log);
    const named = new Problem(problem.code, { file, ...problem.params });
    const { code, message } = reportProblem(named, language);
    return { file, outcome: "failed", error: { code, message } };
  }
}

function bytesOf(looked: Looked): number {
  return "file" in looked ? looked.file.bytes.length : 0;
}

/** A file is known by its bytes. */
function idOf({ bytes }: HandedIn): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A name for a text without one. */
function firstWords(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  return line.trim().slice(0, 80) || "text";
}
