import { createHash } from "node:crypto";
import { type FailedReading, type Language, Problem, type Reading } from "@entente/model";
import {
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
  settle,
} from "@entente/register";
import type { AddResult } from "./contract.ts";
import { problemMessage, reportProblem, toProblem } from "./errors.ts";
import { type Fetched, safeFetch } from "./net/safe-fetch.ts";
import type { Room } from "./reading/reading-room.ts";

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

/**
 * The way of a document into the register: known ones are recognised by their bytes and not read again, others are read and settled, each in
 * one transaction. A result is given only after that has been committed.
 */
export class Intake {
  readonly #parts: IntakeParts;
  /** How far a long run of documents has got; absent where none is under way. */
  progress?: { done: number; total: number } | undefined;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** Adds one after another; what fails is reported in its place and the rest goes on. */
  async addFiles(files: readonly HandedIn[], language: Language): Promise<AddResult[]> {
    await this.learnNames();
    const results: AddResult[] = [];
    for (const file of files) results.push(...(await this.add(file, language)));
    if (results.some(({ outcome }) => outcome === "added")) await this.resolve();
    return results;
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

  /** Adds one file: one result, or one for each entry of a feed. */
  async add(file: HandedIn, language: Language): Promise<AddResult[]> {
    try {
      const id = createHash("sha256").update(file.bytes).digest("hex");
      const known = await this.#whatIsKnown(file.name, id);
      if (known) return known;
      const { name, bytes, mediaType, charset } = file;
      const readings = await this.#parts.room.read({
        file: name,
        bytes,
        ...(mediaType ? { mediaType } : {}),
        ...(charset ? { charset } : {}),
      });
      const results: AddResult[] = [];
      for (const reading of readings) results.push(await this.#keep(reading, file, language));
      const kept = results.flatMap(({ document }) => document?.id ?? []);
      if (kept.length === results.length && kept.some((one) => one !== id)) await noteBundle(this.#parts.db, id, kept);
      return results;
    } catch (error) {
      return [this.#failure(file.name, error, language)];
    }
  }

  /** A document by its bytes, or the documents of a file that was taken in whole. */
  async #whatIsKnown(name: string, id: string): Promise<AddResult[] | undefined> {
    const { db } = this.#parts;
    const bundle = await bundleDocuments(db, id);
    if (!bundle && !(await knownDocuments(db, [id])).has(id)) return undefined;
    const documents = await Promise.all((bundle ?? [id]).map((one) => documentLine(db, one)));
    return documents.map((document) => ({ file: bundle ? document.file : name, outcome: "known" as const, document }));
  }

  async #keep(reading: Reading | FailedReading, file: HandedIn, language: Language): Promise<AddResult> {
    const name = reading.document.file;
    if ("error" in reading) return this.#refused(reading, language);
    try {
      const { db, now } = this.#parts;
      const titled = file.title ? { ...reading, document: { ...reading.document, title: file.title } } : reading;
      const source = { bytes: file.bytes, addedAt: now(), ...(file.address ? { address: file.address } : {}) };
      const outcome = await settle(db, titled, source);
      if (outcome === "added") await this.#joinChosen(titled);
      return { file: name, outcome, document: await documentLine(db, reading.document.sha256) };
    } catch (error) {
      return this.#failure(name, error, language);
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

/** A name for a text without one. */
function firstWords(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  return line.trim().slice(0, 80) || "text";
}
