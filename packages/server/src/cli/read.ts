import type { FailedReading, Reading } from "@entente/model";
import type { ModelReading } from "@entente/reader";
import { problemMessage, toProblem } from "../errors.ts";
import type { ModelOptions } from "../model/settings.ts";
import type { Room } from "../reading/reading-room.ts";
import { compare } from "./compare.ts";
import { areSeveral, type Input, openInputs } from "./inputs.ts";
import { openRoom } from "./room.ts";
import type { Shell } from "./shared.ts";
import { summarise } from "./summary.ts";

export interface ReadOptions extends ModelOptions {
  json?: boolean;
  /** Prints the model's and the grammar's reading side by side. */
  compare?: boolean;
  charset?: string;
  mediaType?: string;
}

type Result = Reading | FailedReading;

/**
 * Reads and prints without keeping anything; gives the exit status: 0 when all were read. One file is read, printed and forgotten before
 * the next is opened.
 */
export async function readCommand(names: readonly string[], options: ReadOptions, shell: Shell): Promise<number> {
  const byModel = new Map<Reading, ModelReading>();
  const room = openRoom(options, shell, (result) => void (options.compare && byModel.set(result.reading, result)));
  const printer = options.json ? new JsonPrinter(shell, await areSeveral(names), byModel) : new SummaryPrinter(shell, byModel);
  let failures = 0;
  try {
    for await (const input of openInputs(names)) {
      const results = (await readInput(room, input, options, shell)).map((result) => spoken(result, shell));
      failures += results.filter((result) => "error" in result).length;
      for (const result of results) noteResult(result, shell);
      await printer.print(results);
      byModel.clear();
      if (shell.terminal.closed) break;
    }
    await printer.end();
  } finally {
    await room.close();
  }
  return failures > 0 ? 1 : 0;
}

async function readInput(room: Room, input: Input, options: ReadOptions, { terminal }: Shell): Promise<Result[]> {
  if ("problem" in input) {
    const { code, message, params } = toProblem(input.problem, terminal.note);
    return [{ document: { file: input.name }, error: { code, message, params } }];
  }
  const { name, bytes } = input;
  const mediaType = options.mediaType ?? input.mediaType;
  const charset = options.charset ?? input.charset;
  return room.read({ file: name, bytes, ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) });
}

/** A failure in the words of the person's language, without the values kept for translating it. */
function spoken(result: Result, { language, terminal }: Shell): Result {
  if (!("error" in result)) return result;
  const { code, params, message } = result.error;
  if (code === "internal") terminal.note(message);
  const words = problemMessage(code, { file: result.document.file, id: "stderr", ...params }, language);
  return { document: result.document, error: { code, message: words } };
}

function noteResult(result: Result, { terminal, speak }: Shell): void {
  if ("error" in result) terminal.note(speak("cli", "error", { message: result.error.message }));
  else terminal.note(speak("cli", "progress.read", { file: result.document.file }));
}

/** One object for one document, an array for several, as the reading contract says. */
class JsonPrinter {
  readonly #shell: Shell;
  readonly #byModel: ReadonlyMap<Result, ModelReading>;
  #several: boolean;
  #printed = 0;

  constructor(shell: Shell, several: boolean, byModel: ReadonlyMap<Result, ModelReading>) {
    this.#shell = shell;
    this.#several = several;
    this.#byModel = byModel;
  }

  async print(results: readonly Result[]): Promise<void> {
    if (results.length !== 1) this.#several = true;
    for (const result of results) await this.#item(JSON.stringify(this.#byModel.get(result) ?? result, null, 2));
  }

  async #item(json: string): Promise<void> {
    const before = this.#several ? (this.#printed === 0 ? "[\n" : ",\n") : "";
    this.#printed++;
    await this.#shell.terminal.print(before + json);
  }

  async end(): Promise<void> {
    const after = this.#several ? (this.#printed === 0 ? "[]\n" : "\n]\n") : "\n";
    await this.#shell.terminal.print(after);
  }
}

class SummaryPrinter {
  readonly #shell: Shell;
  readonly #byModel: ReadonlyMap<Result, ModelReading>;

  constructor(shell: Shell, byModel: ReadonlyMap<Result, ModelReading>) {
    this.#shell = shell;
    this.#byModel = byModel;
  }

  async print(results: readonly Result[]): Promise<void> {
    const { terminal, speak } = this.#shell;
    for (const result of results) {
      const both = this.#byModel.get(result);
      if (!("error" in result)) await terminal.print(`${both ? compare(both, speak) : summarise(result, speak)}\n`);
    }
  }

  async end(): Promise<void> {}
}
