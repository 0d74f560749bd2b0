import { createHash } from "node:crypto";
import { type DocumentInfo, type FailedReading, Problem, type Reading } from "@entente/model";
import { findFacts } from "./facts/index.ts";
import { toText } from "./formats/index.ts";
import { passGate } from "./gate.ts";
import type { Pack } from "./languages/pack.ts";
import { findMentions } from "./mentions/index.ts";
import { choosePack } from "./text/language.ts";
import type { Context, DocumentText, KnownNames } from "./types.ts";

/** A document as it came: its bytes and what the sender said about them. */
export interface DocumentInput {
  bytes: Uint8Array;
  /** Name or address, for messages. */
  file: string;
  mediaType?: string;
  /** Charset as the transport declared it; the bytes may contradict it. */
  charset?: string;
}

export interface ReadOptions {
  /** Language packs to choose from. */
  packs: readonly Pack[];
  /** Names the register already holds, compiled once by `compileNames`. */
  known?: KnownNames;
  /** Units of work one document may cost before it is given up as "over-budget". */
  budget?: number;
}

export const reader = { name: "grammar", version: "0.1.0" } as const;

/**
 * Reads one file: bytes become text, the text becomes facts, and only facts whose words stand in the text are given back.
 * Most files give one reading; a feed gives one for each entry, a mail one for each document attached. Never throws: what cannot be read is a FailedReading.
 */
export async function readDocument(input: DocumentInput, options: ReadOptions): Promise<(Reading | FailedReading)[]> {
  const sha256 = sha256Of(input.bytes);
  try {
    const unread: FailedReading[] = [];
    const texts = await toText(input, (file, problem) =>
      unread.push(failed(problem, { sha256: sha256Of(JSON.stringify([sha256, file])), file })),
    );
    return [...texts.map((text) => readPart(text, { sha256, file: input.file }, options)), ...unread];
  } catch (error) {
    return [failed(error, { sha256, file: input.file })];
  }
}

export interface Origin {
  sha256: string;
  file: string;
}

function readPart(document: DocumentText, whole: Origin, options: ReadOptions): Reading | FailedReading {
  const origin = document.part ? { sha256: sha256Of(document.part.identity), file: document.part.file } : whole;
  try {
    return readText(document, origin, options);
  } catch (error) {
    return failed(error, origin);
  }
}

/** Text to gated facts: synchronous, and the part whose speed is measured. */
export function readText(document: DocumentText, origin: Origin, options: ReadOptions): Reading {
  const pack = choosePack(document, options.packs);
  const context = findMentions(document, pack, options);
  const info = infoOf(document, origin, context);
  const { persons, organisations, places, encounters, agreements, ties, commitments, figures, sectors, warnings } = findFacts(context);
  return passGate({
    document: info,
    persons,
    organisations,
    places,
    encounters,
    agreements,
    ties,
    commitments,
    figures,
    sectors,
    warnings,
    reader: { name: reader.name, version: reader.version },
  });
}

/** What is known of the document itself: what its file states goes before what its text says. */
function infoOf(document: DocumentText, { sha256, file }: Origin, context: Context): DocumentInfo {
  const { text, mediaType, charset } = document;
  const title = document.title ?? context.title;
  const publisher = document.publisher ?? context.publisher;
  const publishedOn = document.publishedOn ?? context.publishedOn;
  const info: Omit<DocumentInfo, "text"> = { sha256, file, mediaType };
  if (charset !== undefined) info.charset = charset;
  info.language = context.pack.code;
  if (title !== undefined) info.title = title;
  if (publisher !== undefined) info.publisher = publisher;
  if (publishedOn !== undefined) info.publishedOn = publishedOn;
  return Object.assign(info, { text });
}

function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function failed(error: unknown, origin: Origin): FailedReading {
  const problem =
    error instanceof Problem ? error : new Problem("internal", { file: origin.file, detail: String(error) }, { cause: error });
  return { document: origin, error: { code: problem.code, message: problem.message, params: { file: origin.file, ...problem.params } } };
}
