import { type Language, Problem } from "@entente/model";
import type { Db } from "@entente/register";
import { z } from "zod";
import type { Intake } from "../intake.ts";

/** Everything an operation may reach; made anew for each call. */
export interface Context {
  db: Db;
  intake: Intake;
  /** The present moment as ISO 8601 in UTC. */
  now: () => string;
  /** Language of messages. */
  language: Language;
}

/** How an operation appears on the command line: positional words in the order of `words`, every other input field as an option. */
export interface CommandForm {
  name: string;
  words?: readonly string[];
}

/** Bytes to be saved rather than shown: all at once, or piece by piece as they are made. */
export interface Download {
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
  name: string;
}

/** The output of operations that answer with a file. */
export const download = z.custom<Download>();

/** One thing the program can do, defined once and mounted in HTTP and on the command line. Its summary is the catalogue's `operation.<id>`. */
export interface Operation {
  id: string;
  method: "get" | "post" | "delete";
  /** With parameters as "{id}"; they are fields of the input too. */
  path: string;
  input: z.ZodObject;
  output: z.ZodType;
  command?: CommandForm;
  /** "files": the body may be multipart with parts named "files", other input as JSON in a part named "options". */
  form?: "files";
  /** Checks the raw input, in words of the context's language, and acts. */
  call: (context: Context, raw: unknown) => Promise<unknown>;
}

interface Definition<I extends z.ZodObject, O extends z.ZodType> extends Omit<Operation, "input" | "output" | "call"> {
  input: I;
  output: O;
  run: (context: Context, input: z.output<I>) => Promise<z.input<O>>;
}

export function operation<I extends z.ZodObject, O extends z.ZodType>(definition: Definition<I, O>): Operation {
  const { run, ...described } = definition;
  return { ...described, call: (context, raw) => run(context, parseInput(definition.input, raw, context.language)) };
}

/** The checked input; otherwise throws the Problem "invalid-input" naming the first field that is wrong and why. */
export function parseInput<I extends z.ZodType>(input: I, raw: unknown, language: Language): z.output<I> {
  const result = input.safeParse(raw, { error: z.locales[language]().localeError });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") || (issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "input");
  throw new Problem("invalid-input", { field, reason: issue?.message ?? "" });
}

/** Fields of every list. */
export const window = {
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A file of a multipart body. */
export const file = z.object({ name: z.string().min(1).max(1000), mediaType: z.string().optional(), bytes: z.instanceof(Uint8Array) });

/** Orders of the list of documents. */
export const documentSorts = ["added", "published", "title", "facts"] as const;

/** Query words: absent and empty mean the same. */
export const words = z.string().trim().max(500).optional();
