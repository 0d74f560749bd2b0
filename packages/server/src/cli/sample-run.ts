import { join, relative } from "node:path";
import type { AddResult } from "../contract.ts";
import type { Intake } from "../intake.ts";
import { projectRoot } from "../paths.ts";
import { listSamples } from "../samples.ts";
import { type Input, openInputs } from "./inputs.ts";
import { noteProgress, noteTally, type Tally, tally } from "./progress.ts";
import type { Shell } from "./shared.ts";

/** Reads the sample documents that are not in the register yet; ends early, between two documents, when told to stop. */
export async function readSamples(intake: Intake, stop: AbortSignal, shell: Shell): Promise<void> {
  const files = await listSamples(join(projectRoot, "samples"));
  if (files.length === 0) return;
  const { terminal, speak } = shell;
  const counts: Tally = { added: 0, known: 0, failed: 0 };
  const progress = { done: 0, total: files.length };
  intake.progress = progress;
  for await (const results of intake.addEach(opened(files, stop), shell.language)) note(results, { counts, progress, shell });
  if (counts.added > 0) await intake.resolve();
  intake.progress = undefined;
  if (counts.added + counts.failed > 0) noteTally(counts, shell);
  else if (!stop.aborted) terminal.note(speak("cli", "start.samplesKnown", { total: files.length }));
}

async function* opened(files: readonly string[], stop: AbortSignal): AsyncGenerator<Input> {
  for await (const input of openInputs(files)) {
    if (stop.aborted) return;
    yield { ...input, name: relative(projectRoot, input.name) };
  }
}

interface Run {
  counts: Tally;
  progress: { done: number; total: number };
  shell: Shell;
}

function note(results: readonly AddResult[], { counts, progress, shell }: Run): void {
  progress.done++;
  const news = results.filter(({ outcome }) => outcome !== "known");
  const first = counts.added + counts.failed === 0;
  tally(results, counts);
  if (first && news.length > 0) shell.terminal.note(shell.speak("cli", "start.samples", { total: progress.total }));
  for (const result of news) noteProgress(result, progress, shell);
}
