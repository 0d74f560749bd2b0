import type { AddResult } from "../contract.ts";
import type { Shell } from "./shared.ts";

/** How many documents came to which end. */
export type Tally = Record<AddResult["outcome"], number>;

export function tally(results: readonly AddResult[], counts: Tally): void {
  for (const { outcome } of results) counts[outcome]++;
}

/** "3/24  added  letter.docx"; a failure has its message below. */
export function noteProgress(result: AddResult, { done, total }: { done: number; total?: number }, { terminal, speak }: Shell): void {
  terminal.note(
    speak("cli", "progress.line", {
      done: total === undefined ? done : `${done}/${total}`,
      outcome: speak("cli", `outcome.${result.outcome}`),
      file: result.file,
    }),
  );
  if (result.error) terminal.note(`    ${result.error.message}`);
}

export function noteTally(counts: Tally, { terminal, speak }: Shell): void {
  terminal.note(speak("cli", "progress.total", { ...counts }));
}
