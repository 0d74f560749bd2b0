import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Problem } from "@entente/model";
import type { Answer, Question } from "./worker.ts";

/** Characters kept of what the process last said on its standard error: enough for the stack of an error. */
const lastWords = 2_000;

/** Thrown when the process ended by itself, for no reason that lies in what it was asked. */
export class ProcessLost extends Error {}

/**
 * A process of its own that reads documents. A process and not a thread: the embedded database and the threads of a process share what the
 * runtime keeps of WebAssembly, and threads that come and go beside a database at work were seen to take the whole program down.
 */
export class ReadingProcess {
  readonly #child: ChildProcess;
  #said = "";

  /** @param memory megabytes of heap the process may use */
  constructor(memory: number) {
    this.#child = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${memory}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#said = (this.#said + text).slice(-lastWords);
    });
    // Without a listener, a message to a process that has just ended would end this one.
    this.#child.on("error", () => undefined);
  }

  /** The number of the process, while there is one. */
  get id(): number | undefined {
    return this.alive ? this.#child.pid : undefined;
  }

  get alive(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /**
   * @param patience milliseconds until the question is given up; the process is still at work then
   * @throws Problem over-budget when it took too long or too much memory, internal when the answer is an error; ProcessLost
   */
  ask(question: Question, patience: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.#child.off("message", onMessage).off("exit", onExit).off("error", onError);
        act();
      };
      const onMessage = (answer: Answer) =>
        settle(() => ("failed" in answer ? reject(new Problem("internal", { detail: answer.failed })) : resolve(answer)));
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => settle(() => reject(this.#ending(code, signal)));
      const onError = (error: Error) => settle(() => reject(new ProcessLost(error.message)));
      const timer = setTimeout(() => settle(() => reject(new Problem("over-budget", { seconds: patience / 1000 }))), patience);
      this.#child.on("message", onMessage).on("exit", onExit).on("error", onError);
      this.#child.send(question);
    });
  }

  /** Ends the process at once; what it was asked is given up as over-budget. */
  async end(): Promise<void> {
    if (!this.alive) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  /** The runtime aborts when its heap is full, and the system kills what takes the machine's memory. */
  #ending(code: number | null, signal: NodeJS.Signals | null): Error {
    const tooMuch = signal === "SIGABRT" || signal === "SIGKILL" || code === abortCode;
    if (tooMuch) return new Problem("over-budget");
    return new ProcessLost(`The reading process ended with ${signal ?? code}. ${this.#said}`.trim());
  }
}

/** How a process that was aborted ends where there are no signals, or under a shell. */
const abortCode = 134;
