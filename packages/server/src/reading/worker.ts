/** Runs in the reading process: one document at a time, in the order asked. */
import type { FailedReading, Reading } from "@entente/model";
import { compileNames, type DocumentInput, type KnownName, type KnownNames, packs, readDocument } from "@entente/reader";

export type Question = { learn: readonly KnownName[] } | { read: DocumentInput };
export type Answer = { readings: (Reading | FailedReading)[] } | { learned: number } | { failed: string };

let known: KnownNames | undefined;

async function answer(question: Question): Promise<Answer> {
  if ("learn" in question) {
    known = compileNames(question.learn);
    return { learned: question.learn.length };
  }
  return { readings: await readDocument(question.read, { packs, ...(known ? { known } : {}) }) };
}

function say(given: Answer): void {
  process.send?.(given);
}

process.on("message", (question: Question) => {
  void answer(question).then(say, (error: unknown) => say({ failed: String(error) }));
});

// A terminal, or whoever runs the services, asks every process at once to stop; this one ends when the process that asks it has ended.
process.on("SIGINT", () => undefined).on("SIGTERM", () => undefined);
process.on("disconnect", () => process.exit());
