/** Runs inside the reading thread: one document at a time, in the order asked. */
import { parentPort } from "node:worker_threads";
import type { FailedReading, Reading } from "@entente/model";
import { compileNames, type DocumentInput, type KnownName, type KnownNames, packs, readDocument } from "@entente/reader";

export type Question = { learn: readonly KnownName[] } | { read: DocumentInput };
export type Answer = { readings: (Reading | FailedReading)[] } | { learned: number };

let known: KnownNames | undefined;

async function answer(question: Question): Promise<Answer> {
  if ("learn" in question) {
    known = compileNames(question.learn);
    return { learned: question.learn.length };
  }
  return { readings: await readDocument(question.read, { packs, ...(known ? { known } : {}) }) };
}

parentPort?.on("message", (question: Question) => {
  void answer(question).then((given) => parentPort?.postMessage(given, []));
});
