import { type FailedReading, Problem, type Reading } from "@entente/model";
import type { DocumentInput, KnownChoice, KnownName } from "@entente/reader";
import { ProcessLost, ReadingProcess } from "./reading-process.ts";
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
  /** Megabytes of heap the reading process may use. */
  memory?: number;
}

const defaults = { patience: 30_000, memory: 1024 };

/**
 * Reads documents in a process of its own, one after another: a document that takes too long or too much memory ends that process, is
 * reported as "over-budget", and the next one is read in a new process. A process that ends by itself is replaced, and what it was reading
 * is read once more. The caller's process stays free to answer, and lives on whatever a document does.
 */
export class ReadingRoom implements Room {
  readonly #patience: number;
  readonly #memory: number;
  #process: ReadingProcess | undefined;
  #names: readonly KnownName[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ReadingRoomOptions = {}) {
    this.#patience = options.patience ?? defaults.patience;
    this.#memory = options.memory ?? defaults.memory;
  }

  /** The number of the reading process, while there is one. */
  get processId(): number | undefined {
    return this.#process?.id;
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
      if (this.#process?.alive) await this.#ask({ learn: names });
    });
  }

  /** Ends the process; a document being read is given up. */
  async close(): Promise<void> {
    const ending = this.#process;
    this.#process = undefined;
    await ending?.end();
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #ask(question: Question): Promise<Answer> {
    try {
      return await this.#askOnce(question);
    } catch (error) {
      if (error instanceof ProcessLost) return await this.#askOnce(question);
      throw error;
    }
  }

  async #askOnce(question: Question): Promise<Answer> {
    try {
      const reading = this.#process?.alive ? this.#process : await this.#open();
      return await reading.ask(question, this.#patience);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #open(): Promise<ReadingProcess> {
    const opened = new ReadingProcess(this.#memory);
    this.#process = opened;
    if (this.#names.length > 0) await opened.ask({ learn: this.#names }, this.#patience);
    return opened;
  }
}

function failed(file: string, error: unknown): FailedReading {
  const problem = error instanceof Problem ? error : new Problem("internal", { detail: messageOf(error) }, { cause: error });
  return { document: { file }, error: { code: problem.code, message: problem.message, params: { ...problem.params, file } } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
