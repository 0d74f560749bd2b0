import { Worker } from "node:worker_threads";
import { type FailedReading, Problem, type Reading } from "@entente/model";
import type { DocumentInput, KnownChoice, KnownName } from "@entente/reader";
import type { Answer, Question } from "./worker.ts";

/** Where documents are read, by whatever way of reading. */
export interface Room {
  /** One reading for most files, one for each entry of a feed. Never rejects: what cannot be read is a FailedReading. */
  read(input: DocumentInput): Promise<(Reading | FailedReading)[]>;
  /** Names the register holds, to be found in the documents that follow. */
  learn(names: readonly KnownName[]): Promise<void>;
  /** Names of a reading that are records already, where this way of reading can tell; see ModelRoom. */
  choose?(reading: Reading): Promise<KnownChoice[]>;
  /** Who answers for such choices. */
  readonly author?: string;
  close(): Promise<void>;
}

export interface ReadingRoomOptions {
  /** Milliseconds one document may take before it is given up. */
  patience?: number;
  /** Megabytes of heap the reading thread may use. */
  memory?: number;
}

const defaults = { patience: 30_000, memory: 1024 };

/**
 * Reads documents in a thread of its own, one after another: a document that takes too long or too much memory ends that thread, is reported
 * as "over-budget", and the next one is read in a new thread. The caller's thread stays free to answer.
 */
export class ReadingRoom implements Room {
  readonly #patience: number;
  readonly #memory: number;
  #thread: Worker | undefined;
  #names: readonly KnownName[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ReadingRoomOptions = {}) {
    this.#patience = options.patience ?? defaults.patience;
    this.#memory = options.memory ?? defaults.memory;
  }

  /** One reading for most files, one for each entry of a feed. Never rejects: what cannot be read is a FailedReading. */
  read(input: DocumentInput): Promise<(Reading | FailedReading)[]> {
    return this.#inTurn(async () => {
      try {
        const answer = await this.#ask({ read: input });
        return "readings" in answer ? answer.readings : [];
      } catch (error) {
        return [failed(input.file, error)];
      }
    });
  }

  /** Names the register holds, to be found in the documents that follow. */
  learn(names: readonly KnownName[]): Promise<void> {
    return this.#inTurn(async () => {
      this.#names = names;
      if (this.#thread) await this.#ask({ learn: names });
    });
  }

  /** Ends the thread; a document being read is given up. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #ask(question: Question): Promise<Answer> {
    const thread = this.#thread ?? (await this.#open());
    try {
      return await exchange(thread, question, this.#patience);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #open(): Promise<Worker> {
    const thread = new Worker(new URL("./worker.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: this.#memory } });
    this.#thread = thread;
    if (this.#names.length > 0) await exchange(thread, { learn: this.#names }, this.#patience);
    return thread;
  }
}

function exchange(thread: Worker, question: Question, patience: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(asProblem(error)));
    const onExit = () => settle(() => reject(new Problem("over-budget")));
    const timer = setTimeout(() => settle(() => reject(new Problem("over-budget", { seconds: patience / 1000 }))), patience);
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(question, []);
  });
}

function asProblem(error: NodeJS.ErrnoException): Problem {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return new Problem("over-budget", {}, { cause: error });
  return new Problem("internal", { detail: error.message }, { cause: error });
}

function failed(file: string, error: unknown): FailedReading {
  const problem = error instanceof Problem ? error : new Problem("internal", { detail: String(error) }, { cause: error });
  return { document: { file }, error: { code: problem.code, message: problem.message, params: { ...problem.params, file } } };
}
