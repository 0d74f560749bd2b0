import { createHash } from "node:crypto";
import type { Reading } from "@entente/model";
import { passGate } from "../gate.ts";
import type { Pack } from "../languages/pack.ts";
import { findMentions } from "../mentions/index.ts";
import { Aligner } from "./align.ts";
import { answerSchema, parseAnswer } from "./answer.ts";
import { type Facts, groundAnswer } from "./ground.ts";
import { mergeFacts } from "./merge.ts";
import { type Part, partsOf } from "./parts.ts";
import { instructions, partPrompt } from "./prompt.ts";

/** One question to a language model. */
export interface ModelRequest {
  instructions: string;
  prompt: string;
  /** JSON Schema that the answer should follow, for endpoints that can be held to one. */
  schema: Record<string, unknown>;
  schemaName: string;
}

/**
 * A language model behind an endpoint, handed in as a function so that reading stays pure. It resolves to the answer, parsed or as
 * words; it rejects where the endpoint gave none (time-out, refusal, rate limit), and the error's message says why.
 */
export interface ModelEndpoint {
  /** Shown as the reading's version, e.g. "qwen3:32b". */
  name: string;
  ask(request: ModelRequest): Promise<unknown>;
}

export interface ModelReadOptions {
  endpoint: ModelEndpoint;
  packs: readonly Pack[];
  /** Longest part asked about at once, in characters. */
  partLength?: number;
}

/** A part that the model did not read; the grammar's facts stand in for it. */
export interface ModelFailure {
  part: number;
  reason: "no-answer" | "malformed-answer";
  detail: string;
}

export interface ModelReading {
  /** The model's reading, with the grammar's facts where the model failed. */
  reading: Reading;
  /** The grammar's reading of the same text, for comparing side by side. */
  grammar: Reading;
  failures: ModelFailure[];
  /** Items of the model that were dropped: of the wrong form, or with words that are not in the text. */
  dropped: number;
}

interface PartResult {
  facts: Facts;
  dropped: number;
  failure?: ModelFailure;
}

/**
 * Reads a document that the grammar has read once more, by a language model, and holds every item against the text. Never rejects for the
 * model's sake: what it does not answer, the grammar answers.
 */
export async function readByModel(grammar: Reading, options: ModelReadOptions): Promise<ModelReading> {
  const parts = partsOf(grammar.document.text, options.partLength ?? 12_000);
  const results: PartResult[] = [];
  for (const [index, part] of parts.entries()) {
    results.push(await readPart({ part, index, count: parts.length, grammar, options }));
  }
  const facts = mergeFacts(results.map((result) => result.facts));
  const reading = passGate({ document: grammar.document, ...facts, reader: { name: "model", version: options.endpoint.name } });
  const failures = results.flatMap(({ failure }) => failure ?? []);
  return { reading, grammar, failures, dropped: results.reduce((sum, { dropped }) => sum + dropped, 0) };
}

interface PartTask {
  part: Part;
  index: number;
  count: number;
  grammar: Reading;
  options: ModelReadOptions;
}

async function readPart(task: PartTask): Promise<PartResult> {
  const failed = (reason: ModelFailure["reason"], detail: string): PartResult => ({
    facts: within(task.grammar, task.part),
    dropped: 0,
    failure: { part: task.index, reason, detail },
  });
  try {
    const raw = await task.options.endpoint.ask(requestFor(task));
    const parsed = parseAnswer(raw);
    if (!parsed) return failed("malformed-answer", typeof raw === "string" ? raw.slice(0, 200) : typeof raw);
    const facts = groundAnswer(parsed.answer, {
      aligner: new Aligner(task.grammar.document.text),
      from: task.part.start,
      carries: (quote, value) => carries(quote, value, task),
    });
    return { facts, dropped: parsed.dropped + count(parsed.answer) - count(facts) };
  } catch (error) {
    return failed("no-answer", error instanceof Error ? error.message : String(error));
  }
}

function requestFor({ part, index, count, grammar }: PartTask): ModelRequest {
  const { file, title, publishedOn, language = "und" } = grammar.document;
  const mark = `document-${createHash("sha256").update(part.text).digest("hex").slice(0, 12)}`;
  return {
    instructions,
    prompt: partPrompt({ file, title, publishedOn, language, part: part.text, index, count, mark }),
    schema: answerSchema,
    schemaName: "reading",
  };
}

function count(lists: object): number {
  return Object.values(lists).reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** The grammar's facts whose words lie in a part. */
function within(reading: Reading, { start, text }: Part): Facts {
  const end = start + text.length;
  const inside = <T extends { evidence: { start: number }[] }>(items: T[]) =>
    items.filter(({ evidence }) => evidence.some((words) => words.start >= start && words.start < end));
  return {
    persons: inside(reading.persons),
    organisations: inside(reading.organisations),
    places: inside(reading.places),
    encounters: inside(reading.encounters),
    agreements: inside(reading.agreements),
    ties: inside(reading.ties),
    commitments: inside(reading.commitments),
    figures: inside(reading.figures),
    sectors: inside(reading.sectors),
    warnings: inside(reading.warnings),
  };
}

/** Whether the quantity grammar finds the number in the quote: 41 tỷ USD carries 41000000000. */
function carries(quote: string, value: number, { grammar, options }: PartTask): boolean {
  const near = (other: number) => Math.abs(other - value) <= 1e-6 * Math.max(1, Math.abs(value));
  if ((quote.match(/\d+/gu) ?? []).map(Number).some(near)) return true;
  const pack = options.packs.find(({ code }) => code === grammar.document.language);
  if (!pack) return false;
  const { mentions } = findMentions({ text: quote, mediaType: "text/plain" }, pack, { packs: options.packs });
  return mentions.some((mention) => mention.kind === "quantity" && !mention.garbled && near(mention.value));
}
